### What can be done by a button, a key, the menu or the palette of commands. `title` names it, `help` says in a sentence what it is for, and
### `key` stands in the list of keys, where the title would say too little.

## The groups of the palette and of the list of keys

group-training = Training
group-drawing = Drawing
group-files = Files and samples
group-views = Going about
group-appearance = Appearance

## What the main button does with the network that is there

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
# In the list of keys: the one key for all of these.
go =
    .key = Train, pause, resume

## Training

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

## Drawing

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
# Ten actions, one for each digit from 0 to 9.
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

## Files and samples

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

## Going about

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

## Appearance

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

## Views that no button leads to by itself

course =
    .title = Course
sheet =
    .title = { lab-sheet.title }
