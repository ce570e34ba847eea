/** Made of resources/messages/en/moments.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  'look-back': null
  slider: null
  'slider-hint': null
  now: null
  'now-hint': null
  back: null
  'before-first': null
  'after-updates': { count: number; epoch: string }
  'score-short': { count: string | number; share: string }
  score: { count: string | number; share: string | number }
  'most-confused': { answer: string | number; times: number; truth: string | number }
  matrix: { score: string | number }
  'matrix-confused': { confused: string | number; score: string | number }
  'matrix-axes': null
}
export const t = messagesOf<Texts>(
  'moments',
  `look-back = Look back
slider = Moment of the run
slider-hint = Look back at the network as it was earlier in the run. Drag, and let go to come back; click or use the arrow keys to stay. Training is left as it is.
now = now
now-hint = Now. Drag to look back.
back = Now
before-first = before the first update
after-updates =
    { $count ->
        [one] after { $count } update, epoch { $epoch }
       *[other] after { $count } updates, epoch { $epoch }
    }
score-short = { $share } <digits>of { $count } validation digits</digits> right
score = { $share } of { $count } validation digits right
most-confused =
    { $times ->
        [one] most often { $truth } read as { $answer }, { $times } time
       *[other] most often { $truth } read as { $answer }, { $times } times
    }
matrix = Confusion matrix: { $score }.
matrix-confused = Confusion matrix: { $score }, { $confused }.
matrix-axes = row: digit, column: answer
`,
)
