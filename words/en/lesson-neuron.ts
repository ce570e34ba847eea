/** Made of resources/messages/en/lesson-neuron.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  name: { number: string | number }
  weights: null
  'weights.explained': null
  terms: null
  'terms.explained': null
  bias: null
  'draw-first': null
  fires: { way: 'fire' | 'silent' }
  verdict: { way: 'fire' | 'silent'; z: string | number }
  'bar-bias': null
  'bar-positive': null
  'bar-negative': null
  'bar-sum': null
  sum: {
    bias: string | number
    negative: string | number
    positive: string | number
    way: 'fire' | 'silent'
    z: string | number
  }
  said: { way: 'fire' | 'silent' }
}
export const t = messagesOf<Texts>(
  'lesson-neuron',
  `name = Neuron { $number } of the first layer
weights = Weights w
    .explained = Its 784 weights, each where its pixel is: ink on blue raises this neuron’s sum, ink on orange lowers it.
terms = Terms x·w
    .explained = What each pixel of this drawing adds to the sum, blue, or takes away, orange: pixel times weight.
bias = Bias b
draw-first = Draw a digit on the pad. The neuron is waiting for ink.
fires =
    { $way ->
        [fire] fires
       *[silent] stays silent
    }
verdict =
    { $way ->
        [fire] It fires: z = { $z }
       *[silent] It is silent: z = { $z }
    }
bar-bias = bias b
bar-positive = ink on blue
bar-negative = ink on orange
bar-sum = sum z
sum =
    { $way ->
        [fire] The sum of the neuron: bias { $bias }, ink on blue adds { $positive }, ink on orange takes { $negative } away; z = { $z }, so it fires.
       *[silent] The sum of the neuron: bias { $bias }, ink on blue adds { $positive }, ink on orange takes { $negative } away; z = { $z }, so it stays silent.
    }
said =
    { $way ->
        [fire] You said that it fires.
       *[silent] You said that it stays silent.
    }
`,
)
