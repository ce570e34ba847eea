/** Made of resources/messages/en/findings.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  percent: { number: string | number }
  'diverged.what': { cost: string | number }
  'diverged.what-no-number': null
  'diverged.why': { rate: string | number }
  'symmetric.what': { layer: string | number }
  'symmetric.why': null
  'dead.what': { layer: string | number; share: string | number }
  'dead.why': { accuracy: string | number }
  'saturated.what': { layer: string | number; share: string | number }
  'saturated.why': { accuracy: string | number }
  'vanishing.what': { ratio: string | number }
  'vanishing.what-zero': null
  'vanishing.why': { accuracy: string | number }
  'one-answer.what': { digit: string | number; share: string | number }
  'one-answer.why': null
  'held-back.what': { accuracy: string | number; setting: string | number; value: string | number }
  'held-back-l1': null
  'held-back-l2': null
  'held-back-weight-decay': null
  'held-back-dropout': null
  'held-back-max-norm': null
  'rate-too-large.what': { accuracy: string | number; rate: string | number }
  'rate-too-large.why': null
  'rate-too-large.why-rising': { best: string | number; cost: string | number }
  'rate-too-small.what': { accuracy: string | number; rate: string | number }
  'rate-too-small.why': { cost: string | number; start: string | number }
  'overfitting.what': { best: string | number; cost: string | number; epoch: string | number }
  'overfitting.why': { training: string | number }
  'weak.what': { accuracy: string | number }
  'weak.why': null
  'learned.what': { accuracy: string | number }
  'learned.why-best': { accuracy: string | number; epoch: string | number }
  'learned.why-falling': null
  'cure-learning-rate': { rate: string | number }
  'cure-initialiser': { initialiser: string | number }
  'cure-output': { output: string | number }
  'cure-cost': { cost: string | number }
  'cure-activation': { activation: string | number }
  'cure-epochs': { epochs: number }
  'cure-dropout': { share: string | number }
  'cure-other': { setting: string | number; value: string | number }
  'try-options': { options: string | number }
}
export const t = messagesOf<Texts>(
  'findings',
  `percent = { $number } %
diverged =
    .what = Training diverged: the cost rose to { $cost }.
    .what-no-number = Training diverged: the cost is no longer a number.
    .why = The learning rate α (η) of { $rate } is too large.
symmetric =
    .what = All neurons of hidden layer { $layer } are alike.
    .why = Equal first weights get equal gradients, so the neurons never become different.
dead =
    .what = { $share } of the ReLUs in hidden layer { $layer } are dead: they answer 0 to every digit.
    .why = Their gradient is 0, so they stay dead; the network reads { $accuracy }.
saturated =
    .what = { $share } of the answers in hidden layer { $layer } are saturated.
    .why = There the slope is almost 0, and so is the gradient; the network reads { $accuracy }.
vanishing =
    .what = The gradient vanishes: in the first layer it is { $ratio } times that in the last.
    .what-zero = The gradient vanishes: in the first layer it is 0.
    .why = Each layer multiplies it by slopes below 1; the network reads { $accuracy }.
one-answer =
    .what = The network answers { $digit } to { $share } of all digits.
    .why = What it is shown makes hardly any difference to it yet.
held-back =
    .what = { $setting } { $value } keeps the network from learning: it reads { $accuracy }.
held-back-l1 = It pulls all weights to 0.
held-back-l2 = It pulls all weights to 0.
held-back-weight-decay = Each step pulls all weights to 0.
held-back-dropout = Too few neurons are left for each digit.
held-back-max-norm = The weights cannot grow enough to tell digits apart.
rate-too-large =
    .what = The learning rate α (η) of { $rate } is too large: the network reads { $accuracy }.
    .why = Each step goes too far.
    .why-rising = Each step goes too far: the cost was { $best } at best, and is { $cost }.
rate-too-small =
    .what = The learning rate α (η) of { $rate } is very small: the network reads { $accuracy }.
    .why = The cost is still falling: from { $start } to { $cost } so far.
overfitting =
    .what = Overfitting since epoch { $epoch }: the validation cost has risen from { $best } to { $cost }.
    .why = The training cost is { $training }: the network fits the digits it trains on better and better, and others worse.
weak =
    .what = The network reads only { $accuracy } of digits it never saw.
    .why = These settings do not learn well together.
learned =
    .what = Reads { $accuracy } of digits it never saw.
    .why-best = Best after epoch { $epoch }: { $accuracy }.
    .why-falling = The cost is still falling: train more.
cure-learning-rate = α (η) { $rate }
cure-initialiser = { $initialiser } initialisation
cure-output = { $output } outputs
cure-cost = { $cost }
cure-activation = { $activation }
cure-epochs =
    { $epochs ->
        [one] { $epochs } epoch
       *[other] { $epochs } epochs
    }
cure-dropout = dropout { $share }
cure-other = { $setting } { $value }
try-options = Try { $options }.
`,
)
