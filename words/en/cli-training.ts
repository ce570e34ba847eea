/** Made of resources/messages/en/cli-training.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  'too-few-to-keep-aside': null
  'epoch-line': {
    accuracy: string | number
    cost: string | number
    duration: string | number
    epoch: string
    epochs: string
    validationAccuracy: string | number
    validationCost: string | number
  }
  'bar-line': {
    accuracy: string | number
    bar: string | number
    cost: string | number
    epoch: string
    epochs: string
    left: string | number
    validation: string | number
  }
  'saving-first': null
  trained: { all: number; done: string; duration: string | number }
  'trained-scored': {
    accuracy: string | number
    all: number
    cost: string | number
    done: string | number
    duration: string | number
  }
  'stopped-early': { best: string; cost: string | number; updates: string }
  saved: { file: string | number }
  recorded: { run: string }
  'not-saved': null
  'not-recorded': null
  'kept-elsewhere': { place: string | number }
  stopped: { signal: string | number }
  'stopped-saved': { file: string | number; signal: string | number }
  'to-go-on': { command: string | number }
  'stopped-to-go-on': { command: string | number; signal: string | number }
  'last-good-weights': { file: string | number; updates: string }
  'diverged.message': { what: string | number }
  'diverged.remedy': { options: string | number }
  'diverged-resumed.message': { what: string | number }
  'diverged-resumed.remedy': { rate: string }
  resumed: {
    accuracy: string | number
    cost: string | number
    duration: string | number
    epochs: string | number
    run: string | number
  }
}
export const t = messagesOf<Texts>(
  'cli-training',
  `too-few-to-keep-aside = There are too few digits to keep any aside: validation scores are of those that are trained on.
epoch-line = Epoch { $epoch } of { $epochs }: cost { $cost }, accuracy { $accuracy }; validation: cost { $validationCost }, accuracy { $validationAccuracy }; { $duration }
bar-line = Epoch { $epoch }/{ $epochs } { $bar } { $left } left, cost { $cost }, accuracy { $accuracy }, validation { $validation }
saving-first = Saving what was learnt; once more ends without it.
trained =
    { $all ->
        [one] Trained { $done } of { $all } epoch in { $duration }.
       *[other] Trained { $done } of { $all } epochs in { $duration }.
    }
trained-scored =
    { $all ->
        [one] Trained { $done } of { $all } epoch in { $duration }: validation cost { $cost }, accuracy { $accuracy }.
       *[other] Trained { $done } of { $all } epochs in { $duration }: validation cost { $cost }, accuracy { $accuracy }.
    }
stopped-early = Stopped early after { $updates } updates. Kept: the weights after { $best }, validation cost { $cost }.
saved = Saved to { $file }.
recorded = Recorded as run { $run }.
not-saved = Not saved; give --out FILE to keep the network.
not-recorded = The network of this run could not be recorded.
kept-elsewhere = The network is in { $place } instead.
stopped = Stopped by { $signal }.
stopped-saved = Stopped by { $signal }; the network so far is in { $file }.
to-go-on = To go on: { $command }
stopped-to-go-on = Stopped by { $signal }. To go on: { $command }
last-good-weights = The last good weights, after { $updates } updates, are in { $file }.
diverged =
    .message = { $what }
    .remedy = Try { $options }.
diverged-resumed =
    .message = { $what }
    .remedy = Choose a smaller learning rate; { $rate } is a good start.
resumed = Run { $run }: { $epochs } epochs in { $duration }, validation cost { $cost }, accuracy { $accuracy }.
`,
)
