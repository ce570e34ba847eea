### Lab sheets: a lesson on paper, for students and for teachers. What stands on the paper is in the language of the lesson.

## Around the paper, in the language of the page

title = Lab sheet: { $title }
back = Lesson
    .hint = Back to the lesson.
version = Version
student = Student
    .hint = For students: questions, blanks for measured numbers, and room to write. No answers.
teacher = Teacher
    .hint = For teachers: all texts, the right answers, and what each wrong answer shows.
paper = Paper
numbers = Numbers of my network
    .hint = Numbers of your present network as an example. What is measured in the lesson is known once you have done that.
print = Print
sheet = Sheet
network-failed = Your network could not be made ready.
network-training = A copy of your network is being trained …
network-copying = Making a copy of your network …

## On the paper

# In the margin of every page.
margin = Inkling – { $title }
margin-teacher = Inkling – { $title } – for the teacher
for-teacher = For the teacher
lab-sheet = Lab sheet
minutes-count =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
# Beside the title of a part.
about-minutes = about { $count } min
# Each before a line to write on.
name = Name
class = Class
date = Date
kind =
    { $kind ->
        [predict] Predict
        [do] Do
        [see] See
        [explain] Explain
       *[check] Check
    }
# Each above lines to write on.
noticed = What I notice
compared = Compared with my prediction
own-words = In my own words
# $lines is a list of curves’ names.
draw-curves = Draw and name each curve: { $lines }.
draw-curve = Draw the curve.
all-begin = All begin at the dot.
place-dots =
    { $count ->
        [one] Place { $count } dot above the axis.
       *[other] Place { $count } dots above the axis.
    }
# Before a line to write on.
clicked = In the picture I have clicked on
room = Room to draw
network-reads = The network reads
prediction = My prediction
# $to has the unit.
between = between { $from } and { $to }
working = Working
answer = Answer
# Below a blank.
my-prediction = my prediction
# What the picture shows, for who does not see it.
axes = Empty axes: { $x }
axes-two = Empty axes: { $x }, { $y }

## On the teacher’s paper

right = Right:
# Behind the right answer. $fact is what it is called, such as “two point”.
right-measured = ({ $fact }, with the present network)
right-unmeasured = { $fact }, which is measured in the lesson.
# $share (text) is a number.
nearness = Within { $share } % it counts as right.
follows = How it follows:
# A wrong answer with its present number.
wrong-number = { $number } ({ $fact })
wrong-order = ends in the wrong order
wrong-way = a curve goes the wrong way
# Before a sentence that is only said in some cases. $values is a word or several.
where = where { $fact } is { $values }:
# Several values, in the sentence above.
value-or = { $one } or { $other }
