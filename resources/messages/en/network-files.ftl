### Files of networks, of settings and of what to begin with: what is wrong with one, and what to do. $file is the file's name. Most of this is said of
### damaged files. Names, shapes and types ($name, $shape, $type) stand as the file has them.

-damaged = The file may have been damaged on its way: copy it again, or save the network again.
-foreign = Choose a network that Inkling has saved, in any of its formats.
-newer = Install the newest Inkling from where you have this one, or save the network again with this one.
-unusable = Inkling runs networks from 784 pixels to the 10 digits: choose one that it has saved.

## Any file

file-empty =
    .message = The file { $file } is empty.
    .remedy = { -damaged }
format-unknown =
    .message = The file { $file } is in none of the formats that Inkling reads.
    .remedy = { -foreign }
header-unreadable =
    .message = The file { $file } has a header that cannot be read.
    .remedy = { -damaged }
entry-twice =
    .message = The file { $file } has two entries of the name “{ $name }”.
    .remedy = { -damaged }
too-much-text =
    .message = The file { $file } holds more text than any network needs.
    .remedy = { -damaged }
too-many-numbers =
    .message = The file { $file } holds more numbers than any network needs.
    .remedy = { -damaged }
too-many-parts =
    .message = The file { $file } is in more parts than any network needs.
    .remedy = { -damaged }
# Of lists within lists.
too-deep =
    .message = The file { $file } goes more than { $levels } levels deep.
    .remedy = { -damaged }
version-missing =
    .message = The file { $file } does not say its version.
    .remedy = { -damaged }
version-impossible =
    .message = The file { $file } is of version { $version }, which there never was.
    .remedy = { -damaged }
# $newest (number)
version-newer =
    .message =
        { $newest ->
            [1] The file { $file } is of version { $version }, and this Inkling reads version 1.
           *[other] The file { $file } is of version { $version }, and this Inkling reads versions 1 to { $newest }.
        }
    .remedy = { -newer }

## What a file says of a network

no-network =
    .message = The file { $file } does not hold an Inkling network.
    .remedy = { -foreign }
record-unreadable =
    .message = The file { $file } has a record of its { $name } that cannot be read.
    .remedy = { -damaged }
layers-missing =
    .message = The file { $file } names no layers.
    .remedy = { -damaged }
layers-other =
    .message = The file { $file } describes other layers than it holds.
    .remedy = { -damaged }
activation-unknown =
    .message = The file { $file } gives layer { $layer } the activation “{ $activation }”.
    .remedy = { -unusable }
inputs-other =
    .message = The file { $file } gives layer { $layer } { $inputs } inputs in place of { $wanted }.
    .remedy = { -unusable }
outputs-other =
    .message = The file { $file } has { $outputs } outputs in place of { $wanted }.
    .remedy = { -unusable }
setting-without-value =
    .message = The file { $file } has no number or name for the setting { $name }.
    .remedy = { -damaged }
# $problem is what is wrong with its settings, a sentence of its own.
settings-unusable =
    .message = The file { $file } cannot be used. { $problem }
    .remedy = { -unusable }
training-record-invalid =
    .message = The file { $file } has a training record of { $value }.
    .remedy = { -damaged }
# Of the limits by which Inkling doubts an answer.
calibration-other =
    .message = The file { $file } has a calibration that does not fit its outputs.
    .remedy = { -damaged }
# Of the ten digits that are kept with a network, to see whether it still answers the same.
checks-damaged =
    .message = The file { $file } has check images that are not whole.
    .remedy = { -damaged }
checks-answered-otherwise =
    .message = The file { $file } answers its ten check images otherwise than it did when it was saved.
    .remedy = Its weights have been damaged on the way, or changed by hand: then take the checks out of it.

## Weights

weights-missing =
    .message = The file { $file } has no weights.
    .remedy = { -damaged }
weight-not-finite =
    .message = The file { $file } has a weight that is not a finite 32-bit number.
    .remedy = { -unusable }
weight-not-a-number =
    .message = The file { $file } has a weight that is not a finite number.
    .remedy = { -unusable }
# $weight (text) is a number such as 1.5e+20.
weight-too-large =
    .message = The file { $file } has a weight of { $weight }, which no training gives.
    .remedy = { -damaged }
checksum-invalid =
    .message = The file { $file } has a checksum, “{ $checksum }”, that is not one.
    .remedy = { -damaged }
checksum-other =
    .message = The file { $file } holds other weights than its checksum is of.
    .remedy = They have been damaged on the way: copy the file again. If they were changed by hand, take its checksum and its checks out.
# Told of a file that is opened, beside other sentences.
checksum-missing = It holds no checksum over its weights, as files of earlier versions of Inkling; save it again to have one.

## JSON

# $bytes (text)
json-too-large =
    .message = The file { $file } is too large for a network: { $bytes } bytes.
    .remedy = { -foreign }
json-incomplete =
    .message = The file { $file } is not complete JSON.
    .remedy = { -damaged }
tfjs-without-weights =
    .message = The file { $file } is the description of a TensorFlow.js model, without its weights.
    .remedy = Pack it with its .bin files into one zip archive and open that. The command line takes it as it is, with the .bin files beside it.
keras-without-weights =
    .message = The file { $file } is the description of a Keras model, without its weights.
    .remedy = Save the weights where Keras is: numpy.savez('model.npz', *model.get_weights()).
rows-missing =
    .message = The file { $file } does not have { $count } rows of weights of layer { $layer }.
    .remedy = { -damaged }
weights-row-incomplete =
    .message = The file { $file } does not have { $count } numbers for the weights of layer { $layer }.
    .remedy = { -damaged }
biases-incomplete =
    .message = The file { $file } does not have { $count } numbers for the biases of layer { $layer }.
    .remedy = { -damaged }

## Arrays of NumPy

array-foreign =
    .message = The file { $file } holds “{ $name }”, which is no array.
    .remedy = { -foreign }
array-missing =
    .message = The file { $file } lacks the array “{ $name }”.
    .remedy = { -damaged }
array-other =
    .message = The file { $file } has “{ $name }” in another type or shape than { $type } { $shape }.
    .remedy = { -damaged }
array-unneeded =
    .message = The file { $file } has an array “{ $name }” that its layers do not need.
    .remedy = { -unusable }
array-no-numpy =
    .message = The file { $file } has an array “{ $name }” that is not in NumPy’s format.
    .remedy = { -damaged }
array-version =
    .message = The file { $file } has an array “{ $name }” in version { $version } of NumPy’s format.
    .remedy = { -damaged }
# $bytes (text)
array-header-long =
    .message = The file { $file } has an array “{ $name }” with a header of { $bytes } bytes.
    .remedy = { -damaged }
array-header-unreadable =
    .message = The file { $file } has an array “{ $name }” with a header that cannot be read.
    .remedy = { -damaged }
array-of-objects =
    .message = The file { $file } has an array “{ $name }” of Python objects, which Inkling never runs.
    .remedy = { array-of-type.remedy }
array-of-type =
    .message = The file { $file } has an array “{ $name }” of the type { $type }.
    .remedy = Save arrays of numbers, such as float32.

## Tensors

header-cut-short =
    .message = The file { $file } is cut short: it ends within its header.
    .remedy = { -damaged }
# $bytes (text)
header-long =
    .message = The file { $file } has a header of { $bytes } bytes.
    .remedy = { -foreign }
tensor-missing =
    .message = The file { $file } lacks the tensor “{ $name }”.
    .remedy = { -damaged }
tensor-unneeded =
    .message = The file { $file } has a tensor “{ $name }” that its layers do not need.
    .remedy = { -unusable }
tensor-type-other =
    .message = The file { $file } holds “{ $name }” as { $type }, not { $wanted }.
    .remedy = { -unusable }
tensor-type-unread =
    .message = The file { $file } holds “{ $name }” as { $type }, which Inkling does not read.
    .remedy = { -unusable }
tensor-whole-numbers =
    .message = The file { $file } holds “{ $name }” as whole numbers.
    .remedy = { -unusable }
tensor-shape =
    .message = The file { $file } gives “{ $name }” the shape { $shape }.
    .remedy = { -damaged }
tensor-shape-other =
    .message = The file { $file } gives “{ $name }” the shape { $shape } in place of { $wanted }.
    .remedy = { -damaged }
tensor-offsets =
    .message = The file { $file } gives “{ $name }” wrong offsets.
    .remedy = { -damaged }
tensor-gap =
    .message = The file { $file } has a gap or an overlap at “{ $name }”.
    .remedy = { -damaged }
# $bytes (text), $wanted (text)
tensor-bytes-other =
    .message = The file { $file } holds { $bytes } bytes for “{ $name }”, whose shape { $shape } needs { $wanted }.
    .remedy = { -damaged }
# $bytes (text), $wanted (text)
bytes-other =
    .message = The file { $file } holds { $bytes } bytes of weights in place of { $wanted }.
    .remedy = { -damaged }
tensor-nameless =
    .message = The file { $file } has a tensor without a name.
    .remedy = { -damaged }
tensors-too-many =
    .message = The file { $file } has more tensors than any network needs.
    .remedy = { -unusable }

## Models of TensorFlow.js

models-other =
    .message = The file { $file } holds { $count } models in place of one.
    .remedy = { -foreign }
no-layers-model =
    .message = The file { $file } is no LayersModel of TensorFlow.js.
    .remedy = Convert the model as a LayersModel: a graph model no longer says its layers.
model-unreadable =
    .message = The file { $file } has a { $name } that cannot be read.
    .remedy = { -damaged }
# $bytes (text)
model-long =
    .message = The file { $file } describes its model in { $bytes } bytes.
    .remedy = { -foreign }
shards-elsewhere =
    .message = The file { $file } has its weights in “{ $path }”, which leads elsewhere.
    .remedy = { -foreign }
shards-unnamed =
    .message = The file { $file } does not say where its weights stand.
    .remedy = { -damaged }
shard-missing =
    .message = The file { $file } lacks the weights “{ $path }”.
    .remedy = { -damaged }
shard-twice =
    .message = The file { $file } names the weights “{ $path }” twice.
    .remedy = { -damaged }
shards-end-early =
    .message = The file { $file } ends before “{ $name }”.
    .remedy = { -damaged }
# $bytes (text)
shards-too-long =
    .message = The file { $file } has { $bytes } bytes of weights too many.
    .remedy = { -damaged }
weights-quantised =
    .message = The file { $file } has quantised weights, such as “{ $name }”.
    .remedy = Convert the model again without quantization: Inkling trains with the full numbers.

## Networks as a web page

page-missing =
    .message = The page that a network is put in did not come with this Inkling.
    .remedy = Save the network in another format, or install Inkling again.
page-without-network =
    .message = The file { $file } is a web page without a network of Inkling’s.
    .remedy = { -foreign }
page-ends-early =
    .message = The file { $file } ends too early.
    .remedy = { -damaged }
page-facts-long =
    .message = The file { $file } says more than any network needs.
    .remedy = { -damaged }
page-weights-type =
    .message = The file { $file } has weights of the type “{ $type }”.
    .remedy = { -damaged }
# $bytes (text)
page-weights-bytes =
    .message = The file { $file } does not have { $bytes } bytes of weights.
    .remedy = { -damaged }

## Settings and lessons to begin with, as files and codes

settings-missing =
    .message = The file { $file } holds no settings.
    .remedy = { -damaged }
setting-unknown =
    .message = The file { $file } has a setting “{ $name }” that this Inkling does not know.
    .remedy = { -newer }
# $problem is what is wrong with its settings or its code, and $remedy what to do about it: sentences of their own.
start-unusable =
    .message = The file { $file } cannot be used. { $problem }
    .remedy = { $remedy }
code-no-text =
    .message = The file { $file } has a code that is not a text.
    .remedy = { -damaged }
code-of-other-lesson =
    .message = The file { $file } says something else of the lesson than its code does.
    .remedy = If the lesson was changed by hand, take the line with the code out.
code-of-other-setting =
    .message = The file { $file } says something else of “{ $name }” than its code does.
    .remedy = If the settings were changed by hand, take the line with the code out.
lesson-unnamed =
    .message = The file { $file } does not say which lesson it opens.
    .remedy = { -damaged }
lesson-unreadable =
    .message = The file { $file } carries a lesson that cannot be read.
    .remedy = { -damaged }
lesson-too-long =
    .message = The lesson is too long to be shared.
    .remedy = Hand out its own file.
# Where a network is wanted.
lesson-alone =
    .message = The file { $file } names a lesson, and no settings.
    .remedy = Open it in the window of Inkling, which shows the lesson.

## Saving and sharing

weights-diverged =
    .message = The weights are no longer numbers, so there is nothing to save.
    .remedy = Choose a smaller learning rate, then reset and train again.
# The weights with which a network began.
start-not-kept =
    .message = This network began with weights from a file or another network, and those are not kept.
    .remedy = Share those, or the weights as they are now.
shipped-missing =
    .message = The network that comes with Inkling is not there.
    .remedy = Install Inkling again, or train a network of your own.
# Told once a file is saved.
doubts-unjudged = How sure its answers are is not in the file yet; Inkling finds it out when the file is opened.
