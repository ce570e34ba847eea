/** Made of resources/messages/en/lesson-landscape.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  train: null
  training: null
  'train-another': null
  'training-another': null
  direction: { number: string | number }
  'map-title': { end: string; points: string | number; start: string }
  'beads-title': null
  'shares-title': { count: string; first: string; second: string }
  'shares-said': { percent: string | number }
  'shares-unknown': { count: string }
  directions: null
  'first-direction': { share: string }
  'second-direction': { share: string }
  'other-directions': { share: string }
  'between-title': { half: string; other: string; own: string; share: string }
  'between-unknown': null
  'between-said': { given: 'lower' | 'between' | 'higher' }
  'between-cost': null
  'between-own': null
  'between-half': null
  'between-other': null
  'between-weights': null
  'between-read': { cost: string; share: string }
  walk: null
  'walk-at': { cost: string }
}
export const t = messagesOf<Texts>(
  'lesson-landscape',
  `train = Train from the beginning
training = Training, and measuring around its way …
train-another = Train another network
training-another = Training the other network …
direction = direction { $number }
map-title = The cost over the plane of the run, as a map. The run goes from cost { $start } at the left to { $end } at the right, over { $points } points.
beads-title = The same as a landscape. The run’s own costs are beads; the line to the ground under each says how far the run is from the plane.
shares-title = Of the way through { $count } directions, the first holds { $first }, the second { $second }.
shares-said = You said { $percent } % for both.
shares-unknown = The way goes through { $count } directions, one for each weight and bias. How much of it two of them hold is not known yet.
directions = directions, one for each weight and bias
first-direction = first direction: { $share }
second-direction = second: { $share }
other-directions = all others together: { $share }
between-title = The cost on the line from your network to another one: { $own } at yours, { $half } half way, { $other } at the other. It is read right { $share } of the time half way.
between-unknown = A straight line from your network to another one. The cost between them is not known yet.
between-said =
    { $given ->
        [lower] You said: lower than both.
        [between] You said: about as low as both.
       *[higher] You said: higher than both.
    }
between-cost = cost C
between-own = your network
between-half = half way
between-other = another seed
between-weights = every weight goes straight from its one value to the other
between-read = C = { $cost }, { $share } right
walk = Walk
walk-at = cost { $cost }
`,
)
