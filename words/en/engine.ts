/** Made of resources/messages/en/engine.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  'closed.message': null
  'closed.remedy': null
  'diverged-no-number.message': { rate: number }
  'diverged-no-number.remedy': { smaller: number }
  'diverged-risen.message': { cost: number; rate: number }
  'diverged-risen.remedy': { smaller: number }
  'no-room-for-network.message': null
  'no-room-for-network.remedy': null
  'no-room-for-digits.message': null
  'no-room-for-digits.remedy': null
  'too-many-neurons.message': { inputs: string | number; neurons: string | number }
  'too-many-neurons.remedy': { most: string | number }
  'output-neuron.message': null
  'output-neuron.remedy': null
  'no-neuron.message': { layer: string | number; neuron: string | number }
  'no-neuron.remedy': { sizes: string | number }
  'no-digit.message': { index: string | number }
  'no-digit.remedy': { last: string | number }
  'sweep-elsewhere.message': null
  'sweep-elsewhere.remedy': null
  'no-setting.message': { name: string | number }
  'no-setting.remedy': { names: string | number }
  'sweep-value-twice.message': null
  'sweep-value-twice.remedy': null
  'too-large-to-send.message': { most: string | number; size: string | number }
  'too-large-to-send.remedy': null
  'unreadable-message.message': null
  'unreadable-message.remedy': null
  'other-kernels': { run: string | number }
}
export const t = messagesOf<Texts>(
  'engine',
  `closed =
    .message = The engine has been closed.
    .remedy = Start Inkling again.
diverged-no-number =
    .message = Training has diverged: the cost is no longer a number. The learning rate of { NUMBER($rate, maximumSignificantDigits: 15, useGrouping: 0) } is probably too large.
    .remedy = Begin again with a smaller one: { NUMBER($smaller, maximumSignificantDigits: 15, useGrouping: 0) } is a good start.
diverged-risen =
    .message = Training has diverged: the cost has risen to { NUMBER($cost, maximumSignificantDigits: 15, useGrouping: 0) } and will not come back. The learning rate of { NUMBER($rate, maximumSignificantDigits: 15, useGrouping: 0) } is probably too large.
    .remedy = Begin again with a smaller one: { NUMBER($smaller, maximumSignificantDigits: 15, useGrouping: 0) } is a good start.
no-room-for-network =
    .message = There is not enough memory for this network and these batches.
    .remedy = Choose fewer or smaller hidden layers, or smaller batches.
no-room-for-digits =
    .message = There is not enough memory for these digits beside the networks.
    .remedy = Choose fewer or smaller hidden layers, or smaller batches.
too-many-neurons =
    .message = { $neurons } neurons with { $inputs } inputs each are too many for one answer.
    .remedy = Ask for { $most } neurons of this layer at most, and more than once.
output-neuron =
    .message = An output neuron cannot be switched off.
    .remedy = Choose a neuron of a hidden layer.
no-neuron =
    .message = The network has no neuron { $neuron } in layer { $layer }.
    .remedy = Both count from 0; the layers have { $sizes } neurons.
no-digit =
    .message = There is no digit { $index }.
    .remedy = Choose a whole number from 0 to { $last }.
sweep-elsewhere =
    .message = The runs of this bench are not recorded, and the sweep’s are.
    .remedy = Resume it on the main bench, or on one that is recorded.
no-setting =
    .message = There is no setting “{ $name }”.
    .remedy = Choose one of { $names }.
sweep-value-twice =
    .message = A value of the sweep comes twice.
    .remedy = Give each value once.
too-large-to-send =
    .message = This has { $size } MiB, and no more than { $most } MiB can be sent at once.
    .remedy = Choose a smaller file, or fewer things at a time.
unreadable-message =
    .message = A message arrived that cannot be read.
    .remedy = Reload the page.
other-kernels = Run { $run } was begun by another version of Inkling: it goes on, to other last digits of its weights.
`,
)
