/** Made of resources/messages/en/lesson-chain.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  'tiny-title': {
    activation: string
    cost: string
    input: string
    output: string
    second: string
    target: string | number
    weight: string
  }
  'tiny-said': { way: 'rise' | 'fall' | 'same' }
  'tiny-you-said': { way: 'rise' | 'fall' | 'same' }
  'tiny-target': { target: string | number }
  'tiny-cost': null
  'tiny-slider': null
  'tiny-slider-at': { cost: string; weight: string }
  own: { answer: string; label: string; neuron: string }
  'by-nudging': null
  'paths-title': { count: number; items: string; strongest: string | number; sum: string }
  'paths-item': { output: string | number; product: string }
  'paths-said': { given: 'strongest' | 'sum' | 'own' }
  'paths-hidden': null
  'paths-output': null
  'paths-sum': null
  path: { delta: string; output: string | number; weight: string }
  'times-none': null
  'times-title': { back: string; nudging: string; times: string }
  'times-back': { time: string }
  'times-nudging': { time: string }
  'measure-both': null
  mark: { id: 'millisecond' | 'second' | 'minute' | 'hour' | 'day' | 'month' }
  picked: { output: string | number }
}
export const t = messagesOf<Texts>(
  'lesson-chain',
  `tiny-title = A network of 2 inputs, 4 hidden neurons and 1 output. One path stands out: from input { $input } over the weight { $weight } to a hidden neuron with activation { $activation }, over the weight { $second } to the output { $output }, which should be { $target }; the cost is { $cost }.
tiny-said =
    { $way ->
        [rise] You said that the cost rises.
        [fall] You said that the cost falls.
       *[same] You said that the cost stays the same.
    }
tiny-you-said =
    { $way ->
        [rise] rises
        [fall] falls
       *[same] stays
    }
tiny-target = should be { $target }
tiny-cost = cost
tiny-slider = Weight w
tiny-slider-at = w = { $weight }, cost { $cost }
own = It reads { $answer }; it is to learn { $label }. The weight leads to hidden neuron { $neuron }.
by-nudging = by nudging
paths-title =
    { $count ->
        [one] Weight times δ along the one path: { $items }; together { $sum }. The strongest leads over output { $strongest }.
       *[other] Weight times δ along each of the { $count } paths: { $items }; together { $sum }. The strongest leads over output { $strongest }.
    }
paths-item = { $product } over output { $output }
paths-said =
    { $given ->
        [strongest] You said: the strongest path.
        [sum] You said: all paths together.
       *[own] You said: its own target.
    }
paths-hidden = Weight and δ of each path; the products are not shown.
paths-output = output
paths-sum = sum = ∂C/∂a
path = The path over output { $output }: w { $weight }, δ { $delta }
times-none = Not measured yet.
times-title = All slopes by one sweep back: { $back }. By nudging each weight: { $nudging }, { $times } times as long.
times-back = one sweep back, all slopes: <time>{ $time }</time>
times-nudging = nudging each weight once: <time>{ $time }</time>
measure-both = Measure both
mark =
    { $id ->
        [millisecond] 1 ms
        [second] 1 s
        [minute] 1 min
        [hour] 1 h
        [day] 1 day
       *[month] 1 month
    }
picked = the one to output { $output }
`,
)
