/**
 * What the workbench shows and a lesson explains: where the small question marks lead. The titles of the lessons are not here, because the workbench
 * must not load the lessons for them; a test holds that each lesson and card exists.
 */

import type { Settings } from '#engine/contract/settings.ts'

export type Explained = {
  /** What somebody asks who does not know it. */
  readonly asks: string
  readonly lesson: string
  /** Where in the lesson; where the person was in it, unless given. */
  readonly card?: string
}

export const topics = {
  cost: { asks: 'What does the cost say?', lesson: 'rates' },
  learningRate: { asks: 'What is the learning rate?', lesson: 'rates' },
  neuron: { asks: 'What does a neuron do?', lesson: 'neuron' },
  accuracy: { asks: 'What does more data bring?', lesson: 'data' },
  start: { asks: 'What is a random start?', lesson: 'newborns' },
  answer: { asks: 'What makes the answer, and how sure is it?', lesson: 'argmax' },
  weights: { asks: 'What are weights and biases?', lesson: 'weights' },
  names: { asks: 'What are layers and weights called?', lesson: 'notation' },
  weight: { asks: 'What does one weight do to the cost?', lesson: 'nudge' },
  forwardPass: { asks: 'What happens in a forward pass?', lesson: 'forward' },
  layers: { asks: 'What do more layers find?', lesson: 'layers' },
  step: { asks: 'What does a step work out, going backward?', lesson: 'chain' },
  activation: { asks: 'What is an activation function for?', lesson: 'activations' },
  costs: { asks: 'What is the difference between the costs?', lesson: 'costs' },
  optimiser: { asks: 'What is gradient descent, and what is momentum?', lesson: 'descent' },
  seed: { asks: 'What does another seed lead to?', lesson: 'landscape' },
} as const satisfies Readonly<Record<string, Explained>>

export type Topic = keyof typeof topics

/** What a lesson explains of a setting in the drawer. */
export const topicOfSetting = {
  hidden: 'activation',
  cost: 'costs',
  optimiser: 'optimiser',
  seed: 'seed',
} as const satisfies Partial<Record<keyof Settings, Topic>>
