/** Made of resources/messages/en/codes.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  'nothing-to-say.message': null
  'nothing-to-say.remedy': null
  'lesson-only.message': null
  'lesson-only.remedy': null
  'no-code.message': null
  'no-code.remedy': null
  'typing-error.message': null
  'typing-error.remedy': null
  'newer.message': null
  'newer.remedy': null
  'lesson-unknown.message': null
  'lesson-unknown.remedy': null
  'step-unknown.message': { lesson: string | number }
  'step-unknown.remedy': null
  'step-open.message': { lesson: string | number; step: string }
  'step-open.remedy': null
}
export const t = messagesOf<Texts>(
  'codes',
  `nothing-to-say =
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
-newest = Install the newest Inkling from where you have this one.
lesson-unknown =
    .message = The lesson that the code names is not in this Inkling.
    .remedy = { -newest } A lesson of somebody’s own has to come as a file: ask for that.
step-unknown =
    .message = “{ $lesson }” has no such step in this Inkling.
    .remedy = Here is the lesson where you were in it, or its beginning. The newest Inkling may have the step.
step-open =
    .message = Step { $step } of “{ $lesson }” is open.
    .remedy = Steps before it that you have not done are there to go back to.
`,
)
