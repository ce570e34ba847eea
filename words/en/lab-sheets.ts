/** Made of resources/messages/en/lab-sheets.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  title: { title: string | number }
  back: null
  'back.hint': null
  version: null
  student: null
  'student.hint': null
  teacher: null
  'teacher.hint': null
  paper: null
  numbers: null
  'numbers.hint': null
  print: null
  sheet: null
  'network-failed': null
  'network-training': null
  'network-copying': null
  margin: { title: string | number }
  'margin-teacher': { title: string | number }
  'for-teacher': null
  'lab-sheet': null
  'minutes-count': { count: number }
  'about-minutes': { count: string | number }
  name: null
  class: null
  date: null
  kind: { kind: 'predict' | 'do' | 'see' | 'explain' | 'check' }
  noticed: null
  compared: null
  'own-words': null
  'draw-curves': { lines: string | number }
  'draw-curve': null
  'all-begin': null
  'place-dots': { count: number }
  clicked: null
  room: null
  'network-reads': null
  prediction: null
  between: { from: string | number; to: string | number }
  working: null
  answer: null
  'my-prediction': null
  axes: { x: string | number }
  'axes-two': { x: string | number; y: string | number }
  right: null
  'right-measured': { fact: string | number }
  'right-unmeasured': { fact: string | number }
  nearness: { share: string }
  follows: null
  'wrong-number': { fact: string | number; number: string | number }
  'wrong-order': null
  'wrong-way': null
  where: { fact: string | number; values: string | number }
  'value-or': { one: string | number; other: string | number }
}
export const t = messagesOf<Texts>(
  'lab-sheets',
  `title = Lab sheet: { $title }
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
margin = Inkling – { $title }
margin-teacher = Inkling – { $title } – for the teacher
for-teacher = For the teacher
lab-sheet = Lab sheet
minutes-count =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
about-minutes = about { $count } min
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
noticed = What I notice
compared = Compared with my prediction
own-words = In my own words
draw-curves = Draw and name each curve: { $lines }.
draw-curve = Draw the curve.
all-begin = All begin at the dot.
place-dots =
    { $count ->
        [one] Place { $count } dot above the axis.
       *[other] Place { $count } dots above the axis.
    }
clicked = In the picture I have clicked on
room = Room to draw
network-reads = The network reads
prediction = My prediction
between = between { $from } and { $to }
working = Working
answer = Answer
my-prediction = my prediction
axes = Empty axes: { $x }
axes-two = Empty axes: { $x }, { $y }
right = Right:
right-measured = ({ $fact }, with the present network)
right-unmeasured = { $fact }, which is measured in the lesson.
nearness = Within { $share } % it counts as right.
follows = How it follows:
wrong-number = { $number } ({ $fact })
wrong-order = ends in the wrong order
wrong-way = a curve goes the wrong way
where = where { $fact } is { $values }:
value-or = { $one } or { $other }
`,
)
