/** Made of resources/messages/en/network.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  title: null
  'size-random': { parameters: string | number }
  'size-after': { parameters: string | number; updates: number }
  'size-hint': null
  pixels: null
  'pixels-hint': null
  'add-layer': null
  'add-layer-hint': null
  layer: { layer: string | number }
  'layer-neurons': { layer: string | number }
  'layer-neurons-hint': null
  'layer-remove': { layer: string | number }
  'layer-remove-hint': null
  'layer-activation': { layer: string | number }
  'layer-activation-hint': null
  'layer-whole': { layer: string | number; neurons: string | number }
  'layer-all': { layer: string | number; neurons: string | number }
  'layer-all-hint': { neurons: string | number }
  'layer-more': { count: string | number }
  neurons: null
  'neurons-hint': null
  'legend-positive': null
  'legend-negative': null
  off: { count: number }
  'off-hint': null
  'switch-all-on': null
  wire: null
  'wire-ends': { from: string | number; to: string | number }
  'wire-described': {
    activation: string | number
    from: string | number
    product: string | number
    to: string | number
    weight: string | number
  }
  'wire-none': null
  'wire-activation': null
  'wire-weight': null
  'wire-product': null
  close: null
  answer: null
  'answer-none': null
  'answer-last': null
  'answer-right': null
  'answer-truth': { digit: string | number }
  'answer-random': null
  'answer-greatest': { output: string | number; value: string | number }
  'answer-greater': { output: string | number; sum: string | number }
  'answer-ask': null
  why: null
  'why-hint': null
  outputs: null
  'outputs-hint': { kind: 'softmax' | 'sigmoid' | 'linear' }
  'outputs-hint-named': { digit: string | number; kind: 'softmax' | 'sigmoid' | 'linear'; name: string | number }
  'outputs-truth': null
  pass: null
  'pass-none': null
  'pass-step': { step: string | number; steps: string | number }
  'pass-back': null
  'pass-next': null
  'pass-play': null
  'pass-play-hint': null
  'pass-pixels': null
  'pass-pixels-inked': { count: number }
  'pass-sum-hidden': { inputs: string | number; layer: string | number; neuron: string | number }
  'pass-sum-output': { inputs: string | number; output: string | number }
  'pass-softmax': null
  'pass-activation': { active: number; neurons: string | number }
  'pass-answer': { output: string | number }
  'pass-answer-numbers': { greatest: string | number; output: string | number; second: string | number }
}
export const t = messagesOf<Texts>(
  'network',
  `title = The network
size-random = { $parameters } weights and biases, random
size-after =
    { $updates ->
        [one] { $parameters } weights and biases, after { $updates } update
       *[other] { $parameters } weights and biases, after { $updates } updates
    }
size-hint = Every connection has a weight and every neuron a bias. Training changes these numbers and nothing else.
pixels = 784 pixels
pixels-hint = The input: 28 × 28 pixels, each a grey level from 0 (paper) to 1 (ink).
add-layer = Layer
add-layer-hint = Add a hidden layer before the outputs. More layers can build features out of features; they also learn more slowly.
layer = Hidden layer { $layer }
layer-neurons = Neurons in hidden layer { $layer }
layer-neurons-hint = Neurons: how many features this layer can look for. More can learn more, and take longer.
layer-remove = Remove hidden layer { $layer }
layer-remove-hint = Remove this hidden layer. With none left, the pixels feed the outputs directly.
layer-activation = Activation of hidden layer { $layer }
layer-activation-hint = Activation f in a = f(z). ReLU passes what is positive, leaky ReLU a trace of the rest; sigmoid squeezes into 0 to 1, tanh into −1 to 1; linear changes nothing.
layer-whole = Hidden layer { $layer }: all { $neurons } neurons
layer-all = Show all { $neurons } neurons of hidden layer { $layer }
layer-all-hint = The most active neurons stand above, large. Below are all { $neurons }, a cell for each, the bluer the more active. Click to show all of them large.
layer-more = + { $count } more
neurons = Neurons
neurons-hint = Neurons: point at one to read its numbers, click it to look inside. Arrow keys go from one to the next, Enter looks inside, with Shift they go through its connections.
legend-positive = positive
legend-negative = negative
off =
    { $count ->
        [one] { $count } neuron off
       *[other] { $count } neurons off
    }
off-hint = Neurons that are off count as 0 in the answer shown here. The weights stay as they are; training, scores and files know nothing of it.
switch-all-on = Switch all on
wire = A connection
wire-ends = { $from } <to>to</to> { $to }
wire-described = Connection from { $from } to { $to }: activation a = { $activation }, weight w = { $weight }; it adds a·w = { $product } to the sum.
wire-none = No connection of this neuron carries anything.
wire-activation = activation a
wire-weight = weight w
wire-product = product a·w
close = Close
answer = Answer
answer-none = Draw a digit, and the network says what it reads.
answer-last = The answer comes last.
answer-right = That is right.
answer-truth = It is { $digit }.
answer-random = A guess: the weights are random.
answer-greatest = Output { $output } is the greatest: { $value }.
answer-greater = Its z is { $sum }: greater than that of { $output }.
answer-ask = Click another digit: why not that one?
why = Why?
why-hint = Why? Paints over the drawing which ink pushed the answer’s weighted sum up, blue, and down, orange. Click an output to ask why not that one. Key: W.
outputs = The ten output neurons
outputs-hint =
    { $kind ->
        [softmax] The ten outputs, one for each digit. Softmax makes them add up to 1, so each reads as a share of belief. Click one to see why it, or why not.
        [sigmoid] The ten outputs, one for each digit. Each sigmoid lies between 0 and 1 by itself; they need not add up to 1. Click one to see why it, or why not.
       *[linear] The ten outputs, one for each digit. Each is its weighted sum as it is; bars show what lies between 0 and 1. Click one to see why it, or why not.
    }
outputs-hint-named = { $digit }: { $name }. { outputs-hint }
outputs-truth = , the right one
pass = Forward pass, step by step
pass-none = Draw a digit to follow it through the network.
pass-step = Step { $step } of { $steps }
pass-back = Back
pass-next = Next
pass-play = Play
pass-play-hint = Play: goes on by itself, a step every five seconds.
pass-pixels = The 784 pixels are the numbers that the network begins with: 0 is paper, 1 is ink.
pass-pixels-inked =
    { $count ->
        [one] { $count } of 784 is above 0.
       *[other] { $count } of 784 are above 0.
    }
pass-sum-hidden = Each neuron of the hidden layer { $layer } multiplies its { $inputs } inputs by its weights, adds them up and adds its bias. Here is neuron { $neuron }, the greatest.
pass-sum-output = Each neuron of the output layer multiplies its { $inputs } inputs by its weights, adds them up and adds its bias. Here is output { $output }, the greatest.
pass-softmax = Softmax turns the ten sums into ten shares that are above 0 and add up to 1.
pass-activation =
    { $active ->
        [one] The activation function f makes each sum the neuron’s activation: { $active } of { $neurons } is above 0.
       *[other] The activation function f makes each sum the neuron’s activation: { $active } of { $neurons } are above 0.
    }
pass-answer = The answer is the output with the greatest activation, the argmax: { $output }.
pass-answer-numbers = argmax a = { $output }: { $greatest }; the next is { $second }.
`,
)
