/** Made of resources/messages/en/foreign-networks.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  'tensor-kind.message': { file: string | number; name: string | number; shape: string | number; type: string | number }
  'tensor-kind.remedy': null
  'tensors-for-one-place.message': { file: string | number; name: string | number; other: string | number }
  'tensors-for-one-place.remedy': null
  'weights-none.message': { file: string | number }
  'weights-none.remedy': null
  'matrices-too-many.message': { count: string | number; file: string | number }
  'matrices-too-many.remedy': { layers: string | number }
  'biases-within.message': { file: string | number; name: string | number; shape: string | number }
  'biases-within.remedy': {
    first: string | number
    firstBiases: string | number
    last: string | number
    lastBiases: string | number
  }
  'biases-alone.message': { file: string | number; name: string | number }
  'biases-alone.remedy': null
  'order-unclear.message': { file: string | number; name: string | number; other: string | number }
  'order-unclear.remedy': null
  'no-way-through.message': { file: string | number; matrices: string | number }
  'no-way-through.remedy': null
  'onnx-unreadable.message': { file: string | number }
  'onnx-unreadable.remedy': null
  'onnx-functions.message': { file: string | number }
  'onnx-functions.remedy': null
  'onnx-no-graph.message': { file: string | number }
  'onnx-no-graph.remedy': null
  'onnx-tensor-twice.message': { file: string | number; name: string | number }
  'onnx-tensor-twice.remedy': null
  'onnx-value-twice.message': { file: string | number; name: string | number }
  'onnx-value-twice.remedy': null
  'onnx-value-written-over.message': { file: string | number; name: string | number }
  'onnx-value-written-over.remedy': null
  'onnx-sparse.message': { file: string | number }
  'onnx-sparse.remedy': null
  'onnx-inputs.message': { count: string | number; file: string | number }
  'onnx-inputs.remedy': null
  'onnx-input-size.message': { file: string | number; size: string | number; wanted: string | number }
  'onnx-input-size.remedy': null
  'onnx-answers-without-layer.message': { file: string | number }
  'onnx-answers-without-layer.remedy': null
  'onnx-no-output.message': { file: string | number }
  'onnx-no-output.remedy': null
  'onnx-value-unknown.message': { file: string | number; name: string | number }
  'onnx-value-unknown.remedy': null
  'onnx-external.message': { file: string | number; name: string | number }
  'onnx-external.remedy': null
  'onnx-no-floats.message': { file: string | number; name: string | number }
  'onnx-no-floats.remedy': null
  'onnx-count.message': { count: string; file: string | number; name: string | number; wanted: string }
  'onnx-count.remedy': null
  'node-not-plain.intro': {
    file: string | number
    isNamed: 'no' | 'yes'
    name: string | number
    operator: string | number
  }
  'node-not-plain.message': {
    file: string | number
    isNamed: 'no' | 'yes'
    name: string | number
    operator: string | number
  }
  'node-not-plain.remedy': null
  'node-after-answer.message': {
    file: string | number
    isNamed: 'no' | 'yes'
    name: string | number
    operator: string | number
  }
  'node-after-answer.remedy': null
  'node-makes-whole-numbers.message': {
    file: string | number
    isNamed: 'no' | 'yes'
    name: string | number
    operator: string | number
  }
  'node-makes-whole-numbers.remedy': null
  'node-along-other-axis.message': {
    file: string | number
    isNamed: 'no' | 'yes'
    name: string | number
    operator: string | number
  }
  'node-along-other-axis.remedy': null
  'node-not-flat.message': {
    file: string | number
    isNamed: 'no' | 'yes'
    name: string | number
    operator: string | number
  }
  'node-not-flat.remedy': null
  'node-transposes.message': {
    file: string | number
    isNamed: 'no' | 'yes'
    name: string | number
    operator: string | number
  }
  'node-transposes.remedy': null
  'node-no-matrix.message': {
    file: string | number
    isNamed: 'no' | 'yes'
    name: string | number
    operator: string | number
  }
  'node-no-matrix.remedy': null
  'node-inputs.message': {
    file: string | number
    found: string | number
    isNamed: 'no' | 'yes'
    name: string | number
    operator: string | number
    wanted: string | number
  }
  'node-inputs.remedy': null
  'node-too-many-layers.message': {
    file: string | number
    isNamed: 'no' | 'yes'
    name: string | number
    operator: string | number
  }
  'node-too-many-layers.remedy': null
  'node-biases.message': {
    file: string | number
    isNamed: 'no' | 'yes'
    name: string | number
    operator: string | number
    wanted: string | number
  }
  'node-biases.remedy': null
  'node-numbers-spread.message': {
    file: string | number
    isNamed: 'no' | 'yes'
    name: string | number
    operator: string | number
  }
  'node-numbers-spread.remedy': null
  'node-divides.message': {
    file: string | number
    isNamed: 'no' | 'yes'
    name: string | number
    operator: string | number
  }
  'node-divides.remedy': null
  'node-batch.message': {
    file: string | number
    isNamed: 'no' | 'yes'
    name: string | number
    operator: string | number
  }
  'node-batch.remedy': null
  'node-normalises.message': {
    file: string | number
    isNamed: 'no' | 'yes'
    name: string | number
    operator: string | number
    wanted: string | number
  }
  'node-normalises.remedy': null
  'node-without-weights.message': {
    file: string | number
    isNamed: 'no' | 'yes'
    name: string | number
    operator: string | number
  }
  'node-without-weights.remedy': null
  'node-slope.message': {
    file: string | number
    isNamed: 'no' | 'yes'
    name: string | number
    operator: string | number
    wanted: string | number
  }
  'node-slope.remedy': null
  'node-shape.message': {
    file: string | number
    isNamed: 'no' | 'yes'
    name: string | number
    operator: string | number
  }
  'node-shape.remedy': null
  'node-not-flattening.message': {
    file: string | number
    isNamed: 'no' | 'yes'
    name: string | number
    operator: string | number
  }
  'node-not-flattening.remedy': null
  'node-open-shape.message': {
    file: string | number
    isNamed: 'no' | 'yes'
    name: string | number
    operator: string | number
  }
  'node-open-shape.remedy': null
  'node-sizes-unsaid.message': {
    file: string | number
    isNamed: 'no' | 'yes'
    name: string | number
    operator: string | number
  }
  'node-sizes-unsaid.remedy': null
  'node-moves-pixels.message': {
    file: string | number
    isNamed: 'no' | 'yes'
    name: string | number
    operator: string | number
  }
  'node-moves-pixels.remedy': null
  'node-needs-itself.message': {
    file: string | number
    isNamed: 'no' | 'yes'
    name: string | number
    operator: string | number
  }
  'node-needs-itself.remedy': null
  'node-outputs.message': {
    file: string | number
    isNamed: 'no' | 'yes'
    name: string | number
    operator: string | number
  }
  'node-outputs.remedy': null
  'keras-layers-unlisted.message': { file: string | number }
  'keras-layers-unlisted.remedy': null
  'keras-model-kind.message': { file: string | number; kind: string | number }
  'keras-model-kind.remedy': null
  'keras-layer-nameless.message': { file: string | number }
  'keras-layer-nameless.remedy': null
  'keras-not-in-a-row.message': { file: string | number }
  'keras-not-in-a-row.remedy': null
  'keras-changes-answers.message': { file: string | number; layers: string | number }
  'keras-changes-answers.remedy': null
  'keras-tensor-twice.message': { file: string | number; name: string | number }
  'keras-tensor-twice.remedy': null
  'keras-tensors-for-one-place.message': { file: string | number; name: string | number; other: string | number }
  'keras-tensors-for-one-place.remedy': null
  'keras-tensor-unneeded.message': { file: string | number; name: string | number }
  'keras-tensor-unneeded.remedy': null
  'layer-not-plain.intro': { file: string | number; kind: string | number; name: string | number }
  'layer-not-plain.message': { file: string | number; kind: string | number; name: string | number }
  'layer-not-plain.remedy': null
  'layer-input-size.message': {
    file: string | number
    found: string | number
    kind: string | number
    name: string | number
    wanted: string | number
  }
  'layer-input-size.remedy': null
  'layer-not-flattening.message': { file: string | number; kind: string | number; name: string | number }
  'layer-not-flattening.remedy': null
  'layer-bounds.message': { file: string | number; kind: string | number; name: string | number }
  'layer-bounds.remedy': null
  'layer-along-other-axis.message': { file: string | number; kind: string | number; name: string | number }
  'layer-along-other-axis.remedy': null
  'layer-scale.message': { file: string | number; kind: string | number; name: string | number }
  'layer-scale.remedy': null
  'layer-without-weights.message': { file: string | number; kind: string | number; name: string | number }
  'layer-without-weights.remedy': null
  'layer-no-weights.message': { file: string | number; kind: string | number; name: string | number }
  'layer-no-weights.remedy': null
  'layer-no-matrix.message': { file: string | number; kind: string | number; name: string | number }
  'layer-no-matrix.remedy': null
  'layer-inputs.message': {
    file: string | number
    found: string | number
    kind: string | number
    name: string | number
    wanted: string | number
  }
  'layer-inputs.remedy': null
  'layer-no-biases.message': { file: string | number; kind: string | number; name: string | number }
  'layer-no-biases.remedy': null
  'layer-biases.message': { file: string | number; kind: string | number; name: string | number }
  'layer-biases.remedy': null
  'layer-part-missing.message': {
    file: string | number
    kind: string | number
    name: string | number
    wanted: string | number
  }
  'layer-part-missing.remedy': null
  'layer-normalises.message': {
    file: string | number
    kind: string | number
    name: string | number
    wanted: string | number
  }
  'layer-normalises.remedy': null
  'layer-activation.message': {
    file: string | number
    found: string | number
    kind: string | number
    name: string | number
  }
  'layer-activation.remedy': null
  'layer-slope.message': {
    file: string | number
    found: string | number
    kind: string | number
    name: string | number
    wanted: string | number
  }
  'layer-slope.remedy': null
  'other-git-lfs.message': { file: string | number }
  'other-git-lfs.remedy': null
  'other-torch.message': { file: string | number }
  'other-torch.remedy': { name: string | number }
  'other-keras.message': { file: string | number }
  'other-keras.remedy': { name: string | number }
  'other-hdf5.message': { file: string | number }
  'other-hdf5.remedy': { name: string | number }
  'other-pickle.message': { file: string | number }
  'other-pickle.remedy': { name: string | number }
  'other-npy.message': { file: string | number }
  'other-npy.remedy': null
  'other-tflite.message': { file: string | number }
  'other-tflite.remedy': { name: string | number }
  'other-gguf.message': { file: string | number }
  'other-gguf.remedy': null
  'other-matlab.message': { file: string | number }
  'other-matlab.remedy': { name: string | number }
  'activations-assumed': { hidden: string }
  'activation-not-taken': { activation: string | number }
  'biases-assumed': { layers: string | number }
  'left-aside': { more: number; names: string | number }
  folded: { kinds: string | number; layer: string | number }
  'form-folded': {
    ink: 'dark' | 'light'
    order: 'columns' | 'rows'
    scale: 'unit' | 'bytes' | 'signed' | 'standardised'
  }
  'form-folded.form': {
    ink: 'dark' | 'light'
    order: 'columns' | 'rows'
    scale: 'unit' | 'bytes' | 'signed' | 'standardised'
  }
  'form-folded.ink': { ink: 'dark' | 'light' }
  'form-folded.order': { order: 'columns' | 'rows' }
  'trial-better': {
    activation: string | number
    better: string | number
    count: string | number
    differs: 'form' | 'activation' | 'both'
    ink: 'dark' | 'light'
    order: 'columns' | 'rows'
    right: string | number
    scale: 'unit' | 'bytes' | 'signed' | 'standardised'
  }
  'trial-bad': { count: string | number; right: string | number }
}
export const t = messagesOf<Texts>(
  'foreign-networks',
  `-damaged = The file may have been damaged on its way: copy it again, or save the network again.
-foreign = Choose a network that Inkling has saved, in any of its formats.
-unusable = Inkling runs networks from 784 pixels to the 10 digits: choose one that it has saved.
-fully-connected = Inkling runs fully connected layers from 784 pixels to the 10 digits: save the tensors of such a network.
tensor-kind =
    .message = The file { $file } has a tensor “{ $name }” of { $type } { $shape }.
    .remedy = { -fully-connected }
tensors-for-one-place =
    .message = The file { $file } has two tensors for one place, “{ $name }” and “{ $other }”.
    .remedy = { -fully-connected }
weights-none =
    .message = The file { $file } holds no weights.
    .remedy = { -foreign }
matrices-too-many =
    .message = The file { $file } has { $count } matrices.
    .remedy = Inkling runs at most { $layers } hidden layers.
biases-within =
    .message = The file { $file } has biases within its weights, as “{ $name }” { $shape } shows.
    .remedy = Save them as arrays of their own, numpy.savez("model.npz", W1={ $first }, b1={ $firstBiases }, …), or W1={ $last }, b1={ $lastBiases } if they stand last.
biases-alone =
    .message = The file { $file } has “{ $name }” without weights that it belongs to.
    .remedy = { -fully-connected }
order-unclear =
    .message = The file { $file } does not say which comes first, “{ $name }” or “{ $other }”.
    .remedy = Number the layers in the names of their tensors, and save it again.
no-way-through =
    .message = The file { $file } has matrices that do not lead from 784 to 10: { $matrices }.
    .remedy = { -fully-connected }
onnx-unreadable =
    .message = The file { $file } is no ONNX file that can be read.
    .remedy = { -damaged }
onnx-functions =
    .message = The file { $file } has functions of its own, which Inkling does not run.
    .remedy = { -unusable }
onnx-no-graph =
    .message = The file { $file } has no graph.
    .remedy = { -damaged }
onnx-tensor-twice =
    .message = The file { $file } has two tensors of the name “{ $name }”.
    .remedy = { -damaged }
onnx-value-twice =
    .message = The file { $file } has two nodes that give a value of the name “{ $name }”.
    .remedy = { -damaged }
onnx-value-written-over =
    .message = The file { $file } has a node that writes over “{ $name }”.
    .remedy = { -damaged }
onnx-sparse =
    .message = The file { $file } has sparse weights.
    .remedy = { -unusable }
onnx-inputs =
    .message = The file { $file } has { $count } inputs in place of one.
    .remedy = { -unusable }
onnx-input-size =
    .message = The file { $file } takes { $size } numbers a picture in place of { $wanted }.
    .remedy = { -unusable }
onnx-answers-without-layer =
    .message = The file { $file } gives answers that no layer computes.
    .remedy = { -unusable }
onnx-no-output =
    .message = The file { $file } has no output.
    .remedy = { -unusable }
onnx-value-unknown =
    .message = The file { $file } does not say what “{ $name }” is.
    .remedy = { -unusable }
onnx-external =
    .message = The file { $file } keeps “{ $name }” in another file.
    .remedy = Save the model with its weights inside one file.
onnx-no-floats =
    .message = The file { $file } holds “{ $name }” as numbers of another kind than float.
    .remedy = { -unusable }
onnx-count =
    .message = The file { $file } holds { $count } numbers for “{ $name }” in place of { $wanted }.
    .remedy = { -damaged }
node-not-plain =
    .intro =
        { $isNamed ->
            [no] The file { $file } has a node ({ $operator }) that
           *[yes] The file { $file } has a node “{ $name }” ({ $operator }) that
        }
    .message = { node-not-plain.intro } is not part of a plain network.
    .remedy = { -unusable }
node-after-answer =
    .message = { node-not-plain.intro } follows the answer.
    .remedy = { -unusable }
node-makes-whole-numbers =
    .message = { node-not-plain.intro } makes whole numbers of numbers.
    .remedy = { -unusable }
node-along-other-axis =
    .message = { node-not-plain.intro } runs along another axis.
    .remedy = { -unusable }
node-not-flat =
    .message = { node-not-plain.intro } multiplies pictures that are not flat.
    .remedy = { -unusable }
node-transposes =
    .message = { node-not-plain.intro } transposes its input.
    .remedy = { -unusable }
node-no-matrix =
    .message = { node-not-plain.intro } has weights that are no matrix.
    .remedy = { -unusable }
node-inputs =
    .message = { node-not-plain.intro } has weights for { $found } inputs in place of { $wanted }.
    .remedy = { -unusable }
node-too-many-layers =
    .message = { node-not-plain.intro } makes more than 100 layers.
    .remedy = { -unusable }
node-biases =
    .message = { node-not-plain.intro } does not add { $wanted } biases.
    .remedy = { -unusable }
node-numbers-spread =
    .message = { node-not-plain.intro } takes numbers that do not stand one for each of its inputs.
    .remedy = { -unusable }
node-divides =
    .message = { node-not-plain.intro } divides by its input.
    .remedy = { -unusable }
node-batch =
    .message = { node-not-plain.intro } normalises by the batch.
    .remedy = { -unusable }
node-normalises =
    .message = { node-not-plain.intro } does not normalise { $wanted } numbers.
    .remedy = { -unusable }
node-without-weights =
    .message = { node-not-plain.intro } does not follow the weights of a layer.
    .remedy = { -unusable }
node-slope =
    .message = { node-not-plain.intro } has another slope than { $wanted }.
    .remedy = { -unusable }
node-shape =
    .message = { node-not-plain.intro } makes a shape in a way that Inkling does not follow.
    .remedy = { -unusable }
node-not-flattening =
    .message = { node-not-plain.intro } does not flatten one picture a row.
    .remedy = { -unusable }
node-open-shape =
    .message = { node-not-plain.intro } asks for a shape that the file leaves open.
    .remedy = { -unusable }
node-sizes-unsaid =
    .message = { node-not-plain.intro } does not say which sizes it is about.
    .remedy = { -unusable }
node-moves-pixels =
    .message = { node-not-plain.intro } lets pixels change places.
    .remedy = { -unusable }
node-needs-itself =
    .message = { node-not-plain.intro } needs its own output.
    .remedy = { -unusable }
node-outputs =
    .message = { node-not-plain.intro } gives more than one output.
    .remedy = { -unusable }
keras-layers-unlisted =
    .message = The file { $file } does not list its layers.
    .remedy = { -damaged }
keras-model-kind =
    .message = The file { $file } holds a model of the kind “{ $kind }”.
    .remedy = { -unusable }
keras-layer-nameless =
    .message = The file { $file } has a layer without a name.
    .remedy = { -damaged }
keras-not-in-a-row =
    .message = The file { $file } has layers that do not stand in one row.
    .remedy = { -unusable }
keras-changes-answers =
    .message = The file { $file } changes its answers at the end, by { $layers }.
    .remedy = { -unusable }
keras-tensor-twice =
    .message = The file { $file } has two tensors of the name “{ $name }”.
    .remedy = { -damaged }
keras-tensors-for-one-place =
    .message = { tensors-for-one-place.message }
    .remedy = { -damaged }
keras-tensor-unneeded =
    .message = The file { $file } has a tensor “{ $name }” that its layers do not need.
    .remedy = { -unusable }
layer-not-plain =
    .intro = The file { $file } has a layer “{ $name }” ({ $kind }) that
    .message = { layer-not-plain.intro } is not part of a plain network.
    .remedy = { -unusable }
layer-input-size =
    .message = { layer-not-plain.intro } takes { $found } numbers a picture in place of { $wanted }.
    .remedy = { -unusable }
layer-not-flattening =
    .message = { layer-not-plain.intro } does not flatten the picture.
    .remedy = { -unusable }
layer-bounds =
    .message = { layer-not-plain.intro } has bounds.
    .remedy = { -unusable }
layer-along-other-axis =
    .message = { layer-not-plain.intro } runs along another axis.
    .remedy = { -unusable }
layer-scale =
    .message = { layer-not-plain.intro } has no single scale and offset.
    .remedy = { -unusable }
layer-without-weights =
    .message = { layer-not-plain.intro } does not follow the weights of a layer.
    .remedy = { -unusable }
layer-no-weights =
    .message = { layer-not-plain.intro } has no weights.
    .remedy = { -unusable }
layer-no-matrix =
    .message = { layer-not-plain.intro } has weights that are no matrix of its units.
    .remedy = { -unusable }
layer-inputs =
    .message = { layer-not-plain.intro } has weights for { $found } inputs in place of { $wanted }.
    .remedy = { -unusable }
layer-no-biases =
    .message = { layer-not-plain.intro } has no biases.
    .remedy = { -unusable }
layer-biases =
    .message = { layer-not-plain.intro } has other biases than units.
    .remedy = { -unusable }
layer-part-missing =
    .message = { layer-not-plain.intro } has no { $wanted }.
    .remedy = { -unusable }
layer-normalises =
    .message = { layer-not-plain.intro } does not normalise { $wanted } numbers.
    .remedy = { -unusable }
layer-activation =
    .message = { layer-not-plain.intro } has the activation “{ $found }”.
    .remedy = { -unusable }
layer-slope =
    .message = { layer-not-plain.intro } has the slope { $found } in place of { $wanted }.
    .remedy = { -unusable }
other-git-lfs =
    .message = The file { $file } is not the network itself, but a text of Git LFS that stands for it; Inkling does not read that.
    .remedy = Bring the file itself: git lfs pull in the repository, or download it from its page.
other-torch =
    .message = The file { $file } is of PyTorch (torch.save), as a pickle, which can run programs; Inkling does not read that.
    .remedy = Convert it where PyTorch is: python -c "import torch, safetensors.torch as s; s.save_file(torch.load('{ $name }'), 'model.safetensors')". If it holds a whole model rather than a state_dict, use torch.load(…, weights_only=False).state_dict().
other-keras =
    .message = The file { $file } is of Keras (.keras); Inkling does not read that.
    .remedy = Convert it where Keras is: python -c "import keras, numpy; numpy.savez('model.npz', *keras.models.load_model('{ $name }').get_weights())".
other-hdf5 =
    .message = The file { $file } is of Keras, as HDF5 (.h5); Inkling does not read that.
    .remedy = { other-keras.remedy }
other-pickle =
    .message = The file { $file } is a pickle of Python’s (.pkl, or .pth of an old PyTorch), which can run programs; Inkling does not read that.
    .remedy = If you trust it, convert it: python -c "import pickle, numpy; m = pickle.load(open('{ $name }', 'rb')); numpy.savez('model.npz', **m)" for a dictionary of arrays; numpy.savez('model.npz', *m) for a list; for PyTorch torch.load and safetensors.
other-npy =
    .message = The file { $file } is a single array of NumPy’s (.npy); Inkling does not read that.
    .remedy = Save all arrays of the network together: numpy.savez("model.npz", W1=W1, b1=b1, W2=W2, b2=b2).
other-tflite =
    .message = The file { $file } is of TensorFlow Lite (.tflite); Inkling does not read that.
    .remedy = Convert it: python -m tf2onnx.convert --tflite { $name } --output model.onnx.
other-gguf =
    .message = The file { $file } is of llama.cpp (.gguf); Inkling does not read that.
    .remedy = Inkling runs fully connected layers from 784 pixels to the 10 digits: save those as safetensors.
other-matlab =
    .message = The file { $file } is of MATLAB (.mat); Inkling does not read that.
    .remedy = Convert it: python -c "import numpy, scipy.io as s; numpy.savez('model.npz', **{ "{" }k: v for k, v in s.loadmat('{ $name }').items() if k[0] != '_'{ "}" })".
activations-assumed =
    { $hidden ->
        [none] The file does not say its activations; taken: softmax for the outputs.
       *[other] The file does not say its activations; taken: { $hidden } for the hidden layers and softmax for the outputs.
    }
activation-not-taken = The file says its activations itself; { $activation } was not taken.
biases-assumed = It has no biases for layer { $layers }; taken: 0.
left-aside =
    { $more ->
        [0] Left aside, as it is no part of the network: { $names }.
       *[other] Left aside, as it is no part of the network: { $names } and { $more } more.
    }
folded = Taken into the weights of layer { $layer }: { $kinds }.
form-folded = Taken into the weights of layer 1: { form-folded.form }.
    .form =
        { $scale ->
            [unit]
                { $ink ->
                    [dark] dark ink on light{ form-folded.order }
                   *[light] pixels column by column
                }
            [bytes] pixels from 0 to 255{ form-folded.ink }{ form-folded.order }
            [signed] pixels from −1 to 1{ form-folded.ink }{ form-folded.order }
           *[standardised] pixels less their mean 0.1307, over their deviation 0.3081{ form-folded.ink }{ form-folded.order }
        }
    .ink =
        { $ink ->
            [dark] , dark ink on light
           *[light] { "" }
        }
    .order =
        { $order ->
            [columns] , pixels column by column
           *[rows] { "" }
        }
trial-better =
    { $differs ->
        [form] Of { $count } validation digits it reads { $right } right as it is, and { $better } with { form-folded.form }.
        [activation] Of { $count } validation digits it reads { $right } right as it is, and { $better } with { $activation } in its hidden layers.
       *[both] Of { $count } validation digits it reads { $right } right as it is, and { $better } with { form-folded.form } and { $activation } in its hidden layers.
    }
trial-bad = Of { $count } validation digits it reads { $right } right as it is: it may not be trained, or be made for other pictures than handwritten digits, or for another form of them.
`,
)
