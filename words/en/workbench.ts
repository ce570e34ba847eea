/** Made of resources/messages/en/workbench.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  title: null
  training: null
  drawing: null
  'you-draw': null
  preset: { preset: string | number }
  'preset-shipped': null
  'preset-own': null
  'preset-hint': null
  settings: null
  'settings-hint': null
  'try-rates': null
  'run-hint': null
  'run-progress': null
  ready: null
  'ready-shipped': null
  'ready-opened': null
  'ready-pretrained': null
  'run-training': { epoch: string | number; epochs: string | number }
  'run-paused': { epoch: string | number; epochs: string | number }
  'sweep-training': { count: string | number; epoch: string | number; epochs: string | number; index: string | number }
  'sweep-paused': { count: string | number; epoch: string | number; epochs: string | number; index: string | number }
  'run-stopped': { updates: number }
  'run-finished': { epochs: number }
  'with-samples': { count: number; state: string | number }
  'undo-learning': null
  'undo-learning-hint': null
  'time-left': { duration: string | number }
  'slow-at-first': null
  'run-pace': { batch: string | number; batches: string | number; digits: string | number }
  'spoken-training': null
  'spoken-paused': null
  'spoken-stopped': null
  'spoken-finished': { accuracy: string | number }
  step: null
  'step-by': null
  'step-by-spoken': null
  'unit-example': null
  'unit-batch': null
  'unit-epoch': null
  'step-example-hint': null
  'step-batch-hint': null
  'step-epoch-hint': null
  speed: null
  'speed-hint': null
  'speed-updates': { count: string | number }
  'speed-full': null
  'step-read': {
    cost: string | number
    digit: string | number
    label: number
    place: string | number
    size: string | number
  }
  'step-effect-digit': { after: string | number; before: string | number }
  'step-effect-digits': {
    after: string | number
    before: string | number
    rightAfter: string | number
    rightBefore: string | number
  }
  'step-effect-validation': {
    after: string | number
    before: string | number
    rightAfter: string | number
    rightBefore: string | number
  }
  evaluating: null
  'test-right': { share: string }
  'test-right-after': { share: string | number; updates: string | number }
  'test-times': { times: number }
  'own-images': null
  'own-images-hint': null
  'own-images-reading': { count: string | number; done: string | number }
}
export const t = messagesOf<Texts>(
  'workbench',
  `title = Workbench
training = Training
drawing = Drawing
you-draw = You draw
preset = <word>Preset: </word>{ $preset }
preset-shipped = pretrained
preset-own = your own
preset-hint = Presets: settings worth starting from. Yours are your own now.
settings = Settings
settings-hint = Settings: the network, how each step is made, what keeps it general, and the data.
try-rates = Try several
run-hint = An epoch is one pass over all training digits, a batch the few digits behind one step.
run-progress = Progress of the run
ready = Ready to train
ready-shipped = Pretrained: it came with Inkling
ready-opened = Opened
ready-pretrained = Pretrained
run-training = Epoch { $epoch } of { $epochs }
run-paused = Paused in epoch { $epoch } of { $epochs }
sweep-training = Network { $index } of { $count } · Epoch { $epoch } of { $epochs }
sweep-paused = Network { $index } of { $count } · Paused in epoch { $epoch } of { $epochs }
run-stopped =
    { $updates ->
        [one] Stopped after { $updates } update
       *[other] Stopped after { $updates } updates
    }
run-finished =
    { $epochs ->
        [one] Finished { $epochs } epoch
       *[other] Finished { $epochs } epochs
    }
with-samples =
    { $count ->
        [one] { $state } + your { $count } sample
       *[other] { $state } + your { $count } samples
    }
undo-learning = Undo learning
undo-learning-hint = The network from before it learned from your samples comes back, bit for bit.
time-left = { $duration } left
slow-at-first = slow at first
run-pace = batch { $batch } of { $batches } · { $digits } digits a second
spoken-training = The run is under way
spoken-paused = The run is paused
spoken-stopped = The run is stopped
spoken-finished = The run is over: validation accuracy { $accuracy }
step = Step
step-by = by
step-by-spoken = Step by
unit-example = example
unit-batch = batch
unit-epoch = epoch
step-example-hint = Step by an example: the network reads it, and what it should have answered is known. After the last one of the batch the weights change.
step-batch-hint = Step by a batch: the gradient of its digits together, and one update of all weights.
step-epoch-hint = Step by an epoch: every training digit once.
speed = Speed
speed-hint = Speed: how many updates a run makes a second. Slowly, each one can be watched; the result is the same.
speed-updates = { $count } per s
speed-full = full speed
step-read =
    { $label ->
        [8] { $place } of { $size }: an 8, read as { $digit }, cost { $cost }
       *[other] { $place } of { $size }: a { $label }, read as { $digit }, cost { $cost }
    }
step-effect-digit = Cost of this digit: { $before } → { $after }
step-effect-digits = Cost of these digits: { $before } → { $after }, { $rightBefore } → { $rightAfter } right
step-effect-validation = Cost of validation digits: { $before } → { $after }, { $rightBefore } → { $rightAfter } right
evaluating = Evaluating …
test-right = { $share } right
test-right-after = { $share } right after { $updates }
test-times =
    { $times ->
        [1] evaluated once
       *[other] evaluated { $times } times
    }
own-images = Score own images
own-images-hint = Own images: score the network on a folder of yours, with the sub-folders 0 to 9 of images of any size.
own-images-reading = Reading images: { $done } of { $count }
`,
)
