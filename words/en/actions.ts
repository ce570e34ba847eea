/** Made of resources/messages/en/actions.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  'group-training': null
  'group-drawing': null
  'group-files': null
  'group-views': null
  'group-appearance': null
  'train-own.title': null
  'train-own.help': null
  'train.title': null
  'train.help': null
  'train.key': null
  'train-more.title': null
  'train-more.help': null
  'pause.title': null
  'pause.help': null
  'resume.title': null
  'resume.help': null
  'go.key': null
  'stop.title': null
  'stop.help': null
  'start-over.title': null
  'start-over.help': null
  'try-rates.title': null
  'try-rates.help': null
  'score.title': null
  'score.help': null
  'data.title': null
  'data.help': null
  'shipped.title': null
  'shipped.help': null
  'undo.title': null
  'undo.help': null
  'undo.key': null
  'redo.title': null
  'redo.help': null
  'redo.key': null
  'clear.title': null
  'clear.help': null
  'example.title': null
  'example.help': null
  'why.title': null
  'why.help': null
  'forward-pass.title': null
  'forward-pass.help': null
  'brush.title': null
  'brush.help': null
  'eraser.title': null
  'eraser.help': null
  'stages.title': null
  'stages.help': null
  'teach.title': { digit: number }
  'teach.help': { digit: number }
  'open.title': null
  'open.help': null
  'save.title': null
  'save.help': null
  'share.title': null
  'share.help': null
  'start-code.title': null
  'start-code.help': null
  'start-code.key': null
  'handwriting.title': null
  'handwriting.help': null
  'save-answers.title': null
  'save-answers.help': null
  'answers.title': null
  'answers.help': null
  'print.title': null
  'print.help': null
  'lab-sheet.title': null
  'lab-sheet.help': null
  'edit-copy.title': null
  'edit-copy.help': null
  'palette.title': null
  'palette.help': null
  'palette.key': null
  'present.title': null
  'present.help': null
  'present.key': null
  'hands.title': null
  'hands.help': null
  'hands.key': null
  'workbench.title': null
  'workbench.help': null
  'lab.title': null
  'lab.help': null
  'runs.title': null
  'runs.help': null
  'lessons.title': null
  'lessons.help': null
  'back.title': null
  'back.help': null
  'forward.title': null
  'forward.help': null
  'keys.title': null
  'keys.help': null
  'keys.key': null
  'first-minute.title': null
  'first-minute.help': null
  'theme-system.title': null
  'theme-system.help': null
  'theme-light.title': null
  'theme-light.help': null
  'theme-dark.title': null
  'theme-dark.help': null
  'language.title': null
  'language.help': null
  'reset-app.title': null
  'reset-app.help': null
  'zoom-in.title': null
  'zoom-in.help': null
  'zoom-out.title': null
  'zoom-out.help': null
  'zoom-reset.title': null
  'zoom-reset.help': null
  'course.title': null
  'sheet.title': null
}
export const t = messagesOf<Texts>(
  'actions',
  `group-training = Training
group-drawing = Drawing
group-files = Files and samples
group-views = Going about
group-appearance = Appearance
train-own =
    .title = Train your own
    .help = Train your own: put this network aside and begin with random weights, which know nothing.
train =
    .title = Train
    .help = Train: for every batch a forward pass, the cost, a backward pass, and a small step downhill.
    .key = Train or resume
train-more =
    .title = Train more
    .help = Train more: for every batch a forward pass, the cost, a backward pass, and a small step downhill.
pause =
    .title = Pause
    .help = Pause: hold the run where it is; you can go on at the same batch.
resume =
    .title = Resume
    .help = Resume: go on exactly where the run was held.
go =
    .key = Train, pause, resume
stop =
    .title = Stop
    .help = Stop: end this run and keep what the network has learned so far.
start-over =
    .title = Reset
    .help = Reset: forget everything and go back to the random weights that the seed gives.
try-rates =
    .title = Try several learning rates
    .help = Try several learning rates: trains several networks at the same time, alike but for the learning rate, and says which rate is too small, good or too large.
score =
    .title = Evaluate on the test set
    .help = Evaluate on the 10,000 test digits, with the confusion matrix: they took no part in training or in any choice. Look once at the end: that keeps the test honest.
data =
    .title = Data
    .help = Data: choose the digits that the network is trained on, and see what each choice does to reading drawings.
shipped =
    .title = Pretrained network
    .help = Pretrained network: load the trained network that came with Inkling.
undo =
    .title = Undo
    .help = Undo: take back the last stroke, or a clear.
    .key = Take back a stroke or a clear
redo =
    .title = Redo
    .help = Redo: bring back what was taken back.
    .key = Bring it back
clear =
    .title = Clear drawing
    .help = Clear: a fresh sheet.
example =
    .title = Show a digit from the data
    .help = Show a digit from the validation set, which the network never trains on.
why =
    .title = Why this answer?
    .help = Why this answer: paint over the drawing what each of its pixels does to an output.
forward-pass =
    .title = Forward pass, step by step
    .help = Forward pass, step by step: follow the drawing through the network, layer by layer, with the sums.
brush =
    .title = Brush
    .help = Brush: draw with mouse, finger or pen. The network reads along while you draw.
eraser =
    .title = Eraser
    .help = Eraser: take ink away. The other end of a pen does the same.
stages =
    .title = Stages of a drawing
    .help = How your drawing is prepared: the picture after each stage, and a switch for each to see what it is for.
teach =
    .title =
        That was { $digit ->
            [0] a zero
            [1] a one
            [2] a two
            [3] a three
            [4] a four
            [5] a five
            [6] a six
            [7] a seven
            [8] an eight
           *[9] a nine
        }
    .help = { teach.title }: keep the drawing as a sample.
open =
    .title = Open weights
    .help = Open weights that were saved before, by Inkling or by another program: PyTorch, Keras, NumPy, ONNX.
save =
    .title = Save weights
    .help = Save the weights as they are now: all that the network has learned is in them.
share =
    .title = Share
    .help = Share: the settings and the seed as a short code or a file, for others to train the very same network.
start-code =
    .title = Start code
    .help = Start code: shows a short code over the whole screen. Whoever types it in has the lesson that is open at its step, or the settings of the workbench.
    .key = Show the start code, hide it
handwriting =
    .title = My handwriting
    .help = My handwriting: look through your samples, and let the network learn from them.
save-answers =
    .title = Save my answers
    .help = Save my answers: what you have predicted and answered in lessons, as a file for your teacher.
answers =
    .title = Answers of a class
    .help = Answers of a class: put the files of your students together, question by question, with what was mixed up.
print =
    .title = Print
    .help = Print: this view as it stands, in light colours.
lab-sheet =
    .title = Lab sheet
    .help = Lab sheet: this lesson on paper, for students with blanks and room to write, for teachers with the answers.
edit-copy =
    .title = Edit a copy of the lesson
    .help = Edit a copy: saves the text of this lesson as a file of your own, and shows it. In a text editor it becomes your lesson.
palette =
    .title = Commands
    .help = Commands: find anything that Inkling can do by typing a word of it.
    .key = Find a command
present =
    .title = Present mode
    .help = Present mode: for a room. Large type, the pad beside a huge answer; a clicker’s Page Down trains and pauses, Page Up stops. Escape leaves.
    .key = Present, leave presenting
hands =
    .title = Count hands
    .help = Count hands: while a lesson is presented, type how many hands there are for each answer. They stay beside the truth.
    .key = Count hands for each answer
workbench =
    .title = Workbench
    .help = Workbench: draw, train, and look inside the network.
lab =
    .title = Lab
    .help = Lab: networks that differ in one setting, trained at the same time on one chart, each reading your drawing.
runs =
    .title = Runs
    .help = Runs: every training is recorded. Look at earlier ones, compare them, and take them up again.
lessons =
    .title = Lessons
    .help = Lessons: predict, try it on your own network, and see why. Five to eight minutes each.
back =
    .title = Back
    .help = Back: where you were before.
forward =
    .title = Forward
    .help = Forward: where you came back from.
keys =
    .title = Keys
    .help = Keys: what can be done without the mouse, and which key does it.
    .key = Show the keys
first-minute =
    .title = Show the first minute again
    .help = The first minute: the small pretrained network, a digit that writes itself, and one thing to do after the other.
theme-system =
    .title = Theme: as the system
    .help = Light or dark as the system is.
theme-light =
    .title = Theme: light
    .help = The light theme, whatever the system is.
theme-dark =
    .title = Theme: dark
    .help = The dark theme, whatever the system is.
language =
    .title = Language
    .help = Language: choose the language of everything that Inkling says.
reset-app =
    .title = Reset settings of the app
    .help = Theme, zoom, keys, charts and the window as they come. Networks, runs, samples and lessons stay.
zoom-in =
    .title = Zoom in
    .help = Zoom in: the size of the whole page.
zoom-out =
    .title = Zoom out
    .help = Zoom out: the size of the whole page.
zoom-reset =
    .title = Actual size
    .help = Actual size: the size of the whole page.
course =
    .title = Course
sheet =
    .title = { lab-sheet.title }
`,
)
