/** Made of resources/messages/en/cli-lessons.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  problem: { file: string | number; line: string; problem: string | number; remedy: string | number }
  'nothing-wrong': { cards: number; file: string | number; title: string | number }
  'course-order': { folder: string | number; lessons: string | number; title: string | number }
  'no-lesson-in-folder': { ending: string | number; folder: string | number }
  'too-many-lessons.message': { count: string; folder: string | number }
  'too-many-lessons.remedy': { most: string }
  'folder-unreadable.message': { detail: string | number; folder: string | number }
  'folder-unreadable.remedy': null
  'file-unreadable.message': { detail: string | number }
  'file-unreadable.remedy': null
  'no-file.message': { file: string | number }
  'no-file.remedy': null
  'too-long.message': { file: string | number }
  'too-long.remedy': null
  'wrong-ending': { ending: string | number; file: string | number }
  'wrong-name': { name: string | number }
  'exists.message': { file: string | number }
  'exists.remedy': null
  'unwritable.message': { detail: string | number; file: string | number }
  'unwritable.remedy': null
  written: { file: string | number }
  'left-out': { file: string | number; reason: string | number }
  'no-answers': null
  'nothing-there.message': { path: string | number }
  'nothing-there.remedy': null
  'new-summary': null
  'new-heading': null
  'new-question': { weight: string | number }
  'new-answer-fall': null
  'new-answer-rise': null
  'new-answer-same': null
  'new-teacher': null
  'new-do': null
  'new-said': { said: string | number }
  'new-truth-fall': null
  'new-truth-rise': null
  'new-truth-same': null
  'new-explain': { end: string | number; term: string | number }
  'new-check': null
  'new-way-against': null
  'new-way-with': null
  'new-wrong': null
  'new-hint': null
}
export const t = messagesOf<Texts>(
  'cli-lessons',
  `problem = { $file }:{ $line }: { $problem } { $remedy }
nothing-wrong =
    { $cards ->
        [one] { $file }: nothing is wrong. “{ $title }” has { $cards } card.
       *[other] { $file }: nothing is wrong. “{ $title }” has { $cards } cards.
    }
course-order = { $folder }: the course “{ $title }”, in this order: { $lessons }.
no-lesson-in-folder = { $folder }: There is no lesson in this folder. Name a folder with files that end in { $ending }.
too-many-lessons =
    .message = { $folder } has { $count } lessons, more than a course can have.
    .remedy = Make several courses of it, each of at most { $most }.
folder-unreadable =
    .message = The folder { $folder } cannot be read: { $detail }.
    .remedy = Check its name.
file-unreadable =
    .message = The file cannot be read: { $detail }.
    .remedy = Check its name.
no-file =
    .message = { $file } is no file.
    .remedy = Name a file that ends in .lesson.md.
too-long =
    .message = { $file } is too long for a lesson.
    .remedy = Name a file that ends in .lesson.md.
wrong-ending = The file { $file } must end in { $ending }.
wrong-name = The file must be called by small letters, digits and dashes, not “{ $name }”.
exists =
    .message = The file { $file } is there already.
    .remedy = Choose another name.
unwritable =
    .message = The file { $file } cannot be written: { $detail }.
    .remedy = Check the folder.
written = { $file } is a lesson to begin with. Drop it on the window of Inkling to see it.
left-out = { $file }: { $reason }
no-answers = There are no answers in it. Name files that end in .inkling-answers, or their folder.
nothing-there =
    .message = There is no file or folder { $path }.
    .remedy = Check its name.
new-summary = Move one weight, and see what it does to the cost.
new-heading = One weight
new-question = The bright line is one weight of your network: { $weight }. You raise it a little. The cost will
new-answer-fall = fall
new-answer-rise = rise
new-answer-same = stay as it is
new-teacher = Count hands before anybody locks a prediction. Only present mode shows this.
new-do = Move the weight with the slider, a few steps up and down.
new-said = You said: { $said }.
new-truth-fall = In truth the cost **fell**.
new-truth-rise = In truth the cost **rose**.
new-truth-same = In truth the cost stayed as it was.
new-explain = How fast the cost changes with the weight is the { $term }slope{ $end }:
new-check = Which way does gradient descent move the weight?
new-way-against = Against the slope
new-way-with = With the slope
new-wrong = With the slope the cost rises. Look at the line that touches the curve: where it goes down is the way.
new-hint = The cost is to fall.
`,
)
