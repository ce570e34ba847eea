/** Made of resources/messages/en/cli-runs.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  'none-yet': null
  'head-number': null
  'head-id': null
  'head-name': null
  'head-status': null
  'head-started': null
  'head-epochs': null
  'head-lowest-cost': null
  'head-best-accuracy': null
  status: { status: 'training' | 'paused' | 'stopped' | 'finished' | 'interrupted' }
  'fact-number': null
  'fact-trained': null
  'fact-trained-text': { duration: string | number; epochs: string | number; updates: string }
  'fact-origin': null
  origin: { kind: 'random' | 'file' | 'shipped' }
  'origin-run': { run: string | number; updates: string }
  'origin-deleted-run': { updates: string | number }
  'fact-parameters': null
  'fact-lowest-cost-text': { accuracy: string | number; cost: string | number; epoch: string }
  'fact-last': null
  'fact-last-text': { accuracy: string | number; cost: string | number }
  'fact-test-scores': null
  'fact-versions': null
  'fact-versions-text': { app: string | number; kernels: string | number; node: string | number }
  'fact-digits': null
  'fact-tags': null
  'fact-notes': null
  settings: null
  checkpoints: null
  'no-checkpoints': null
  checkpoint: { accuracy: string | number; cost: string | number; id: string; size: string; updates: string }
  'checkpoint-best': {
    accuracy: string | number
    cost: string | number
    id: string | number
    size: string | number
    updates: string | number
  }
  'compare-run': { run: string }
  'compare-status': null
  'compare-epochs': null
  'compare-lowest-cost': null
  'compare-best-accuracy': null
  'compare-seconds': null
  'ambiguous.message': { runs: string | number; typed: string | number }
  'ambiguous.remedy': null
  'no-run.message': { typed: string | number }
  'no-run.remedy': null
  'not-a-checkpoint.message': { typed: string | number }
  'not-a-checkpoint.remedy': null
  'no-such-checkpoint.message': null
  'no-such-checkpoint.remedy': null
  'run-over.message': { run: string }
  'run-over.remedy': null
  saved: { file: string | number }
  'brought-back': { ids: string | number }
  deleted: { ids: string | number }
  'all-well': { count: number }
}
export const t = messagesOf<Texts>(
  'cli-runs',
  `none-yet = There are no runs yet. “inkling train” and the app record them.
head-number = No.
head-id = Id
head-name = Name
head-status = Status
head-started = Started
head-epochs = Epochs
head-lowest-cost = Lowest cost
head-best-accuracy = Best accuracy
status =
    { $status ->
        [training] training
        [paused] paused
        [stopped] stopped
        [finished] finished
       *[interrupted] interrupted
    }
fact-number = Number
fact-trained = Trained for
fact-trained-text = { $duration }, { $epochs } epochs, { $updates } updates
fact-origin = Began with
origin =
    { $kind ->
        [random] random
        [file] file
       *[shipped] shipped
    }
origin-run = { $run } after { $updates } updates
origin-deleted-run = a deleted run after { $updates } updates
fact-parameters = Parameters
fact-lowest-cost-text = { $cost } (accuracy { $accuracy }, epoch { $epoch })
fact-last = Last
fact-last-text = cost { $cost }, accuracy { $accuracy }
fact-test-scores = Test scores
fact-versions = Versions
fact-versions-text = Inkling { $app }, Node { $node }, kernels { $kernels }
fact-digits = Digits
fact-tags = Tags
fact-notes = Notes
settings = Settings
checkpoints = Checkpoints
no-checkpoints = No checkpoints.
checkpoint = { $id }: after { $updates } updates, cost { $cost }, accuracy { $accuracy }, { $size } kB
checkpoint-best = { $id }: after { $updates } updates, cost { $cost }, accuracy { $accuracy }, { $size } kB, the best
compare-run = Run { $run }
compare-status = status
compare-epochs = epochs
compare-lowest-cost = lowest cost
compare-best-accuracy = best accuracy
compare-seconds = seconds
ambiguous =
    .message = “{ $typed }” can be one of several runs: { $runs }.
    .remedy = Give its number, or more of its id.
no-run =
    .message = There is no run “{ $typed }”.
    .remedy = See “inkling runs list” for those there are.
not-a-checkpoint =
    .message = “{ $typed }” is no checkpoint.
    .remedy = Give its number, or best.
no-such-checkpoint =
    .message = The run has no such checkpoint.
    .remedy = See “inkling runs show” for those there are.
run-over =
    .message = Run { $run } is over.
    .remedy = Export its network, or open it in the app to train on as a new run.
saved = Saved to { $file }.
brought-back = Brought back: { $ids }.
deleted = Deleted. For a day they come back with: inkling runs delete --undo { $ids }
all-well =
    { $count ->
        [one] All is well: { $count } run.
       *[other] All is well: { $count } runs.
    }
`,
)
