/**
 * What the workbench shows and a lesson explains: where the small question marks lead. The titles of the lessons are not here, because the workbench
 * must not load the lessons for them; a test holds that each lesson and card exists.
 */

import { t } from '#words/en/topics.ts'

export type Explained = {
  /** What somebody asks who does not know it. */
  readonly asks: string
  readonly lesson: string
  /** Where in the lesson; where the person was in it, unless given. */
  readonly card?: string
}

export const topics = {
  cost: { asks: t('cost'), lesson: 'rates' },
  learningRate: { asks: t('learning-rate'), lesson: 'rates' },
  neuron: { asks: t('neuron'), lesson: 'neuron' },
  accuracy: { asks: t('accuracy'), lesson: 'data' },
  start: { asks: t('start'), lesson: 'newborns' },
} as const satisfies Readonly<Record<string, Explained>>

export type Topic = keyof typeof topics
