### Networks that other programs have written: what is wrong with a file, and how it was understood. $file is the file's name. Names, shapes and types
### ($name, $shape, $type) stand as the file has them.

-damaged = The file may have been damaged on its way: copy it again, or save the network again.
-foreign = Choose a network that Inkling has saved, in any of its formats.
-unusable = Inkling runs networks from 784 pixels to the 10 digits: choose one that it has saved.
-fully-connected = Inkling runs fully connected layers from 784 pixels to the 10 digits: save the tensors of such a network.

## Tensors with names

tensor-kind =
    .message = The file { $file } has a tensor “{ $name }” of { $type } { $shape }.
    .remedy = { -fully-connected }
tensors-for-one-place =
    .message = The file { $file } has two tensors for one place, “{ $name }” and “{ $other }”.
    .remedy = { -fully-connected }
weights-none =
    .message = The file { $file } holds no weights.
    .remedy = { -foreign }
# $count is greater than $layers.
matrices-too-many =
    .message = The file { $file } has { $count } matrices.
    .remedy = Inkling runs at most { $layers } hidden layers.
# $first, $firstBiases, $last and $lastBiases are Python.
biases-within =
    .message = The file { $file } has biases within its weights, as “{ $name }” { $shape } shows.
    .remedy = Save them as arrays of their own, numpy.savez("model.npz", W1={ $first }, b1={ $firstBiases }, …), or W1={ $last }, b1={ $lastBiases } if they stand last.
biases-alone =
    .message = The file { $file } has “{ $name }” without weights that it belongs to.
    .remedy = { -fully-connected }
order-unclear =
    .message = The file { $file } does not say which comes first, “{ $name }” or “{ $other }”.
    .remedy = Number the layers in the names of their tensors, and save it again.
# $matrices is a list of names and shapes.
no-way-through =
    .message = The file { $file } has matrices that do not lead from 784 to 10: { $matrices }.
    .remedy = { -fully-connected }

## Graphs in ONNX files

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
# $count (text), $wanted (text)
onnx-count =
    .message = The file { $file } holds { $count } numbers for “{ $name }” in place of { $wanted }.
    .remedy = { -damaged }

## What is wrong with a node of such a graph. `.intro` comes first in each message; $operator is what the node does, as ONNX calls it.

# $isNamed: whether the node has a name.
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

## Models of Keras

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
# $layers is a list of kinds of layers, as Keras calls them.
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

## What is wrong with a layer of such a model. `.intro` comes first in each message; $kind is what the layer is, as Keras calls it.

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
# $wanted is the name of a tensor, such as gamma.
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

## Formats that Inkling does not read. What stands behind “python” is a command; $name is the file's name in it.

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
    .remedy = Convert it: python -c "import numpy, scipy.io as s; numpy.savez('model.npz', **{"{"}k: v for k, v in s.loadmat('{ $name }').items() if k[0] != '_'{"}"})".

## How a network was understood that another program has written: sentences that are told once its file is open

# $hidden is an activation such as relu, or none where there are no hidden layers.
activations-assumed =
    { $hidden ->
        [none] The file does not say its activations; taken: softmax for the outputs.
       *[other] The file does not say its activations; taken: { $hidden } for the hidden layers and softmax for the outputs.
    }
# $activation is what the person has asked for.
activation-not-taken = The file says its activations itself; { $activation } was not taken.
# $layers is a list of numbers.
biases-assumed = It has no biases for layer { $layers }; taken: 0.
# $names is a list of names in the file, and $more (number) how many others there are.
left-aside =
    { $more ->
        [0] Left aside, as it is no part of the network: { $names }.
       *[other] Left aside, as it is no part of the network: { $names } and { $more } more.
    }
# $kinds is a list of what stood before or behind the weights, as the file calls it.
folded = Taken into the weights of layer { $layer }: { $kinds }.
# The form in which the network takes pictures. `.form` is a list of one to three things: the grey levels of pixels, whether ink is dark, and their order.
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
           *[light] {""}
        }
    .order =
        { $order ->
            [columns] , pixels column by column
           *[rows] {""}
        }
# Another way to take the network reads more digits. $activation is one such as tanh.
trial-better =
    { $differs ->
        [form] Of { $count } validation digits it reads { $right } right as it is, and { $better } with { form-folded.form }.
        [activation] Of { $count } validation digits it reads { $right } right as it is, and { $better } with { $activation } in its hidden layers.
       *[both] Of { $count } validation digits it reads { $right } right as it is, and { $better } with { form-folded.form } and { $activation } in its hidden layers.
    }
trial-bad = Of { $count } validation digits it reads { $right } right as it is: it may not be trained, or be made for other pictures than handwritten digits, or for another form of them.
