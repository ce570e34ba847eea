### The lesson about more data: four models that learn from the same digits.

## What the models are called: as a heading, in a sentence, and where there is little room

model =
    { $id ->
        [mean] Nearest mean
        [linear] Linear
        [neighbours] 3 nearest neighbours
       *[network] Your network
    }
model-in-sentence =
    { $id ->
        [mean] nearest mean
        [linear] linear
        [neighbours] 3 nearest neighbours
       *[network] your network
    }
model-short =
    { $id ->
        [mean] mean
        [linear] linear
        [neighbours] 3 neighbours
       *[network] network
    }
# How each reads a digit.
model-way =
    { $id ->
        [mean] Ten mean pictures. The answer is the digit whose mean is nearest.
        [linear] Ten weighted sums of the pixels. The greatest one is the answer.
        [neighbours] Every digit it was shown. The three that are nearest vote.
       *[network] Your layers and settings, with new random weights.
    }

## Buttons, and what happens meanwhile

looking = Looking at some digits …
let-learn = Let them learn
let-learn-more = Let them learn from more
learning = Learning …
learnt = Up to { $digits } digits so far.

## What each reads, by how many digits it has learnt from

chart-empty = An empty chart: digits read right, by digits learnt from.
chart-title = Digits read right, by digits learnt from.
# $items (text) For each number of digits a `chart-item`, with commas between them.
chart-line = { $model }: { $items }.
# $share (text) $digits (text)
chart-item = { $share } with { $digits }
chart-said =
    { $id ->
        [mean] You said that nearest mean gains least.
        [linear] You said that linear gains least.
        [neighbours] You said that 3 nearest neighbours gains least.
       *[network] You said that your network gains least.
    }
# $items (text) For each model a `chart-sketched-item`, with commas between them.
chart-sketched = You sketched that they end at { $items }.
# $model (text) As it is called in a sentence.
chart-sketched-item = { $percent } % for { $model }
# At the axes.
chart-axis = read right
chart-axis-digits = digits learnt from: each step to the right, three times as many or more
chart-axis-digits-short = digits learnt from
chart-sketch = dotted: your sketch
# At the end of a model’s line. $share (text)
chart-end = { $model } { $share }

## What each keeps, and how long it reads

price-keeps = It keeps
price-reads = It reads one digit in
# $time (text)
price-milliseconds = { $time } ms
# $time (text)
price-microseconds = { $time } µs
price-scale = Equal steps along a bar are equal factors: twice the length is far more than twice as much.
