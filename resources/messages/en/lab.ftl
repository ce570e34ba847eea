### The lab: networks that differ in one setting, trained at the same time on one chart, each with a verdict.

title = Lab

## What is trained

stop = Stop
stop-hint = Stop: ends all runs, and keeps what was learnt so far.
train =
    { $count ->
        [one] Train { $count } network
       *[other] Train { $count } networks
    }
train-hint = Trains all networks at the same time, with your settings, from the same start. The network of the workbench is left alone.
# Between the button “Train 5 networks” and a choice such as “Learning rate”.
differ-in = that differ in
differ-in-spoken = What the networks differ in
# Choices beside those that are settings, and what is said of the seed. $help says what the seed is.
activation =
    .title = Activation
    .help = Activation of the hidden layers: what each neuron makes of its weighted sum.
width =
    .title = Neurons of the first hidden layer
    .help = Width: how many neurons the first hidden layer has. More can tell more apart, take longer, and learn more by heart.
seed-hint = { $help } How much of a result is chance?
epochs = Epochs
epochs-hint = Epochs: how many times each run goes through all the training digits. Begun with yours, or with 5: what a setting does shows by then.
fitted-rates = Fitting learning rates
fitted-rates-hint = Fitting rates: each network has the learning rate that is recommended for it, since the useful one depends on what differs here. Otherwise all have yours.
keep-runs = Keep these runs
keep-runs-hint = Keep these runs: they are recorded, and listed under Runs. Otherwise nothing of the lab is kept.
time-left = { $duration } left
# Why the lab cannot begin
problem-no-layer = The network has no hidden layer. Add one at the workbench, or try something else.
problem-too-few = Give at least { $fewest } values: add one.
problem-twice = { $value } is there twice. Change one of them.
# By ear
said-training = The networks are trained.
# $setting is what differs, such as “Learning rate α (η)”.
said-best = The best: { $setting } { $value }.

## The chart

curves = Curves
measures = What the chart shows
cost = Cost
accuracy = Accuracy
training-cost = Training cost
validation-accuracy = Validation accuracy
# Beside the title of the chart. $settings is a list such as “layers 128 relu, cost cross-entropy, batch size 32”.
common = All have { $settings }.
costs-differ = Costs of different cost functions cannot be compared.
reading-digits = The digits are read …
empty = One line for each network, live. Train them all with one click.
chart-cost = Training cost of the networks over the epochs; the table has the numbers
chart-accuracy = Validation accuracy of the networks over the epochs; the table has the numbers
# At the end of a line. $name is the value of the network, such as “0.5” or “ReLU”.
end-diverged = { $name }: diverged
end-diverged-cost = { $name }: diverged, cost { $cost }

## The table

# Heads of the columns
column-verdict = Verdict
column-accuracy = Accuracy
column-accuracy-hint = The share of validation digits read right: digits that are never trained on.
column-cost = Cost
column-cost-hint = The cost of the validation digits, at the last measurement.
column-seconds = Seconds
column-seconds-hint = From the beginning to the end of its run, while all train at the same time.
column-reads = Reads yours as
column-reads-hint = What each network takes your drawing for, with the activation of that output.
column-actions = Actions
# By ear, of a field. $place counts the rows.
value = Value { $place }
# Of the row that reads most.
best = The best
best-spoken = the best
# $name is the value of the network.
progress = Progress of { $name }
too-little = There were too few measurements to say more.
in-use = In use
use = Use this
use-spoken = Use this: { $name }
use-hint = Use this: the workbench has this value from now on. Its network stays, unless the value needs a new one.
use-not-now = The workbench trains at the moment: this value needs a network at rest.
remove = Remove { $name }
add = Add a value

## Verdicts, in a few words. Those with “rate” are of learning rates.

verdict-stopped = stopped
verdict-good = good
verdict-overfits = overfits
verdict-fails = does not learn
verdict-diverged = diverged
verdict-rate-diverged = too large: diverged
verdict-jumps = jumps
verdict-rate-jumps = too large: jumps
verdict-too-large = too large
verdict-falling = slow: still falling
verdict-rate-falling = too small: still falling
verdict-behind = behind
verdict-too-small = too small

## What was measured, in sentences. Each $share and $best (text) is a percentage of digits read right.

why-good = Reads { $share } of digits it never saw.
# The cost should fall; so often it rose from one measurement to the next. One of the next two stands behind it.
why-rose =
    { $times ->
        [1] The cost rose once on its way.
       *[other] The cost rose { $times } times on its way.
    }
why-smaller-rate = Reads { $share }; a smaller rate reads { $best }.
why-best = Reads { $share }; the best reads { $best }.
why-falling = The cost is still falling: from { $from } to { $to } so far.
why-behind = Reads { $share }, and the best reads { $best }.

## Beside the pad

drawing = Drawing
you-draw = You draw, all of them read
