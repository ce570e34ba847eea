### The page that a network is saved in, as one file for any browser. It is in the language of whoever saves it, and holds no other.

## What the page is about

# $sizes is “784-30-10”. The title of the page.
title-digits = { $sizes }: a network that reads digits
# Where the classes have names, such as clothes.
title-pictures = { $sizes }: a network that reads pictures
heading = A network that reads digits
needs-script = The network needs JavaScript: open this file in a browser that runs it.
damaged = The network in this file is not whole. Copy the file again, or save it again from Inkling.

## The pad

draw = You draw
pad = Drawing pad
invitation = Draw a digit here
invitation-pictures = Draw here
pad-keys = The arrow keys move the pen, the space key puts it down and lifts it, and Delete clears the pad.
pad-empty = The pad is empty.
undo = Undo
clear = Clear
why = Why?
tries = Or try one of its validation digits:
tries-pictures = Or try one of its validation pictures:
# $what is “a 7” or “Coat” in quotes.
show = Show { $what }

## The answer

answer = Its answer
answer-first = Draw a digit, and the network says what it reads.
answer-none = Draw something, and the network says what it reads.
read = I read { $what }
# Behind “I read a 7”.
read-value = Its output is the greatest: { $value }.
# $value is a number with one decimal.
percent = { $value } %
outputs = The ten outputs
honesty = This page always answers with one of ten digits.
honesty-pictures = This page always answers with one of ten classes.
what-digit =
    { $digit ->
        [8] an 8
       *[other] a { $digit }
    }
what-name = “{ $name }”

## What the network sees, and why it answers so

seen = What the network sees
seen-nothing = Nothing yet: 28 by 28 pixels of paper
seen-pixels = The 28 by 28 pixels that the network sees
seen-note = Each digit is brought into 28 × 28 pixels before the network sees it, as its training digits were.
# All values are numbers. $rest is what curved activation functions leave over.
why-answer = Why { $what }? Its weighted sum is z = { $z }: ink pushes it up by { $up } (blue) and down by { $down } (orange, with a minus), biases add { $biases }.
why-answer-rest = Why { $what }? Its weighted sum is z = { $z }: ink pushes it up by { $up } (blue) and down by { $down } (orange, with a minus), biases add { $biases }, and curved functions { $rest }.
why-not = Why not { $what }? Its weighted sum is z = { $z }: ink pushes it up by { $up } (blue) and down by { $down } (orange, with a minus), biases add { $biases }.
why-not-rest = Why not { $what }? Its weighted sum is z = { $z }: ink pushes it up by { $up } (blue) and down by { $down } (orange, with a minus), biases add { $biases }, and curved functions { $rest }.
stages = From your strokes to its pixels
stage-brush =
    .title = Brush
    .does = strokes as wide as MNIST’s
stage-box =
    .title = Box
    .does = scaled into 20 × 20
stage-average =
    .title = Average
    .does = each pixel the mean of its ink
stage-centre =
    .title = Centre
    .does = its mass to the middle
stage-brightness =
    .title = Brightness
    .does = the brightest pixel to 1
# $activation is one of the names below.
layer =
    { $neurons ->
        [one] Layer { $layer }: { $neurons } { $activation } neuron
       *[other] Layer { $layer }: { $neurons } { $activation } neurons
    }
# $layer is the text above. $active is a number.
layer-active = { $layer }, { $active } of them active
activation =
    { $name ->
        [relu] ReLU
        [leaky-relu] leaky ReLU
        [sigmoid] sigmoid
        [tanh] tanh
        [linear] linear
       *[softmax] softmax
    }

## About this network

about = About this network
about-file = Everything happens in this file: it asks nothing of the internet, and what you draw stays here. Inkling opens it as a network, to look inside or to train it further.
# $way is made of one or several of `way-hidden`, with commas between them, and `way-output`.
about-layers =
    { $numbers ->
        [one] 784 pixels go { $way }: { $numbers } number in all, its weights and biases.
       *[other] 784 pixels go { $way }: { $numbers } numbers in all, its weights and biases.
    }
way-hidden =
    { $neurons ->
        [one] into { $neurons } neuron ({ $activation })
       *[other] into { $neurons } neurons ({ $activation })
    }
way-output = into 10 outputs ({ $activation })
about-untrained = Its weights are as they came by chance: it has not been trained, and guesses.
# $data are titles of data in quotes, as in `data-quoted`.
about-training =
    { $epochs ->
        [one]
            { $updates ->
                [one] It was trained in Inkling on { $data }: { $epochs } epoch, { $updates } update of its weights.
               *[other] It was trained in Inkling on { $data }: { $epochs } epoch, { $updates } updates of its weights.
            }
       *[other]
            { $updates ->
                [one] It was trained in Inkling on { $data }: { $epochs } epochs, { $updates } update of its weights.
               *[other] It was trained in Inkling on { $data }: { $epochs } epochs, { $updates } updates of its weights.
            }
    }
data-quoted = “{ $title }”
# Titles of the data that comes with Inkling, and of the person’s own samples.
data =
    { $source ->
        [mnist] MNIST, all 60,000 training digits
        [mnist-10k] MNIST, the first 10,000 training digits
        [pen] Pen digits, drawn by 30 people
       *[own] Your samples
    }
# $share such as “97.8 %”.
about-score =
    { $digits ->
        [validation] It reads { $share } of its validation digits right; it was trained on none of them.
       *[test] It reads { $share } of MNIST’s test digits right; it was trained on none of them.
    }
about-exact = Its weights are here as 32-bit numbers, to the last bit as in Inkling.
about-rounded = Its weights are here as 16-bit numbers, which makes the file half as large: outputs may differ from Inkling’s by a thousandth or so.
