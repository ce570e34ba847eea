/** Made of resources/messages/en/charts.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  'over-updates': { title: string | number }
  training: null
  validation: null
  empty: null
  'log-axis': null
  'log-axis-hint': null
  'log-axis-short': null
  'table-cost': null
  'table-accuracy': null
  'table-hint': null
  'axis-thousands': { count: string | number }
  'no-number': null
  'spoken-reading': { name: string | number; value: string | number }
  'spoken-now': { training: string | number; validation: string | number }
  'after-updates': { count: number }
  'this-batch': null
  'its-batches': null
  range: { greatest: string; least: string }
  'value-at': { step: string | number; value: string | number }
  'value-best': { value: string | number }
  'value-at-best': { step: string | number; value: string | number }
  'rate-from': { rate: string; step: string | number }
  ghosts: null
  'ghosts-list': null
  'ghosts-short': null
  'ghosts-hint': null
  'ghost-same': null
  'ghost-other': null
  'ghost-layers': null
  'ghost-more': { count: string | number; names: string | number }
  caption: null
  cost: null
  'cost-hint': null
  accuracy: null
  'accuracy-hint': null
}
export const t = messagesOf<Texts>(
  'charts',
  `over-updates = { $title } over the weight updates
training = training
validation = validation
empty = Begins when you train
log-axis = Logarithmic cost axis
log-axis-hint = Logarithmic axis: every tenfold takes the same room, so small costs can be told apart.
log-axis-short = log
table-cost = Table of the cost
table-accuracy = Table of the accuracy
table-hint = Table: the numbers behind the chart, to be read and copied.
axis-thousands = { $count }k
no-number = no number
spoken-reading = { $name } { $value }
spoken-now = training { $training }, validation { $validation }
after-updates =
    { $count ->
        [one] after { $count } update
       *[other] after { $count } updates
    }
this-batch = this batch
its-batches = its batches
range = { $least } to { $greatest }
value-at = { $value } at { $step }
value-best = { $value }, the best
value-at-best = { $value } at { $step }, the best
rate-from = { $rate } from { $step } on
ghosts = Earlier runs in the charts
ghosts-list = Earlier runs in the charts, by what differed
ghosts-short = Earlier runs
ghosts-hint = Earlier runs: the last three from this page as pale lines, the smoothed training curve of each, named by the settings that were others.
ghost-same = same settings
ghost-other = other settings
ghost-layers = layers
ghost-more = { $names } + { $count } more
caption = It learns
cost = Cost
cost-hint = Cost: how wrong the outputs are on average. Pale lines are single batches, triangles those beyond the axis, ◆ the best epoch, ✕ a divergence. Arrow keys read it.
accuracy = Accuracy
accuracy-hint = Accuracy: the share of digits read right. Validation digits are never trained on, so they show what was really learned. ◆ is the best epoch by its cost. Arrow keys read it.
`,
)
