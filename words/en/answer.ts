/** Made of resources/messages/en/answer.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  unsure: { first: string | number; second: string | number }
  'unsure-shares': {
    first: string | number
    firstShare: string | number
    second: string | number
    secondShare: string | number
  }
  'unsure-near': null
  empty: null
  'empty-why': null
  unlike: null
  'unlike-named': null
  'unlike-weak': null
  'unlike-nearest': { digit: number }
  'unlike-nearest-named': { name: string | number }
  read: { digit: string | number }
  'read-named': { name: string | number }
  'explain-empty': null
  'explain-unsure': { temperature: string | number }
  'explain-unlike': null
  'explain-digit': null
  'explain-unjudged': null
}
export const t = messagesOf<Texts>(
  'answer',
  `unsure = Not sure: { $first } or { $second }.
unsure-shares = { $first }: { $firstShare }, { $second }: { $secondShare }.
unsure-near = Two outputs are nearly as great.
empty = Draw a digit.
empty-why = A dot is no stroke yet.
unlike = This does not look like a digit.
unlike-named = This does not look like any of the ten.
unlike-weak = No output has a high activation.
unlike-nearest =
    { $digit ->
        [8] Not similar enough to any digit. The nearest is an 8.
       *[other] Not similar enough to any digit. The nearest is a { $digit }.
    }
unlike-nearest-named = Not similar enough to any digit. The nearest is { $name }.
read = I read { $digit }.
read-named = I take it for: { $name }.
explain-empty = The network would answer even to paper. Inkling looks for a stroke first.
explain-unsure = Probabilities are softmax of z / T; T = { $temperature } makes them come true on validation digits. The best is too low here.
explain-unlike = The network always answers, to anything. So the strokes are compared with those of digits it has learnt from; 99 of 100 real digits come nearer to one.
explain-digit = Argmax: the output with the greatest activation. Sure enough, and near enough to digits it has learnt from, to be said without doubt.
explain-unjudged = The answer is the output neuron with the greatest activation: argmax. The network always answers, even when it only guesses.
`,
)
