/** Made of resources/messages/en/topics.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  cost: null
  'learning-rate': null
  neuron: null
  accuracy: null
  start: null
  hint: { question: string | number }
  answer: null
  weights: null
  names: null
  weight: null
  'forward-pass': null
  layers: null
  step: null
  activation: null
  costs: null
  optimiser: null
  seed: null
  data: null
  initialiser: null
  momentum: null
}
export const t = messagesOf<Texts>(
  'topics',
  `cost = What does the cost say?
learning-rate = What is the learning rate?
neuron = What does a neuron do?
accuracy = What does more data bring?
start = What is a random start?
hint = { $question } A lesson shows it, on a copy of your network. What you do here waits for you.
answer = What makes the answer, and how sure is it?
weights = What are weights and biases?
names = What are layers and weights called?
weight = What does one weight do to the cost?
forward-pass = What happens in a forward pass?
layers = What do more layers find?
step = What does a step work out, going backward?
activation = What is an activation function for?
costs = What is the difference between the costs?
optimiser = What is gradient descent, and what is momentum?
seed = What does another seed lead to?
data = What do more digits to learn from bring?
initialiser = What does a network with random weights do?
momentum = What does momentum do?
`,
)
