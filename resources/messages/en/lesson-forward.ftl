### The lesson about the forward pass: its pictures. x is a pixel’s ink, w a weight, z a weighted sum, a = f(z) an activation.

train-both = Train both

## Three pixels

three = Three pixels
# On a button. $ink (text) $weight (text)
term = x = { $ink }, w = { $weight }

## The sum of a neuron, pixel by pixel

# $start (text) $now (text)
walk-title = The sum of neuron { $neuron } after { $at } of { $pixels } pixels: it began at the bias { $start } and is { $now }.
# $share (text)
walk-said = You said that { $percent } % of the pixels add something; { $share } do.
walk-all = all 784 pixels
walk-pixel = pixel { $pixel } of 784
walk-products = { $count } of 784 products are not 0
# $sum (text)
walk-so-far = sum so far { $sum }
# At the axes.
walk-axis-sum = sum so far
walk-axis-pixels = pixels, row by row
walk-next = Next pixel with ink

## A digit that is moved

# $digit (text)
read-as = read as <strong>{ $digit }</strong>
moved-by = Moved by
moved-pixels =
    { $count ->
        [one] { $count } pixel
       *[other] { $count } pixels
    }
# $items (text) For each distance a `moved-item`, with commas between them.
moved-title = Digits read right, moved to the right: { $items }.
# $share (text)
moved-item =
    { $by ->
        [one] by { $by } pixel { $share }
       *[other] by { $by } pixels { $share }
    }
moved-said = You said { $percent } % for four.
# At the axes.
moved-axis-pixels = moved to the right, in pixels
moved-axis-share = digits read right

## Pixels in another order

shuffled-drawing = Your drawing
shuffled-read = Shuffled, read as <strong>{ $digit }</strong>
shuffled-shares = Validation digits read right
# What a network has learnt from, and what it reads.
shuffled-row =
    { $id ->
        [plain] Learnt in order, reads in order
        [shuffled] Learnt shuffled, reads shuffled
       *[crossed] Learnt in order, reads shuffled
    }
shuffled-said =
    { $given ->
        [same] You said: about as many.
        [fewer] You said: clearly fewer.
       *[none] You said: hardly better than guessing.
    }

## In texts of the lesson

# A difference of two shares, in points of a hundred. $points (text)
points = { $points } points
# Of three pixels, the one that was asked for.
greatest = the one with the greatest product
