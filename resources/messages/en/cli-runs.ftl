### On the command line: what `inkling runs` says.

## Lists

none-yet = There are no runs yet. “inkling train” and the app record them.
# Heads of columns.
head-number = No.
head-id = Id
head-name = Name
head-status = Status
head-started = Started
head-epochs = Epochs
head-lowest-cost = Lowest cost
head-best-accuracy = Best accuracy
status =
    { $status ->
        [training] training
        [paused] paused
        [stopped] stopped
        [finished] finished
       *[interrupted] interrupted
    }

## One run: what stands on the left, and beside it

fact-number = Number
fact-trained = Trained for
# $epochs is how far it is, such as “2.5/3”. $updates (text)
fact-trained-text = { $duration }, { $epochs } epochs, { $updates } updates
fact-origin = Began with
origin =
    { $kind ->
        [random] random
        [file] file
       *[shipped] shipped
    }
# $run is the name of the run that this one goes on from. $updates (text)
origin-run = { $run } after { $updates } updates
origin-deleted-run = a deleted run after { $updates } updates
fact-parameters = Parameters
# $epoch (text)
fact-lowest-cost-text = { $cost } (accuracy { $accuracy }, epoch { $epoch })
fact-last = Last
fact-last-text = cost { $cost }, accuracy { $accuracy }
fact-test-scores = Test scores
fact-versions = Versions
fact-versions-text = Inkling { $app }, Node { $node }, kernels { $kernels }
fact-digits = Digits
fact-tags = Tags
fact-notes = Notes
settings = Settings
checkpoints = Checkpoints
no-checkpoints = No checkpoints.
# $id (text), $updates (text), $size (text) are numbers.
checkpoint = { $id }: after { $updates } updates, cost { $cost }, accuracy { $accuracy }, { $size } kB
checkpoint-best = { $id }: after { $updates } updates, cost { $cost }, accuracy { $accuracy }, { $size } kB, the best

## Runs beside each other: what stands on the left

# $run (text) is a number: the head of a column.
compare-run = Run { $run }
compare-status = status
compare-epochs = epochs
compare-lowest-cost = lowest cost
compare-best-accuracy = best accuracy
compare-seconds = seconds

## Runs that are typed

ambiguous =
    .message = “{ $typed }” can be one of several runs: { $runs }.
    .remedy = Give its number, or more of its id.
no-run =
    .message = There is no run “{ $typed }”.
    .remedy = See “inkling runs list” for those there are.
not-a-checkpoint =
    .message = “{ $typed }” is no checkpoint.
    .remedy = Give its number, or best.
no-such-checkpoint =
    .message = The run has no such checkpoint.
    .remedy = See “inkling runs show” for those there are.
# $run (text) is its number.
run-over =
    .message = Run { $run } is over.
    .remedy = Export its network, or open it in the app to train on as a new run.

## What is done to runs

saved = Saved to { $file }.
# $ids are the names of runs with commas.
brought-back = Brought back: { $ids }.
deleted = Deleted. For a day they come back with: inkling runs delete --undo { $ids }
all-well =
    { $count ->
        [one] All is well: { $count } run.
       *[other] All is well: { $count } runs.
    }
