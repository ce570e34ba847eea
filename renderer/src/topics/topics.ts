/**
 * What the workbench shows and a lesson explains: where the small question marks lead. The titles of the lessons are not here, because the workbench
 * must not load the lessons for them; a test holds that each lesson and card exists.
 */

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
} as const satisfies Readonly<Record<string, Explained>>

export type Topic = keyof typeof topics
