### The pad, what the network sees, and the stages in between.

## The pad

# What a screen reader calls the pad.
pad = Drawing pad
pad-hint = Draw a digit with mouse, finger or pen, as large or small as you like: the network sees it at one size. By keys: arrows move the pen, Enter sets it down and lifts it.
# On the empty pad.
invitation = Draw a digit here
open-image = or open an image
open-image-hint = Open an image of a digit, or drop one anywhere: a drawing, a scan or a photograph, dark on light or light on dark.
# In the pad’s corner, when a digit of the data lies there.
example-digit =
    { $digit ->
        [8] an 8 from the data
       *[other] a { $digit } from the data
    }
# The same of a picture of a class that has a name, such as “Coat”.
example-named = { $name } from the data

tools = Drawing tools
brush = Brush
eraser = Eraser
brush-width =
    { $width ->
        [thin] Brush width: thin
        [medium] Brush width: medium
       *[thick] Brush width: thick
    }
brush-width-hint = Brush width: thin, medium or thick, for your eyes. The network sees strokes as wide as those it learned from, unless you switch that off.
undo = Undo
clear = Clear
example = Show a digit from the data

# What a screen reader says while the arrow keys move the pen.
pen-up = Row { $row }, column { $column }, pen up
pen-down = Row { $row }, column { $column }, pen down

## An image with several digits

digits-found =
    { $count ->
        [one] { $count } digit found
       *[other] { $count } digits found
    }
digits-which = In reading order. Which one goes onto the pad?
# $number and $count: the first of five. $answer is a sentence, such as “I read a seven.”
digit-read = Digit { $number } of { $count }. { $answer }
digit-not-read = Digit { $number } of { $count }. Not read.

## What the network sees

seen = What the network sees
seen-hint = Your drawing as 784 numbers: cut out, scaled into 20×20, its centre of mass in the middle of 28×28, grey levels from 0 to 1.
seen-prepared = 28 × 28 pixels: 784 grey levels, scaled and centred.
# Where stages are switched off.
seen-unprepared = 28 × 28 pixels: 784 grey levels.
# $digit is a word such as “seven”, or the name of a class.
seen-example =
    { $from ->
        [training] Training digit { $number } of { $count }: { $digit }.
        [validation] Validation digit { $number } of { $count }: { $digit }.
        [test] Test digit { $number } of { $count }: { $digit }.
       *[samples] Your sample { $number } of { $count }: { $digit }.
    }

## The stages

stages = Stages
stages-hint = How your drawing is prepared: the picture after each stage, and a switch for each to see what it is for.
stages-title = How your drawing is prepared
stages-close = Close the stages
stages-close-hint = Close the stages. What is switched off stays off, and the pad says so.
# Which stages are off; $stages are their names as in `.name`, with commas between them.
stages-off = Off: { $stages }
stages-all-on = All on
stages-all-on-hint = All stages on again, as the network needs them.
stage-unused = Not for images: no strokes
# Of each stage: its title, its name in a list, what it does, what is told of it when it is off, and what pointing at it explains.
stage-brush =
    .title = Brush
    .name = brush
    .does = Strokes as wide as MNIST’s
    .off = Off: as wide as you drew them
    .hint = Brush: strokes as wide as MNIST’s. Switched off: as wide as you drew them. Watch the ten outputs.
stage-box =
    .title = Box
    .name = box
    .does = Cut out, scaled into 20 × 20
    .off = Off: the whole pad, scaled down
    .hint = Box: cut out, scaled into 20 × 20. Switched off: the whole pad, scaled down. Watch the ten outputs.
stage-average =
    .title = Average
    .name = average
    .does = Each pixel the mean of its ink
    .off = Off: one point for each pixel
    .hint = Average: each pixel the mean of its ink. Switched off: one point for each pixel. Watch the ten outputs.
stage-centre =
    .title = Centre
    .name = centre
    .does = Centre of mass to the middle
    .off = Off: left where you drew it
    .hint = Centre: centre of mass to the middle. Switched off: left where you drew it. Watch the ten outputs.
stage-brightness =
    .title = Brightness
    .name = brightness
    .does = Brightest pixel becomes 1
    .off = Off: levels as they came out
    .hint = Brightness: brightest pixel becomes 1. Switched off: levels as they came out. Watch the ten outputs.
