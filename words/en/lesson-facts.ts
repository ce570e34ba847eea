/** Made of resources/messages/en/lesson-facts.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  'fact-neuron-fires': null
  'fact-neuron-bias': null
  'fact-neuron-positive': null
  'fact-neuron-negative': null
  'fact-neuron-sum': null
  'fact-neuron-z': null
  'fact-neuron-activation': null
  'fact-neuron-threshold': null
  'fact-neuron-minus-threshold': null
  'fact-neuron-minus-z': null
  'fact-newborns-mean': null
  'fact-newborns-spread': null
  'fact-newborns-least': null
  'fact-newborns-greatest': null
  'fact-newborns-favourite': null
  'fact-newborns-favourite-most': null
  'fact-newborns-cost': null
  'fact-newborns-again': null
  'fact-newborns-digit': null
  'fact-newborns-ln-ten': null
  'fact-newborns-log-ten': null
  'fact-newborns-tenth': null
  'fact-newborns-error-rate': null
  'fact-newborns-ten': null
  'fact-nudge-weight': null
  'fact-nudge-change': null
  'fact-nudge-way': null
  'fact-nudge-before': null
  'fact-nudge-after': null
  'fact-nudge-slope': null
  'fact-nudge-promised': null
  'fact-nudge-below': null
  'fact-nudge-above': null
  'fact-nudge-two-point': null
  'fact-nudge-minus-two-point': null
  'fact-nudge-undivided': null
  'fact-nudge-divided-by-h': null
  'fact-nudge-weights': null
  'fact-nudge-falls': null
  'fact-nudge-rises': null
  'fact-nudge-stays': null
  'fact-nudge-one-sweep': null
  'fact-nudge-one-by-one': null
  'fact-nudge-times': null
  'fact-nudge-silent': null
  'fact-rates-best': null
  'fact-rates-cost-small': null
  'fact-rates-cost-middle': null
  'fact-rates-cost-large': null
  'fact-rates-squared-norm': null
  'fact-rates-kept': null
  'fact-rates-largest': null
  'fact-rates-least': null
  'fact-rates-rises': null
  'fact-rates-rate': null
  'fact-rates-promised': null
  'fact-rates-fall': null
  'value-fall': null
  'value-rise': null
  'value-same': null
  'value-digit': null
  'value-other': null
  'value-fire': null
  'value-silent': null
  'value-small': null
  'value-middle': null
  'value-large': null
}
export const t = messagesOf<Texts>(
  'lesson-facts',
  `fact-neuron-fires = fires
fact-neuron-bias = bias
fact-neuron-positive = positive
fact-neuron-negative = negative
fact-neuron-sum = sum
fact-neuron-z = z
fact-neuron-activation = activation
fact-neuron-threshold = threshold
fact-neuron-minus-threshold = minus threshold
fact-neuron-minus-z = minus z
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
`,
)
