/** Made of resources/messages/en/network-files.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  'file-empty.message': { file: string | number }
  'file-empty.remedy': null
  'format-unknown.message': { file: string | number }
  'format-unknown.remedy': null
  'header-unreadable.message': { file: string | number }
  'header-unreadable.remedy': null
  'entry-twice.message': { file: string | number; name: string | number }
  'entry-twice.remedy': null
  'too-much-text.message': { file: string | number }
  'too-much-text.remedy': null
  'too-many-numbers.message': { file: string | number }
  'too-many-numbers.remedy': null
  'too-many-parts.message': { file: string | number }
  'too-many-parts.remedy': null
  'too-deep.message': { file: string | number; levels: string | number }
  'too-deep.remedy': null
  'version-missing.message': { file: string | number }
  'version-missing.remedy': null
  'version-impossible.message': { file: string | number; version: string | number }
  'version-impossible.remedy': null
  'version-newer.message': { file: string | number; newest: number; version: string | number }
  'version-newer.remedy': null
  'no-network.message': { file: string | number }
  'no-network.remedy': null
  'record-unreadable.message': { file: string | number; name: string | number }
  'record-unreadable.remedy': null
  'layers-missing.message': { file: string | number }
  'layers-missing.remedy': null
  'layers-other.message': { file: string | number }
  'layers-other.remedy': null
  'activation-unknown.message': { activation: string | number; file: string | number; layer: string | number }
  'activation-unknown.remedy': null
  'inputs-other.message': {
    file: string | number
    inputs: string | number
    layer: string | number
    wanted: string | number
  }
  'inputs-other.remedy': null
  'outputs-other.message': { file: string | number; outputs: string | number; wanted: string | number }
  'outputs-other.remedy': null
  'setting-without-value.message': { file: string | number; name: string | number }
  'setting-without-value.remedy': null
  'settings-unusable.message': { file: string | number; problem: string | number }
  'settings-unusable.remedy': null
  'training-record-invalid.message': { file: string | number; value: string | number }
  'training-record-invalid.remedy': null
  'calibration-other.message': { file: string | number }
  'calibration-other.remedy': null
  'checks-damaged.message': { file: string | number }
  'checks-damaged.remedy': null
  'checks-answered-otherwise.message': { file: string | number }
  'checks-answered-otherwise.remedy': null
  'weights-missing.message': { file: string | number }
  'weights-missing.remedy': null
  'weight-not-finite.message': { file: string | number }
  'weight-not-finite.remedy': null
  'weight-not-a-number.message': { file: string | number }
  'weight-not-a-number.remedy': null
  'weight-too-large.message': { file: string | number; weight: string }
  'weight-too-large.remedy': null
  'checksum-invalid.message': { checksum: string | number; file: string | number }
  'checksum-invalid.remedy': null
  'checksum-other.message': { file: string | number }
  'checksum-other.remedy': null
  'checksum-missing': null
  'json-too-large.message': { bytes: string; file: string | number }
  'json-too-large.remedy': null
  'json-incomplete.message': { file: string | number }
  'json-incomplete.remedy': null
  'tfjs-without-weights.message': { file: string | number }
  'tfjs-without-weights.remedy': null
  'keras-without-weights.message': { file: string | number }
  'keras-without-weights.remedy': null
  'rows-missing.message': { count: string | number; file: string | number; layer: string | number }
  'rows-missing.remedy': null
  'weights-row-incomplete.message': { count: string | number; file: string | number; layer: string | number }
  'weights-row-incomplete.remedy': null
  'biases-incomplete.message': { count: string | number; file: string | number; layer: string | number }
  'biases-incomplete.remedy': null
  'array-foreign.message': { file: string | number; name: string | number }
  'array-foreign.remedy': null
  'array-missing.message': { file: string | number; name: string | number }
  'array-missing.remedy': null
  'array-other.message': { file: string | number; name: string | number; shape: string | number; type: string | number }
  'array-other.remedy': null
  'array-unneeded.message': { file: string | number; name: string | number }
  'array-unneeded.remedy': null
  'array-no-numpy.message': { file: string | number; name: string | number }
  'array-no-numpy.remedy': null
  'array-version.message': { file: string | number; name: string | number; version: string | number }
  'array-version.remedy': null
  'array-header-long.message': { bytes: string; file: string | number; name: string | number }
  'array-header-long.remedy': null
  'array-header-unreadable.message': { file: string | number; name: string | number }
  'array-header-unreadable.remedy': null
  'array-of-objects.message': { file: string | number; name: string | number }
  'array-of-objects.remedy': null
  'array-of-type.message': { file: string | number; name: string | number; type: string | number }
  'array-of-type.remedy': null
  'header-cut-short.message': { file: string | number }
  'header-cut-short.remedy': null
  'header-long.message': { bytes: string; file: string | number }
  'header-long.remedy': null
  'tensor-missing.message': { file: string | number; name: string | number }
  'tensor-missing.remedy': null
  'tensor-unneeded.message': { file: string | number; name: string | number }
  'tensor-unneeded.remedy': null
  'tensor-type-other.message': {
    file: string | number
    name: string | number
    type: string | number
    wanted: string | number
  }
  'tensor-type-other.remedy': null
  'tensor-type-unread.message': { file: string | number; name: string | number; type: string | number }
  'tensor-type-unread.remedy': null
  'tensor-whole-numbers.message': { file: string | number; name: string | number }
  'tensor-whole-numbers.remedy': null
  'tensor-shape.message': { file: string | number; name: string | number; shape: string | number }
  'tensor-shape.remedy': null
  'tensor-shape-other.message': {
    file: string | number
    name: string | number
    shape: string | number
    wanted: string | number
  }
  'tensor-shape-other.remedy': null
  'tensor-offsets.message': { file: string | number; name: string | number }
  'tensor-offsets.remedy': null
  'tensor-gap.message': { file: string | number; name: string | number }
  'tensor-gap.remedy': null
  'tensor-bytes-other.message': {
    bytes: string
    file: string | number
    name: string | number
    shape: string | number
    wanted: string
  }
  'tensor-bytes-other.remedy': null
  'bytes-other.message': { bytes: string; file: string | number; wanted: string }
  'bytes-other.remedy': null
  'tensor-nameless.message': { file: string | number }
  'tensor-nameless.remedy': null
  'tensors-too-many.message': { file: string | number }
  'tensors-too-many.remedy': null
  'models-other.message': { count: string | number; file: string | number }
  'models-other.remedy': null
  'no-layers-model.message': { file: string | number }
  'no-layers-model.remedy': null
  'model-unreadable.message': { file: string | number; name: string | number }
  'model-unreadable.remedy': null
  'model-long.message': { bytes: string; file: string | number }
  'model-long.remedy': null
  'shards-elsewhere.message': { file: string | number; path: string | number }
  'shards-elsewhere.remedy': null
  'shards-unnamed.message': { file: string | number }
  'shards-unnamed.remedy': null
  'shard-missing.message': { file: string | number; path: string | number }
  'shard-missing.remedy': null
  'shard-twice.message': { file: string | number; path: string | number }
  'shard-twice.remedy': null
  'shards-end-early.message': { file: string | number; name: string | number }
  'shards-end-early.remedy': null
  'shards-too-long.message': { bytes: string; file: string | number }
  'shards-too-long.remedy': null
  'weights-quantised.message': { file: string | number; name: string | number }
  'weights-quantised.remedy': null
  'page-missing.message': null
  'page-missing.remedy': null
  'page-without-network.message': { file: string | number }
  'page-without-network.remedy': null
  'page-ends-early.message': { file: string | number }
  'page-ends-early.remedy': null
  'page-facts-long.message': { file: string | number }
  'page-facts-long.remedy': null
  'page-weights-type.message': { file: string | number; type: string | number }
  'page-weights-type.remedy': null
  'page-weights-bytes.message': { bytes: string; file: string | number }
  'page-weights-bytes.remedy': null
  'settings-missing.message': { file: string | number }
  'settings-missing.remedy': null
  'setting-unknown.message': { file: string | number; name: string | number }
  'setting-unknown.remedy': null
  'start-unusable.message': { file: string | number; problem: string | number }
  'start-unusable.remedy': { remedy: string | number }
  'code-no-text.message': { file: string | number }
  'code-no-text.remedy': null
  'code-of-other-lesson.message': { file: string | number }
  'code-of-other-lesson.remedy': null
  'code-of-other-setting.message': { file: string | number; name: string | number }
  'code-of-other-setting.remedy': null
  'lesson-unnamed.message': { file: string | number }
  'lesson-unnamed.remedy': null
  'lesson-unreadable.message': { file: string | number }
  'lesson-unreadable.remedy': null
  'lesson-too-long.message': null
  'lesson-too-long.remedy': null
  'lesson-alone.message': { file: string | number }
  'lesson-alone.remedy': null
  'weights-diverged.message': null
  'weights-diverged.remedy': null
  'start-not-kept.message': null
  'start-not-kept.remedy': null
  'shipped-missing.message': null
  'shipped-missing.remedy': null
  'doubts-unjudged': null
}
export const t = messagesOf<Texts>(
  'network-files',
  `-damaged = The file may have been damaged on its way: copy it again, or save the network again.
-foreign = Choose a network that Inkling has saved, in any of its formats.
-newer = Install the newest Inkling from where you have this one, or save the network again with this one.
-unusable = Inkling runs networks from 784 pixels to the 10 digits: choose one that it has saved.
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
too-deep =
    .message = The file { $file } goes more than { $levels } levels deep.
    .remedy = { -damaged }
version-missing =
    .message = The file { $file } does not say its version.
    .remedy = { -damaged }
version-impossible =
    .message = The file { $file } is of version { $version }, which there never was.
    .remedy = { -damaged }
version-newer =
    .message =
        { $newest ->
            [1] The file { $file } is of version { $version }, and this Inkling reads version 1.
           *[other] The file { $file } is of version { $version }, and this Inkling reads versions 1 to { $newest }.
        }
    .remedy = { -newer }
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
settings-unusable =
    .message = The file { $file } cannot be used. { $problem }
    .remedy = { -unusable }
training-record-invalid =
    .message = The file { $file } has a training record of { $value }.
    .remedy = { -damaged }
calibration-other =
    .message = The file { $file } has a calibration that does not fit its outputs.
    .remedy = { -damaged }
checks-damaged =
    .message = The file { $file } has check images that are not whole.
    .remedy = { -damaged }
checks-answered-otherwise =
    .message = The file { $file } answers its ten check images otherwise than it did when it was saved.
    .remedy = Its weights have been damaged on the way, or changed by hand: then take the checks out of it.
weights-missing =
    .message = The file { $file } has no weights.
    .remedy = { -damaged }
weight-not-finite =
    .message = The file { $file } has a weight that is not a finite 32-bit number.
    .remedy = { -unusable }
weight-not-a-number =
    .message = The file { $file } has a weight that is not a finite number.
    .remedy = { -unusable }
weight-too-large =
    .message = The file { $file } has a weight of { $weight }, which no training gives.
    .remedy = { -damaged }
checksum-invalid =
    .message = The file { $file } has a checksum, “{ $checksum }”, that is not one.
    .remedy = { -damaged }
checksum-other =
    .message = The file { $file } holds other weights than its checksum is of.
    .remedy = They have been damaged on the way: copy the file again. If they were changed by hand, take its checksum and its checks out.
checksum-missing = It holds no checksum over its weights, as files of earlier versions of Inkling; save it again to have one.
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
header-cut-short =
    .message = The file { $file } is cut short: it ends within its header.
    .remedy = { -damaged }
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
tensor-bytes-other =
    .message = The file { $file } holds { $bytes } bytes for “{ $name }”, whose shape { $shape } needs { $wanted }.
    .remedy = { -damaged }
bytes-other =
    .message = The file { $file } holds { $bytes } bytes of weights in place of { $wanted }.
    .remedy = { -damaged }
tensor-nameless =
    .message = The file { $file } has a tensor without a name.
    .remedy = { -damaged }
tensors-too-many =
    .message = The file { $file } has more tensors than any network needs.
    .remedy = { -unusable }
models-other =
    .message = The file { $file } holds { $count } models in place of one.
    .remedy = { -foreign }
no-layers-model =
    .message = The file { $file } is no LayersModel of TensorFlow.js.
    .remedy = Convert the model as a LayersModel: a graph model no longer says its layers.
model-unreadable =
    .message = The file { $file } has a { $name } that cannot be read.
    .remedy = { -damaged }
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
shards-too-long =
    .message = The file { $file } has { $bytes } bytes of weights too many.
    .remedy = { -damaged }
weights-quantised =
    .message = The file { $file } has quantised weights, such as “{ $name }”.
    .remedy = Convert the model again without quantization: Inkling trains with the full numbers.
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
page-weights-bytes =
    .message = The file { $file } does not have { $bytes } bytes of weights.
    .remedy = { -damaged }
settings-missing =
    .message = The file { $file } holds no settings.
    .remedy = { -damaged }
setting-unknown =
    .message = The file { $file } has a setting “{ $name }” that this Inkling does not know.
    .remedy = { -newer }
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
lesson-alone =
    .message = The file { $file } names a lesson, and no settings.
    .remedy = Open it in the window of Inkling, which shows the lesson.
weights-diverged =
    .message = The weights are no longer numbers, so there is nothing to save.
    .remedy = Choose a smaller learning rate, then reset and train again.
start-not-kept =
    .message = This network began with weights from a file or another network, and those are not kept.
    .remedy = Share those, or the weights as they are now.
shipped-missing =
    .message = The network that comes with Inkling is not there.
    .remedy = Install Inkling again, or train a network of your own.
doubts-unjudged = How sure its answers are is not in the file yet; Inkling finds it out when the file is opened.
`,
)
