/** Made of resources/messages/en/lessons.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  lessons: null
  'lessons-intro': null
  'lessons-short': { numbers: string | number }
  'open-file': null
  'open-file.hint': null
  'open-folder': null
  'open-folder.hint': null
  'reset-all': null
  'done-count': { all: string | number; done: string | number }
  'done-count-left': { all: string | number; done: string | number; minutes: number }
  'in-english': { all: string | number; count: number }
  'lesson-english': null
  'courses-own': null
  'lessons-count': { count: number }
  'lesson-done': null
  'lesson-step': { all: string | number; step: string | number }
  'minutes-count': { count: number }
  'first-try-count': { all: string | number; count: string | number }
  'lab-sheet': { title: string | number }
  'lab-sheet.hint': { title: string | number }
  'edit-copy': { title: string | number }
  'edit-copy.hint': { title: string | number }
  'back-to-lessons': null
  'back-to-workbench': null
  'back-to-workbench.hint': null
  before: null
  'before.hint': { title: string | number }
  after: null
  'after.hint': { title: string | number }
  'lab-sheet-short': null
  'edit-copy-short': null
  reset: null
  'reset.hint': null
  drawing: null
  experiment: null
  'step-place': { all: string | number; step: string | number }
  steps: null
  'step-kind': { kind: 'predict' | 'do' | 'see' | 'explain' | 'check' }
  'step-name': { kind: 'predict' | 'do' | 'see' | 'explain' | 'check'; step: string | number }
  'step-name-done': { kind: 'predict' | 'do' | 'see' | 'explain' | 'check'; step: string | number }
  'network-training': null
  'network-failed': null
  'network-copying': null
  kind: { kind: 'predict' | 'do' | 'see' | 'explain' | 'check' }
  skipped: null
  measuring: null
  done: null
  'draw-here': null
  'network-reads': { digit: string | number }
  'not-yet': { next: 'hint' | 'picture'; side: 'less' | 'greater' | 'none' }
  'network-reads-it': null
  right: null
  'right-first': null
  'draw-later': null
  'answer-is': { answer: string | number }
  'no-answer': null
  'for-teacher': null
  back: null
  'go-on-without': null
  'show-answer': null
  hint: null
  'reset-step': null
  'reset-step.hint': null
  'save-answers': null
  'save-answers.hint': null
  finish: null
  next: null
  lock: null
  answer: null
  'your-prediction': null
  'your-answer': null
  'dots-placed': { all: number; placed: string | number }
  'curves-drawn': { all: number; drawn: string | number }
  'point-at': null
  'pointed-at': null
  'order-moved': { all: string | number; option: string | number; place: string | number }
  'order-place': { all: string | number; option: string | number; place: string | number }
  'order-hint': null
  'said-nothing': null
  'said-dots': { from: string | number; to: string | number }
  hands: null
  'hands-first': null
  'hands-dots': null
  'hands-highest': null
  'hands-way': null
  'hands-count': { count: number }
  'hands-right': null
  'hands-less': { answer: string | number }
  'hands-for': { answer: string | number }
  'hands-more': { answer: string | number }
  'hands-clear': null
  'hands-clear.hint': null
  undo: null
  'hands-cleared': null
  'step-new': null
  'lesson-new': null
  'lessons-new': null
  picture: null
  'picture.hint': null
  'picture-copy': null
  'picture-png': null
  'picture-svg': null
  'picture-saved': { file: string | number }
  'picture-copied': null
  'picture-not-copied': null
  'all-lessons': null
  'preview-of': { file: string | number }
  'preview-followed': { file: string | number }
  reload: null
  'reload.hint': null
  'problems-count': { count: number }
  'lines-of': { file: string | number }
  'lesson-file': null
  'copy-saved.message': { file: string | number }
  'copy-saved.remedy': null
  course: null
  'back-to-course': null
  'read-again': null
  'read-again.hint': null
  'save-course': null
  'save-course.hint': null
  remove: null
  'remove.hint': null
  'course-saved.message': { file: string | number }
  'course-saved.remedy': null
  'course-removed': { title: string | number }
  'undo-remove': null
  'undo-replace': null
  'problems-of-order': null
  'problems-of': { file: string | number }
  'file-problems': { count: number; file: string | number }
  'course-not-kept.message': null
  'course-not-kept.remedy': null
  'course-read-again': { title: string | number }
  'course-replaced': { title: string | number }
  'no-lesson-in.message': { folder: string | number }
  'no-lesson-in.remedy': null
  'too-many-lessons.message': { count: string | number; folder: string | number }
  'too-many-lessons.remedy': { most: string }
  'too-many-files.message': { folder: string | number; most: string }
  'too-many-files.remedy': null
  'course-too-large.message': { file: string | number }
  'course-too-large.remedy': { ending: string | number }
}
export const t = messagesOf<Texts>(
  'lessons',
  `lessons = Lessons
lessons-intro = You predict, you try it, you see. Every number is measured on a copy of your own network; yours stays as it is.
lessons-short = Short of time? Begin with { $numbers }.
open-file = Open a lesson file
    .hint = Open a lesson file of your own, or drop one on the window: it is shown as a lesson. Several files, or a packed course, are a course.
open-folder = Open a folder
    .hint = Open a folder of lessons, or drop one on the window: it becomes a course with an order.
reset-all = Reset all lessons
done-count = <strong>{ $done } of { $all }</strong> done
done-count-left =
    { $minutes ->
        [one] <strong>{ $done } of { $all }</strong> done, about { $minutes } minute to go
       *[other] <strong>{ $done } of { $all }</strong> done, about { $minutes } minutes to go
    }
in-english =
    { $count ->
        [one] One of { $all } lessons is in English so far.
       *[other] { $count } of { $all } lessons are in English so far.
    }
lesson-english = in English
courses-own = Courses of your own
lessons-count =
    { $count ->
        [one] { $count } lesson
       *[other] { $count } lessons
    }
lesson-done = done
lesson-step = step { $step } of { $all }
minutes-count =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
first-try-count = { $count } of { $all } right at first try
lab-sheet = Lab sheet: { $title }
    .hint = Lab sheet: “{ $title }” on paper, for students and for teachers.
edit-copy = Edit a copy: { $title }
    .hint = Edit a copy: saves the text of “{ $title }” as a file of your own, and shows it.
back-to-lessons = All lessons. Where you are is kept.
back-to-workbench = Workbench
    .hint = Back to where you came from. Where you are is kept.
before = Previous
    .hint = The lesson before: { $title }.
after = Next lesson
    .hint = The lesson after: { $title }.
lab-sheet-short = Lab sheet…
edit-copy-short = Edit a copy
reset = Reset
    .hint = Reset the lesson: everything you have given or done in it is forgotten. It can be undone.
drawing = Drawing
experiment = Experiment
step-place = Step { $step } of { $all }
steps = Steps
step-kind =
    { $kind ->
        [predict] predict
        [do] do
        [see] see
        [explain] explain
       *[check] check
    }
step-name = Step { $step }: { step-kind }
step-name-done = Step { $step }: { step-kind }, done
network-training = Your network has not learnt anything yet: a copy of it is being trained for this lesson.
network-failed = The network for this lesson could not be made ready.
network-copying = Making a copy of your network …
kind =
    { $kind ->
        [predict] Predict
        [do] Do
        [see] See
        [explain] Explain
       *[check] Check
    }
skipped = Some of what this step is about is measured in steps that are not done yet: they are there to go back to.
measuring = What this step needs is being measured …
done = Done.
draw-here = Draw on the pad.
network-reads = The network reads { $digit }.
not-yet =
    { $side ->
        [less] Not yet: your number is too small.
        [greater] Not yet: your number is too great.
       *[none] Not yet.
    } { $next ->
        [hint] The hint below says how to go about it.
       *[picture] Look at the picture again.
    }
network-reads-it = The network reads it.
right = Right.
right-first = Right, at the first try.
draw-later = You can draw it another time.
answer-is = The answer is: { $answer }.
no-answer = This network has no such thing: go on.
for-teacher = For the teacher
back = Back
go-on-without = Go on without it
show-answer = Show the answer
hint = Hint
reset-step = Reset this step
    .hint = Reset this step: what you have given or done here is forgotten. It can be undone.
save-answers = Save my answers
    .hint = Save what you have predicted and answered in this lesson, as a file for your teacher.
finish = Finish
next = Next
lock = Lock my prediction
answer = Answer
your-prediction = Your prediction
your-answer = Your answer
dots-placed =
    { $all ->
        [one] { $placed } of { $all } dot is placed.
       *[other] { $placed } of { $all } dots are placed.
    }
curves-drawn =
    { $all ->
        [one] { $drawn } of { $all } curve is drawn.
       *[other] { $drawn } of { $all } curves are drawn.
    }
point-at = Point at it in the picture.
pointed-at = You have pointed at one.
order-moved = { $option }: now { $place } of { $all }.
order-place = { $option }: { $place } of { $all }
order-hint = Drag it, or move it with the arrow keys.
said-nothing = nothing
said-dots = most of them from { $from } to { $to }
hands = Hands
hands-first = Hands for what comes first
hands-dots = Hands for where most dots lie
hands-highest = Hands for the curve that ends highest
hands-way = Hands for the way that the curve goes
hands-count =
    { $count ->
        [one] { $count } hand
       *[other] { $count } hands
    }
hands-right = Right:
hands-less = One hand less for { $answer }
hands-for = Hands for { $answer }
hands-more = One hand more for { $answer }
hands-clear = Clear
    .hint = Clear the hands of this question. It can be undone.
undo = Undo
hands-cleared = The hands are cleared.
step-new = This step is as new.
lesson-new = The lesson is as new.
lessons-new = All lessons are as new.
picture = Picture
    .hint = Picture: copy what is shown here, or save it, to be put on a slide or a worksheet.
picture-copy = Copy picture
picture-png = Save as PNG
picture-svg = Save as SVG
picture-saved = Saved as { $file }.
picture-copied = The picture is copied.
picture-not-copied = This browser copies no pictures: save it instead.
all-lessons = All lessons.
preview-of = Preview of { $file }
preview-followed = Preview of { $file }, read again when it is saved
reload = Reload
    .hint = Reload: reads the file again. The browser may ask for it again, because it does not let the page follow files.
problems-count =
    { $count ->
        [one] One thing is wrong
       *[other] { $count } things are wrong
    }
lines-of = Lines of { $file }
lesson-file = Lesson
copy-saved =
    .message = Here is the copy, saved as { $file }.
    .remedy = Edit it with a text editor, and drop it on this window: then it is shown whenever it is saved.
course = Course
back-to-course = All lessons of the course. Where you are is kept.
read-again = Read again
    .hint = Read again: takes the files as they are now. The browser may ask whether it may, or which folder it is.
save-course = Save as one file
    .hint = Save as one file: for others, who drop it on their window and have the course.
remove = Remove
    .hint = Remove: takes the course out of Inkling. Its files stay where they are.
course-saved =
    .message = The course is saved as { $file }.
    .remedy = Whoever drops it on the window of Inkling has it.
course-removed = “{ $title }” is removed from Inkling. Its files are where they were.
undo-remove = remove
undo-replace = the course from before
problems-of-order = What is wrong with the order
problems-of = What is wrong with { $file }
file-problems =
    { $count ->
        [one] { $file }: one thing is wrong
       *[other] { $file }: { $count } things are wrong
    }
course-not-kept =
    .message = The browser keeps nothing for this page: the course is there until the page is closed.
    .remedy = Open its folder again next time.
course-read-again = “{ $title }” was read again.
course-replaced = “{ $title }” takes the place of the course that had this title.
no-lesson-in =
    .message = There is no lesson in “{ $folder }”.
    .remedy = Choose a folder with files that end in .lesson.md.
too-many-lessons =
    .message = “{ $folder }” has { $count } lessons, more than a course can have.
    .remedy = Make several courses of it, each of at most { $most }.
too-many-files =
    .message = “{ $folder }” has more than { $most } files.
    .remedy = Choose a folder that has the lessons and little else.
course-too-large =
    .message = The file { $file } is too large for a course.
    .remedy = Choose a file that ends in { $ending }, as Inkling saves it.
`,
)
