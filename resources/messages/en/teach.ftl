### Below the pad: saying what was drawn. And what was done with samples, told in a line.

title = That was a …
hint = Say what you drew, right answer or not: the drawing is kept, and the network can learn from it. Keys: 0 to 9.
# The button that opens “My handwriting”.
samples =
    { $count ->
        [one] My handwriting: { $count } sample
       *[other] My handwriting: { $count } samples
    }
undo = Undo
# $digit is a word such as “seven”.
undo-label = Undo: do not keep the { $digit }
undo-hint = Do not keep the drawing after all.

## What was done last

# $digit comes with its article: “a seven”.
kept = Kept as { $digit }.
kept-now = Now kept as { $digit }.
not-kept = Not kept.
deleted =
    { $count ->
        [one] { $count } sample deleted.
       *[other] { $count } samples deleted.
    }
brought-back = Brought back.
# What the chosen samples are now: for one sample $digit with its article, “a seven”, for several $figure, such as 7.
relabelled =
    { $count ->
        [one] { $count } sample now { $digit }.
       *[other] { $count } samples now { $figure }s.
    }
as-before = As they were.
# $known is how many were passed over, since they are there.
imported =
    { $known ->
        [0]
            { $count ->
                [one] { $count } sample added.
               *[other] { $count } samples added.
            }
        [one]
            { $count ->
                [one] { $count } sample added; { $known } was there already.
               *[other] { $count } samples added; { $known } was there already.
            }
       *[other]
            { $count ->
                [one] { $count } sample added; { $known } were there already.
               *[other] { $count } samples added; { $known } were there already.
            }
    }

learned = The network has learned from your samples.
# Behind “Undo: ”.
undo-learning = bring the network from before learning back
learning-cancelled = Cancelled: the network is as it was.
learning-undone = The network from before is back.

files-too-large =
    .message = That is larger than any export of Inkling’s.
    .remedy = Choose a smaller archive.
