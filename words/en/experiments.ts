/** Made of resources/messages/en/experiments.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  'network-too-large.message': { count: number }
  'network-too-large.remedy': { most: number }
  'no-bias.message': { layer: string | number; to: string | number }
  'no-bias.remedy': { layers: string | number }
  'no-weight.message': { from: string | number; layer: string | number; to: string | number }
  'no-weight.remedy': { layers: string | number }
  'inputs-to-outputs': { inputs: string | number; outputs: string | number }
  'no-rows.message': { from: string | number; to: string | number }
  'no-rows.remedy': { grid: string | number }
  'other-layers.message': null
  'other-layers.remedy': null
  'no-hidden-layer.message': { layer: string | number }
  'no-hidden-layer.remedy': null
  'not-that-layer.message': { layer: string | number }
  'not-that-layer.remedy': { last: string | number }
  'no-neuron.message': { layer: string | number; neuron: string | number }
  'no-neuron.remedy': { last: string | number }
  'no-feature.message': null
  'no-feature.remedy': null
  'same-weight.message': null
  'same-weight.remedy': null
  'other-layer.message': null
  'other-layer.remedy': null
  'too-many-points.message': { points: string | number }
  'too-many-points.remedy': { most: string | number }
  'few-moments.message': null
  'few-moments.remedy': null
  'no-change.message': null
  'no-change.remedy': null
  'no-plane': null
}
export const t = messagesOf<Texts>(
  'experiments',
  `network-too-large =
    .message = This network has { NUMBER($count) } weights and biases, too many for this experiment.
    .remedy = Choose a network of at most { NUMBER($most) }.
no-bias =
    .message = The network has no bias of neuron { $to } in layer { $layer }.
    .remedy = All count from 0; the layers are { $layers }.
no-weight =
    .message = The network has no weight from { $from } of neuron { $to } in layer { $layer }.
    .remedy = All count from 0; the layers are { $layers }.
inputs-to-outputs = { $inputs } to { $outputs }
no-rows =
    .message = There are no rows { $from } to { $to }.
    .remedy = Choose a first row from 0 and an end of at most { $grid } behind it.
other-layers =
    .message = The two networks do not have the same layers.
    .remedy = Choose networks with as many neurons and the same activation functions in each layer.
no-hidden-layer =
    .message = The network has no hidden layer { $layer }.
    .remedy = Give it a hidden layer first.
not-that-layer =
    .message = The network has no hidden layer { $layer }.
    .remedy = Choose one from 0 to { $last }.
no-neuron =
    .message = Layer { $layer } has no neuron { $neuron }.
    .remedy = Choose neurons from 0 to { $last }.
no-feature =
    .message = No feature is chosen.
    .remedy = Choose one or more of them.
same-weight =
    .message = The same weight is named twice.
    .remedy = Name two different ones of the same layer.
other-layer =
    .message = The two weights are in different layers.
    .remedy = Name two different ones of the same layer.
too-many-points =
    .message = { $points } points with so many digits take too long in this network.
    .remedy = Ask for fewer points or digits: about { $most } points at once.
few-moments =
    .message = Too few moments of a run are kept on this bench.
    .remedy = { no-plane }
no-change =
    .message = The weights have not changed in this run.
    .remedy = { no-plane }
no-plane = Open a bench that keeps its moments, with a network of at most two million weights, and train it for some updates.
`,
)
