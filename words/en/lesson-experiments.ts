/** Made of resources/messages/en/lesson-experiments.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  trend: { way: 'falls' | 'rises' | 'stays' | 'falls-then-rises' | 'rises-then-falls' }
  milliseconds: { time: string }
  kilobytes: { size: string }
  megabytes: { size: string | number }
  'sketch-axes': {
    from: string | number
    greatest: string | number
    least: string | number
    to: string | number
    x: string | number
    y: string | number
  }
  'sketch-curve': {
    end: string | number
    line: string | number
    way: 'falls' | 'rises' | 'stays' | 'falls-then-rises' | 'rises-then-falls'
  }
  'sketch-curve-open': { line: string | number }
  'sketch-truth': {
    end: string | number
    line: string | number
    way: 'falls' | 'rises' | 'stays' | 'falls-then-rises' | 'rises-then-falls'
  }
  'sketch-here': { lines: number }
  'sketch-slider': { line: string | number }
  'sketch-value': { place: string | number; value: string | number; y: string | number }
  'sketch-value-open': { place: string | number; y: string | number }
  'sketch-drawn': null
  'sketch-clear': null
  'sketch-key-truth': null
  'sketch-key': null
  'you-said': null
  'cost-axis': null
  percent: { share: string }
}
export const t = messagesOf<Texts>(
  'lesson-experiments',
  `trend =
    { $way ->
        [falls] falls
        [rises] rises
        [stays] stays
        [falls-then-rises] falls, then rises
       *[rises-then-falls] rises, then falls
    }
milliseconds = { $time } ms
kilobytes = { $size }\u00a0kB
megabytes = { $size }\u00a0MB
sketch-axes = Axes: { $y } from { $least } to { $greatest }, over { $x } from { $from } to { $to }.
sketch-curve = Your curve { $line } { trend }, ending at { $end }.
sketch-curve-open = Your curve { $line } is not drawn yet.
sketch-truth = In truth { $line } { trend }, ending at { $end }.
sketch-here =
    { $lines ->
        [one] Draw the curve here
       *[other] Draw the curves here
    }
sketch-slider = Curve { $line }, drawn with the arrow keys
sketch-value = { $y } { $value } at { $place }
sketch-value-open = { $y } not drawn yet at { $place }
sketch-drawn = drawn
sketch-clear = Clear this curve
sketch-key-truth = Dotted: your sketch. Solid: as it is.
sketch-key = Your sketch.
you-said = you said
cost-axis = cost C
percent = { $share } %
`,
)
