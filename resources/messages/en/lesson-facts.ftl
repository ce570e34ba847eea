### What the measured numbers of lessons are called: below the blanks of lab sheets, and where wrong answers are counted. Only those of lessons that are
### translated are here; others are called by their names in the lesson files.

## The lesson neuron

neuron-fires = fires
neuron-bias = bias
neuron-positive = positive
neuron-negative = negative
neuron-sum = sum
neuron-z = z
neuron-activation = activation
neuron-threshold = threshold
neuron-minus-threshold = minus threshold
neuron-minus-z = minus z

## The lesson newborns

newborns-mean = mean
newborns-spread = spread
newborns-least = least
newborns-greatest = greatest
newborns-favourite = favourite
newborns-favourite-most = favourite most
newborns-cost = cost
newborns-again = again
newborns-digit = digit
newborns-ln-ten = ln ten
newborns-log-ten = log ten
newborns-tenth = tenth
newborns-error-rate = error rate
newborns-ten = ten

## The lesson nudge

nudge-weight = weight
nudge-change = change
nudge-way = way
nudge-before = before
nudge-after = after
nudge-slope = slope
nudge-promised = promised
nudge-below = below
nudge-above = above
nudge-two-point = two point
nudge-minus-two-point = minus two point
nudge-undivided = undivided
nudge-divided-by-h = divided by h
nudge-weights = weights
nudge-falls = falls
nudge-rises = rises
nudge-stays = stays
nudge-one-sweep = one sweep
nudge-one-by-one = one by one
nudge-times = times
nudge-silent = silent

## The lesson rates

rates-best = best
rates-cost-small = cost small
rates-cost-middle = cost middle
rates-cost-large = cost large
rates-squared-norm = squared norm
rates-kept = kept
rates-largest = largest
rates-least = least
rates-rises = rises
rates-rate = rate
rates-promised = promised
rates-fall = fall

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
