/** Made of resources/messages/en/bench.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  'learning-under-way.message': null
  'learning-under-way.remedy': null
  'sweep-under-way.message': null
  'sweep-under-way.remedy': null
  'run-under-way.message': null
  'run-under-way.remedy': null
  'run-training.message': null
  'run-training.remedy': null
  'no-bench.message': { id: string | number }
  'no-bench.remedy': null
  'not-shuffled.message': null
  'not-shuffled.remedy': null
  'weights-of-other-layers.message': null
  'weights-of-other-layers.remedy': null
  'main-bench-stays.message': null
  'main-bench-stays.remedy': null
  'bench-of-others.message': null
  'bench-of-others.remedy': null
  'too-little-memory.message': { available: string; needed: string; others: number }
  'too-little-memory.remedy': { others: number }
  'moment-not-kept.message': { updates: string }
  'moment-not-kept.remedy': null
  'network-not-kept.message': null
  'network-not-kept.remedy': null
  'no-earlier-weights.message': null
  'no-earlier-weights.remedy': null
  'samples-changed.message': null
  'samples-changed.remedy': null
  'digits-changed.message': { name: string | number }
  'digits-changed.remedy': null
}
export const t = messagesOf<Texts>(
  'bench',
  `learning-under-way =
    .message = The network is learning from your samples.
    .remedy = Wait a moment, or cancel that.
sweep-under-way =
    .message = A sweep is under way.
    .remedy = Stop it first.
run-under-way =
    .message = A run is under way.
    .remedy = Stop it first.
run-training =
    .message = A run is training.
    .remedy = Pause it first.
no-bench =
    .message = There is no bench “{ $id }”.
    .remedy = It may have been closed. Open a new one, or name none for the main one.
not-shuffled =
    .message = Only digits that came with Inkling can be shuffled, on a bench that is not recorded.
    .remedy = Choose such data, such as mnist-10k, and do not record the bench.
weights-of-other-layers =
    .message = The weights to copy do not fit the settings’ layers.
    .remedy = Give settings with the same hidden layers and output, or none.
main-bench-stays =
    .message = The main bench cannot be closed.
    .remedy = Reset it, or load another network.
bench-of-others =
    .message = Somebody else opened this bench.
    .remedy = Leave it to them to close it.
too-little-memory =
    .message =
        { $others ->
            [0] Training this network needs about { $needed } MB of memory, and this computer has { $available } MB to spare.
            [1] Training this network beside another one needs about { $needed } MB of memory, and this computer has { $available } MB to spare.
           *[other] Training this network beside { $others } others needs about { $needed } MB of memory, and this computer has { $available } MB to spare.
        }
    .remedy =
        { $others ->
            [0] Choose fewer or smaller hidden layers, or close other programs.
           *[other] Choose fewer or smaller hidden layers, or close other programs or networks.
        }
moment-not-kept =
    .message = The weights after { $updates } updates are not kept.
    .remedy = Ask “listMoments” for those that are, or ask for the weights in use.
network-not-kept =
    .message = That network is not kept any more.
    .remedy = Open it under Runs, or from the file in which it was saved.
no-earlier-weights =
    .message = There are no earlier weights to go back to.
    .remedy = Train on, or start over from random weights.
samples-changed =
    .message = Your samples are others than when this run began.
    .remedy = { digits-changed.remedy }
digits-changed =
    .message = The data set “{ $name }” holds other digits than when this run began.
    .remedy = Bring back what was there, and the run can be resumed. Or open one of its checkpoints, and train on from there as a new run.
`,
)
