### Sharing: the dialog “Share”, and the start code over the whole screen.

title = Share

## The network

network-heading = The network, with all that it has learned
page =
    .title = Web page
    .purpose = For anybody: reads digits in a browser, also on a phone, without Inkling.
trained =
    .title = With trained weights
    .purpose = For somebody with Inkling, to open it there and train it on.
not-learned = The network has not learned anything yet.
# What pointing at a choice explains. $purpose is a sentence.
choice-hint = { $title }: { $purpose }
# $size such as “0.4 MB”.
about-size = About { $size }.

## Where to begin: settings and lessons

# Without a lesson that is open.
start-heading = Its settings and seed
start-heading-lesson = Where to begin
parts = What is shared
part-settings =
    .title = Settings
    .purpose = Opens as the same random start, and trains to the same result.
    .code = Whoever loads this code has the same random start and can train the same run. It carries no weights.
part-lesson =
    .title = Lesson
    .purpose = Opens the lesson at this step, with the network that is there.
    .code = Whoever loads this code is in this lesson, at this step, with a copy of their own network.
part-both =
    .title = Lesson and settings
    .purpose = Opens the lesson at this step, on the same random start.
    .code = Whoever loads this code is in this lesson, at this step, and has the same settings and seed.
own-lesson = This lesson is a file of your own. Whoever has only a code does not have the lesson, so save a file: the lesson is in it.
first-weights =
    .title = With first weights
    .purpose = The weights from before the training, for other programs to begin with as well.
    .unknown = This network began with weights from a file, so its random start is not known.
# What a screen reader calls the code.
code-of-settings = Code of the settings
start-code = Start code
copy = Copy
copied = Copied
copy-hint = Copy the code. Paste it into a message, or anywhere on Inkling’s page to load the settings.
# A short button.
large = Large
large-hint = Show the code over the whole screen, for a room to type it.

## Taking a code

load-heading = Load a code
load-field = Code to load
load-field-hint = A code that somebody gave you: type it or paste it here. Small or capital letters are the same.
load = Load
load-hint = Load what the code says: settings, a lesson, or both. A trained network that they replace can be brought back.
load-run-under-way = Stop the run first: its settings cannot be exchanged now.

## The code over the whole screen

# $code is the code itself.
screen-code = Start code { $code }
screen-own-lesson = “{ $title }” is a lesson of your own: whoever has only a code does not have it. Hand out a file: <em>Share</em>, <em>Lesson</em>.
screen-todo = In Inkling, press <strong>Share</strong>, type this code, and press <strong>Load</strong>.
screen-letters = Small or capital, O or 0, I or L or 1: it is all the same.
close = Close
# What the code opens: a lesson by its title.
lesson-at-step = { $title }, step { $step } of { $steps }
