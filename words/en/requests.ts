/** Made of resources/messages/en/requests.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  'empty-request.message': null
  'empty-request.remedy': null
  'bench-name.message': null
  'bench-name.remedy': null
  'no-bench-named.message': null
  'no-bench-named.remedy': null
  'no-other-bench.message': null
  'no-other-bench.remedy': null
  'bench-of-weights.message': null
  'bench-of-weights.remedy': null
  'bench-source.message': null
  'bench-source.remedy': null
  'bench-recorded.message': null
  'bench-recorded.remedy': null
  'bench-moments.message': null
  'bench-moments.remedy': null
  'pixel-order.message': { value: string | number }
  'pixel-order.remedy': null
  'no-settings.message': null
  'no-settings.remedy': null
  'configure-empty.message': null
  'configure-empty.remedy': null
  'generation.message': null
  'generation.remedy': null
  'pace.message': { value: string | number }
  'pace.remedy': null
  'pace-length.message': { value: string | number }
  'pace-length.remedy': null
  'moment.message': { value: string | number }
  'moment.remedy': null
  'unknown-step.message': { value: string | number }
  'unknown-step.remedy': { names: string | number }
  'seeks-cure.message': null
  'seeks-cure.remedy': null
  'sweep-values.message': { most: string | number }
  'sweep-values.remedy': null
  'sweep-at-once.message': null
  'sweep-at-once.remedy': null
  'no-sweep.message': null
  'no-sweep.remedy': null
  'run-id.message': { value: string | number }
  'run-id.remedy': null
  'no-run-list.message': null
  'no-run-list.remedy': null
  'too-many-runs.message': { count: string | number }
  'too-many-runs.remedy': { most: string | number }
  'run-name.message': { most: string | number }
  'run-name.remedy': null
  'run-notes.message': { most: string | number }
  'run-notes.remedy': null
  'tag-empty.message': null
  'tag-empty.remedy': null
  'tag-length.message': { most: string | number }
  'tag-length.remedy': null
  'no-tag-list.message': null
  'no-tag-list.remedy': { most: string | number }
  'too-many-tags.message': { count: string | number }
  'too-many-tags.remedy': { most: string | number }
  'no-run-named.message': null
  'no-run-named.remedy': null
  'checkpoint.message': null
  'checkpoint.remedy': null
  'no-file.message': null
  'no-file.remedy': null
  'no-archive.message': null
  'no-archive.remedy': null
  'waiting-time.message': { value: string | number }
  'waiting-time.remedy': null
  'input-form.message': null
  'input-form.remedy': null
  'unknown-scale.message': { value: string | number }
  'unknown-scale.remedy': { names: string | number }
  'unknown-language.message': { value: string | number }
  'unknown-language.remedy': { names: string | number }
  'unknown-format.message': { value: string | number }
  'unknown-format.remedy': { names: string | number }
  'unknown-activation.message': { value: string | number }
  'unknown-activation.remedy': { names: string | number }
  'unknown-weights.message': { value: string | number }
  'unknown-weights.remedy': { names: string | number }
  'unknown-shipped.message': { value: string | number }
  'unknown-shipped.remedy': { names: string | number }
  'unknown-split.message': { value: string | number }
  'unknown-split.remedy': { names: string | number }
  'data-name.message': null
  'data-name.remedy': null
  'what-digits-are.message': { value: string | number }
  'what-digits-are.remedy': null
  'answer.message': { value: string | number }
  'answer.remedy': null
  'picture-count.message': { value: string | number }
  'picture-count.remedy': null
  'class-name.message': { most: string | number }
  'class-name.remedy': null
  'no-class-list.message': null
  'no-class-list.remedy': null
  'too-many-classes.message': { count: string | number }
  'too-many-classes.remedy': null
  'images.message': null
  'images.remedy': { pixels: string | number }
  'labels.message': null
  'labels.remedy': { pixels: string | number }
  'set-name.message': null
  'set-name.remedy': null
  'set-title.message': { most: string | number }
  'set-title.remedy': null
  'source-name.message': null
  'source-name.remedy': null
  'label.message': { value: string | number }
  'label.remedy': null
  'sample-blank.message': null
  'sample-blank.remedy': null
  'sample-picture.message': null
  'sample-picture.remedy': null
  'sample-time.message': { value: string | number }
  'sample-time.remedy': null
  'sample-strokes.message': null
  'sample-strokes.remedy': { most: string | number }
  'no-id-list.message': null
  'no-id-list.remedy': null
  'no-samples.message': null
  'no-samples.remedy': null
  'too-many-samples.message': { count: string | number }
  'too-many-samples.remedy': { most: string | number }
  'sample-place.message': { value: string | number }
  'sample-place.remedy': null
  'sample-count.message': { value: string | number }
  'sample-count.remedy': { most: string | number }
  'picture-size.message': null
  'picture-size.remedy': null
  'picture-pixel.message': { pixel: string | number; value: string | number }
  'picture-pixel.remedy': null
  'connection-count.message': { value: string | number }
  'connection-count.remedy': { most: string | number }
  'input-count.message': { value: string | number }
  'input-count.remedy': { most: string | number }
  'off-list.message': null
  'off-list.remedy': null
  'too-many-off.message': null
  'too-many-off.remedy': { most: string | number }
  'neurons.message': null
  'neurons.remedy': null
  'count-points.message': { value: string | number }
  'count-points.remedy': { least: string | number; most: string | number }
  'count-points-on-side.message': { value: string | number }
  'count-points-on-side.remedy': { least: string | number; most: string | number }
  'count-digits.message': { value: string | number }
  'count-digits.remedy': { least: string | number; most: string | number }
  'count-training-digits.message': { value: string | number }
  'count-training-digits.remedy': { least: string | number; most: string | number }
  'count-mapped-digits.message': { value: string | number }
  'count-mapped-digits.remedy': { least: string | number; most: string | number }
  'count-steps.message': { value: string | number }
  'count-steps.remedy': { least: string | number; most: string | number }
  'count-weights.message': { value: string | number }
  'count-weights.remedy': { least: string | number; most: string | number }
  'count-pixels.message': { value: string | number }
  'count-pixels.remedy': { least: string | number; most: string | number }
  'neuron-number.message': { value: string | number }
  'neuron-number.remedy': { least: string | number; most: string | number }
  'range.message': { value: string | number }
  'range.remedy': null
  'learning-rate.message': { value: string | number }
  'learning-rate.remedy': null
  'momentum.message': { value: string | number }
  'momentum.remedy': null
  'rows.message': null
  'rows.remedy': null
  'start.message': null
  'start.remedy': null
  'parameter.message': null
  'parameter.remedy': null
  'plane.message': null
  'plane.remedy': null
  'picture-digit.message': { value: string | number }
  'picture-digit.remedy': null
  'no-rate-list.message': null
  'no-rate-list.remedy': null
  'too-many-rates.message': null
  'too-many-rates.remedy': null
  'seeds.message': null
  'seeds.remedy': { most: string | number }
  'no-neuron-list.message': null
  'no-neuron-list.remedy': null
  'too-many-neurons.message': null
  'too-many-neurons.remedy': null
  'unknown-model.message': { value: string | number }
  'unknown-model.remedy': { names: string | number }
  'unknown-feature.message': { value: string | number }
  'unknown-feature.remedy': { names: string | number }
  'no-feature-list.message': null
  'no-feature-list.remedy': { names: string | number }
  'too-many-features.message': null
  'too-many-features.remedy': null
}
export const t = messagesOf<Texts>(
  'requests',
  `empty-request =
    .message = The request is empty.
    .remedy = Give an object.
bench-name =
    .message = The bench is not named by a text.
    .remedy = Give the id of a bench, as “openBench” returned it, or none for the main one.
no-bench-named =
    .message = No bench is named.
    .remedy = Give the id of a bench, as “openBench” returned it.
no-other-bench =
    .message = No bench is named for the other end.
    .remedy = Give the id of a bench, as “openBench” returned it.
bench-of-weights =
    .message = The bench whose weights to copy is not named by a text.
    .remedy = Give the id of a bench.
bench-source =
    .message = It is not said what the bench begins with.
    .remedy = Give settings, the bench whose weights to copy, or a recorded run.
bench-recorded =
    .message = It is not clear whether the bench is recorded.
    .remedy = Give true or false, or leave it out.
bench-moments =
    .message = It is not clear whether the bench keeps moments of its runs.
    .remedy = Give true or false, or leave it out.
pixel-order =
    .message = The order of the pixels is { $value }.
    .remedy = Choose a whole number from 1 to 10.
no-settings =
    .message = There are no settings.
    .remedy = Give an object with those that are not to have their default.
configure-empty =
    .message = The request is empty, or its bench is not named by a text.
    .remedy = Give settings, and the id of a bench if it is not the main one.
generation =
    .message = It is not clear which network to bring back.
    .remedy = Give the generation of its state.
pace =
    .message = The pace is { $value } updates a second.
    .remedy = Choose a number from 0.1 to 100, or no pace for full speed.
pace-length =
    .message = The pace is to hold for { $value } updates.
    .remedy = Choose a whole number from 1 to 1,000,000, or leave it out.
moment =
    .message = The moment is { $value }.
    .remedy = Give the updates behind it, as “listMoments” names them, or none for the weights in use.
unknown-step =
    .message = The step “{ $value }” is not known.
    .remedy = Choose one of { $names }.
seeks-cure =
    .message = It is not clear whether to look for a cure.
    .remedy = Give true or false, or leave it out.
sweep-values =
    .message = A sweep trains 2 to { $most } networks.
    .remedy = Give as many values of the setting, as a list.
sweep-at-once =
    .message = It is not clear how many networks to train at the same time.
    .remedy = Give a whole number from 1, true for all of them, or false for one after another.
no-sweep =
    .message = No sweep is named.
    .remedy = Give the group of its runs.
run-id =
    .message = { $value } is not the id of a run.
    .remedy = Give the id of a run, a text.
no-run-list =
    .message = There is no list of runs.
    .remedy = Give an array of ids.
too-many-runs =
    .message = The request names { $count } runs.
    .remedy = Give at most { $most } at once.
run-name =
    .message = The name is not a text of at most { $most } characters.
    .remedy = Make it shorter.
run-notes =
    .message = The notes are not a text of at most { $most } characters.
    .remedy = Make it shorter.
tag-empty =
    .message = A tag is empty.
    .remedy = Give it a word, make it shorter, or leave it out.
tag-length =
    .message = The tag is not a text of 1 to { $most } characters.
    .remedy = Give it a word, make it shorter, or leave it out.
no-tag-list =
    .message = The tags are no list.
    .remedy = Give up to { $most } tags.
too-many-tags =
    .message = There are { $count } tags.
    .remedy = Give up to { $most } tags.
no-run-named =
    .message = No run is named.
    .remedy = Give the id of a recorded run.
checkpoint =
    .message = The checkpoint is not named by a whole number.
    .remedy = Give the id of one of the run’s checkpoints.
no-file =
    .message = There is no file to load.
    .remedy = Give a file name and the bytes of the file.
no-archive =
    .message = There is no archive to unpack.
    .remedy = Give a file name and the bytes of the file.
waiting-time =
    .message = The time to wait is { $value }.
    .remedy = Give whole milliseconds, an hour of them at most.
input-form =
    .message = The form of the input is not whole.
    .remedy = Say of it whether it is inverted, and whether it is transposed.
unknown-scale =
    .message = The scale “{ $value }” is not known.
    .remedy = Choose one of { $names }.
unknown-language =
    .message = The language “{ $value }” is not known.
    .remedy = Choose one of { $names }.
unknown-format =
    .message = The format “{ $value }” is not known.
    .remedy = Choose one of { $names }.
unknown-activation =
    .message = The activation “{ $value }” is not known.
    .remedy = Choose one of { $names }.
unknown-weights =
    .message = The choice of weights “{ $value }” is not known.
    .remedy = Choose one of { $names }.
unknown-shipped =
    .message = The network that comes with Inkling “{ $value }” is not known.
    .remedy = Choose one of { $names }.
unknown-split =
    .message = The part of the data “{ $value }” is not known.
    .remedy = Choose one of { $names }.
data-name =
    .message = The data sets are not named by a text.
    .remedy = Name them as in the settings.
what-digits-are =
    .message = What the digits are is { $value }.
    .remedy = Give a whole number from 0 to 9.
answer =
    .message = The answer is { $value }.
    .remedy = Give a whole number from 0 to 9.
picture-count =
    .message = The number of pictures is { $value }.
    .remedy = Choose a whole number from 1 to 1,000.
class-name =
    .message = The name of a class is not a text of 1 to { $most } characters.
    .remedy = Give ten names, or none for the digits 0 to 9.
no-class-list =
    .message = The names of the classes are no list.
    .remedy = Give ten names, or none for the digits 0 to 9.
too-many-classes =
    .message = There are { $count } names of classes.
    .remedy = Give ten names, or none for the digits 0 to 9.
images =
    .message = The images are no bytes.
    .remedy = Give images of { $pixels } bytes each, and as many labels, both as a Uint8Array.
labels =
    .message = The labels are no bytes.
    .remedy = Give images of { $pixels } bytes each, and as many labels, both as a Uint8Array.
set-name =
    .message = The name of the data set is not a text.
    .remedy = Give a name of small letters, digits and dashes.
set-title =
    .message = The title is not a text of at most { $most } characters.
    .remedy = Make it shorter.
source-name =
    .message = The name of the source is not a text.
    .remedy = Give the name of a data set, such as mnist.
label =
    .message = The label { $value } is no digit.
    .remedy = Give a whole number from 0 to 9.
sample-blank =
    .message = The sample is blank.
    .remedy = Draw a digit, and give it as a Uint8Array of 28 × 28 grey levels, row by row.
sample-picture =
    .message = The sample’s picture is not 784 bytes.
    .remedy = Draw a digit, and give it as a Uint8Array of 28 × 28 grey levels, row by row.
sample-time =
    .message = The sample’s time is { $value }.
    .remedy = Give milliseconds since 1970.
sample-strokes =
    .message = The sample’s strokes are not strokes.
    .remedy = Give strokes with tool, width and points, { $most } coordinates at most, or none.
no-id-list =
    .message = There is no list of ids.
    .remedy = Give an array of numbers.
no-samples =
    .message = There are no samples.
    .remedy = Give an array of samples.
too-many-samples =
    .message = There are { $count } samples.
    .remedy = Give at most { $most } at once.
sample-place =
    .message = There is no place { $value }.
    .remedy = Give a whole number from 0.
sample-count =
    .message = The number of samples is { $value }.
    .remedy = Ask for a whole number from 1 to { $most }.
picture-size =
    .message = The picture is not 784 numbers.
    .remedy = Give a Float32Array of 28 × 28 grey levels, row by row, from 0, which is paper, to 1, which is ink.
picture-pixel =
    .message = Pixel { $pixel } of the picture is { $value }.
    .remedy = Give a Float32Array of 28 × 28 grey levels, row by row, from 0, which is paper, to 1, which is ink.
connection-count =
    .message = The number of connections is { $value }.
    .remedy = Ask for a whole number from 0 to { $most }.
input-count =
    .message = The number of inputs is { $value }.
    .remedy = Ask for a whole number from 0 to { $most }.
off-list =
    .message = The neurons to be switched off are no list.
    .remedy = Give a list of places, or none.
too-many-off =
    .message = Too many neurons are to be switched off.
    .remedy = Switch off { $most } at most.
neurons =
    .message = The neurons are not a Uint32Array of numbers.
    .remedy = Give the numbers of the neurons, from 0, as a Uint32Array.
count-points =
    .message = The number of points is { $value }.
    .remedy = Choose a whole number from { $least } to { $most }.
count-points-on-side =
    .message = The number of points on a side is { $value }.
    .remedy = Choose a whole number from { $least } to { $most }.
count-digits =
    .message = The number of digits is { $value }.
    .remedy = Choose a whole number from { $least } to { $most }.
count-training-digits =
    .message = The number of training digits is { $value }.
    .remedy = Choose a whole number from { $least } to { $most }.
count-mapped-digits =
    .message = The number of digits in the map is { $value }.
    .remedy = Choose a whole number from { $least } to { $most }.
count-steps =
    .message = The number of steps is { $value }.
    .remedy = Choose a whole number from { $least } to { $most }.
count-weights =
    .message = The number of weights is { $value }.
    .remedy = Choose a whole number from { $least } to { $most }.
count-pixels =
    .message = The number of pixels is { $value }.
    .remedy = Choose a whole number from { $least } to { $most }.
neuron-number =
    .message = The number of a neuron is { $value }.
    .remedy = Choose a whole number from { $least } to { $most }.
range =
    .message = The range is { $value }.
    .remedy = Give a number above 0.
learning-rate =
    .message = The learning rate is { $value }.
    .remedy = Give a number above 0.
momentum =
    .message = The momentum is { $value }.
    .remedy = Give a number from 0 up to, not including, 1.
rows =
    .message = The range of rows is no pair of numbers.
    .remedy = Give two numbers.
start =
    .message = The start is no pair of numbers.
    .remedy = Give two numbers.
parameter =
    .message = No weight or bias is named.
    .remedy = Give the layer and the neuron it leads to, and the neuron or pixel it comes from, or null for the bias; all count from 0.
plane =
    .message = A plane is spanned by two weights or biases.
    .remedy = Name two of one layer.
picture-digit =
    .message = The digit of the picture is { $value }.
    .remedy = Give a whole number from 0 to 9.
no-rate-list =
    .message = The learning rates are no list.
    .remedy = Give a list of up to 20 numbers above 0.
too-many-rates =
    .message = There are too many learning rates.
    .remedy = Give up to 20 of them.
seeds =
    .message = The seeds are no list that Inkling can take.
    .remedy = Give a list of 1 to { $most } seeds; ask again for more.
no-neuron-list =
    .message = The neurons to switch off are no list.
    .remedy = Give their numbers, counted from 0.
too-many-neurons =
    .message = There are too many neurons.
    .remedy = Give up to 10,000 of them.
unknown-model =
    .message = The conventional model “{ $value }” is not known.
    .remedy = Choose one of { $names }.
unknown-feature =
    .message = The feature “{ $value }” is not known.
    .remedy = Choose one of { $names }.
no-feature-list =
    .message = The features are no list.
    .remedy = Choose some of { $names }.
too-many-features =
    .message = There are more features than Inkling knows.
    .remedy = Name each once.
`,
)
