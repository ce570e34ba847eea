/** Made of resources/messages/en/scores.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  title: null
  result: { accuracy: string | number; correct: string | number; cost: string | number; count: string | number }
  times: { times: number }
  choose: null
  'matrix-axes': null
  'matrix-most': { answer: string | number; times: number; truth: string | number }
  cell: { answer: string | number; count: string | number; truth: string | number }
  'cell-hint': { answer: string | number; truth: string | number }
  'gallery-right': { truth: string | number }
  'gallery-wrong': { answer: string | number; truth: string | number }
  'gallery-all': { answer: string | number; count: number }
  'gallery-some': { answer: string | number; count: number; shown: string | number }
  exhibit: { answer: string | number; output: string; truth: string | number }
  'exhibit-hint': null
  'own-title': null
  'own-result': { accuracy: string | number; correct: string | number; count: string | number }
  'own-result-none': { correct: string | number; count: string | number }
  'own-wrong': null
  'own-unread': null
  'own-wrong-line': { digit: string | number; label: string | number; name: string | number }
  'own-more': { count: string | number }
}
export const t = messagesOf<Texts>(
  'scores',
  `title = Evaluation on the test set
result = <strong>{ $correct } of { $count }</strong> right: accuracy <strong>{ $accuracy }</strong>, mean cost <strong>{ $cost }</strong>.
times =
    { $times ->
        [1] Evaluated once in this run.
       *[other] Evaluated { $times } times in this run.
    }
choose = Choose a number to see the digits behind it.
matrix-axes = Rows: what it is. Columns: what the network says.
matrix-most =
    { $times ->
        [one] Most often mistaken: { $truth } read as { $answer }, { $times } time.
       *[other] Most often mistaken: { $truth } read as { $answer }, { $times } times.
    }
cell = { $truth } read as { $answer }: show the { $count }
cell-hint = Show the digits that are { $truth } and that the network reads as { $answer }.
gallery-right = { $truth }, read right
gallery-wrong = { $truth }, read as { $answer }
gallery-all =
    { $count ->
        [one] { $count } digit. Under each: the output of { $answer }.
       *[other] { $count } digits. Under each: the output of { $answer }.
    }
gallery-some =
    { $count ->
        [one] { $count } digit, of which the { $shown } most certain. Under each: the output of { $answer }.
       *[other] { $count } digits, of which the { $shown } most certain. Under each: the output of { $answer }.
    }
exhibit = { $truth }, read as { $answer }, output { $output }: put it on the pad
exhibit-hint = Puts this digit on the pad, and shows why the network answers so.
own-title = Own images
own-result = <strong>{ $correct } of { $count }</strong> right: accuracy <strong>{ $accuracy }</strong>.
own-result-none = <strong>{ $correct } of { $count }</strong> right.
own-wrong = Read wrong
own-unread = Not read
own-wrong-line = { $name }: { $label } read as { $digit }
own-more = and { $count } more
`,
)
