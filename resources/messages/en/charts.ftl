### The charts of a run: its curves, what can be done with them, and what they say at a step.

## A chart

# The name of a chart as a slider. $title is the chart’s name, such as “Cost”.
over-updates = { $title } over the weight updates
training = training
validation = validation
empty = Begins when you train
log-axis = Logarithmic cost axis
log-axis-hint = Logarithmic axis: every tenfold takes the same room, so small costs can be told apart.
# On the button for it, which is small.
log-axis-short = log
table-cost = Table of the cost
table-accuracy = Table of the accuracy
table-hint = Table: the numbers behind the chart, to be read and copied.
# On an axis, in small print: thousands of updates.
axis-thousands = { $count }k
# Beside the mark where a run diverged: the cost is no number any more.
no-number = no number

## What the curves say at a step, beside the pointer and by ear. Each has a name, such as “training”, and a value.

# $name is one of the names below, or what an earlier run is called.
spoken-reading = { $name } { $value }
spoken-now = training { $training }, validation { $validation }
after-updates =
    { $count ->
        [one] after { $count } update
       *[other] after { $count } updates
    }
# Names
this-batch = this batch
its-batches = its batches
# Values. $least (text) and $greatest (text): of several batches.
range = { $least } to { $greatest }
# $step is a number of updates.
value-at = { $value } at { $step }
value-best = { $value }, the best
value-at-best = { $value } at { $step }, the best
# $rate (text) A learning rate that was chosen by hand.
rate-from = { $rate } from { $step } on

## Earlier runs behind the curves. They are called by the settings in which they differ.

ghosts = Earlier runs in the charts
ghosts-list = Earlier runs in the charts, by what differed
ghosts-short = Earlier runs
ghosts-hint = Earlier runs: the last three from this page as pale lines, the smoothed training curve of each, named by the settings that were others.
ghost-same = same settings
ghost-other = other settings
ghost-layers = layers
# $names are two settings with their values, such as “batch size 10, seed 2”.
ghost-more = { $names } + { $count } more

## The charts of the workbench

# Above them; it follows “You draw” and “It reads”.
caption = It learns
cost = Cost
cost-hint = Cost: how wrong the outputs are on average. Pale lines are single batches, triangles those beyond the axis, ◆ the best epoch, ✕ a divergence. Arrow keys read it.
accuracy = Accuracy
accuracy-hint = Accuracy: the share of digits read right. Validation digits are never trained on, so they show what was really learned. ◆ is the best epoch by its cost. Arrow keys read it.
