### Codes that are typed or copied, such as “inkling-1-4VQM-1R0A”: errors, each with a message and a remedy.

nothing-to-say =
    .message = There is nothing to put into a code.
    .remedy = Name settings, a lesson, or both.
lesson-only =
    .message = This code names a lesson, and no settings.
    .remedy = Load it in the window of Inkling, which opens the lesson, or give a code with settings.
no-code =
    .message = There is no code in this text.
    .remedy = A code begins with inkling-1- or inkling-2- and goes on with groups of digits and letters; copy all of it.
typing-error =
    .message = There is a typing error in the code, or a part of it is missing.
    .remedy = Compare it with the original, group by group, or copy all of it again.
newer =
    .message = This code comes from a newer Inkling, and says something that this one does not know.
    .remedy = Install the newest Inkling from where you have this one.
