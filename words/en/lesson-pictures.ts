/** Made of resources/messages/en/lesson-pictures.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  'you-said': null
  'you-said-percent': { percent: string | number }
  'said-percent': { percent: string | number }
  play: null
  pause: null
  'once-more': null
  'train-all-four': null
  training: null
  measuring: null
  'draw-digit': null
  'your-network': { sizes: string }
  'own-pixels': { count: number }
  'own-neurons': { count: number }
  'own-outputs': { count: number }
  'own-layer': { layer: string | number }
  function: { id: 'sigmoid' | 'tanh' | 'relu' }
  'map-lowest': null
  'map-left': null
  'map-start': { first: string | number; second: string | number; x: string | number; y: string }
  'map-you-said': null
  'landscape-turn': null
}
export const t = messagesOf<Texts>(
  'lesson-pictures',
  `you-said = you said
you-said-percent = you said { $percent } %
said-percent = You said { $percent } %.
play = Play
pause = Pause
once-more = Once more
train-all-four = Train all four
training = Training …
measuring = Measuring …
draw-digit = Draw a digit on the pad.
your-network = Your network: { $sizes } neurons.
own-pixels =
    { $count ->
        [one] { $count } pixel
       *[other] { $count } pixels
    }
own-neurons =
    { $count ->
        [one] { $count } neuron
       *[other] { $count } neurons
    }
own-outputs =
    { $count ->
        [one] { $count } output
       *[other] { $count } outputs
    }
own-layer = layer { $layer }
function =
    { $id ->
        [sigmoid] sigmoid
        [tanh] tanh
       *[relu] ReLU
    }
map-lowest = lowest
map-left = off the map
map-start = Where the ball is let go: { $first } { $x }, { $second } { $y }. The arrow keys take it elsewhere.
map-you-said = – – you said
landscape-turn = Turn
`,
)
