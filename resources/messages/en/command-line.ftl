### The command line: what can be typed, in the words of `inkling --help` and of each command’s help, and what is said of wrong arguments.
### Names of commands and options, such as `train` and `--out`, are typed: they are the same in every language, and so are the values that an option takes.

description = Train a small neural network to read handwritten digits, watch it learn, and draw digits for it to read.

## How help is laid out

help-usage-title = Usage:
help-arguments-title = Arguments:
help-options-title = Options:
help-commands-title = Commands:
# In the line of usage, in square brackets: here options can stand.
help-usage-options = options
# In the line of usage, in square brackets: here a command can stand.
help-usage-command = command
# $help describes an option. $value is the value that it has unless it is given.
help-default = { $help } (default: { $value })
# $choices are all values that it can have.
help-choices = { $help } (choices: { $choices })
help-choices-default = { $help } (choices: { $choices }, default: { $value })
help-option = display help for command
version-option = output the version number

## What stands in place of a value, in angle brackets: `--out <file>`. One or more words, without commas and brackets.

value-name = name
value-names = names
value-number = number
value-neurons = neurons
value-file = file
value-folder = folder
value-path = path
value-text = text
value-words = words
value-code-or-file = code or file
value-model = model
value-image = image
value-source = source
value-data = data
value-run = run
value-command = command

## Wrong arguments

# Below it stands the usage.
error = error: { $what }
usage = Usage: { $usage }
missing-argument = missing required argument '{ $name }'
option-without-value = option '{ $option }' argument missing
option-required = required option '{ $option }' not specified
unknown-option = unknown option '{ $option }'
unknown-command = unknown command '{ $command }'
# $what is the sentence about an unknown option or command, $similar what is typed nearly like it.
did-you-mean =
    { $what }
    (Did you mean { $similar }?)
did-you-mean-one-of =
    { $what }
    (Did you mean one of { $similar }?)
# $given (text) is how many there are.
too-many-arguments =
    { $expected ->
        [one] too many arguments. Expected { $expected } argument but got { $given }.
       *[other] too many arguments. Expected { $expected } arguments but got { $given }.
    }
too-many-arguments-of-command =
    { $expected ->
        [one] too many arguments for '{ $command }'. Expected { $expected } argument but got { $given }.
       *[other] too many arguments for '{ $command }'. Expected { $expected } arguments but got { $given }.
    }
# $why is a sentence that says what the value must be.
option-value-invalid = option '{ $option }' argument '{ $value }' is invalid. { $why }
argument-value-invalid = command-argument value '{ $value }' is invalid for argument '{ $name }'. { $why }
allowed-choices = Allowed choices are { $choices }.
must-be-number = It must be a number.
must-be-layers = It must be whole numbers with commas between them, such as 128,64, or none.
# $longest (text) is a number.
must-be-run-name = It must be a text of 1 to { $longest } letters.
must-be-port = It must be a whole number from 0 to 65535.
# The option --input. $known are the words that there are.
input-unknown = “{ $word }” is none of { $known }.
# $words are two or more of the words that exclude each other.
input-choose-one = Choose one of { $words }.
input-and = { $first } and { $last }
# The last two of the endings that files of networks have: “.json or .onnx”.
endings-or = { $first } or { $last }

## What goes wrong with any command

# $message is a whole sentence, and $remedy says in another one what to do.
failure = { $message } { $remedy }
folder-gone = The folder that you are in is no longer there. Change to another one, and try again.
unexpected = Something went wrong that Inkling did not expect. Please report it, with these lines:
output-disk-full = Standard output cannot be written: the disk is full.
# $detail is in English, from the system.
output-fails = Standard output cannot be written: { $detail }.

## Numbers

# $share (text) A number with decimals, such as 97.31.
share = { $share } %
# $seconds (text) With a decimal for short times.
duration-seconds = { $seconds } s
# $minutes (text)
# $seconds (text)
duration-minutes = { $minutes } min { $seconds } s
# $hours (text)
# $minutes (text)
duration-hours = { $hours } h { $minutes } min

## Arguments and options of several commands

model = a network that Inkling or another program has saved, or one that came with Inkling: shipped or shipped-small; - for standard input
option-activation = of the hidden layers, where the file of another program does not say it
option-input = how a network of another program takes pictures: bytes (0 to 255), signed (-1 to 1), standardised (by mean 0.1307 and deviation 0.3081), inverted (dark ink on light), transposed (column by column), or several with commas
option-json = print one JSON object a line and nothing else

## train

train = Train a network from random weights.
train-setting = settings that somebody shared; other options go before them, and a lesson that they name is left aside
# $endings are what names of files end in, such as “.json or .html”.
train-out = save the network, as { $endings }
train-store = where the run is recorded (default: where the desktop app has its runs)
train-no-store = do not record the run
train-name = what the run is called in the record

## share

share-about = Print settings as a short code, or write them as a .inkling file.
share-source = a network, a .inkling file or a code, whose lesson stays in it (default: the options)
share-out = write a file, as .inkling; - for standard output, with the code on standard error
share-start-weights = with the random weights that the run begins with
share-weights = with the weights of the network

## evaluate

evaluate = Score a network on digits it was not trained on.
# $sources are names of data sets.
evaluate-data = { $sources }, own, a set that you have added, several of them with commas between, or a folder or file of digits, or - for a table or an archive on standard input
# The value unless another one is given.
evaluate-data-default = the data it was trained on
evaluate-split = part of the data (default: test, or validation where there is no test)

## data

data = List, look at, add and remove data sets to train on.
data-list = List all data sets: those that come with Inkling, your samples, and those you have added.
data-show = Count the digits of a choice of data sets.
data-show-data = names of data sets with commas between, such as mnist,pen:3
data-add = Keep digits of your own as a data set.
data-add-name = small letters, digits and dashes
data-add-path = a folder with the sub-folders 0 to 9 of images, IDX files, a table as CSV, or a zip of these
data-add-title = what people read (default: the name)
data-add-classes = ten names of classes with commas between, where they are not the digits
data-add-as-they-are = take pictures as they are, whichever way they are turned and whether ink is dark or light
data-remove = Remove a data set that you have added.
data-remove-name = its name

## predict

predict = Read digits from images.
predict-image = pictures of one digit or several, dark on light or light on dark: PNG, JPEG, WebP, GIF or BMP; - for standard input

## export

export = Write a network in another format.
export-format = format of the new file
export-out = the new file, or - for standard output

## runs

runs = Look at, compare and use recorded runs.
runs-run = its number, its name, or the beginning of its id
runs-several = their numbers, names, or the beginnings of their ids
runs-store = where the runs are (default: where the desktop app has them)
runs-list = List all runs, the newest first.
runs-show = Show a run with its settings, scores and checkpoints.
runs-compare = Show in what runs differ, and how well they did.
runs-export = Write the network of a run to a file.
runs-export-out = the new file, .safetensors or .json, or - for standard output
runs-export-format = format of the new file (default: by its ending)
runs-export-checkpoint = the number of a checkpoint, or best (default: the newest)
runs-resume = Train a run that was broken off to its end.
runs-delete = Delete runs; they can be brought back for a day.
runs-delete-undo = bring back deleted runs, by their whole ids
runs-check = Verify the store of runs.

## lesson

lesson = Begin lessons of your own, look them over, and collect the answers of a class.
lesson-check = Say what is wrong with lesson files and courses, with the line and what to do.
lesson-check-file = lesson files, and folders of them; - for standard input
lesson-new = Write a short lesson to begin with.
lesson-new-file = the new file, such as slopes.en.lesson.md (default: standard output)
lesson-answers = Put the answers of a class together: question by question, with what was mixed up.
lesson-answers-path = .inkling-answers files, folders of them, or zip archives
lesson-answers-csv = print one row a student and card, as CSV

## serve

serve = Open Inkling in a browser of this computer.
serve-port = port to listen on (default: any free one)
serve-samples = where samples of your handwriting are kept (default: where the desktop app has them)
serve-data-sets = where data sets are kept that you add (default: where the desktop app has them)
serve-store = where runs are recorded (default: where the desktop app has them)
serve-random-start = begin with random weights rather than with the network that comes with Inkling
serve-no-open = do not open the browser
