### The lesson about features: its pictures. A feature is a number that is measured in a drawing.

# As a list: the names of the features.
feature =
    { $id ->
        [ink] Ink
        [proportion] Width ÷ height
        [holes] Holes
        [hole-height] Place of the holes
        [crossings-upper] Crossings at ¼
        [crossings-middle] Crossings at ½
        [crossings-lower] Crossings at ¾
        [crossings-column] Crossings going down
        [symmetry-left-right] Left is like right
        [symmetry-up-down] Top is like bottom
        [ink-above] Ink above the middle
       *[ink-left] Ink left of the middle
    }
list = Features

## Each feature alone

try-each = Try each alone
learning = Learning …
measuring = Measuring digits …
# At a mark on the bars: what guessing reads.
guessing = guessing

## A drawing that is moved and turned

as-drawn = as drawn
shaken = shaken
draw-first = Draw a digit first.
move = Move
move-by =
    { $pixels ->
        [one] { $pixels } pixel to the right
       *[other] { $pixels } pixels to the right
    }
turn = Turn
turn-by =
    { $degrees ->
        [one] { $degrees } degree
       *[other] { $degrees } degrees
    }
# At a mark on the bars. σ is the standard deviation.
changed-from = changed from { NUMBER($limit) } σ on

## Choices of features that were tried

tries-title = Digits read right, by the number of features.
# $best (text) $last (text)
tries-count =
    { $count ->
        [0] { $count } tried.
       *[other] { $count } tried, the best { $best }, the last { $last } with { $features }.
    }
# $share (text)
tries-all = All twelve: { $share }.
# $share (text)
tries-network = A network on the pixels: { $share }.
# At the axis.
tries-axis = features
# A line that is to be reached.
tries-goal = beat { $percent } %
# In the picture. $share (text)
tries-network-line = network on pixels { $share }
# $share (text)
tries-all-point = all twelve { $share }
