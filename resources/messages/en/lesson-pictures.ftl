### Words that the pictures of several lessons share.

## What was predicted, in the picture. Keep it short.

you-said = you said
you-said-percent = you said { $percent } %
# The same as a sentence, for who does not see the picture.
said-percent = You said { $percent } %.

## Buttons

play = Play
pause = Pause
once-more = Once more
train-all-four = Train all four
training = Training …
measuring = Measuring …

## Where there is nothing to be shown yet

draw-digit = Draw a digit on the pad.

## A network with its layers

# $sizes (text) Neurons of each layer, such as “784, 30, 10”.
your-network = Your network: { $sizes } neurons.
# Above the layers of a network.
own-pixels =
    { $count ->
        [one] { $count } pixel
       *[other] { $count } pixels
    }
own-neurons =
    { $count ->
        [one] { $count } neuron
       *[other] { $count } neurons
    }
own-outputs =
    { $count ->
        [one] { $count } output
       *[other] { $count } outputs
    }
own-layer = layer { $layer }

## Activation functions

function =
    { $id ->
        [sigmoid] sigmoid
        [tanh] tanh
       *[relu] ReLU
    }

## The cost as a map and as a landscape

map-lowest = lowest
# At the edge of the map, where the ball has gone beyond it.
map-left = off the map
# $first and $second: names of the two directions; $x and $y (text): where it is.
map-start = Where the ball is let go: { $first } { $x }, { $second } { $y }. The arrow keys take it elsewhere.
# In the legend: the dashes stand for the dashed line.
map-you-said = – – you said
landscape-turn = Turn
