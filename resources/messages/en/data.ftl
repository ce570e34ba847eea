### The dialog “Data”: which digits the network is trained on, what is in them, and adding digits of one’s own.

title = Data
# The field of the form that opens the dialog. $data says which digits are chosen, such as “MNIST 60,000 + pen digits”.
field = Data: { $data }

## Choices that are one click away, and what was measured of them

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
# Behind a share such as “96.4 %”, as in a table.
figure-drawings = of unseen people’s drawings
figure-test = of MNIST’s test digits

# What the choice does to reading. All values are shares, such as “96.4 %”.
effect-both = With pen digits among them, { $drawings } of drawings by people whom the network has never seen are read right, in place of { $drawingsAlone } with MNIST alone; of MNIST’s own test digits { $test }, as many as without. Train on what you will be asked.
effect-mnist = Trained on MNIST alone, the network reads { $test } of MNIST’s test digits, but only { $drawings } of drawings by other people: some ways to write a one, a seven or a nine are not in MNIST. With pen digits it is { $drawingsBoth }. Train on what you will be asked.
# $drawingsBoth and $testBoth are what MNIST with pen digits gives.
effect-measured = Trained on this, the network reads { $drawings } of drawings by people whom it has never seen, and { $test } of MNIST’s test digits. With MNIST and pen digits it is { $drawingsBoth } and { $testBoth }.
effect-mixed = MNIST with pen digits reads { $drawingsBoth } of unseen people’s drawings, MNIST alone { $drawingsAlone }. This mix has not been measured, but it has both in it. Train, then draw.
effect-no-pen = MNIST with pen digits reads { $drawingsBoth } of unseen people’s drawings, MNIST alone { $drawingsAlone }. This mix has not been measured, and has no pen digits in it. Train, then draw.
effect-unmeasured = MNIST with pen digits reads { $drawingsBoth } of unseen people’s drawings, MNIST alone { $drawingsAlone }. This choice has not been measured: a network knows only what it has been trained on. Train, score the test set, then draw.
measured-how = Measured with the settings as they come: five networks each, scored on 1,249 drawings of five people, and on MNIST’s 10,000 test digits.

## The table of sources

table = Sources of digits to train on
column-source = Source
column-share = Share
column-training = Training
column-validation = Validation
# Sources that come with Inkling, in the table.
source-title =
    { $source ->
        [mnist] MNIST 60,000
        [mnist-10k] MNIST 10,000
       *[pen] Pen digits
    }
# Below the title of a source. `own` are the person’s own drawings, “Your samples”.
source-remark =
    { $source ->
        [mnist] scanned from paper
        [mnist-10k] the first of them
        [pen] drawn by 30 people
       *[own] drawn by you
    }
source-own-title = Your samples
# Below the title of a set that the person has added. $name is its name in settings.
source-remark-added = yours: { $name }
source-only-hint = The only source: choose another one before this one goes.
share-label = Share of { $title }
share-hint = How many times an epoch goes through its training digits; below 1, which part of them it takes.
chosen-in-all = Chosen, for each epoch
missing = “{ $name }” is chosen too, and is not here: add it again under this name, or leave it out.
missing-leave-out = Leave it out

## Removing a set of one’s own

remove = Remove…
remove-label = Remove { $title }
remove-hint = Remove this set; you are asked first.
remove-hint-chosen = It is chosen: choose other data before it is removed.
remove-question = Remove it for good? Runs trained on it cannot be resumed then.
remove-for-good = Remove
remove-for-good-label = Remove { $title } for good
remove-keep = Keep
removed = “{ $title }” is removed.

## What another choice does to the network

change-locked = A run is under way. Stop it to choose other data.
change-done = The network is a new one, with random weights.
change-undo = Undo: bring the one from before back
change-ahead = Other data needs a new network, with random weights. You can take it back.

## Adding data of one’s own

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

# What was read. $leftOut is how many could not be.
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
# $label is the number of a class, 0 to 9.
found-class-name = Name of class { $label }
found-named = The classes have names, such as clothes or letters
found-notes = What was noticed
# Not translated: “Fashion-MNIST” and its names of clothes.
found-fashion = The files are called after Fashion-MNIST: the classes have its names.
left-out = { $count } left out
# So many files or pictures for the same reason. $examples are the names of some, $more whether there are others.
left-out-reason =
    { $more ->
        [yes] { $count } × { $reason }: { $examples } and others
       *[no] { $count } × { $reason }: { $examples }
    }
add = Add
adding = Adding …
discard = Discard
added = “{ $title }” is added. Tick it in the table to train on it.
# The title of a set whose files have no name in common.
default-title = My digits
name-missing = Give the set a name.
names-not-distinct = Give each class a name of its own.

## What can go wrong

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
