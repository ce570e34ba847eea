/** Made of resources/messages/en/handwriting.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  title: null
  'none-yet': null
  summary: { right: string | number; total: number }
  'kept-in': { file: string | number }
  'kept-until-end': null
  learn: null
  'learn-hint': null
  'learn-no-samples': null
  'learn-untrained': null
  'learn-run-under-way': null
  learning: null
  'learning-label': null
  'time-left': { duration: string | number }
  cancel: null
  'cancel-hint': null
  report: null
  'report-table': null
  'report-right': null
  'report-before': null
  'report-after': null
  'report-points': null
  'report-of': null
  'report-learned.title': null
  'report-learned.help': null
  'report-held-back.title': null
  'report-held-back.help': null
  'report-validation.title': null
  'report-validation.help': null
  'report-test.title': null
  'report-test.help': null
  'report-none-held-back': null
  'undo-learning': null
  'undo-learning-hint': null
  score: null
  scoring: null
  'score-hint': null
  'read-wrongly': { count: string | number }
  'sample-right': { answer: string | number; digit: string | number }
  'sample-wrong': { answer: string | number; digit: string | number }
  'sample-hint': { when: string | number }
  'show-all': { count: string | number }
  'chosen-label': null
  chosen: { count: string | number }
  why: null
  'why-hint': null
  relabel: null
  'relabel-hint': null
  delete: null
  'delete-hint': null
  'choose-none': null
  undo: null
  'left-out': { count: string | number }
  'export-png': null
  'export-png-hint': null
  'export-idx': null
  'export-idx-hint': null
  import: null
  'import-hint': null
  'file-in-archive': { archive: string | number; path: string | number }
  'digit-in-file': { file: string | number; number: string }
  blank: { file: string | number }
  'not-a-pair': null
  neither: { file: string | number }
  'no-folder': { file: string | number }
  'picture-no-png': { file: string | number }
  'picture-too-large': { file: string | number }
  'picture-other-size': { file: string | number; height: string | number; width: string | number }
  'picture-other-colours': { file: string | number }
  'picture-damaged': { file: string | number }
  'pictures-other-size': { file: string | number; height: string | number; width: string | number }
  'counts-differ': {
    file: string | number
    labelFile: string | number
    labels: string | number
    pictures: string | number
  }
  'pictures-too-many': { file: string | number; most: string | number; pictures: string | number }
  'label-no-digit': { file: string | number }
  'details-damaged': { file: string | number }
  'none-found.message': null
  'none-found.remedy': null
  'none-found-why.message': { problem: string | number }
  'none-found-why.remedy': null
  'too-many.message': { most: string | number }
  'too-many.remedy': null
}
export const t = messagesOf<Texts>(
  'handwriting',
  `title = My handwriting
none-yet = No samples yet. Draw a digit, then say what it was: press 0 to 9, or one of the ten buttons below the pad.
summary =
    { $total ->
        [one] <strong>{ $total }</strong> sample, <strong>{ $right }</strong> read right by the network in use.
       *[other] <strong>{ $total }</strong> samples, <strong>{ $right }</strong> read right by the network in use.
    }
kept-in = Kept in { $file }
kept-until-end = Kept until Inkling ends.
learn = Learn from my samples
learn-hint = A copy of the network is trained on your samples, mixed with training digits so that it forgets nothing. It takes some thousand updates; how long that is, is told once it is known.
learn-no-samples = Draw a digit and press a key from 0 to 9 to say what it is: that is a sample.
learn-untrained = Train the network first, or open a trained one: its weights are random.
learn-run-under-way = Stop the run first: only one thing can train the network at a time.
learning = Learning …
learning-label = Learning from my samples
time-left = { $duration } left
cancel = Cancel
cancel-hint = End learning; the network stays as it was.
report = What was learned
report-table = Read right before and after learning
report-right = Read right
report-before = before
report-after = after
report-points = points
report-of = of
report-learned =
    .title = Samples learned from
    .help = Your samples that the network has just been trained on.
report-held-back =
    .title = Samples held back
    .help = Every fifth of your samples took no part in learning: they show whether your hand was learned.
report-validation =
    .title = Validation digits
    .help = Other people’s digits that are never trained on: they show whether anything was forgotten.
report-test =
    .title = Test digits
    .help = MNIST’s 10,000 test digits, scored before and after.
report-none-held-back = With fewer than 40 samples all of them are needed to learn from, so none was held back.
undo-learning = Undo learning
undo-learning-hint = The network from before comes back, bit for bit.
score = Score both on the test set
scoring = Scoring …
score-hint = Score the network on the 10,000 test digits as it was and as it is. It counts as a look at the test set.
read-wrongly = { $count } read wrongly
sample-right = { $digit }, read as { $answer }
sample-wrong = { $digit }, read as { $answer }, wrong
sample-hint = Drawn { $when }. Choose it to delete it or to say that it is another digit.
show-all = Show all { $count }
chosen-label = Chosen samples
chosen = { $count } chosen
why = Why?
why-hint = Puts this sample on the pad, and shows why the network answers so.
relabel = It is a
relabel-hint = Say that the chosen samples are another digit.
delete = Delete
delete-hint = Delete the chosen samples. It can be undone.
choose-none = Choose none
undo = Undo
left-out = { $count } left out
export-png = Export PNG
export-png-hint = Save all samples as a zip with a folder of PNG pictures for each digit.
export-idx = Export IDX
export-idx-hint = Save all samples as a zip with two IDX files, the format of MNIST itself.
import = Import
import-hint = Add samples from an export, or from a zip with folders 0 to 9 of PNG pictures.
file-in-archive = { $path } in { $archive }
digit-in-file = Digit { $number } of { $file }
blank = { $file } is blank.
not-a-pair = Pictures and labels as IDX go in pairs: choose one file of each, or the zip with both.
neither = { $file } is neither PNG nor IDX.
no-folder = { $file } is in no folder that is named after its digit, 0 to 9.
picture-no-png = { $file } is no PNG file.
picture-too-large = { $file } is larger than 28 × 28 pixels can be.
picture-other-size = { $file } has { $width } × { $height } pixels, not 28 × 28.
picture-other-colours = { $file } is not grey or colour with 8 bits a value.
picture-damaged = { $file } is damaged.
pictures-other-size = { $file } has pictures of { $width } × { $height } pixels, not 28 × 28.
counts-differ = { $file } has { $pictures } pictures, and { $labelFile } { $labels } labels.
pictures-too-many = { $file } has { $pictures } pictures, and Inkling keeps { $most } samples.
label-no-digit = { $file } has a label that is no digit.
details-damaged = { $file } is damaged: the samples come without time and strokes.
none-found =
    .message = No sample was found.
    .remedy = Choose a zip that Inkling has exported, or one with folders 0 to 9 of PNG pictures, 28 × 28 pixels each.
none-found-why =
    .message = No sample was found. { $problem }
    .remedy = { none-found.remedy }
too-many =
    .message = There are more than { $most } samples.
    .remedy = Import some of them; Inkling keeps no more.
`,
)
