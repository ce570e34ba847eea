/** Made of resources/messages/en/lab.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  title: null
  stop: null
  'stop-hint': null
  train: { count: number }
  'train-hint': null
  'differ-in': null
  'differ-in-spoken': null
  'activation.title': null
  'activation.help': null
  'width.title': null
  'width.help': null
  'seed-hint': { help: string | number }
  epochs: null
  'epochs-hint': null
  'fitted-rates': null
  'fitted-rates-hint': null
  'keep-runs': null
  'keep-runs-hint': null
  'time-left': { duration: string | number }
  'problem-no-layer': null
  'problem-too-few': { fewest: string | number }
  'problem-twice': { value: string | number }
  'said-training': null
  'said-best': { setting: string | number; value: string | number }
  curves: null
  measures: null
  cost: null
  accuracy: null
  'training-cost': null
  'validation-accuracy': null
  common: { settings: string | number }
  'costs-differ': null
  'reading-digits': null
  empty: null
  'chart-cost': null
  'chart-accuracy': null
  'end-diverged': { name: string | number }
  'end-diverged-cost': { cost: string | number; name: string | number }
  'column-verdict': null
  'column-accuracy': null
  'column-accuracy-hint': null
  'column-cost': null
  'column-cost-hint': null
  'column-seconds': null
  'column-seconds-hint': null
  'column-reads': null
  'column-reads-hint': null
  'column-actions': null
  value: { place: string | number }
  best: null
  'best-spoken': null
  progress: { name: string | number }
  'too-little': null
  'in-use': null
  use: null
  'use-spoken': { name: string | number }
  'use-hint': null
  'use-not-now': null
  remove: { name: string | number }
  add: null
  'verdict-stopped': null
  'verdict-good': null
  'verdict-overfits': null
  'verdict-fails': null
  'verdict-diverged': null
  'verdict-rate-diverged': null
  'verdict-jumps': null
  'verdict-rate-jumps': null
  'verdict-too-large': null
  'verdict-falling': null
  'verdict-rate-falling': null
  'verdict-behind': null
  'verdict-too-small': null
  'why-good': { share: string | number }
  'why-rose': { times: number }
  'why-smaller-rate': { best: string | number; share: string | number }
  'why-best': { best: string | number; share: string | number }
  'why-falling': { from: string | number; to: string | number }
  'why-behind': { best: string | number; share: string | number }
  drawing: null
  'you-draw': null
}
export const t = messagesOf<Texts>(
  'lab',
  `title = Lab
stop = Stop
stop-hint = Stop: ends all runs, and keeps what was learnt so far.
train =
    { $count ->
        [one] Train { $count } network
       *[other] Train { $count } networks
    }
train-hint = Trains all networks at the same time, with your settings, from the same start. The network of the workbench is left alone.
differ-in = that differ in
differ-in-spoken = What the networks differ in
activation =
    .title = Activation
    .help = Activation of the hidden layers: what each neuron makes of its weighted sum.
width =
    .title = Neurons of the first hidden layer
    .help = Width: how many neurons the first hidden layer has. More can tell more apart, take longer, and learn more by heart.
seed-hint = { $help } How much of a result is chance?
epochs = Epochs
epochs-hint = Epochs: how many times each run goes through all the training digits. Begun with yours, or with 5: what a setting does shows by then.
fitted-rates = Fitting learning rates
fitted-rates-hint = Fitting rates: each network has the learning rate that is recommended for it, since the useful one depends on what differs here. Otherwise all have yours.
keep-runs = Keep these runs
keep-runs-hint = Keep these runs: they are recorded, and listed under Runs. Otherwise nothing of the lab is kept.
time-left = { $duration } left
problem-no-layer = The network has no hidden layer. Add one at the workbench, or try something else.
problem-too-few = Give at least { $fewest } values: add one.
problem-twice = { $value } is there twice. Change one of them.
said-training = The networks are trained.
said-best = The best: { $setting } { $value }.
curves = Curves
measures = What the chart shows
cost = Cost
accuracy = Accuracy
training-cost = Training cost
validation-accuracy = Validation accuracy
common = All have { $settings }.
costs-differ = Costs of different cost functions cannot be compared.
reading-digits = The digits are read …
empty = One line for each network, live. Train them all with one click.
chart-cost = Training cost of the networks over the epochs; the table has the numbers
chart-accuracy = Validation accuracy of the networks over the epochs; the table has the numbers
end-diverged = { $name }: diverged
end-diverged-cost = { $name }: diverged, cost { $cost }
column-verdict = Verdict
column-accuracy = Accuracy
column-accuracy-hint = The share of validation digits read right: digits that are never trained on.
column-cost = Cost
column-cost-hint = The cost of the validation digits, at the last measurement.
column-seconds = Seconds
column-seconds-hint = From the beginning to the end of its run, while all train at the same time.
column-reads = Reads yours as
column-reads-hint = What each network takes your drawing for, with the activation of that output.
column-actions = Actions
value = Value { $place }
best = The best
best-spoken = the best
progress = Progress of { $name }
too-little = There were too few measurements to say more.
in-use = In use
use = Use this
use-spoken = Use this: { $name }
use-hint = Use this: the workbench has this value from now on. Its network stays, unless the value needs a new one.
use-not-now = The workbench trains at the moment: this value needs a network at rest.
remove = Remove { $name }
add = Add a value
verdict-stopped = stopped
verdict-good = good
verdict-overfits = overfits
verdict-fails = does not learn
verdict-diverged = diverged
verdict-rate-diverged = too large: diverged
verdict-jumps = jumps
verdict-rate-jumps = too large: jumps
verdict-too-large = too large
verdict-falling = slow: still falling
verdict-rate-falling = too small: still falling
verdict-behind = behind
verdict-too-small = too small
why-good = Reads { $share } of digits it never saw.
why-rose =
    { $times ->
        [1] The cost rose once on its way.
       *[other] The cost rose { $times } times on its way.
    }
why-smaller-rate = Reads { $share }; a smaller rate reads { $best }.
why-best = Reads { $share }; the best reads { $best }.
why-falling = The cost is still falling: from { $from } to { $to } so far.
why-behind = Reads { $share }, and the best reads { $best }.
drawing = Drawing
you-draw = You draw, all of them read
`,
)
