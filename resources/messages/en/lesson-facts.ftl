### What the measured numbers of lessons are called: below the blanks of lab sheets, and where wrong answers are counted. Only those of lessons that are
### translated are here; others are called by their names in the lesson files.

## The lesson neuron

fact-neuron-fires = fires
fact-neuron-bias = bias
fact-neuron-positive = positive
fact-neuron-negative = negative
fact-neuron-sum = sum
fact-neuron-z = z
fact-neuron-activation = activation
fact-neuron-threshold = threshold
fact-neuron-minus-threshold = minus threshold
fact-neuron-minus-z = minus z

## The lesson newborns

fact-newborns-mean = mean
fact-newborns-spread = spread
fact-newborns-least = least
fact-newborns-greatest = greatest
fact-newborns-favourite = favourite
fact-newborns-favourite-most = favourite most
fact-newborns-cost = cost
fact-newborns-again = again
fact-newborns-digit = digit
fact-newborns-ln-ten = ln ten
fact-newborns-log-ten = log ten
fact-newborns-tenth = tenth
fact-newborns-error-rate = error rate
fact-newborns-ten = ten

## The lesson nudge

fact-nudge-weight = weight
fact-nudge-change = change
fact-nudge-way = way
fact-nudge-before = before
fact-nudge-after = after
fact-nudge-slope = slope
fact-nudge-promised = promised
fact-nudge-below = below
fact-nudge-above = above
fact-nudge-two-point = two point
fact-nudge-minus-two-point = minus two point
fact-nudge-undivided = undivided
fact-nudge-divided-by-h = divided by h
fact-nudge-weights = weights
fact-nudge-falls = falls
fact-nudge-rises = rises
fact-nudge-stays = stays
fact-nudge-one-sweep = one sweep
fact-nudge-one-by-one = one by one
fact-nudge-times = times
fact-nudge-silent = silent

## The lesson rates

fact-rates-best = best
fact-rates-cost-small = cost small
fact-rates-cost-middle = cost middle
fact-rates-cost-large = cost large
fact-rates-squared-norm = squared norm
fact-rates-kept = kept
fact-rates-largest = largest
fact-rates-least = least
fact-rates-rises = rises
fact-rates-rate = rate
fact-rates-promised = promised
fact-rates-fall = fall

## Values that are words, such as “where way is fall”

value-fall = fall
value-rise = rise
value-same = same
value-digit = digit
value-other = other
value-fire = fire
value-silent = silent
value-small = small
value-middle = middle
value-large = large
