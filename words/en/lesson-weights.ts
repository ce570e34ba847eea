/** Made of resources/messages/en/lesson-weights.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  ask: null
  asking: null
  preparing: null
  into: { layer: string | number; place: 'outputs' | 'layer' }
  count: { layer: string | number; place: 'outputs' | 'layer' }
  'block-neurons': { inputs: string | number; outputs: string | number }
  'block-counted': { biases: string | number; weights: string | number }
  together: { sum: string }
  'you-said': { count: string }
  idle: { share: string }
  'idle-picture': null
  'idle-title': { share: string }
  'idle-border': null
  three: null
  'three-picture': null
  pixel: { column: string | number; row: string | number }
  effect: { amount: string | number; way: 'same' | 'rise' | 'fall' }
  most: { column: string | number; row: string | number }
}
export const t = messagesOf<Texts>(
  'lesson-weights',
  `ask = Ask every weight
asking = Asking …
preparing = Setting three weights to 0, one at a time …
into =
    { $place ->
        [outputs] Into outputs
       *[layer] Into layer { $layer }
    }
count =
    { $place ->
        [outputs] Count outputs
       *[layer] Count layer { $layer }
    }
block-neurons = { $inputs } inputs, { $outputs } neurons
block-counted = { $weights } weights, { $biases } biases
together = Together <strong>{ $sum }</strong>
you-said = you said: { $count }
idle = <strong>{ $share }</strong> of the first layer’s weights change nothing
idle-picture = The 28 × 28 pixels, inked where weights are idle: fully where all of a pixel’s are.
idle-title = Of the weights of the first layer { $share } are idle.
idle-border = The pixels whose weights are all idle are at the border.
three = Three weights of one neuron
three-picture = The mean of some digits: ink in the middle, paper at the border.
pixel = row { $row }, column { $column }
effect =
    { $way ->
        [same] set to 0, C stays as it is
        [rise] set to 0, C rises by { $amount }
       *[fall] set to 0, C falls by { $amount }
    }
most = the one in row { $row }, column { $column }
`,
)
