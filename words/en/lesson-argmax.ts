/** Made of resources/messages/en/lesson-argmax.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  'strokes-title': { from: number; to: number }
  'part-first': { percent: string | number }
  'part-last': { percent: string | number }
  'growing-title': { margin: string; next: string | number; part: string; top: string | number }
  'growing-stays': { digit: string | number }
  'growing-changes': { after: string | number; before: string | number; percent: string | number }
  'growing-said': { percent: string | number }
  'growing-at': { digit: string | number; part: string }
  'first-stroke': null
  'last-stroke': null
  'drawing-time': null
  'now-read-as': { digit: string }
  'now-second': { digit: string | number }
  'now-margin': { margin: string }
  'sums-title': { by: string | number; items: string; way: 'same' | 'raised' | 'lowered' }
  'sums-order': { next: string | number; top: string | number }
  'sums-order-margin': { margin: string; next: string | number; top: string | number }
  'sums-said': { given: string }
  'sums-you-said': { given: string }
  'sums-answer': { margin: string; next: string | number; top: string | number }
  'sums-outputs': null
  'sums-slider': null
  'read-all': null
  reading: { percent: string | number }
  'places-title': { errors: string; items: string }
  'places-item': { ordinal: string | number; share: string }
  'places-said': { percent: string | number }
  ordinal: { place: number }
  'places-misses': null
  'places-miss': { answer: string | number; label: string | number }
  'places-of': { digits: string; errors: string }
  'trust-digits': { id: 'plain' | 'moved' | 'swapped'; pixels: string | number }
  'trust-title': { id: 'plain' | 'moved' | 'swapped'; pixels: string | number; says: string; share: string }
  'trust-says': null
  'trust-right': null
  'between-none': null
}
export const t = messagesOf<Texts>(
  'lesson-argmax',
  `strokes-title =
    A drawing that is { $from ->
        [8] an 8
       *[other] a { $from }
    }; dashed, with a mark at each quarter, the stroke that is still to come and makes it { $to ->
        [8] an 8
       *[other] a { $to }
    }.
part-first = { $percent } % of the first stroke
part-last = { $percent } % of the last stroke
growing-title = z of the ten outputs while the drawing grows; { $part }. The greatest is that of { $top }, { $margin } above that of { $next }.
growing-stays = The answer stays { $digit } during the last stroke.
growing-changes = The answer changes from { $before } to { $after } after { $percent } % of the last stroke.
growing-said = You said after { $percent } %.
growing-at = { $part }, read as { $digit }
first-stroke = first stroke
last-stroke = last stroke
drawing-time = Drawing time
now-read-as = read as <strong>{ $digit }</strong>
now-second = second: <strong>{ $digit }</strong>
now-margin = margin <strong>{ $margin }</strong>
sums-title =
    { $way ->
        [same] z of the ten outputs: { $items }.
        [raised] z of the ten outputs, each raised by { $by }: { $items }.
       *[lowered] z of the ten outputs, each lowered by { $by }: { $items }.
    }
sums-order = The greatest is that of { $top }, the second that of { $next }.
sums-order-margin = The greatest is that of { $top }, the second that of { $next }; the margin is { $margin }.
sums-said =
    { $given ->
        [same] You said: the same digit.
        [other] You said: another digit.
       *[depends] You said: it depends on the drawing.
    }
sums-you-said =
    { $given ->
        [same] you said: the same digit
        [other] you said: another digit
       *[depends] you said: it depends on the drawing
    }
sums-answer = argmax: <digit>{ $top }</digit> · margin to { $next }: <digit>{ $margin }</digit>
sums-outputs = outputs a = softmax(z)
sums-slider = Added to every z
read-all = Read all validation digits
reading = Reading … { $percent } %
places-title = Of { $errors } errors, the right digit’s output is in { $items }.
places-item = { $ordinal } place in { $share }
places-said = You said 2nd in { $percent } %.
ordinal =
    { $place ->
        [2] 2nd
        [3] 3rd
       *[other] { $place }th
    }
places-misses = Close misses
places-miss = { $label }, read as { $answer }
places-of = Place of the right digit’s output, in { $errors } errors of { $digits } digits
trust-digits =
    { $id ->
        [plain] as they are
        [moved] moved by { $pixels } pixels
       *[swapped] ink and paper swapped
    }
trust-title =
    { $id ->
        [plain] Digits as they are: the greatest output is { $says } on average, and { $share } are read right.
        [moved] Digits moved by { $pixels } pixels: the greatest output is { $says } on average, and { $share } are read right.
       *[swapped] Digits with ink and paper swapped: the greatest output is { $says } on average, and { $share } are read right.
    }
trust-says = greatest output, mean
trust-right = read right
between-none = nothing else
`,
)
