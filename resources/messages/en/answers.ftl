### The answers of a class: students save them as files, and whoever teaches puts them together, in the page or by `inkling lesson answers`.

## A student saves answers

save = Save my answers
save-none = You have not answered anything yet. Begin a lesson, and come back.
save-which = Which lessons
save-all =
    { $count ->
        [one] All that I have begun
       *[other] All { $count } that I have begun
    }
# All lessons that have been begun.
save-lessons = The { $count } lessons that you have begun.
# The title of one lesson, as a sentence.
save-lesson = { $title }.
save-name = Name or number, as your teacher wishes; it may stay empty
save-remember = Remember it on this computer
save-drawing = With the drawing on my pad
save-what = In the file: your predictions and answers with the number of tries and what was mixed up, the settings and the seed of your network, the language, Inkling’s version, the time, and a random number by which your files are known to be of one person. Nothing is sent anywhere.
# Of a lesson that does not come with Inkling, behind the sentences before.
save-what-own = The text of the lesson goes along, so that what was asked is known anywhere.
save-unsigned = It is signed by nothing: whoever has the file can change it.
save-button = Save
saved = { $file } is saved. Give it to your teacher.

## The answers of a class

title = Answers of a class
back = Lessons
    .hint = All lessons. What is collected here stays.
# To a room: the title of a lesson, and which of so many parts of its answers is shown.
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
# The words in <em> are the name of a button, as in save.
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
# A student who has typed no name.
nameless = Nameless { $number }
students = Students

## A lesson’s answers

changed-count =
    { $count ->
        [one] One student has answered another text of this lesson than this Inkling has. Questions are shown as they are here.
       *[other] { $count } students have answered another text of this lesson than this Inkling has. Questions are shown as they are here.
    }
carried-lesson = This Inkling does not have this lesson: its questions are as they came along with the answers.
unknown-lesson = This Inkling has no lesson “{ $id }”, and its text did not come along: cards and options have the names that they have in its file. Open that file under Lessons and come back, and they are shown in full.
reached = How many have done each step, of { $count }
# A column of the picture. $name is a card’s name in its lesson, $kind what it is, $done how many of $all have done it.
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

## A question

predict = Predict
    .name = Predict { $name }
check = Check
    .name = Check { $name }
answered = { $count } answered
# $median (text) is a number, perhaps with a half.
tries = tries: median { $median }, most { $most }
first-lost = first answer of { $count } not kept
unknown-question = “{ $name }”: what was asked is not known here.
predictions = Predictions
first-answers = First answers
no-answers = No answers.
in-the-end = In the end
mixed-up = Mixed up, at any try
# Wrong answers that the lesson explains and that nobody gave, in place of those that somebody gave.
unmet-any =
    { $count ->
        [one] Nobody met the one that the lesson explains.
       *[other] Nobody met any of { $count } that the lesson explains.
    }
# The same, beside those that somebody gave.
unmet-more =
    { $count ->
        [one] Nobody met one more that the lesson explains.
       *[other] Nobody met { $count } more that the lesson explains.
    }
# A bar, read out. $label is an answer.
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

## Numbers and answers in words

# A part of an axis; $to has the unit.
bin = { $from } to { $to }
# Dots on a part of an axis, such as “3 at 8 to 10 %”.
dots-at = { $count } at { $range }
no-sketch = no sketch
# How many numbers lie at one place of an axis: one value, two, or from the first to the last of more.
numbers-at = { $count } at { $value }
numbers-at-two = { $count } at { $one } and { $other }
numbers-at-range = { $count } at { $from } to { $to }
median = median { $median }
beyond =
    { $count ->
        [one] One number lies beyond the axis, and stands at its end.
       *[other] { $count } numbers lie beyond the axis, and stand at its end.
    }

## The same as a table

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
# A card: its kind, and its name in the lesson.
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

## The table on the command line. What stands before it says which card it is about.

lesson-head =
    { $count ->
        [one] { $title } ({ $id }, { $count } student)
       *[other] { $title } ({ $id }, { $count } students)
    }
lesson-changed = Answers to another text of this lesson than is here.
lesson-carried = This lesson is not here: its questions are as they came along with the answers.
lesson-unknown = There is no such lesson here, and its text did not come along: its questions are not known.
# $steps is a list of cards’ names, each with a number.
lesson-reached = Reached: { $steps }
# $median (text) is a number, perhaps with a half.
card-tries = tries: median { $median }, at most { $most }
# $numbers is a list.
card-numbers = numbers: { $numbers }; median { $median }
card-mixed-up = mixed up, { $count }: { $label }
# Behind it, why: what somebody who answers so has mixed up.
card-mixed-up-why = mixed up, { $count }: { $label }: { $why }

## Files that do not count, or cannot be read

# $titles is a list of lessons’ titles, $file is where they are, too.
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
# A lesson’s title in a list.
quoted = “{ $title }”
left-empty = It holds no answers to any lesson.
left-too-large = It is larger than any file of answers.
left-unreadable = It could not be read.
no-answers-file = It is no file of answers.
# $ending is that of the files’ names.
foreign =
    .message = It is no file of answers.
    .remedy = Choose files that end in .{ $ending }.
damaged =
    .message = It is damaged: it is not whole.
    .remedy = Ask for the file again.
# $where is a name in the file.
damaged-at =
    .message = It is damaged at “{ $where }”.
    .remedy = Ask for the file again.
newer =
    .message = A newer Inkling has written it.
    .remedy = Install the newest Inkling from where you have this one.
# $most (text) is how many, $megabytes (text) how many megabytes.
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
