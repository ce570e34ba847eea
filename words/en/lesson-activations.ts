/** Made of resources/messages/en/lesson-activations.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  multiply: null
  multiplying: null
  measure: null
  'network-none': null
  'network-one': null
  'network-three': null
  'network-relu': null
  'four-title': { items: string; neurons: string | number }
  'four-untrained': { name: string | number }
  'four-wrong': { name: string | number; share: string | number }
  'four-said': { name: string | number }
  'four-axis': null
  'you-said-best': null
  'collapse-title': null
  'collapse-linear': { digits: string | number; largest: string; same: string | number; size: 'tiny' | 'large' }
  'collapse-relu': { digits: string | number; largest: string; same: string | number; size: 'tiny' | 'large' }
  'collapse-sheet': null
  'collapse-network': null
  'collapse-layer': null
  'depth-unmeasured': null
  'depth-title': { items: string }
  'depth-item': { first: string; last: string; name: string | number; share: string }
  'depth-said': { times: number }
  'depth-length': null
  'depth-output': null
  'depth-back': null
  'depth-right': { share: string }
  'slope-title': { items: string; z: string | number }
  'slope-item': { name: string | number; slope: string; value: string }
  'slope-slider': null
  'slope-slider-at': { slope: string; z: string }
  faded: { way: 'same' | 'ten' | 'thousand' }
}
export const t = messagesOf<Texts>(
  'lesson-activations',
  `multiply = Multiply the layers
multiplying = Multiplying …
measure = Measure and train
network-none = no hidden layer
network-one = 1 layer, no f
network-three = 3 layers, no f
network-relu = 1 layer, ReLU
four-title = Four networks with { $neurons } neurons in each hidden layer. { $items }.
four-untrained = { $name }: not trained yet
four-wrong = { $name }: { $share } read wrong
four-said = You said that the best is: { $name }.
four-axis = digits read wrong: shorter is better
you-said-best = you said: best
collapse-title = Answers of a network against those of its one layer.
collapse-linear =
    { $size ->
        [tiny] Three layers without f: they differ by nothing but rounding, and { $same } of { $digits } digits get the same answer.
       *[large] Three layers without f: they differ by up to { $largest }, and { $same } of { $digits } digits get the same answer.
    }
collapse-relu =
    { $size ->
        [tiny] One layer with ReLU: they differ by nothing but rounding, and { $same } of { $digits } digits get the same answer.
       *[large] One layer with ReLU: they differ by up to { $largest }, and { $same } of { $digits } digits get the same answer.
    }
collapse-sheet = All layers of the network without f, multiplied into one: 784 weights for each digit
collapse-network = z of the network
collapse-layer = z of the one layer
depth-unmeasured = The length of the gradient in each of seven layers, not measured yet.
depth-title = The length of the gradient in the first and in the last layer: { $items }.
depth-item = with { $name } { $first } and { $last }, after training { $share } read right
depth-said =
    { $times ->
        [1] You said that with sigmoid it is about the same.
       *[other] You said that with sigmoid it is about { $times } times shorter.
    }
depth-length = length of the gradient
depth-output = output
depth-back = back through the layers, to the first →
depth-right = { $share } right
slope-title = At z = { $z }: { $items }.
slope-item = { $name } is { $value } with slope { $slope }
slope-slider = Sum z
slope-slider-at = z = { $z }, slope of sigmoid { $slope }
faded =
    { $way ->
        [same] about as long
        [ten] about 10 times shorter
       *[thousand] about 1,000 times shorter
    }
`,
)
