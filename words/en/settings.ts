/** Made of resources/messages/en/settings.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  'wrong-value': { value: string }
  'with-symbol': { symbol: string | number; title: string | number }
  'with-unit': { title: string | number; unit: string | number }
  'group-network': null
  'group-optimiser': null
  'group-regularisation': null
  'group-augmentation': null
  'learning-rate.title': null
  'learning-rate.help': null
  'learning-rate.message': { value: string }
  'learning-rate.remedy': { to: string | number }
  'epochs.title': null
  'epochs.help': null
  'epochs.message': { value: string }
  'epochs.remedy': { from: string | number; to: string | number }
  'data.title': null
  'data.help': null
  'cost.title': null
  'cost.label': null
  'cost.help': null
  'cost.message': { value: string }
  'cost.remedy': { names: string | number }
  'cost-cross-entropy': null
  'cost-mean-squared-error': null
  'cost-mean-absolute-error': null
  'cost-hinge': null
  'output.title': null
  'output.help': null
  'output.message': { value: string }
  'output.remedy': { names: string | number }
  'output-softmax': null
  'output-sigmoid': null
  'output-linear': null
  'initialiser.title': null
  'initialiser.help': null
  'initialiser.message': { value: string }
  'initialiser.remedy': { names: string | number }
  'initialiser-auto': null
  'initialiser-he': null
  'initialiser-glorot': null
  'initialiser-lecun': null
  'initialiser-normal': null
  'initialiser-zeros': null
  'seed.title': null
  'seed.help': null
  'seed.message': { value: string }
  'seed.remedy': { from: string | number; to: string | number }
  'initial-deviation.title': null
  'initial-deviation.help': null
  'initial-deviation.message': { value: string }
  'initial-deviation.remedy': { to: string | number }
  'hidden.title': null
  'optimiser.title': null
  'optimiser.help': null
  'optimiser.message': { value: string }
  'optimiser.remedy': { names: string | number }
  'optimiser-sgd': null
  'optimiser-momentum': null
  'optimiser-nesterov': null
  'optimiser-rmsprop': null
  'optimiser-adam': null
  'optimiser-adamw': null
  'momentum.title': null
  'momentum.help': null
  'momentum.message': { value: string }
  'momentum.remedy': null
  'weight-decay.title': null
  'weight-decay.help': null
  'weight-decay.message': { value: string }
  'weight-decay.remedy': { from: string | number; to: string | number }
  'batch-size.title': null
  'batch-size.help': null
  'batch-size.message': { value: string }
  'batch-size.remedy': { from: string | number; to: string | number }
  'clip-norm.title': null
  'clip-norm.help': null
  'clip-norm.message': { value: string }
  'clip-norm.remedy': { from: string | number; to: string | number }
  'schedule.title': null
  'schedule.help': null
  'schedule.message': { value: string }
  'schedule.remedy': { names: string | number }
  'schedule-constant': null
  'schedule-step': null
  'schedule-exponential': null
  'schedule-cosine': null
  'schedule-one-cycle': null
  'decay-factor.title': null
  'decay-factor.label': null
  'decay-factor.help': null
  'decay-factor.message': { value: string }
  'decay-factor.remedy': { to: string | number }
  'decay-epochs.title': null
  'decay-epochs.label': null
  'decay-epochs.help': null
  'decay-epochs.message': { value: string }
  'decay-epochs.remedy': { to: string | number }
  'warm-up-epochs.title': null
  'warm-up-epochs.help': null
  'warm-up-epochs.message': { value: string }
  'warm-up-epochs.remedy': { from: string | number; to: string | number }
  'patience.title': null
  'patience.help': null
  'patience.message': { value: string }
  'patience.remedy': { from: string | number; to: string | number }
  'shift.title': null
  'shift.unit': null
  'shift.help': null
  'shift.message': { value: string }
  'shift.remedy': { from: string | number; to: string | number }
  'rotation.title': null
  'rotation.label': null
  'rotation.unit': null
  'rotation.help': null
  'rotation.message': { value: string }
  'rotation.remedy': { from: string | number; to: string | number }
  'scaling.title': null
  'scaling.unit': null
  'scaling.help': null
  'scaling.message': { value: string }
  'scaling.remedy': { from: string | number; to: string | number }
  'shear.title': null
  'shear.help': null
  'shear.message': { value: string }
  'shear.remedy': { from: string | number; to: string | number }
  'elastic.title': null
  'elastic.unit': null
  'elastic.help': null
  'elastic.message': { value: string }
  'elastic.remedy': { from: string | number; to: string | number }
  'thickness.title': null
  'thickness.unit': null
  'thickness.help': null
  'thickness.message': { value: string }
  'thickness.remedy': { from: string | number; to: string | number }
  'dropout.title': null
  'dropout.help': null
  'dropout.message': { value: string }
  'dropout.remedy': null
  'l2.title': null
  'l2.label': null
  'l2.help': null
  'l2.message': { value: string }
  'l2.remedy': { from: string | number; to: string | number }
  'l1.title': null
  'l1.label': null
  'l1.help': null
  'l1.message': { value: string }
  'l1.remedy': { from: string | number; to: string | number }
  'max-norm.title': null
  'max-norm.help': null
  'max-norm.message': { value: string }
  'max-norm.remedy': { from: string | number; to: string | number }
  'source-mnist': null
  'source-mnist-10k': null
  'source-pen': null
  'source-own': null
  'share-times': { share: string | number }
  'source-times': { share: string | number; source: string | number }
  'unknown-source.message': { name: string }
  'unknown-source.remedy': { names: string | number }
  'source-twice.message': { name: string | number }
  'source-twice.remedy': { name: string | number }
  'source-share.message': { name: string | number; share: string | number }
  'source-share.remedy': { least: string | number; most: string | number }
  'source-within.message': null
  'source-within.remedy': null
  'source-order.message': { text: string | number }
  'source-order.remedy': { usual: string | number }
  'hidden-none': null
  'hidden-layer': { activation: string | number; neurons: string | number }
  'hidden-list.message': null
  'hidden-list.remedy': { most: string | number }
  'hidden-size.message': { layer: string | number; value: string }
  'hidden-size.remedy': { most: string | number }
  'hidden-activation.message': { layer: string | number; value: string }
  'hidden-activation.remedy': { names: string | number }
  'no-settings.message': null
  'no-settings.remedy': null
  'cross-entropy-outputs.message': null
  'cross-entropy-outputs.remedy': null
  'hinge-outputs.message': null
  'hinge-outputs.remedy': null
  'batch-too-large.message': { most: string | number; size: string | number }
  'batch-too-large.remedy': { most: string | number }
  'one-cycle-warm-up.message': null
  'one-cycle-warm-up.remedy': null
  'warm-up-too-long.message': { epochs: string | number; warmUp: string | number }
  'warm-up-too-long.remedy': null
  'weight-decay-too-large.message': null
  'weight-decay-too-large.remedy': null
  'too-many-weights.message': { count: string | number; most: string | number }
  'too-many-weights.remedy': null
  'too-much-memory.message': { most: string | number; needed: string | number }
  'too-much-memory.remedy': null
  'fitted-cost-cross-entropy': null
  'fitted-cost-squared-error': null
  'fitted-output-linear': null
  'fitted-output-softmax': null
  'fitted-no-warm-up': null
  'fitted-warm-up': { epochs: string }
}
export const t = messagesOf<Texts>(
  'settings',
  `wrong-value =
    { $value ->
        [of-no-kind] no number or name
        [not-a-number] not a number
       *[other] { $value }
    }
with-symbol = { $title } { $symbol }
with-unit = { $title } ({ $unit })
group-network = Network
group-optimiser = Optimiser
group-regularisation = Regularisation
group-augmentation = Data augmentation
learning-rate =
    .title = Learning rate
    .help = Learning rate α, in many books η: how far each step goes downhill. Too small and it crawls; too large and it jumps over the valley. It can change during a run.
    .message = The learning rate is { wrong-value }.
    .remedy = Choose a number above 0 and up to { $to }; 0.1 is a good start.
epochs =
    .title = Epochs
    .help = Epochs: how many times the run goes through all the training digits.
    .message = The number of epochs is { wrong-value }.
    .remedy = Choose a whole number from { $from } to { $to }.
data =
    .title = Data
    .help = Data: MNIST’s 60,000 handwritten digits, or its first 10,000, which train faster; and 7,494 digits that 30 people drew with a pen, as you do. A part is kept aside for validation.
cost =
    .title = Cost function
    .label = Cost
    .help = Cost: one number for how wrong the outputs are. Cross-entropy punishes confident mistakes hardest; the others are gentler.
    .message = The cost “{ wrong-value }” is not known.
    .remedy = Choose one of { $names }.
cost-cross-entropy = cross-entropy
cost-mean-squared-error = mean squared error
cost-mean-absolute-error = mean absolute error
cost-hinge = hinge
output =
    .title = Outputs
    .help = Output activation: softmax shares out a belief of 1 among the ten digits; sigmoid lets each output stand by itself; linear gives the sums as they are.
    .message = The output activation “{ wrong-value }” is not known.
    .remedy = Choose one of { $names }.
output-softmax = softmax
output-sigmoid = sigmoid
output-linear = linear
initialiser =
    .title = Weight initialisation
    .help = Weight initialisation: first weights are random, spread so that signals neither fade nor explode. He suits ReLU, Glorot suits sigmoid and tanh; all zero shows why chance is needed.
    .message = The initialiser “{ wrong-value }” is not known.
    .remedy = Choose one of { $names }.
initialiser-auto = by activation
initialiser-he = He
initialiser-glorot = Glorot
initialiser-lecun = LeCun
initialiser-normal = normal
initialiser-zeros = all zero
seed =
    .title = Seed
    .help = Seed: the start of the random numbers. The same seed gives the same first weights, the same order, the same result.
    .message = The seed is { wrong-value }.
    .remedy = Choose a whole number from { $from } to { $to }.
initial-deviation =
    .title = Spread
    .help = Spread σ: the standard deviation of the first weights. Too small and signals fade from layer to layer; too large and they explode.
    .message = The spread of the first weights is { wrong-value }.
    .remedy = Choose a number above 0 and up to { $to }; 0.05 is a good start.
hidden =
    .title = Hidden layers
optimiser =
    .title = Optimiser
    .help = Optimiser: how a gradient becomes a step. Momentum keeps rolling; RMSProp and Adam give each weight a step length of its own, and want a small η such as 0.001.
    .message = The optimiser “{ wrong-value }” is not known.
    .remedy = Choose one of { $names }.
optimiser-sgd = plain (SGD)
optimiser-momentum = momentum
optimiser-nesterov = Nesterov
optimiser-rmsprop = RMSProp
optimiser-adam = Adam
optimiser-adamw = AdamW
momentum =
    .title = Momentum
    .help = Momentum: the share of the last step that goes into the next. 0.9 makes steps about ten times as long, so take a smaller η.
    .message = The momentum is { wrong-value }.
    .remedy = Choose a number from 0 to below 1; 0.9 is a good start, 0 is none.
weight-decay =
    .title = Weight decay
    .help = Weight decay: before each step every weight shrinks by η times this share of itself.
    .message = The weight decay is { wrong-value }.
    .remedy = Choose a number from { $from } to { $to }: 0 for none.
batch-size =
    .title = Batch size
    .help = Batch size: how many digits stand behind each step. Small batches give many rough steps, large ones few smooth steps.
    .message = The batch size is { wrong-value }.
    .remedy = Choose a whole number from { $from } to { $to }.
clip-norm =
    .title = Clip gradient at
    .help = Gradient clipping: a longer gradient is shortened to this length, so that one steep batch cannot throw everything away.
    .message = The gradient clipping is { wrong-value }.
    .remedy = Choose a number from { $from } to { $to }: 0 for no bound.
schedule =
    .title = Learning rate over time
    .help = Schedule: large steps first, to get there fast, and small ones later, to settle. One cycle starts small as well.
    .message = The schedule “{ wrong-value }” is not known.
    .remedy = Choose one of { $names }.
schedule-constant = constant
schedule-step = in steps
schedule-exponential = exponential
schedule-cosine = cosine
schedule-one-cycle = one cycle
decay-factor =
    .title = Decay factor
    .label = Times
    .help = Decay factor: what the learning rate is multiplied by each time; 0.5 halves it.
    .message = The decay factor is { wrong-value }.
    .remedy = Choose a number above 0 and up to { $to }; 0.5 halves the learning rate each time.
decay-epochs =
    .title = Decay every … epochs
    .label = every epochs
    .help = Decay: after how many epochs the learning rate is multiplied once more.
    .message = The learning rate would decay every { wrong-value } epochs.
    .remedy = Choose a number above 0 and up to { $to }.
warm-up-epochs =
    .title = Warm-up epochs
    .help = Warm-up: over so many epochs the learning rate rises evenly to its full length.
    .message = The warm-up is { wrong-value }.
    .remedy = Choose a number from { $from } to { $to }: epochs; 0 for none.
patience =
    .title = Patience
    .help = Early stopping: end the run when the validation cost has not fallen for so many epochs, and take the best weights.
    .message = The patience is { wrong-value }.
    .remedy = Choose a number from { $from } to { $to }: epochs; 0 never stops early.
shift =
    .title = Shift
    .unit = pixels
    .help = Data augmentation: each digit is changed a little, by chance, whenever it is used, so that none is ever seen twice. Shift: moved by up to so many pixels.
    .message = The shift of pictures is { wrong-value }.
    .remedy = Choose a number from { $from } to { $to }: pixels; 1 is a good start, 0 is none.
rotation =
    .title = Rotation
    .label = Rotation °
    .unit = degrees
    .help = Rotation: turned by up to so many degrees either way. What would half a turn make of a 6?
    .message = The rotation of pictures is { wrong-value }.
    .remedy = Choose a number from { $from } to { $to }: degrees; 10 is a good start, 0 is none.
scaling =
    .title = Scaling
    .unit = share
    .help = Scaling: larger or smaller by up to this share of its size.
    .message = The scaling of pictures is { wrong-value }.
    .remedy = Choose a number from { $from } to { $to }: a share of their size; 0.1 is a good start, 0 is none.
shear =
    .title = Shear
    .help = Shear: slanted, as handwriting leans, by up to so many pixels to the side for each pixel upwards.
    .message = The slant of pictures is { wrong-value }.
    .remedy = Choose a number from { $from } to { $to }: pixels a pixel; 0.2 is a good start, 0 is none.
elastic =
    .title = Elastic distortion
    .unit = pixels
    .help = Elastic distortion: pulled as if drawn on rubber, by up to so many pixels.
    .message = The elastic change of pictures is { wrong-value }.
    .remedy = Choose a number from { $from } to { $to }: pixels; 3 is a good start, 0 is none.
thickness =
    .title = Stroke width ±
    .unit = pixels
    .help = Stroke width: thicker or thinner by up to so many pixels on either side.
    .message = The change of strokes is { wrong-value }.
    .remedy = Choose a number from { $from } to { $to }: pixels; 0.3 is a good start, 0 is none.
dropout =
    .title = Dropout
    .help = Dropout: the share of hidden neurons left out at random for each digit, so that none can rely on another.
    .message = The dropout is { wrong-value }.
    .remedy = Choose a number from 0 to below 1; 0.2 is a good start, 0 is none.
l2 =
    .title = L2 penalty
    .label = L2
    .help = L2 penalty: every weight is pulled towards 0 in proportion to its size, so that only useful ones grow.
    .message = The L2 penalty is { wrong-value }.
    .remedy = Choose a number from { $from } to { $to }: 0 for none.
l1 =
    .title = L1 penalty
    .label = L1
    .help = L1 penalty: every weight is pulled towards 0 with the same force, so that most end near it.
    .message = The L1 penalty is { wrong-value }.
    .remedy = Choose a number from { $from } to { $to }: 0 for none.
max-norm =
    .title = Max-norm
    .help = Max-norm: the weights into a neuron never grow longer than this together. 3 is usual with dropout.
    .message = The max-norm is { wrong-value }.
    .remedy = Choose a number from { $from } to { $to }: 0 for no bound.
source-mnist = MNIST 60,000
source-mnist-10k = MNIST 10,000
source-pen = pen digits
source-own = your samples
share-times = { $share } ×
source-times = { $share } × { $source }
unknown-source =
    .message =
        { $name ->
            [of-no-kind] The data set “no name” is not known.
           *[other] The data set “{ $name }” is not known.
        }
    .remedy = Choose one or more of { $names }, or sets that you have added: their names are of small letters, digits and dashes.
source-twice =
    .message = The data set “{ $name }” is named twice.
    .remedy = Name it once; for twice as many of its digits give it a share, as in { $name }:2.
source-share =
    .message = The share of { $name } is “{ $share }”.
    .remedy = Choose a number from { $least } to { $most }: 3 goes through its digits three times an epoch, 0.1 takes a tenth of them.
source-within =
    .message = The 10,000 digits of mnist-10k are among the 60,000 of mnist.
    .remedy = Choose one of the two; mnist:0.2 is a fifth of the 60,000.
source-order =
    .message = The data sets “{ $text }” are not written as usual.
    .remedy = Write { $usual }.
hidden-none = none
hidden-layer = { $neurons } { $activation }
hidden-list =
    .message = The hidden layers are not a list Inkling can build.
    .remedy = Choose from 0 to { $most } hidden layers.
hidden-size =
    .message = The size of hidden layer { $layer } is { wrong-value }.
    .remedy = Choose a whole number from 1 to { $most }.
hidden-activation =
    .message = The activation of hidden layer { $layer }, “{ wrong-value }” is not known.
    .remedy = Choose one of { $names }.
no-settings =
    .message = There are no settings.
    .remedy = Give an object of settings.
cross-entropy-outputs =
    .message = Cross-entropy needs outputs between 0 and 1, and linear outputs can be any number.
    .remedy = Choose softmax or sigmoid outputs, or the mean squared error or hinge as the cost.
hinge-outputs =
    .message = The hinge cost compares weighted sums as they are, so it needs linear outputs.
    .remedy = Choose linear outputs, or cross-entropy as the cost.
batch-too-large =
    .message = A batch of { $size } digits is more than the { $most } there are to train on.
    .remedy = Choose a whole number from 1 to { $most }; 32 is a good start.
one-cycle-warm-up =
    .message = The one-cycle schedule has a warm-up of its own.
    .remedy = Set the warm-up to 0, or choose another schedule.
warm-up-too-long =
    .message = A warm-up of { $warmUp } epochs does not end within a run of { $epochs }.
    .remedy = Choose a shorter warm-up, or more epochs.
weight-decay-too-large =
    .message = Learning rate times weight decay is 1 or more, so every update would wipe out all weights.
    .remedy = Choose a smaller weight decay; 0.01 is a good start.
too-many-weights =
    .message = This network would have { $count } weights and biases, more than Inkling's { $most }.
    .remedy = Choose fewer or smaller hidden layers.
too-much-memory =
    .message = Training this network would take about { $needed } MB of memory, more than Inkling's { $most } MB.
    .remedy = Choose fewer or smaller hidden layers, or the optimiser SGD, which needs least.
fitted-cost-cross-entropy = Cost set to cross-entropy: the hinge cost needs linear outputs.
fitted-cost-squared-error = Cost set to mean squared error: cross-entropy needs outputs between 0 and 1.
fitted-output-linear = Outputs set to linear: the hinge cost compares the weighted sums as they are.
fitted-output-softmax = Outputs set to softmax: cross-entropy needs outputs between 0 and 1.
fitted-no-warm-up = Warm-up set to 0: one cycle has a warm-up of its own.
fitted-warm-up = Warm-up set to { $epochs }: it cannot be longer than the run.
`,
)
