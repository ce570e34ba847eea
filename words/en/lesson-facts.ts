/** Made of resources/messages/en/lesson-facts.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  'neuron-fires': null
  'neuron-bias': null
  'neuron-positive': null
  'neuron-negative': null
  'neuron-sum': null
  'neuron-z': null
  'neuron-activation': null
  'neuron-threshold': null
  'neuron-minus-threshold': null
  'neuron-minus-z': null
  'newborns-mean': null
  'newborns-spread': null
  'newborns-least': null
  'newborns-greatest': null
  'newborns-favourite': null
  'newborns-favourite-most': null
  'newborns-cost': null
  'newborns-again': null
  'newborns-digit': null
  'newborns-ln-ten': null
  'newborns-log-ten': null
  'newborns-tenth': null
  'newborns-error-rate': null
  'newborns-ten': null
  'nudge-weight': null
  'nudge-change': null
  'nudge-way': null
  'nudge-before': null
  'nudge-after': null
  'nudge-slope': null
  'nudge-promised': null
  'nudge-below': null
  'nudge-above': null
  'nudge-two-point': null
  'nudge-minus-two-point': null
  'nudge-undivided': null
  'nudge-divided-by-h': null
  'nudge-weights': null
  'nudge-falls': null
  'nudge-rises': null
  'nudge-stays': null
  'nudge-one-sweep': null
  'nudge-one-by-one': null
  'nudge-times': null
  'nudge-silent': null
  'rates-best': null
  'rates-cost-small': null
  'rates-cost-middle': null
  'rates-cost-large': null
  'rates-squared-norm': null
  'rates-kept': null
  'rates-largest': null
  'rates-least': null
  'rates-rises': null
  'rates-rate': null
  'rates-promised': null
  'rates-fall': null
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
  `neuron-fires = fires
neuron-bias = bias
neuron-positive = positive
neuron-negative = negative
neuron-sum = sum
neuron-z = z
neuron-activation = activation
neuron-threshold = threshold
neuron-minus-threshold = minus threshold
neuron-minus-z = minus z
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
