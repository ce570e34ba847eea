### What the page says to a drawing: the answer, whether it is in doubt and why, and how that is found out.

# Where classes have names, $first and $second are those, such as “Coat”; else digits with their articles: “a seven”.
unsure = Not sure: { $first } or { $second }.
# Why: the shares of both, such as “48.2 %”. $first and $second are digits or names.
unsure-shares = { $first }: { $firstShare }, { $second }: { $secondShare }.
unsure-near = Two outputs are nearly as great.
empty = Draw a digit.
empty-why = A dot is no stroke yet.
unlike = This does not look like a digit.
# Where the classes are not digits.
unlike-named = This does not look like any of the ten.
unlike-weak = No output has a high activation.
unlike-nearest =
    { $digit ->
        [8] Not similar enough to any digit. The nearest is an 8.
       *[other] Not similar enough to any digit. The nearest is a { $digit }.
    }
unlike-nearest-named = Not similar enough to any digit. The nearest is { $name }.
# $digit comes with its article: “a seven”.
read = I read { $digit }.
read-named = I take it for: { $name }.

## What pointing at the answer explains

explain-empty = The network would answer even to paper. Inkling looks for a stroke first.
explain-unsure = Probabilities are softmax of z / T; T = { $temperature } makes them come true on validation digits. The best is too low here.
explain-unlike = The network always answers, to anything. So the strokes are compared with those of digits it has learnt from; 99 of 100 real digits come nearer to one.
explain-digit = Argmax: the output with the greatest activation. Sure enough, and near enough to digits it has learnt from, to be said without doubt.
explain-unjudged = The answer is the output neuron with the greatest activation: argmax. The network always answers, even when it only guesses.
