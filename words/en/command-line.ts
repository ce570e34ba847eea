/** Made of resources/messages/en/command-line.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  description: null
  'help-usage-title': null
  'help-arguments-title': null
  'help-options-title': null
  'help-commands-title': null
  'help-usage-options': null
  'help-usage-command': null
  'help-default': { help: string | number; value: string | number }
  'help-choices': { choices: string | number; help: string | number }
  'help-choices-default': { choices: string | number; help: string | number; value: string | number }
  'help-option': null
  'version-option': null
  'value-name': null
  'value-names': null
  'value-number': null
  'value-neurons': null
  'value-file': null
  'value-folder': null
  'value-path': null
  'value-text': null
  'value-words': null
  'value-code-or-file': null
  'value-model': null
  'value-image': null
  'value-source': null
  'value-data': null
  'value-run': null
  'value-command': null
  error: { what: string | number }
  usage: { usage: string | number }
  'missing-argument': { name: string | number }
  'option-without-value': { option: string | number }
  'option-required': { option: string | number }
  'unknown-option': { option: string | number }
  'unknown-command': { command: string | number }
  'did-you-mean': { similar: string | number; what: string | number }
  'did-you-mean-one-of': { similar: string | number; what: string | number }
  'too-many-arguments': { expected: number; given: string }
  'too-many-arguments-of-command': { command: string | number; expected: number; given: string | number }
  'option-value-invalid': { option: string | number; value: string | number; why: string | number }
  'argument-value-invalid': { name: string | number; value: string | number; why: string | number }
  'allowed-choices': { choices: string | number }
  'must-be-number': null
  'must-be-layers': null
  'must-be-run-name': { longest: string }
  'must-be-port': null
  'input-unknown': { known: string | number; word: string | number }
  'input-choose-one': { words: string | number }
  'input-and': { first: string | number; last: string | number }
  'endings-or': { first: string | number; last: string | number }
  failure: { message: string | number; remedy: string | number }
  'folder-gone': null
  unexpected: null
  'output-disk-full': null
  'output-fails': { detail: string | number }
  share: { share: string }
  'duration-seconds': { seconds: string }
  'duration-minutes': { minutes: string; seconds: string }
  'duration-hours': { hours: string; minutes: string }
  model: null
  'option-activation': null
  'option-input': null
  'option-json': null
  train: null
  'train-setting': null
  'train-out': { endings: string | number }
  'train-store': null
  'train-no-store': null
  'train-name': null
  'share-about': null
  'share-source': null
  'share-out': null
  'share-start-weights': null
  'share-weights': null
  evaluate: null
  'evaluate-data': { sources: string | number }
  'evaluate-data-default': null
  'evaluate-split': null
  data: null
  'data-list': null
  'data-show': null
  'data-show-data': null
  'data-add': null
  'data-add-name': null
  'data-add-path': null
  'data-add-title': null
  'data-add-classes': null
  'data-add-as-they-are': null
  'data-remove': null
  'data-remove-name': null
  predict: null
  'predict-image': null
  export: null
  'export-format': null
  'export-out': null
  runs: null
  'runs-run': null
  'runs-several': null
  'runs-store': null
  'runs-list': null
  'runs-show': null
  'runs-compare': null
  'runs-export': null
  'runs-export-out': null
  'runs-export-format': null
  'runs-export-checkpoint': null
  'runs-resume': null
  'runs-delete': null
  'runs-delete-undo': null
  'runs-check': null
  lesson: null
  'lesson-check': null
  'lesson-check-file': null
  'lesson-new': null
  'lesson-new-file': null
  'lesson-answers': null
  'lesson-answers-path': null
  'lesson-answers-csv': null
  serve: null
  'serve-port': null
  'serve-samples': null
  'serve-data-sets': null
  'serve-store': null
  'serve-random-start': null
  'serve-no-open': null
}
export const t = messagesOf<Texts>(
  'command-line',
  `description = Train a small neural network to read handwritten digits, watch it learn, and draw digits for it to read.
help-usage-title = Usage:
help-arguments-title = Arguments:
help-options-title = Options:
help-commands-title = Commands:
help-usage-options = options
help-usage-command = command
help-default = { $help } (default: { $value })
help-choices = { $help } (choices: { $choices })
help-choices-default = { $help } (choices: { $choices }, default: { $value })
help-option = display help for command
version-option = output the version number
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
error = error: { $what }
usage = Usage: { $usage }
missing-argument = missing required argument '{ $name }'
option-without-value = option '{ $option }' argument missing
option-required = required option '{ $option }' not specified
unknown-option = unknown option '{ $option }'
unknown-command = unknown command '{ $command }'
did-you-mean =
    { $what }
    (Did you mean { $similar }?)
did-you-mean-one-of =
    { $what }
    (Did you mean one of { $similar }?)
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
option-value-invalid = option '{ $option }' argument '{ $value }' is invalid. { $why }
argument-value-invalid = command-argument value '{ $value }' is invalid for argument '{ $name }'. { $why }
allowed-choices = Allowed choices are { $choices }.
must-be-number = It must be a number.
must-be-layers = It must be whole numbers with commas between them, such as 128,64, or none.
must-be-run-name = It must be a text of 1 to { $longest } letters.
must-be-port = It must be a whole number from 0 to 65535.
input-unknown = “{ $word }” is none of { $known }.
input-choose-one = Choose one of { $words }.
input-and = { $first } and { $last }
endings-or = { $first } or { $last }
failure = { $message } { $remedy }
folder-gone = The folder that you are in is no longer there. Change to another one, and try again.
unexpected = Something went wrong that Inkling did not expect. Please report it, with these lines:
output-disk-full = Standard output cannot be written: the disk is full.
output-fails = Standard output cannot be written: { $detail }.
share = { $share } %
duration-seconds = { $seconds } s
duration-minutes = { $minutes } min { $seconds } s
duration-hours = { $hours } h { $minutes } min
model = a network that Inkling or another program has saved, or one that came with Inkling: shipped or shipped-small; - for standard input
option-activation = of the hidden layers, where the file of another program does not say it
option-input = how a network of another program takes pictures: bytes (0 to 255), signed (-1 to 1), standardised (by mean 0.1307 and deviation 0.3081), inverted (dark ink on light), transposed (column by column), or several with commas
option-json = print one JSON object a line and nothing else
train = Train a network from random weights.
train-setting = settings that somebody shared; other options go before them, and a lesson that they name is left aside
train-out = save the network, as { $endings }
train-store = where the run is recorded (default: where the desktop app has its runs)
train-no-store = do not record the run
train-name = what the run is called in the record
share-about = Print settings as a short code, or write them as a .inkling file.
share-source = a network, a .inkling file or a code, whose lesson stays in it (default: the options)
share-out = write a file, as .inkling; - for standard output, with the code on standard error
share-start-weights = with the random weights that the run begins with
share-weights = with the weights of the network
evaluate = Score a network on digits it was not trained on.
evaluate-data = { $sources }, own, a set that you have added, several of them with commas between, or a folder or file of digits, or - for a table or an archive on standard input
evaluate-data-default = the data it was trained on
evaluate-split = part of the data (default: test, or validation where there is no test)
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
predict = Read digits from images.
predict-image = pictures of one digit or several, dark on light or light on dark: PNG, JPEG, WebP, GIF or BMP; - for standard input
export = Write a network in another format.
export-format = format of the new file
export-out = the new file, or - for standard output
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
lesson = Begin lessons of your own, look them over, and collect the answers of a class.
lesson-check = Say what is wrong with lesson files and courses, with the line and what to do.
lesson-check-file = lesson files, and folders of them; - for standard input
lesson-new = Write a short lesson to begin with.
lesson-new-file = the new file, such as slopes.en.lesson.md (default: standard output)
lesson-answers = Put the answers of a class together: question by question, with what was mixed up.
lesson-answers-path = .inkling-answers files, folders of them, or zip archives
lesson-answers-csv = print one row a student and card, as CSV
serve = Open Inkling in a browser of this computer.
serve-port = port to listen on (default: any free one)
serve-samples = where samples of your handwriting are kept (default: where the desktop app has them)
serve-data-sets = where data sets are kept that you add (default: where the desktop app has them)
serve-store = where runs are recorded (default: where the desktop app has them)
serve-random-start = begin with random weights rather than with the network that comes with Inkling
serve-no-open = do not open the browser
`,
)
