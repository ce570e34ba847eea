/** Made of resources/messages/en/lesson-data.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  model: { id: 'mean' | 'linear' | 'neighbours' | 'network' }
  'model-in-sentence': { id: 'mean' | 'linear' | 'neighbours' | 'network' }
  'model-short': { id: 'mean' | 'linear' | 'neighbours' | 'network' }
  'model-way': { id: 'mean' | 'linear' | 'neighbours' | 'network' }
  looking: null
  'let-learn': null
  'let-learn-more': null
  learning: null
  learnt: { digits: string | number }
  'chart-empty': null
  'chart-title': null
  'chart-line': { items: string; model: string | number }
  'chart-item': { digits: string; share: string }
  'chart-said': { id: 'mean' | 'linear' | 'neighbours' | 'network' }
  'chart-sketched': { items: string }
  'chart-sketched-item': { model: string; percent: string | number }
  'chart-axis': null
  'chart-axis-digits': null
  'chart-axis-digits-short': null
  'chart-sketch': null
  'chart-end': { model: string | number; share: string }
  'price-keeps': null
  'price-reads': null
  'price-milliseconds': { time: string }
  'price-microseconds': { time: string }
  'price-scale': null
}
export const t = messagesOf<Texts>(
  'lesson-data',
  `model =
    { $id ->
        [mean] Nearest mean
        [linear] Linear
        [neighbours] 3 nearest neighbours
       *[network] Your network
    }
model-in-sentence =
    { $id ->
        [mean] nearest mean
        [linear] linear
        [neighbours] 3 nearest neighbours
       *[network] your network
    }
model-short =
    { $id ->
        [mean] mean
        [linear] linear
        [neighbours] 3 neighbours
       *[network] network
    }
model-way =
    { $id ->
        [mean] Ten mean pictures. The answer is the digit whose mean is nearest.
        [linear] Ten weighted sums of the pixels. The greatest one is the answer.
        [neighbours] Every digit it was shown. The three that are nearest vote.
       *[network] Your layers and settings, with new random weights.
    }
looking = Looking at some digits …
let-learn = Let them learn
let-learn-more = Let them learn from more
learning = Learning …
learnt = Up to { $digits } digits so far.
chart-empty = An empty chart: digits read right, by digits learnt from.
chart-title = Digits read right, by digits learnt from.
chart-line = { $model }: { $items }.
chart-item = { $share } with { $digits }
chart-said =
    { $id ->
        [mean] You said that nearest mean gains least.
        [linear] You said that linear gains least.
        [neighbours] You said that 3 nearest neighbours gains least.
       *[network] You said that your network gains least.
    }
chart-sketched = You sketched that they end at { $items }.
chart-sketched-item = { $percent } % for { $model }
chart-axis = read right
chart-axis-digits = digits learnt from: each step to the right, three times as many or more
chart-axis-digits-short = digits learnt from
chart-sketch = dotted: your sketch
chart-end = { $model } { $share }
price-keeps = It keeps
price-reads = It reads one digit in
price-milliseconds = { $time } ms
price-microseconds = { $time } µs
price-scale = Equal steps along a bar are equal factors: twice the length is far more than twice as much.
`,
)
