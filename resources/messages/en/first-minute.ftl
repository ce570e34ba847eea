### The first minute: a line under the pad that says what is seen and what to do next.

first-minute = First minute

# What the network read in the person’s drawing, as it stands in the sentences below; “digit” where that is not known.
digit =
    { $digit ->
        [0] zero
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
       *[other] digit
    }

## What is said, one after the other

watch = A network reads a handwritten seven. Draw a digit of your own on the pad.
reset = It read your { digit }. What it knows is in its weights.
train = The weights are random now, so the answer is a guess. Train the network.
learn = The weights change step by step. When will it read your { digit }?
explore = It has learnt to read your { digit }. What next?
explored = That was training: the same random weights, and one thing changed at a time. The lessons go on from here.

## Buttons

do-reset = Reset to random weights: can it still read?
do-train = Train
try-neuron =
    .title = Open a neuron
    .help = Look inside the neuron that is most active: its weights, its sum, its activation.
# α (η) is the learning rate, in two notations.
try-rate =
    .title = α (η) × 20
    .help = From the same random weights with a learning rate twenty times as large: do the steps still lead downhill?
try-layer =
    .title = Remove the hidden layer
    .help = A network without a hidden layer, trained from random weights: how many digits can it read?
skip = Skip
to-lessons = Go to the lessons
done = Done
skip-hint = Skip: the workbench as it is. “Show the first minute again” is among the commands and under Help.
