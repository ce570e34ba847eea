### What pictures of several lessons have in common: sketches, marked pixels, numbers that are measured.

# Which way a curve goes, as in “Your curve falls, then rises.”
trend =
    { $way ->
        [falls] falls
        [rises] rises
        [stays] stays
        [falls-then-rises] falls, then rises
       *[rises-then-falls] rises, then falls
    }
# How long something took. $time (text) is in milliseconds.
milliseconds = { $time } ms
# $size (text) is a number. A no-break space stands before the unit.
kilobytes = { $size } kB
megabytes = { $size } MB

## Axes on which curves are drawn by hand

# What the picture shows, for who does not see it. $y and $x are what lies along the axes, as a lesson calls it.
sketch-axes = Axes: { $y } from { $least } to { $greatest }, over { $x } from { $from } to { $to }.
sketch-curve = Your curve { $line } { trend }, ending at { $end }.
sketch-curve-open = Your curve { $line } is not drawn yet.
sketch-truth = In truth { $line } { trend }, ending at { $end }.
sketch-here =
    { $lines ->
        [one] Draw the curve here
       *[other] Draw the curves here
    }
sketch-slider = Curve { $line }, drawn with the arrow keys
# Where the slider of a curve stands, read out. $y and $x as above, $value a number, $place a place along the axis.
sketch-value = { $y } { $value } at { $place }
sketch-value-open = { $y } not drawn yet at { $place }
sketch-drawn = drawn
sketch-clear = Clear this curve
sketch-key-truth = Dotted: your sketch. Solid: as it is.
sketch-key = Your sketch.

## Words that several pictures have

you-said = you said
cost-axis = cost C
# $share (text) is a whole number of hundredths.
percent = { $share } %
