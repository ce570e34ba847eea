/** Made of resources/messages/en/presets.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  'quick-start.name': null
  'quick-start.lesson': null
  'first-lesson.name': null
  'first-lesson.lesson': null
  'two-layers.name': null
  'two-layers.lesson': null
  'no-layer.name': null
  'no-layer.lesson': null
  'best-128.name': null
  'best-128.lesson': null
  'large-dropout.name': null
  'large-dropout.lesson': null
  'augmentation.name': null
  'augmentation.lesson': null
  'pretrained.name': null
  'pretrained.lesson': null
  'small-pretrained.name': null
  'small-pretrained.lesson': null
  'zero-weights.name': null
  'zero-weights.lesson': null
  'small-steps.name': null
  'small-steps.lesson': null
  'large-steps.name': null
  'large-steps.lesson': null
}
export const t = messagesOf<Texts>(
  'presets',
  `quick-start =
    .name = Quick start
    .lesson = One hidden layer of 128 ReLU neurons: about 97 of 100 test digits right within seconds, and 96 of 100 drawings.
first-lesson =
    .name = First lesson
    .lesson = Thirty sigmoid neurons and the squared error, the classic first network: it learns steadily.
two-layers =
    .name = Two hidden layers
    .lesson = The second hidden layer builds its features out of those of the first.
no-layer =
    .name = No hidden layer
    .lesson = Pixels feed the outputs directly: each output can only weigh pixels, so it stops near 92 of 100.
best-128 =
    .name = The best of 128 neurons
    .lesson = Long steps that shorten to nothing (cosine) and a little dropout: the same network, and one of a hundred digits more is right.
large-dropout =
    .name = Large, with dropout
    .lesson = Two layers of 512 neurons could memorise the training digits; leaving out a third of the neurons each time keeps them from it.
augmentation =
    .name = Data augmentation
    .lesson = Every digit is moved, turned and bent a little each time: more data without collecting any, and drawings are read better.
pretrained =
    .name = As the pretrained network
    .lesson = What the pretrained network was trained with, from random weights: MNIST and pen digits, 1,000 and 500 neurons and every change of digits. It takes about ten minutes on two cores.
small-pretrained =
    .name = As the small pretrained network
    .lesson = Thirty sigmoid neurons, an L2 penalty and a little data augmentation: strokes can be seen in the weights. It takes about ten seconds.
zero-weights =
    .name = All weights zero
    .lesson = Without randomness all neurons of a layer are alike, and no gradient comes back to them: the network never learns.
small-steps =
    .name = Steps too small
    .lesson = A learning rate of 0.0005: the cost falls, but after an epoch most of the way is still ahead.
large-steps =
    .name = Steps too large
    .lesson = A learning rate of 2: each step jumps over the valley, and the cost never comes down.
`,
)
