/** Made of resources/messages/en/lesson-nudge.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  weight: null
  'weight-value': { cost: string | number; w: string | number }
  count: null
  counting: null
  silent: null
  way: { way: 'fall' | 'rise' | 'same' }
  'network-layer': { sizes: string | number }
  'network-weight': { from: string | number; sizes: string | number; to: string | number; w: string | number }
  pixel: { number: string | number }
  output: { number: string | number }
  neuron: { layer: string | number; number: string | number }
  'pixels-count': { count: string }
  'neurons-count': { count: string | number }
  'outputs-count': { count: string | number }
  'cost-curve': { cost: string | number; lowest: string | number; slope: string | number; w: string | number }
  'cost-said': { way: 'fall' | 'rise' | 'same' }
  'cost-at': { cost: string | number; w: string | number }
  'cost-dots': { places: string | number }
  'weight-axis': null
  shares: null
  'share-falls': null
  'share-rises': null
  'share-stays': null
  'shares-said': { share: string | number }
  'idle-pixels': null
  three: { number: string | number }
  'mean-digit': null
  place: { column: string | number; row: string | number }
}
export const t = messagesOf<Texts>(
  'lesson-nudge',
  `weight = Weight w
weight-value = w = { $w }, cost { $cost }
count = Ask every weight
counting = Asking …
silent = the one whose pixel is paper in every digit
way =
    { $way ->
        [fall] fall
        [rise] rise
       *[same] stay exactly the same
    }
network-layer = Your network: { $sizes } neurons. All weights of the first layer stand out.
network-weight = Your network: { $sizes } neurons. One weight stands out: from { $from } to { $to }, w = { $w }.
pixel = pixel { $number }
output = output { $number }
neuron = neuron { $number } of layer { $layer }
pixels-count = { $count } pixels
neurons-count = { $count } neurons
outputs-count = { $count } outputs
cost-curve = The cost along this weight. At w = { $w } it is { $cost }; its slope there is { $slope }. It is lowest at w = { $lowest }.
cost-said =
    { $way ->
        [fall] You said that it falls.
        [rise] You said that it rises.
       *[same] You said that it stays the same.
    }
cost-at = { $cost } at w = { $w }
cost-dots = The cost where you have been: { $places }.
weight-axis = weight w
shares = Raise a weight of the first layer a little:
share-falls = cost falls
share-rises = cost rises
share-stays = nothing happens
shares-said = You said that it falls for { $share }.
idle-pixels = the nearer a pixel is to this colour, the more of its weights are idle
three = Three weights of neuron { $number }
mean-digit = The mean of some digits: ink in the middle, paper at the border.
place = row { $row }, column { $column }
`,
)
