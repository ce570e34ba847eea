/** Made of resources/messages/en/teach.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  title: null
  hint: null
  samples: { count: number }
  undo: null
  'undo-label': { digit: string | number }
  'undo-hint': null
  kept: { digit: string | number }
  'kept-now': { digit: string | number }
  'not-kept': null
  deleted: { count: number }
  'brought-back': null
  relabelled: { count: number; digit: string | number; figure: string | number }
  'as-before': null
  imported: { count: number; known: number }
  learned: null
  'undo-learning': null
  'learning-cancelled': null
  'learning-undone': null
  'files-too-large.message': null
  'files-too-large.remedy': null
}
export const t = messagesOf<Texts>(
  'teach',
  `title = That was a …
hint = Say what you drew, right answer or not: the drawing is kept, and the network can learn from it. Keys: 0 to 9.
samples =
    { $count ->
        [one] My handwriting: { $count } sample
       *[other] My handwriting: { $count } samples
    }
undo = Undo
undo-label = Undo: do not keep the { $digit }
undo-hint = Do not keep the drawing after all.
kept = Kept as { $digit }.
kept-now = Now kept as { $digit }.
not-kept = Not kept.
deleted =
    { $count ->
        [one] { $count } sample deleted.
       *[other] { $count } samples deleted.
    }
brought-back = Brought back.
relabelled =
    { $count ->
        [one] { $count } sample now { $digit }.
       *[other] { $count } samples now { $figure }s.
    }
as-before = As they were.
imported =
    { $known ->
        [0]
            { $count ->
                [one] { $count } sample added.
               *[other] { $count } samples added.
            }
        [one]
            { $count ->
                [one] { $count } sample added; { $known } was there already.
               *[other] { $count } samples added; { $known } was there already.
            }
       *[other]
            { $count ->
                [one] { $count } sample added; { $known } were there already.
               *[other] { $count } samples added; { $known } were there already.
            }
    }
learned = The network has learned from your samples.
undo-learning = bring the network from before learning back
learning-cancelled = Cancelled: the network is as it was.
learning-undone = The network from before is back.
files-too-large =
    .message = That is larger than any export of Inkling’s.
    .remedy = Choose a smaller archive.
`,
)
