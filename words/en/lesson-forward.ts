/** Made of resources/messages/en/lesson-forward.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  'train-both': null
  three: null
  term: { ink: string; weight: string }
  'walk-title': { at: string | number; neuron: string | number; now: string; pixels: string | number; start: string }
  'walk-said': { percent: string | number; share: string }
  'walk-all': null
  'walk-pixel': { pixel: string | number }
  'walk-products': { count: string | number }
  'walk-so-far': { sum: string }
  'walk-axis-sum': null
  'walk-axis-pixels': null
  'walk-next': null
  'read-as': { digit: string }
  'moved-by': null
  'moved-pixels': { count: number }
  'moved-title': { items: string }
  'moved-item': { by: number; share: string }
  'moved-said': { percent: string | number }
  'moved-axis-pixels': null
  'moved-axis-share': null
  'shuffled-drawing': null
  'shuffled-read': { digit: string | number }
  'shuffled-shares': null
  'shuffled-row': { id: 'plain' | 'shuffled' | 'crossed' }
  'shuffled-said': { given: 'same' | 'fewer' | 'none' }
  points: { points: string }
  greatest: null
}
export const t = messagesOf<Texts>(
  'lesson-forward',
  `train-both = Train both
three = Three pixels
term = x = { $ink }, w = { $weight }
walk-title = The sum of neuron { $neuron } after { $at } of { $pixels } pixels: it began at the bias { $start } and is { $now }.
walk-said = You said that { $percent } % of the pixels add something; { $share } do.
walk-all = all 784 pixels
walk-pixel = pixel { $pixel } of 784
walk-products = { $count } of 784 products are not 0
walk-so-far = sum so far { $sum }
walk-axis-sum = sum so far
walk-axis-pixels = pixels, row by row
walk-next = Next pixel with ink
read-as = read as <strong>{ $digit }</strong>
moved-by = Moved by
moved-pixels =
    { $count ->
        [one] { $count } pixel
       *[other] { $count } pixels
    }
moved-title = Digits read right, moved to the right: { $items }.
moved-item =
    { $by ->
        [one] by { $by } pixel { $share }
       *[other] by { $by } pixels { $share }
    }
moved-said = You said { $percent } % for four.
moved-axis-pixels = moved to the right, in pixels
moved-axis-share = digits read right
shuffled-drawing = Your drawing
shuffled-read = Shuffled, read as <strong>{ $digit }</strong>
shuffled-shares = Validation digits read right
shuffled-row =
    { $id ->
        [plain] Learnt in order, reads in order
        [shuffled] Learnt shuffled, reads shuffled
       *[crossed] Learnt in order, reads shuffled
    }
shuffled-said =
    { $given ->
        [same] You said: about as many.
        [fewer] You said: clearly fewer.
       *[none] You said: hardly better than guessing.
    }
points = { $points } points
greatest = the one with the greatest product
`,
)
