/**
 * What the workbench shows and a lesson explains: where the small question marks lead. The titles of the lessons are not here, because the workbench
 * must not load the lessons for them; a test holds that each lesson and card exists.
 */

import type { Settings } from '#engine/contract/settings.ts'
import { t } from '#words/en/topics.ts'

export type Explained = {
  /** What somebody asks who does not know it. */
  readonly asks: string
  readonly lesson: string
  /** Where in the lesson; where the person was in it, unless given. */
  readonly card?: string
}

export const topics = {
  cost: { asks: t('cost'), lesson: 'costs' },
  learningRate: { asks: t('learning-rate'), lesson: 'rates' },
  neuron: { asks: t('neuron'), lesson: 'neuron' },
  accuracy: { asks: t('accuracy'), lesson: 'data' },
  start: { asks: t('start'), lesson: 'newborns' },
  answer: { asks: t('answer'), lesson: 'argmax' },
  weights: { asks: t('weights'), lesson: 'weights' },
  names: { asks: t('names'), lesson: 'notation' },
  weight: { asks: t('weight'), lesson: 'nudge' },
  forwardPass: { asks: t('forward-pass'), lesson: 'forward' },
  layers: { asks: t('layers'), lesson: 'layers' },
  step: { asks: t('step'), lesson: 'chain' },
  activation: { asks: t('activation'), lesson: 'activations' },
  costs: { asks: t('costs'), lesson: 'costs' },
  optimiser: { asks: t('optimiser'), lesson: 'descent' },
  seed: { asks: t('seed'), lesson: 'landscape' },
  data: { asks: t('data'), lesson: 'data' },
  initialiser: { asks: t('initialiser'), lesson: 'newborns' },
  momentum: { asks: t('momentum'), lesson: 'descent' },
} as const satisfies Readonly<Record<string, Explained>>

export type Topic = keyof typeof topics

/** What a lesson explains of a setting in the drawer. */
export const topicOfSetting = {
  data: 'data',
  hidden: 'activation',
  cost: 'costs',
  optimiser: 'optimiser',
  momentum: 'momentum',
  initialiser: 'initialiser',
  seed: 'seed',
} as const satisfies Partial<Record<keyof Settings, Topic>>
