/** Made of resources/messages/en/share.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  title: null
  'network-heading': null
  'page.title': null
  'page.purpose': null
  'trained.title': null
  'trained.purpose': null
  'not-learned': null
  'choice-hint': { purpose: string | number; title: string | number }
  'about-size': { size: string | number }
  'start-heading': null
  'start-heading-lesson': null
  parts: null
  'part-settings.title': null
  'part-settings.purpose': null
  'part-settings.code': null
  'part-lesson.title': null
  'part-lesson.purpose': null
  'part-lesson.code': null
  'part-both.title': null
  'part-both.purpose': null
  'part-both.code': null
  'own-lesson': null
  'first-weights.title': null
  'first-weights.purpose': null
  'first-weights.unknown': null
  'code-of-settings': null
  'start-code': null
  copy: null
  copied: null
  'copy-hint': null
  large: null
  'large-hint': null
  'load-heading': null
  'load-field': null
  'load-field-hint': null
  load: null
  'load-hint': null
  'load-run-under-way': null
  'screen-code': { code: string | number }
  'screen-own-lesson': { title: string | number }
  'screen-todo': null
  'screen-letters': null
  close: null
  'lesson-at-step': { step: string | number; steps: string | number; title: string | number }
}
export const t = messagesOf<Texts>(
  'share',
  `title = Share
network-heading = The network, with all that it has learned
page =
    .title = Web page
    .purpose = For anybody: reads digits in a browser, also on a phone, without Inkling.
trained =
    .title = With trained weights
    .purpose = For somebody with Inkling, to open it there and train it on.
not-learned = The network has not learned anything yet.
choice-hint = { $title }: { $purpose }
about-size = About { $size }.
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
code-of-settings = Code of the settings
start-code = Start code
copy = Copy
copied = Copied
copy-hint = Copy the code. Paste it into a message, or anywhere on Inkling’s page to load the settings.
large = Large
large-hint = Show the code over the whole screen, for a room to type it.
load-heading = Load a code
load-field = Code to load
load-field-hint = A code that somebody gave you: type it or paste it here. Small or capital letters are the same.
load = Load
load-hint = Load what the code says: settings, a lesson, or both. A trained network that they replace can be brought back.
load-run-under-way = Stop the run first: its settings cannot be exchanged now.
screen-code = Start code { $code }
screen-own-lesson = “{ $title }” is a lesson of your own: whoever has only a code does not have it. Hand out a file: <em>Share</em>, <em>Lesson</em>.
screen-todo = In Inkling, press <strong>Share</strong>, type this code, and press <strong>Load</strong>.
screen-letters = Small or capital, O or 0, I or L or 1: it is all the same.
close = Close
lesson-at-step = { $title }, step { $step } of { $steps }
`,
)
