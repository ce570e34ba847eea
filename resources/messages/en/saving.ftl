### Saving weights: the formats, what each is for, and how large a file is. And files that are opened or dropped.

title = Save weights
intro = Every file holds the weights and biases, how pictures must be prepared, the settings of the run, and ten digits with the answers to them, to check it by.
# Of each format: its title where that is no name of its own, and what it is for.
inkling =
    .purpose = To go on with later: the file opens in Inkling.
html =
    .title = Web page
    .purpose = To send to anybody: reads digits in any browser.
safetensors =
    .purpose = Small and exact, for PyTorch and for Inkling itself.
json =
    .purpose = Text that people and every programming language can read.
onnx =
    .purpose = The whole network, activations included, for nearly every runtime.
npz =
    .purpose = Arrays for NumPy, with nothing else installed.
tfjs =
    .purpose = A model for web pages: unpack the zip beside the page.
# What pointing at a format explains.
choice-hint = { $title }: { $purpose }
# A no-break space stands before the unit.
size-kilobytes = { $size } kB
# $size (text) has one decimal: “0.4”.
size-megabytes = { $size } MB

# $language is the name of a programming language.
how-to-load = How to load it in { $language }
copy = Copy
copied = Copied
copy-label = Copy the code
copy-hint = Copy this code, to be pasted into a program or a notebook.
# The file was read again after it was written. $difference is the largest between an answer of then and of now.
saved = { $file } is saved. Read back: largest difference { $difference }.
saved-unjudged = { $file } is saved. Read back: largest difference { $difference }. How sure its answers are is not in the file yet; Inkling finds it out when the file is opened.

## Settings in a line, as far as people tell them apart: “784-64-10, Adam, η 0.001, 5 epochs, seed 7”

# $layers is “784-64-10”, $optimiser a name such as “Adam”, $rate a number.
summary =
    { $epochs ->
        [one] { $layers }, { $optimiser }, η { $rate }, { $epochs } epoch, seed { $seed }
       *[other] { $layers }, { $optimiser }, η { $rate }, { $epochs } epochs, seed { $seed }
    }

## While files are dragged over the window

drop = Drop weights or settings to open them, an image of a digit to have it read, a lesson or a folder of lessons to see them, or the answers of a class.
drop-answers = Drop files of answers, or the folder that they are in.

not-read =
    .message = “{ $name }” could not be read.
    .remedy = Choose a file that Inkling has saved.
