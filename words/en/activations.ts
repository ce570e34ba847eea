/** Made of resources/messages/en/activations.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = { relu: null; 'leaky-relu': null; sigmoid: null; tanh: null; linear: null; softmax: null }
export const t = messagesOf<Texts>(
  'activations',
  `relu = ReLU
leaky-relu = leaky ReLU
sigmoid = sigmoid
tanh = tanh
linear = linear
softmax = softmax
`,
)
