/** Made of resources/messages/en/cli-scores.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  score: {
    accuracy: string | number
    correct: string | number
    count: string | number
    data: string | number
    split: 'test' | 'validation' | 'training'
  }
  'mean-cost': { cost: string | number }
  'score-own': { accuracy: string | number; correct: string | number; count: string | number; path: string | number }
  doubted: { count: string | number; wrong: string | number }
  'not-counted': { count: string | number }
  'confusion-digits': null
  'confusion-classes': null
  'one-answer': { name: string | number; share: string | number }
  answer: { answer: string | number; image: string | number }
  'answer-of': { answer: string | number; count: string; image: string | number; number: string | number }
  'answer-share': { name: string | number; share: string | number }
  'answer-unsure': { names: string | number }
  'answer-or': { one: string | number; other: string | number }
  'answer-unlike-digit': { nearest: string | number }
  'answer-unlike-class': { nearest: string | number }
  'answer-empty': null
}
export const t = messagesOf<Texts>(
  'cli-scores',
  `score =
    { $split ->
        [test] { $data }, test digits: { $correct } of { $count } right, { $accuracy }.
        [validation] { $data }, validation digits: { $correct } of { $count } right, { $accuracy }.
       *[training] { $data }, training digits: { $correct } of { $count } right, { $accuracy }.
    }
mean-cost = Mean cost { $cost }.
score-own = { $path }: { $correct } of { $count } right, { $accuracy }.
doubted = { $count } doubted, of which { $wrong } wrong.
not-counted = { $count } could not be read and are not counted.
confusion-digits = How often each digit (row) was taken for each digit (column):
confusion-classes = How often each class (row) was taken for each class (column):
one-answer = It answers “{ $name }” to { $share } of them, whatever they show: it has not learnt to tell them apart. Train it again with other settings; “inkling train” says what is wrong.
answer = { $image }: { $answer }
answer-of = { $image }, { $number } of { $count }: { $answer }
answer-share = { $name } ({ $share })
answer-unsure = not sure: { $names }
answer-or = { $one } or { $other }
answer-unlike-digit = does not look like a digit; nearest { $nearest }
answer-unlike-class = does not look like anything it knows; nearest { $nearest }
answer-empty = no stroke, only paper or a dot
`,
)
