### The dialog “My handwriting”: the person’s samples, learning from them, and what came of it; samples from files and into files.

title = My handwriting
none-yet = No samples yet. Draw a digit, then say what it was: press 0 to 9, or one of the ten buttons below the pad.
summary =
    { $total ->
        [one] <strong>{ $total }</strong> sample, <strong>{ $right }</strong> read right by the network in use.
       *[other] <strong>{ $total }</strong> samples, <strong>{ $right }</strong> read right by the network in use.
    }
kept-in = Kept in { $file }
kept-until-end = Kept until Inkling ends.

## Learning

learn = Learn from my samples
learn-hint = A copy of the network is trained on your samples, mixed with training digits so that it forgets nothing. It takes some thousand updates; how long that is, is told once it is known.
# Why there can be no learning now.
learn-no-samples = Draw a digit and press a key from 0 to 9 to say what it is: that is a sample.
learn-untrained = Train the network first, or open a trained one: its weights are random.
learn-run-under-way = Stop the run first: only one thing can train the network at a time.
learning = Learning …
# What a screen reader calls the bar.
learning-label = Learning from my samples
# $duration such as “12 s”.
time-left = { $duration } left
cancel = Cancel
cancel-hint = End learning; the network stays as it was.

## What was learned

report = What was learned
report-table = Read right before and after learning
report-right = Read right
report-before = before
report-after = after
report-points = points
# How many there are: “of 120”.
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

## The samples, digit by digit

read-wrongly = { $count } read wrongly
# What a screen reader says of a sample. Both values are words, such as “seven”.
sample-right = { $digit }, read as { $answer }
sample-wrong = { $digit }, read as { $answer }, wrong
# $when is a date and a time.
sample-hint = Drawn { $when }. Choose it to delete it or to say that it is another digit.
show-all = Show all { $count }
chosen-label = Chosen samples
chosen = { $count } chosen
why = Why?
why-hint = Puts this sample on the pad, and shows why the network answers so.
# Before a list of the ten digits: “7 (seven)”.
relabel = It is a
relabel-hint = Say that the chosen samples are another digit.
delete = Delete
delete-hint = Delete the chosen samples. It can be undone.
choose-none = Choose none
undo = Undo
left-out = { $count } left out

## Files

export-png = Export PNG
export-png-hint = Save all samples as a zip with a folder of PNG pictures for each digit.
export-idx = Export IDX
export-idx-hint = Save all samples as a zip with two IDX files, the format of MNIST itself.
import = Import
import-hint = Add samples from an export, or from a zip with folders 0 to 9 of PNG pictures.

## What is wrong with samples that were not added

# What a file in an archive is called.
file-in-archive = { $path } in { $archive }
# $number (text) counts from 1.
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
# $problem is a whole sentence: what is wrong with the first file.
none-found-why =
    .message = No sample was found. { $problem }
    .remedy = { none-found.remedy }
too-many =
    .message = There are more than { $most } samples.
    .remedy = Import some of them; Inkling keeps no more.
