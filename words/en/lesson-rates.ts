/** Made of resources/messages/en/lesson-rates.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  race: null
  racing: null
  'curves-none': null
  curves: { curves: string | number }
  curve: { from: string | number; rate: string | number; to: string | number }
  sketched: { ends: string | number }
  'sketched-end': { end: string | number; rate: string | number }
  beyond: { cost: string; rate: string }
  guessing: null
  'digits-axis': null
  key: null
  'promise-none': null
  promise: { steps: string | number }
  'promise-kept': { rate: string | number; share: string | number }
  'promise-broken': { rate: string | number }
  worse: null
  'promised-line': null
  step: null
  take: { rate: string | number }
  promised: null
  fall: null
}
export const t = messagesOf<Texts>(
  'lesson-rates',
  `race = Train all three
racing = Training …
curves-none = Cost curves, none yet.
curves = Cost from the first to the last batch: { $curves }.
curve = with rate { $rate } from { $from } to { $to }
sketched = You sketched that they end at { $ends }.
sketched-end = { $end } with rate { $rate }
beyond = η = { $rate }: on to { $cost }
guessing = ln 10: guessing
digits-axis = digits seen
key = dotted: your sketch
promise-none = No step has been taken yet.
promise = Of what the slope promises: { $steps }.
promise-kept = with rate { $rate }, { $share } comes true
promise-broken = with rate { $rate }, the cost rises instead
worse = the cost rises
promised-line = what the slope promises
step = Step η
take = Take the step with rate { $rate }
promised = promised
fall = true fall
`,
)
