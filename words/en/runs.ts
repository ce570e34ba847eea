/** Made of resources/messages/en/runs.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  title: null
  'title-compared': null
  undo: null
  find: null
  'find-hint': null
  'find-placeholder': null
  'find-words': { run: string }
  found: { count: number; shown: string | number }
  chosen: { chosen: string | number; runs: string | number }
  'choose-none': null
  'choose-none-hint': null
  delete: null
  'delete-chosen-hint': null
  'delete-hint': null
  compare: null
  'compare-count': { count: string | number }
  'compare-hint': null
  looking: null
  'none-yet': null
  'to-workbench': null
  'none-found': null
  'kept-in': { file: string | number }
  'kept-until-end': null
  'name-hint': null
  all: null
  'choose-all': null
  choose: { run: string }
  'name-of': { run: string | number }
  'column-number': null
  'column-name': null
  'column-status': null
  'column-when': null
  'column-network': null
  'column-data': null
  'column-accuracy': null
  'column-cost': null
  'column-epochs': null
  'column-seed': null
  'column-tags': null
  'status-training': null
  'status-paused': null
  'status-stopped': null
  'status-finished': null
  'status-interrupted': null
  run: { run: string | number }
  'details-close': null
  'details-close-hint': null
  'epochs-count': { count: number }
  resume: null
  'resume-hint': null
  open: null
  'open-hint': null
  tags: null
  'tags-hint': null
  'tags-placeholder': null
  notes: null
  'notes-hint': null
  checkpoints: null
  'checkpoints-none': null
  checkpoint: { updates: number }
  'checkpoint-best': null
  'checkpoint-score': { accuracy: string; cost: string | number; saved: string | number }
  'checkpoint-open': null
  'checkpoint-open-spoken': { updates: number }
  'checkpoint-open-hint': null
  settings: null
  versions: { app: string | number; kernels: string | number; node: string | number }
  'back-hint': null
  'csv-hint': null
  training: null
  'training-hint': null
  validation: null
  'validation-hint': null
  smoothing: null
  'smoothing-hint': null
  'smoothing-none': null
  'smoothing-spoken': { updates: string | number }
  over: null
  'over-hint': null
  'over-updates': null
  'over-epochs': null
  'over-seconds': null
  'log-x': null
  'log-x-hint': null
  'log-y': null
  'log-y-hint': null
  legend: null
  'measure-cost': null
  'measure-accuracy': null
  'measure-wrong': null
  'axis-cost': null
  'axis-accuracy': null
  'axis-wrong': null
  'axis-updates': null
  'axis-epochs': null
  'axis-seconds': null
  'axis-thousands': { count: string | number }
  chart: { title: string | number }
  'save-cost': { format: string | number }
  'save-accuracy': { format: string | number }
  'save-wrong': { format: string | number }
  'save-svg-hint': null
  'save-png-hint': null
  'line-training': { title: string | number }
  'line-validation': { title: string | number }
  'mark-best': { run: string | number }
  'mark-rate': { after: string | number; before: string | number; run: string | number }
  'after-updates': { count: number }
  'place-epochs': { count: string }
  'place-seconds': { count: string | number }
  caption: { axis: 'updates' | 'epochs' | 'seconds'; title: string | number }
  'caption-training': { name: string | number; title: string | number }
  'caption-validation': { name: string | number; title: string | number }
  'caption-mean': { count: string | number }
  differences: null
  runs: { numbers: string | number }
  'in-charts': { title: string | number }
  'in-charts-hint': null
  'seeds-of': { count: string | number; name: string | number }
  baseline: { title: string | number }
  'baseline-hint': null
  apart: { title: string | number }
  together: { title: string | number }
  'apart-hint': null
  'leave-out': { title: string | number }
  'leave-out-hint': null
  'best-spoken': null
  'settings-same': null
  'best-accuracy.title': null
  'best-accuracy.help': null
  'lowest-cost.title': null
  'lowest-cost.help': null
  'last-accuracy.title': null
  'last-accuracy.help': null
  'time.title': null
  'time.help': null
  'updates.title': null
  'updates.help': null
  'parameters.title': null
  'parameters.help': null
  points: { difference: string }
  'after-epochs': { count: number }
  'epochs-in-all': { count: number }
  'mean-over': { count: string | number }
  'other-digits': null
  'other-costs': null
}
export const t = messagesOf<Texts>(
  'runs',
  `title = Runs
title-compared = Runs compared
undo = Undo
find = Find runs
find-hint = Find runs by their name, tags, notes, status or settings, such as “adam” or “784-32-10”.
find-placeholder = Name, tag or setting, such as adam
find-words = run { $run }
found =
    { $count ->
        [one] { $shown } of { $count } run
       *[other] { $shown } of { $count } runs
    }
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
kept-in = Kept in { $file }
kept-until-end = Kept until Inkling ends.
name-hint = Shows the details of this run. F2 renames it.
all = All runs
choose-all = Choose all that are listed
choose = Choose run { $run }
name-of = Name of run { $run }
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
status-training = training
status-paused = paused
status-stopped = stopped
status-finished = finished
status-interrupted = interrupted
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
back-hint = Back to the list of all runs; the choice stays.
csv-hint = Save all points of these curves as CSV, for a spreadsheet: as they were recorded, not smoothed.
training = Training
training-hint = Training: the cost and accuracy of the batches that the network learns from. Thin lines beside those of validation.
validation = Validation
validation-hint = Validation: digits that are never trained on, so these curves show what was really learned.
smoothing = Smoothing
smoothing-hint = Smoothing: training curves as a mean that forgets over so many updates; the pale lines behind show what it hides.
smoothing-none = none
smoothing-spoken = over { $updates } updates
over = Over
over-hint = Over: what goes to the right. Runs with different batch sizes are best compared over epochs or seconds. Seconds are spread evenly over a run’s updates.
over-updates = updates
over-epochs = epochs
over-seconds = seconds
log-x = log x
log-x-hint = Logarithmic x: every tenfold takes the same room, so the beginning is seen larger.
log-y = log y
log-y-hint = Logarithmic y: every tenfold takes the same room, so small costs can be told apart. Accuracy becomes the share read wrong.
legend = ◆ the best of a run { "\\u00A0" } ▲ its learning rate was changed by hand { "\\u00A0" } Numbers at the ends of curves are those of the runs.
measure-cost = Cost
measure-accuracy = Accuracy
measure-wrong = Read wrong
axis-cost = cost
axis-accuracy = accuracy
axis-wrong = read wrong
axis-updates = updates of the weights
axis-epochs = epochs
axis-seconds = seconds of training
axis-thousands = { $count }k
chart = { $title } of the compared runs; their best values are in the table
save-cost = Save cost as { $format }
save-accuracy = Save accuracy as { $format }
save-wrong = Save read wrong as { $format }
save-svg-hint = Save this picture as SVG: sharp at any size, for slides and papers.
save-png-hint = Save this picture as PNG: an image of dots, for everywhere else.
line-training = { $title }, training
line-validation = { $title }, validation
mark-best = the best of run { $run }
mark-rate = η of run { $run }: { $before } → { $after }
after-updates =
    { $count ->
        [one] after { $count } update
       *[other] after { $count } updates
    }
place-epochs = after { $count } epochs
place-seconds = after { $count } seconds
caption =
    { $axis ->
        [updates] { $title } over updates of the weights
        [epochs] { $title } over epochs
       *[seconds] { $title } over seconds of training
    }
caption-training = { $title } (training): { $name }
caption-validation = { $title } (validation): { $name }
caption-mean = mean ± sd of { $count } seeds
differences = Differences and results
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
points = { $difference } points
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
other-digits = of different digits
other-costs = of different cost functions
`,
)
