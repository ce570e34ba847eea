/** Made of resources/messages/en/ui.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  'digit-word': { digit: number }
  'a-digit': { digit: number }
  'updates-count': { count: number }
  'samples-count': { count: number }
  share: { share: string }
  'share-nearly-all': { share: string | number }
  'duration-seconds': { seconds: string | number }
  'duration-minutes': { minutes: string | number; seconds: string }
  'duration-hours': { hours: string | number; minutes: string }
  close: null
  'on-slider': { label: string | number }
  'key-space': null
  'key-control': null
  'key-shift': null
}
export const t = messagesOf<Texts>(
  'ui',
  `digit-word =
    { $digit ->
        [0] zero
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
       *[9] nine
    }
a-digit =
    { $digit ->
        [0] a zero
        [1] a one
        [2] a two
        [3] a three
        [4] a four
        [5] a five
        [6] a six
        [7] a seven
        [8] an eight
       *[9] a nine
    }
updates-count =
    { $count ->
        [one] { $count } update
       *[other] { $count } updates
    }
samples-count =
    { $count ->
        [one] { $count } sample
       *[other] { $count } samples
    }
share = { $share }\u00a0%
share-nearly-all = >{ "\\u00A0" }{ $share }\u00a0%
duration-seconds = { $seconds } s
duration-minutes = { $minutes } min { $seconds } s
duration-hours = { $hours } h { $minutes } min
close = Close
on-slider = { $label }, on a slider
key-space = Space
key-control = Ctrl
key-shift = Shift
`,
)
