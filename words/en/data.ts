/** Made of resources/messages/en/data.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  title: null
  field: { data: string | number }
  'quick-choices': null
  'quick-both.title': null
  'quick-both.lesson': null
  'quick-mnist.title': null
  'quick-mnist.lesson': null
  'quick-small.title': null
  'quick-small.lesson': null
  'figure-drawings': null
  'figure-test': null
  'effect-both': { drawings: string | number; drawingsAlone: string | number; test: string | number }
  'effect-mnist': { drawings: string | number; drawingsBoth: string | number; test: string | number }
  'effect-measured': {
    drawings: string | number
    drawingsBoth: string | number
    test: string | number
    testBoth: string | number
  }
  'effect-mixed': { drawingsAlone: string | number; drawingsBoth: string | number }
  'effect-no-pen': { drawingsAlone: string | number; drawingsBoth: string | number }
  'effect-unmeasured': { drawingsAlone: string | number; drawingsBoth: string | number }
  'measured-how': null
  table: null
  'column-source': null
  'column-share': null
  'column-training': null
  'column-validation': null
  'source-title': { source: 'mnist' | 'mnist-10k' | 'pen' }
  'source-remark': { source: 'mnist' | 'mnist-10k' | 'pen' | 'own' }
  'source-own-title': null
  'source-remark-added': { name: string | number }
  'source-only-hint': null
  'share-label': { title: string | number }
  'share-hint': null
  'chosen-in-all': null
  missing: { name: string | number }
  'missing-leave-out': null
  remove: null
  'remove-label': { title: string | number }
  'remove-hint': null
  'remove-hint-chosen': null
  'remove-question': null
  'remove-for-good': null
  'remove-for-good-label': { title: string | number }
  'remove-keep': null
  removed: { title: string | number }
  'change-locked': null
  'change-done': null
  'change-undo': null
  'change-ahead': null
  'add-heading': null
  'add-files': null
  'add-files-hint': null
  'add-folder': null
  'add-folder-hint': null
  'add-or-drop': null
  'reading-label': null
  'reading-images': { all: string | number; done: string | number }
  'reading-table': { percent: string | number }
  'reading-files': { files: number }
  cancel: null
  found: { count: number; leftOut: number }
  'found-name': null
  'found-name-note': { name: string | number }
  'found-classes': null
  'found-class-name': { label: string | number }
  'found-named': null
  'found-notes': null
  'found-fashion': null
  'left-out': { count: string | number }
  'left-out-reason': { count: string | number; examples: string | number; more: 'yes' | 'no'; reason: string | number }
  add: null
  adding: null
  discard: null
  added: { title: string | number }
  'default-title': null
  'name-missing': null
  'names-not-distinct': null
  'too-many-files.message': { most: string | number }
  'too-many-files.remedy': null
  'nothing-dropped.message': null
  'nothing-dropped.remedy': null
  'file-unreadable.message': { path: string | number }
  'file-unreadable.remedy': null
  'not-read.message': null
  'not-read.remedy': null
}
export const t = messagesOf<Texts>(
  'data',
  `title = Data
field = Data: { $data }
quick-choices = Quick choices
quick-both =
    .title = MNIST + pen digits
    .lesson = Digits from paper, and digits drawn with a pen on a screen, as you draw them.
quick-mnist =
    .title = MNIST alone
    .lesson = The classic data set, scanned from paper: what books and papers compare with.
quick-small =
    .title = MNIST 10,000
    .lesson = Its first 10,000 digits: an epoch takes a sixth of the time, and less is learnt.
figure-drawings = of unseen people’s drawings
figure-test = of MNIST’s test digits
effect-both = With pen digits among them, { $drawings } of drawings by people whom the network has never seen are read right, in place of { $drawingsAlone } with MNIST alone; of MNIST’s own test digits { $test }, as many as without. Train on what you will be asked.
effect-mnist = Trained on MNIST alone, the network reads { $test } of MNIST’s test digits, but only { $drawings } of drawings by other people: some ways to write a one, a seven or a nine are not in MNIST. With pen digits it is { $drawingsBoth }. Train on what you will be asked.
effect-measured = Trained on this, the network reads { $drawings } of drawings by people whom it has never seen, and { $test } of MNIST’s test digits. With MNIST and pen digits it is { $drawingsBoth } and { $testBoth }.
effect-mixed = MNIST with pen digits reads { $drawingsBoth } of unseen people’s drawings, MNIST alone { $drawingsAlone }. This mix has not been measured, but it has both in it. Train, then draw.
effect-no-pen = MNIST with pen digits reads { $drawingsBoth } of unseen people’s drawings, MNIST alone { $drawingsAlone }. This mix has not been measured, and has no pen digits in it. Train, then draw.
effect-unmeasured = MNIST with pen digits reads { $drawingsBoth } of unseen people’s drawings, MNIST alone { $drawingsAlone }. This choice has not been measured: a network knows only what it has been trained on. Train, score the test set, then draw.
measured-how = Measured with the settings as they come: five networks each, scored on 1,249 drawings of five people, and on MNIST’s 10,000 test digits.
table = Sources of digits to train on
column-source = Source
column-share = Share
column-training = Training
column-validation = Validation
source-title =
    { $source ->
        [mnist] MNIST 60,000
        [mnist-10k] MNIST 10,000
       *[pen] Pen digits
    }
source-remark =
    { $source ->
        [mnist] scanned from paper
        [mnist-10k] the first of them
        [pen] drawn by 30 people
       *[own] drawn by you
    }
source-own-title = Your samples
source-remark-added = yours: { $name }
source-only-hint = The only source: choose another one before this one goes.
share-label = Share of { $title }
share-hint = How many times an epoch goes through its training digits; below 1, which part of them it takes.
chosen-in-all = Chosen, for each epoch
missing = “{ $name }” is chosen too, and is not here: add it again under this name, or leave it out.
missing-leave-out = Leave it out
remove = Remove…
remove-label = Remove { $title }
remove-hint = Remove this set; you are asked first.
remove-hint-chosen = It is chosen: choose other data before it is removed.
remove-question = Remove it for good? Runs trained on it cannot be resumed then.
remove-for-good = Remove
remove-for-good-label = Remove { $title } for good
remove-keep = Keep
removed = “{ $title }” is removed.
change-locked = A run is under way. Stop it to choose other data.
change-done = The network is a new one, with random weights.
change-undo = Undo: bring the one from before back
change-ahead = Other data needs a new network, with random weights. You can take it back.
add-heading = Add your own data
add-files = Files…
add-files-hint = A table, a pair of IDX files or an archive: several files can be chosen together.
add-folder = Folder…
add-folder-hint = A folder with a sub-folder for each class: 0 to 9, or up to ten names.
add-or-drop = Or drop them here: a folder of images with the sub-folders 0 to 9 or names of classes, IDX files as MNIST and Fashion-MNIST have them, a table (CSV) as Kaggle has it, or a zip of these. You see what is read before it is kept.
reading-label = Reading your data
reading-images = Reading images: { $done } of { $all }
reading-table = Reading the table: { $percent } %
reading-files =
    { $files ->
        [one] Reading one file …
       *[other] Reading { $files } files …
    }
cancel = Cancel
found =
    { $leftOut ->
        [0]
            { $count ->
                [one] <strong>{ $count } digit read</strong>. Nothing is kept yet.
               *[other] <strong>{ $count } digits read</strong>. Nothing is kept yet.
            }
       *[other]
            { $count ->
                [one] <strong>{ $count } digit read</strong>, { $leftOut } left out. Nothing is kept yet.
               *[other] <strong>{ $count } digits read</strong>, { $leftOut } left out. Nothing is kept yet.
            }
    }
found-name = Name
found-name-note = in settings and on the command line: <code>{ $name }</code>
found-classes = Classes
found-class-name = Name of class { $label }
found-named = The classes have names, such as clothes or letters
found-notes = What was noticed
found-fashion = The files are called after Fashion-MNIST: the classes have its names.
left-out = { $count } left out
left-out-reason =
    { $more ->
        [yes] { $count } × { $reason }: { $examples } and others
       *[no] { $count } × { $reason }: { $examples }
    }
add = Add
adding = Adding …
discard = Discard
added = “{ $title }” is added. Tick it in the table to train on it.
default-title = My digits
name-missing = Give the set a name.
names-not-distinct = Give each class a name of its own.
too-many-files =
    .message = There are more than { $most } files.
    .remedy = Choose a folder with fewer of them, or put the digits into IDX files or a table.
nothing-dropped =
    .message = There are no files in what was dropped.
    .remedy = Drop a folder of images, IDX files, a table or an archive.
file-unreadable =
    .message = The file { $path } cannot be read.
    .remedy = Choose it again.
not-read =
    .message = The files could not be read.
    .remedy = Choose fewer or smaller ones, and try again.
`,
)
