### The view of recorded runs: the list, the details of one, and the comparison of several.

title = Runs
title-compared = Runs compared
undo = Undo

## The list

find = Find runs
find-hint = Find runs by their name, tags, notes, status or settings, such as “adam” or “784-32-10”.
find-placeholder = Name, tag or setting, such as adam
# Words by which a run is found in the list, too. $run (text) is its number.
find-words = run { $run }
# How many runs were found, of how many.
found =
    { $count ->
        [one] { $shown } of { $count } run
       *[other] { $shown } of { $count } runs
    }
# $runs is one of “12 runs” or “3 of 12 runs”.
chosen = { $runs }, { $chosen } chosen
choose-none = Choose none
choose-none-hint = Choose none: take all ticks away.
delete = Delete
delete-chosen-hint = Delete the chosen runs. It can be undone.
delete-hint = Delete this run. It can be undone.
compare = Compare
compare-count = Compare { $count }
compare-hint = Compare the chosen runs: their curves in one picture, and how their settings differ.
looking = Looking …
none-yet = No runs yet. Train a network, and its settings, curves and weights are kept here.
to-workbench = To the workbench
none-found = No run has all of these words.
# $file is the address of a file.
kept-in = Kept in { $file }
kept-until-end = Kept until Inkling ends.

name-hint = Shows the details of this run. F2 renames it.
all = All runs
choose-all = Choose all that are listed
# $run (text) is the number of a run, here and below.
choose = Choose run { $run }
name-of = Name of run { $run }
# Heads of the columns
column-number = No.
column-name = Name
column-status = Status
column-when = Started
column-network = Network
column-data = Data
column-accuracy = Best accuracy
column-cost = Lowest cost
column-epochs = Epochs
column-seed = Seed
column-tags = Tags
# How a run stands
status-training = training
status-paused = paused
status-stopped = stopped
status-finished = finished
status-interrupted = interrupted

## The details of one

run = Run { $run }
details-close = Close the details
details-close-hint = Close the details of this run.
epochs-count =
    { $count ->
        [one] { $count } epoch
       *[other] { $count } epochs
    }
resume = Resume
resume-hint = Resume: continue where this run was interrupted, bit for bit as if nothing had happened.
open = Open
open-hint = Open: bring this run’s network back as it was last, with its settings and curves.
tags = Tags
tags-hint = Tags: words by which runs are found again, with commas between them.
tags-placeholder = lesson 2, adam
notes = Notes
notes-hint = Notes: what you expected of this run, and what came of it.
checkpoints = Checkpoints
checkpoints-none = None can be opened.
checkpoint =
    { $updates ->
        [one] After { $updates } update
       *[other] After { $updates } updates
    }
checkpoint-best = best
# $accuracy (text) is a percentage, $saved when it was kept.
checkpoint-score = { $accuracy } · cost { $cost } · { $saved }
checkpoint-open = Open this
checkpoint-open-spoken =
    { $updates ->
        [one] Open this: after { $updates } update
       *[other] Open this: after { $updates } updates
    }
checkpoint-open-hint = Open this: training from here will be a new run, and this one stays as it is.
settings = Settings
versions = Inkling { $app } · Node { $node } · { $kernels } kernels

## The comparison

back-hint = Back to the list of all runs; the choice stays.
# On a button.
csv-hint = Save all points of these curves as CSV, for a spreadsheet: as they were recorded, not smoothed.
training = Training
training-hint = Training: the cost and accuracy of the batches that the network learns from. Thin lines beside those of validation.
validation = Validation
validation-hint = Validation: digits that are never trained on, so these curves show what was really learned.
smoothing = Smoothing
smoothing-hint = Smoothing: training curves as a mean that forgets over so many updates; the pale lines behind show what it hides.
smoothing-none = none
smoothing-spoken = over { $updates } updates
# What the charts have to the right: updates, epochs or seconds.
over = Over
over-hint = Over: what goes to the right. Runs with different batch sizes are best compared over epochs or seconds. Seconds are spread evenly over a run’s updates.
over-updates = updates
over-epochs = epochs
over-seconds = seconds
# A logarithmic axis.
log-x = log x
log-x-hint = Logarithmic x: every tenfold takes the same room, so the beginning is seen larger.
log-y = log y
log-y-hint = Logarithmic y: every tenfold takes the same room, so small costs can be told apart. Accuracy becomes the share read wrong.
legend = ◆ the best of a run { "\u00A0" } ▲ its learning rate was changed by hand { "\u00A0" } Numbers at the ends of curves are those of the runs.

## The charts of the comparison

measure-cost = Cost
measure-accuracy = Accuracy
# The accuracy on a logarithmic axis: the share of digits read wrong.
measure-wrong = Read wrong
# Beside the axes
axis-cost = cost
axis-accuracy = accuracy
axis-wrong = read wrong
axis-updates = updates of the weights
axis-epochs = epochs
axis-seconds = seconds of training
# On an axis, in small print: thousands.
axis-thousands = { $count }k
# $title is “Cost”, “Accuracy” or “Read wrong”.
chart = { $title } of the compared runs; their best values are in the table
# $format is “SVG” or “PNG”.
save-cost = Save cost as { $format }
save-accuracy = Save accuracy as { $format }
save-wrong = Save read wrong as { $format }
save-svg-hint = Save this picture as SVG: sharp at any size, for slides and papers.
save-png-hint = Save this picture as PNG: an image of dots, for everywhere else.
# What is pointed at. $title is “Run 3” or “Runs 3–7”.
line-training = { $title }, training
line-validation = { $title }, validation
mark-best = the best of run { $run }
# $before and $after are learning rates.
mark-rate = η of run { $run }: { $before } → { $after }
after-updates =
    { $count ->
        [one] after { $count } update
       *[other] after { $count } updates
    }
# $count (text) has decimals.
place-epochs = after { $count } epochs
place-seconds = after { $count } seconds

## In a picture that is saved

# $title is “Cost”, “Accuracy” or “Read wrong”.
caption =
    { $axis ->
        [updates] { $title } over updates of the weights
        [epochs] { $title } over epochs
       *[seconds] { $title } over seconds of training
    }
# $title is “Run 3” or “Runs 3–7”, $name what the run is called.
caption-training = { $title } (training): { $name }
caption-validation = { $title } (validation): { $name }
caption-mean = mean ± sd of { $count } seeds

## The table of the comparison: a column for each run, or for several that differ in the seed only

differences = Differences and results
# $numbers is “3–7”.
runs = Runs { $numbers }
in-charts = { $title } in the charts
in-charts-hint = Hide this run’s curves, or show them again.
seeds-of = { $count } seeds of “{ $name }”
baseline = { $title } as the baseline
baseline-hint = Baseline: its curve is drawn thick and grey, and the others are given as the difference to it.
apart = Each seed of { $title } by itself
together = Take { $title } together with its repetitions
apart-hint = Each seed by itself, or all of them as their mean with a band of one standard deviation.
leave-out = Leave { $title } out
leave-out-hint = Leave this out of the comparison.
# By ear, behind a number.
best-spoken = , the best
settings-same = the same in all of them
best-accuracy =
    .title = Best validation accuracy
    .help = The greatest share of validation digits read right at any time of the run, not only at its end.
lowest-cost =
    .title = Lowest validation cost
    .help = The lowest validation cost at any time of the run. Costs of different cost functions cannot be compared.
last-accuracy =
    .title = Last validation accuracy
    .help = What the run ended with. Far below the best, it has begun to memorise the training digits.
time =
    .title = Time spent training
    .help = On this computer, with whatever else it was doing.
updates =
    .title = Updates of the weights
    .help = Steps of the optimiser in this run, each after one batch.
parameters =
    .title = Weights and biases
    .help = How many numbers the network has learned.
# $difference (text) of two percentages, with its sign: “+0.21”.
points = { $difference } points
# Small print below a number
after-epochs =
    { $count ->
        [one] after { $count } epoch
       *[other] after { $count } epochs
    }
epochs-in-all =
    { $count ->
        [one] { $count } epoch in all
       *[other] { $count } epochs in all
    }
mean-over = mean ± sd over { $count } seeds
# Why the numbers of a row cannot be compared
other-digits = of different digits
other-costs = of different cost functions
