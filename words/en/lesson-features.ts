/** Made of resources/messages/en/lesson-features.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  feature: {
    id:
      | 'ink'
      | 'proportion'
      | 'holes'
      | 'hole-height'
      | 'crossings-upper'
      | 'crossings-middle'
      | 'crossings-lower'
      | 'crossings-column'
      | 'symmetry-left-right'
      | 'symmetry-up-down'
      | 'ink-above'
      | 'ink-left'
  }
  list: null
  'try-each': null
  learning: null
  measuring: null
  guessing: null
  'as-drawn': null
  shaken: null
  'draw-first': null
  move: null
  'move-by': { pixels: number }
  turn: null
  'turn-by': { degrees: number }
  'changed-from': { limit: number }
  'tries-title': null
  'tries-count': { best: string; count: number; features: string | number; last: string }
  'tries-all': { share: string }
  'tries-network': { share: string }
  'tries-axis': null
  'tries-goal': { percent: string | number }
  'tries-network-line': { share: string }
  'tries-all-point': { share: string }
}
export const t = messagesOf<Texts>(
  'lesson-features',
  `feature =
    { $id ->
        [ink] Ink
        [proportion] Width ÷ height
        [holes] Holes
        [hole-height] Place of the holes
        [crossings-upper] Crossings at ¼
        [crossings-middle] Crossings at ½
        [crossings-lower] Crossings at ¾
        [crossings-column] Crossings going down
        [symmetry-left-right] Left is like right
        [symmetry-up-down] Top is like bottom
        [ink-above] Ink above the middle
       *[ink-left] Ink left of the middle
    }
list = Features
try-each = Try each alone
learning = Learning …
measuring = Measuring digits …
guessing = guessing
as-drawn = as drawn
shaken = shaken
draw-first = Draw a digit first.
move = Move
move-by =
    { $pixels ->
        [one] { $pixels } pixel to the right
       *[other] { $pixels } pixels to the right
    }
turn = Turn
turn-by =
    { $degrees ->
        [one] { $degrees } degree
       *[other] { $degrees } degrees
    }
changed-from = changed from { NUMBER($limit) } σ on
tries-title = Digits read right, by the number of features.
tries-count =
    { $count ->
        [0] { $count } tried.
       *[other] { $count } tried, the best { $best }, the last { $last } with { $features }.
    }
tries-all = All twelve: { $share }.
tries-network = A network on the pixels: { $share }.
tries-axis = features
tries-goal = beat { $percent } %
tries-network-line = network on pixels { $share }
tries-all-point = all twelve { $share }
`,
)
