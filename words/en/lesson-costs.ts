/** Made of resources/messages/en/lesson-costs.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  cost: { id: 'mse' | 'ce' | 'mae' | 'hinge' }
  'cost-short': { id: 'mse' | 'ce' | 'mae' | 'hinge' }
  empty: null
  'dearest-right': { cost: string }
  'cheapest-wrong': { cost: string }
  'none-yet': null
  restore: null
  'outputs-title': { given: string | number; items: string; truth: string | number; verdict: 'right' | 'wrong' }
  'outputs-item': { digit: string | number; output: string }
  output: { digit: string | number }
  'output-right': { digit: string | number }
  'output-is': { digit: string | number; output: string }
  'output-right-is': { digit: string | number; output: string }
  'output-axis': null
  verdict: { verdict: 'right' | 'wrong' }
  'right-digit': null
  'right-digit-is': { digit: string | number }
  'head-cost': null
  'head-pushes': null
  'pushes-both': { amount: string; cost: string | number; down: string; up: string | number }
  'pushes-up': { amount: string; cost: string | number; up: string }
  'pushes-down': { cost: string | number; down: string }
  'pushes-nothing': { cost: string | number }
  'pair-right': { cost: string; given: string | number; truth: string | number }
  'pair-wrong': { cost: string; given: string | number; truth: string | number }
  'pair-less': null
  'pair-said': { given: 'never' | 'possible' }
  'pair-name': { given: string | number; id: 'right' | 'wrong' }
  'pair-axis': null
  'push-title': { from: number; items: string; to: number }
  'push-item': { cost: string | number; times: string }
  'push-said': { cost: string | number }
  'push-said-alike': null
  'push-axis': { at: number }
  'push-axis-output': null
  'race-none': null
  'race-title': { items: string }
  'race-item': { cost: string | number; share: string }
  'race-said-alike': null
  'race-said': { cost: string | number }
  'race-axis': null
  'race-axis-batches': null
  'race-axis-batches-short': null
  'race-guessing': null
}
export const t = messagesOf<Texts>(
  'lesson-costs',
  `cost =
    { $id ->
        [mse] MSE
        [ce] cross-entropy
        [mae] MAE
       *[hinge] hinge
    }
cost-short =
    { $id ->
        [mse] MSE
        [ce] CE
        [mae] MAE
       *[hinge] hinge
    }
empty = Draw a digit on the pad. The ten outputs are waiting for ink.
dearest-right = Dearest right answer: <strong>{ $cost }</strong>
cheapest-wrong = Cheapest wrong answer: <strong>{ $cost }</strong>
none-yet = none yet
restore = Back to my network’s answer
outputs-title =
    { $verdict ->
        [right] Ten outputs: { $items }. The right digit is { $truth }; the answer is { $given }, right.
       *[wrong] Ten outputs: { $items }. The right digit is { $truth }; the answer is { $given }, wrong.
    }
outputs-item = { $digit } has { $output }
output = Output { $digit }
output-right = Output { $digit }, the right digit
output-is = Output { $digit }: { $output }
output-right-is = Output { $digit }, the right digit: { $output }
output-axis = output a
verdict =
    { $verdict ->
        [right] right
       *[wrong] wrong
    }
right-digit = right digit
right-digit-is = The right digit is { $digit }
head-cost = cost
head-pushes = which way it pushes each output (each row has its own scale)
pushes-both = { $cost } pushes { $up } up by { $amount } and pushes { $down } down
pushes-up = { $cost } pushes { $up } up by { $amount }
pushes-down = { $cost } pushes { $down } down
pushes-nothing = { $cost } pushes nothing
pair-right = The right answer says { $given } where { $truth } is right, and costs { $cost }.
pair-wrong = The wrong answer says { $given } where { $truth } is right, and costs { $cost }.
pair-less = The wrong answer costs less.
pair-said =
    { $given ->
        [never] You said that a wrong answer always costs more.
       *[possible] You said that this is possible.
    }
pair-name =
    { $id ->
        [right] right answer: { $given }
       *[wrong] wrong answer: { $given }
    }
pair-axis = cost C: mean squared error
push-title = The push on the true output, as it sinks from { NUMBER($from) } to { NUMBER($to) }: { $items }.
push-item = { $cost } { $times } times
push-said = You said { $cost }.
push-said-alike = You said that all push alike.
push-axis = push, against the push at { NUMBER($at) }
push-axis-output = true output, sinking
race-none = Digits read right, no run yet.
race-title = Digits read right at the end: { $items }.
race-item = with { $cost } { $share }
race-said-alike = You said that all four read about as many.
race-said = You said that { $cost } hardly learns.
race-axis = digits read right
race-axis-batches = batches; dots: validation digits
race-axis-batches-short = batches
race-guessing = 1 in 10: guessing
`,
)
