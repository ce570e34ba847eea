/** Made of resources/messages/en/topics.ftl by `npm run messages`: change that file. */
import { messagesOf } from '#words/messages.ts'
type Texts = {
  cost: null
  'learning-rate': null
  neuron: null
  accuracy: null
  start: null
  hint: { question: string | number }
}
export const t = messagesOf<Texts>(
  'topics',
  `cost = What does the cost say?
learning-rate = What is the learning rate?
neuron = What does a neuron do?
accuracy = What does more data bring?
start = What is a random start?
hint = { $question } A lesson shows it, on a copy of your network. What you do here waits for you.
`,
)
