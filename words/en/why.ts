/** Made of resources/messages/en/why.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  'name-pixel': { column: string | number; row: string | number }
  'name-output': { neuron: string | number }
  'name-hidden': { layer: string | number; neuron: string }
  'pixel-input': { name: string | number }
  'pixel-level': { level: string | number; name: string | number }
  'neuron-rests': { activation: string | number; inputs: string | number; name: string | number }
  'neuron-works': {
    activation: string | number
    inputs: string | number
    name: string | number
    result: string | number
    sum: string | number
  }
  'neuron-softmax': { inputs: string | number; name: string | number; result: string | number; sum: string | number }
  'formula-relu': { a: string | number; z: string | number }
  'formula-softmax': { a: string | number }
  inside: null
  off: null
  'off-hint': null
  'off-formula': null
  close: null
  'close-hint': null
  'picture-weights.title': null
  'picture-weights.help': null
  'picture-slope.title': null
  'picture-slope.help': null
  'picture-terms.title': null
  'picture-terms.help': null
  'picture-shares.title': null
  'picture-shares.help': null
  'up-to': { greatest: string | number }
  inputs: null
  'input-pixel': null
  'input-neuron': null
  'follow-hint': null
  'inputs-more': { count: string | number }
  bias: null
  invitation: null
  curve: { a: string | number; z: string | number }
  'curve-hint': null
  'curve-hint-softmax': null
  why: null
  'why-answer': { digit: string | number }
  'why-not': { digit: string | number }
  'ink-for': { sum: string | number }
  'ink-against': { sum: string | number }
  biases: { sum: string | number }
  rest: { sum: string | number }
}
export const t = messagesOf<Texts>(
  'why',
  `name-pixel = Pixel in row { $row }, column { $column }
name-output = Output neuron { $neuron }
name-hidden = Hidden layer { $layer }, neuron { $neuron }
pixel-input = { $name }: one of the 784 inputs.
pixel-level = { $name }: grey level { $level }.
neuron-rests = { $name }: sums { $inputs } inputs times their weights, adds its bias, and applies { $activation }.
neuron-works = { $name }: weighted sum z = b + Σ x·w = { $sum } over { $inputs } inputs; activation a = { $activation }({ $sum }) = { $result }. A click or Enter looks inside.
neuron-softmax = { $name }: weighted sum z = b + Σ x·w = { $sum } over { $inputs } inputs; activation a = softmax of all ten z = { $result }. A click or Enter looks inside.
formula-relu = a = f(z) = max(0, { $z }) = { $a }
formula-softmax = a = e^z / Σ e^z of all ten outputs = { $a }
inside = Inside a neuron
off = Off
off-hint = Off: its activation counts as 0 in the answer shown here, so that you see what it is for. The weights stay as they are; training, scores and files know nothing of it.
off-formula = Switched off: a counts as 0.
close = Close
close-hint = Close the neuron. Key: Escape.
picture-weights =
    .title = Weights w
    .help = Its 784 weights, each where its pixel is: ink on blue raises this neuron’s sum, ink on orange lowers it.
picture-slope =
    .title = Slope ∂z/∂x
    .help = How its sum would change with each pixel at this drawing, through all layers before: blue up, orange down.
picture-terms =
    .title = Terms x·w
    .help = What each pixel of this drawing adds to the sum, blue, or takes away, orange: pixel times weight.
picture-shares =
    .title = Share x·∂z/∂x
    .help = What each pixel of this drawing adds, blue, or takes away, orange: pixel times slope.
up-to = up to ±{ $greatest }
inputs = The strongest inputs
input-pixel = row, column
input-neuron = neuron
follow-hint = One layer back: look inside the neuron that this input comes from.
inputs-more = { $count } more
bias = bias b
invitation = Draw a digit, and its numbers come to life.
curve = Activation curve: at z = { $z } it gives a = { $a }
curve-hint = Its activation curve: z goes to the right, a = f(z) upwards. The dot is where it stands now.
curve-hint-softmax = Its share of the belief as its z changes, the other nine outputs staying as they are. The dot is where it stands now.
why = Why
why-answer = Why { $digit }?
why-not = Why not { $digit }?
ink-for = <spoken>Ink speaks </spoken>for it { $sum }
ink-against = against it { $sum }
biases = <shown>b</shown><spoken>, biases</spoken> { $sum }
rest = rest { $sum }
`,
)
