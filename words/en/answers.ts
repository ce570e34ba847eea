/** Made of resources/messages/en/answers.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  save: null
  'save-none': null
  'save-which': null
  'save-all': { count: number }
  'save-lessons': { count: string | number }
  'save-lesson': { title: string | number }
  'save-name': null
  'save-remember': null
  'save-drawing': null
  'save-what': null
  'save-what-own': null
  'save-unsigned': null
  'save-button': null
  saved: { file: string | number }
  title: null
  back: null
  'back.hint': null
  part: { all: string | number; part: string | number; title: string | number }
  'students-count': { count: number }
  'files-count': { count: number }
  'open-files': null
  'open-files.hint': null
  'open-folder': null
  'open-folder.hint': null
  'save-csv': null
  'save-csv.hint': null
  close: null
  'close.hint': null
  drop: null
  how: null
  unsigned: null
  'left-count': { count: number }
  left: null
  tabs: null
  'none-count': null
  nameless: { number: string | number }
  students: null
  'changed-count': { count: number }
  'carried-lesson': null
  'unknown-lesson': { id: string | number }
  reached: { count: string | number }
  'reached-step': {
    all: string | number
    done: string | number
    kind: 'predict' | 'do' | 'see' | 'explain' | 'check'
    name: string | number
    step: string | number
  }
  'reached-step-left': {
    all: string | number
    done: string | number
    kind: 'predict' | 'do' | 'see' | 'explain' | 'check'
    left: string | number
    name: string | number
    step: string | number
  }
  'reached-title': {
    all: string | number
    done: string | number
    kind: 'predict' | 'do' | 'see' | 'explain' | 'check'
    name: string | number
  }
  stopped: { name: string | number }
  'answer-kind': { kind: 'predict' | 'do' | 'see' | 'explain' | 'check' }
  drawings: null
  drawing: null
  'drawing-by': { name: string | number }
  predict: null
  'predict.name': { name: string | number }
  check: null
  'check.name': { name: string | number }
  answered: { count: string | number }
  tries: { median: string; most: string | number }
  'first-lost': { count: string | number }
  'unknown-question': { name: string | number }
  predictions: null
  'first-answers': null
  'no-answers': null
  'in-the-end': null
  'mixed-up': null
  'unmet-any': { count: number }
  'unmet-more': { count: number }
  bar: { count: string | number; label: string | number; unit: 'dots' | 'students' }
  'bar-right': { count: string | number; label: string | number; unit: 'dots' | 'students' }
  'another-answer': null
  'another-wrong': null
  'several-numbers': null
  others: null
  outcome: { outcome: 'first' | 'right' | 'shown' | 'unjudged' | 'open' }
  bin: { from: string | number; to: string | number }
  'dots-at': { count: string | number; range: string | number }
  'no-sketch': null
  'numbers-at': { count: string | number; value: string | number }
  'numbers-at-two': { count: string | number; one: string | number; other: string | number }
  'numbers-at-range': { count: string | number; from: string | number; to: string | number }
  median: { median: string | number }
  beyond: { count: number }
  table: null
  'table.name': { title: string | number }
  copy: null
  'copy.hint': null
  copied: null
  'column-card': null
  'column-what': null
  'column-answer': null
  'column-students': null
  'column-note': null
  'table-card': { kind: 'predict' | 'do' | 'see' | 'explain' | 'check'; name: string | number }
  row: { what: 'first' | 'prediction' | 'median' | 'end' | 'wrong' }
  'note-right': null
  'lesson-head': { count: number; id: string | number; title: string | number }
  'lesson-changed': null
  'lesson-carried': null
  'lesson-unknown': null
  'lesson-reached': { steps: string | number }
  'card-tries': { median: string; most: string | number }
  'card-numbers': { median: string | number; numbers: string | number }
  'card-mixed-up': { count: string | number; label: string | number }
  'card-mixed-up-why': { count: string | number; label: string | number; why: string | number }
  'left-copy': { count: number; file: string | number; student: string | number; titles: string | number }
  'left-older': { count: number; file: string | number; student: string | number; titles: string | number }
  quoted: { title: string | number }
  'left-empty': null
  'left-too-large': null
  'left-unreadable': null
  'no-answers-file': null
  'foreign.message': null
  'foreign.remedy': { ending: string | number }
  'damaged.message': null
  'damaged.remedy': null
  'damaged-at.message': { where: string | number }
  'damaged-at.remedy': null
  'newer.message': null
  'newer.remedy': null
  'too-many.message': { megabytes: string; most: string }
  'too-many.remedy': { ending: string | number }
  'none.message': { count: number }
  'none.remedy': { ending: string | number }
}
export const t = messagesOf<Texts>(
  'answers',
  `save = Save my answers
save-none = You have not answered anything yet. Begin a lesson, and come back.
save-which = Which lessons
save-all =
    { $count ->
        [one] All that I have begun
       *[other] All { $count } that I have begun
    }
save-lessons = The { $count } lessons that you have begun.
save-lesson = { $title }.
save-name = Name or number, as your teacher wishes; it may stay empty
save-remember = Remember it on this computer
save-drawing = With the drawing on my pad
save-what = In the file: your predictions and answers with the number of tries and what was mixed up, the settings and the seed of your network, the language, Inkling’s version, the time, and a random number by which your files are known to be of one person. Nothing is sent anywhere.
save-what-own = The text of the lesson goes along, so that what was asked is known anywhere.
save-unsigned = It is signed by nothing: whoever has the file can change it.
save-button = Save
saved = { $file } is saved. Give it to your teacher.
title = Answers of a class
back = Lessons
    .hint = All lessons. What is collected here stays.
part = { $title }, { $part } of { $all }
students-count =
    { $count ->
        [one] { $count } student
       *[other] { $count } students
    }
files-count =
    { $count ->
        [one] { $count } file
       *[other] { $count } files
    }
open-files = Open files
    .hint = Open files of answers, .inkling-answers, or a zip archive of them. Those that are here stay.
open-folder = Open a folder
    .hint = Open a folder with files of answers, also in folders of its own.
save-csv = Save as CSV
    .hint = Save as CSV, for a spreadsheet: one row a student and card, with names.
close = Close
    .hint = Close these answers: the files stay where they are.
drop = Drop the files of your students here, or the folder that they are in.
how = Students save them at the end of a lesson, or in the list of lessons: <em>Save my answers</em>. Nothing of them goes anywhere, and nothing is kept here once the page is closed.
unsigned = A file of answers is signed by nothing, and whoever has it can change it: it tells what a class has mixed up. It is no exam.
left-count =
    { $count ->
        [one] { $count } file does not count, or not in full
       *[other] { $count } files do not count, or not in full
    }
left = What does not count
tabs = Lessons with answers
none-count = None of these files holds answers that count.
nameless = Nameless { $number }
students = Students
changed-count =
    { $count ->
        [one] One student has answered another text of this lesson than this Inkling has. Questions are shown as they are here.
       *[other] { $count } students have answered another text of this lesson than this Inkling has. Questions are shown as they are here.
    }
carried-lesson = This Inkling does not have this lesson: its questions are as they came along with the answers.
unknown-lesson = This Inkling has no lesson “{ $id }”, and its text did not come along: cards and options have the names that they have in its file. Open that file under Lessons and come back, and they are shown in full.
reached = How many have done each step, of { $count }
reached-step = Step { $step }, { answer-kind } { $name }: { $done } of { $all }
reached-step-left = Step { $step }, { answer-kind } { $name }: { $done } of { $all }, { $left } stopped before it
reached-title = { answer-kind } { $name }: { $done } of { $all }
stopped = Stopped before “{ $name }”:
answer-kind =
    { $kind ->
        [predict] predict
        [do] do
        [see] see
        [explain] explain
       *[check] check
    }
drawings = Drawings
drawing = A drawing
drawing-by = Drawing by { $name }
predict = Predict
    .name = Predict { $name }
check = Check
    .name = Check { $name }
answered = { $count } answered
tries = tries: median { $median }, most { $most }
first-lost = first answer of { $count } not kept
unknown-question = “{ $name }”: what was asked is not known here.
predictions = Predictions
first-answers = First answers
no-answers = No answers.
in-the-end = In the end
mixed-up = Mixed up, at any try
unmet-any =
    { $count ->
        [one] Nobody met the one that the lesson explains.
       *[other] Nobody met any of { $count } that the lesson explains.
    }
unmet-more =
    { $count ->
        [one] Nobody met one more that the lesson explains.
       *[other] Nobody met { $count } more that the lesson explains.
    }
bar =
    { $unit ->
        [dots] { $label }: { $count } dots
       *[students] { $label }: { $count } students
    }
bar-right =
    { $unit ->
        [dots] { $label }: { $count } dots, right
       *[students] { $label }: { $count } students, right
    }
another-answer = another answer
another-wrong = another wrong answer
several-numbers = several numbers
others = others
outcome =
    { $outcome ->
        [first] Right at the first try
        [right] Right later
        [shown] Answer shown
        [unjudged] Could not be judged
       *[open] Not right yet
    }
bin = { $from } to { $to }
dots-at = { $count } at { $range }
no-sketch = no sketch
numbers-at = { $count } at { $value }
numbers-at-two = { $count } at { $one } and { $other }
numbers-at-range = { $count } at { $from } to { $to }
median = median { $median }
beyond =
    { $count ->
        [one] One number lies beyond the axis, and stands at its end.
       *[other] { $count } numbers lie beyond the axis, and stand at its end.
    }
table = As a table
    .name = { $title } as a table
copy = Copy table
    .hint = Copy the table, to be pasted into a text or a spreadsheet. It has no names.
copied = Copied
column-card = Card
column-what = What
column-answer = Answer
column-students = Students
column-note = Note
table-card = { answer-kind } { $name }
row =
    { $what ->
        [first] first answer
        [prediction] prediction
        [median] median
        [end] in the end
       *[wrong] mixed up
    }
note-right = right
lesson-head =
    { $count ->
        [one] { $title } ({ $id }, { $count } student)
       *[other] { $title } ({ $id }, { $count } students)
    }
lesson-changed = Answers to another text of this lesson than is here.
lesson-carried = This lesson is not here: its questions are as they came along with the answers.
lesson-unknown = There is no such lesson here, and its text did not come along: its questions are not known.
lesson-reached = Reached: { $steps }
card-tries = tries: median { $median }, at most { $most }
card-numbers = numbers: { $numbers }; median { $median }
card-mixed-up = mixed up, { $count }: { $label }
card-mixed-up-why = mixed up, { $count }: { $label }: { $why }
left-copy =
    { $count ->
        [one] { $titles } by { $student } is in { $file } as well, with the same answers.
       *[other] { $titles } by { $student } are in { $file } as well, with the same answers.
    }
left-older =
    { $count ->
        [one] { $titles } by { $student } is newer in { $file }, which counts.
       *[other] { $titles } by { $student } are newer in { $file }, which counts.
    }
quoted = “{ $title }”
left-empty = It holds no answers to any lesson.
left-too-large = It is larger than any file of answers.
left-unreadable = It could not be read.
no-answers-file = It is no file of answers.
foreign =
    .message = It is no file of answers.
    .remedy = Choose files that end in .{ $ending }.
damaged =
    .message = It is damaged: it is not whole.
    .remedy = Ask for the file again.
damaged-at =
    .message = It is damaged at “{ $where }”.
    .remedy = Ask for the file again.
newer =
    .message = A newer Inkling has written it.
    .remedy = Install the newest Inkling from where you have this one.
too-many =
    .message = There are more than { $most } files, or more than { $megabytes } MB of them: no class has so many.
    .remedy = Choose a folder that holds the .{ $ending } files of one class.
none =
    .message =
        { $count ->
            [0] There is no file in it.
           *[other] None of the { $count } files holds answers.
        }
    .remedy = Choose files that end in .{ $ending }, or the folder that they are in.
`,
)
