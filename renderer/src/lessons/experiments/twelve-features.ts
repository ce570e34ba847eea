/** The twelve features of the workshop, and how their values are written. */
import type { HandMadeFeature } from '#engine/contract/lessons.ts'
import { t } from '#words/en/lesson-features.ts'
import { formatFixed } from '#words/numbers.ts'

export const twelve = [
  { id: 'ink', title: t('feature', { id: 'ink' }), isCount: false },
  { id: 'proportion', title: t('feature', { id: 'proportion' }), isCount: false },
  { id: 'holes', title: t('feature', { id: 'holes' }), isCount: true },
  { id: 'hole-height', title: t('feature', { id: 'hole-height' }), isCount: false },
  { id: 'crossings-upper', title: t('feature', { id: 'crossings-upper' }), isCount: true },
  { id: 'crossings-middle', title: t('feature', { id: 'crossings-middle' }), isCount: true },
  { id: 'crossings-lower', title: t('feature', { id: 'crossings-lower' }), isCount: true },
  { id: 'crossings-column', title: t('feature', { id: 'crossings-column' }), isCount: true },
  { id: 'symmetry-left-right', title: t('feature', { id: 'symmetry-left-right' }), isCount: false },
  { id: 'symmetry-up-down', title: t('feature', { id: 'symmetry-up-down' }), isCount: false },
  { id: 'ink-above', title: t('feature', { id: 'ink-above' }), isCount: false },
  { id: 'ink-left', title: t('feature', { id: 'ink-left' }), isCount: false },
] as const satisfies readonly { id: HandMadeFeature; title: string; isCount: boolean }[]
export type Feature = (typeof twelve)[number]['id']

export function titleOf(feature: Feature): string {
  return twelve.find(({ id }) => id === feature)!.title
}

export function writeValue(feature: Feature, value: number): string {
  return twelve.find(({ id }) => id === feature)!.isCount ? String(value) : formatFixed(value, 2)
}
