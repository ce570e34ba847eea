### Lessons: the list of them, a lesson card by card, lesson files and courses of one’s own, and the hands that a class puts up.

## The list of lessons

lessons = Lessons
lessons-intro = You predict, you try it, you see. Every number is measured on a copy of your own network; yours stays as it is.
lessons-short = Short of time? Begin with { $numbers }.
open-file = Open a lesson file
    .hint = Open a lesson file of your own, or drop one on the window: it is shown as a lesson. Several files, or a packed course, are a course.
open-folder = Open a folder
    .hint = Open a folder of lessons, or drop one on the window: it becomes a course with an order.
reset-all = Reset all lessons
# Lessons that are done, and all of them.
done-count = <strong>{ $done } of { $all }</strong> done
done-count-left =
    { $minutes ->
        [one] <strong>{ $done } of { $all }</strong> done, about { $minutes } minute to go
       *[other] <strong>{ $done } of { $all }</strong> done, about { $minutes } minutes to go
    }
# Only said in a language into which not all lessons are translated: once in a notice, and on each of those lessons.
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
# How far somebody has come in a lesson.
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

## A lesson

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
# A kind of card, as it is read out within a sentence.
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

## A card

# The kind of a card, in small letters above it: what one is to do there.
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
# $digit is a digit with its article, such as “a seven”.
network-reads = The network reads { $digit }.
# $side says where a wrong number lies beside the right one. $next is where to look.
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

## What is given on a card

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
# Read out when an option has been moved to another place.
order-moved = { $option }: now { $place } of { $all }.
order-place = { $option }: { $place } of { $all }
order-hint = Drag it, or move it with the arrow keys.
# Within “You said: …”, where nothing was predicted.
said-nothing = nothing
# Within “You placed …” or “You said …”, of dots on an axis. $to has the unit.
said-dots = most of them from { $from } to { $to }

## Hands of a class

# What is counted: hands for an answer.
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
# Read out before the answer that is right.
hands-right = Right:
hands-less = One hand less for { $answer }
hands-for = Hands for { $answer }
hands-more = One hand more for { $answer }
hands-clear = Clear
    .hint = Clear the hands of this question. It can be undone.

## What has been forgotten, and the way back

undo = Undo
hands-cleared = The hands are cleared.
step-new = This step is as new.
lesson-new = The lesson is as new.
lessons-new = All lessons are as new.

## The picture beside a card

picture = Picture
    .hint = Picture: copy what is shown here, or save it, to be put on a slide or a worksheet.
picture-copy = Copy picture
picture-png = Save as PNG
picture-svg = Save as SVG
picture-saved = Saved as { $file }.
picture-copied = The picture is copied.
picture-not-copied = This browser copies no pictures: save it instead.

## Lesson files of one’s own

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
# What the browser’s dialog calls files of this kind.
lesson-file = Lesson
copy-saved =
    .message = Here is the copy, saved as { $file }.
    .remedy = Edit it with a text editor, and drop it on this window: then it is shown whenever it is saved.

## Courses of one’s own

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
# Behind “Undo:”
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
# $most (text) is how many.
too-many-lessons =
    .message = “{ $folder }” has { $count } lessons, more than a course can have.
    .remedy = Make several courses of it, each of at most { $most }.
# $most (text) is how many.
too-many-files =
    .message = “{ $folder }” has more than { $most } files.
    .remedy = Choose a folder that has the lessons and little else.
# $ending is that of the file’s name.
course-too-large =
    .message = The file { $file } is too large for a course.
    .remedy = Choose a file that ends in { $ending }, as Inkling saves it.
