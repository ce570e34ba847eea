/** The twelve features of the workshop, and how their values are written. */
import type { HandMadeFeature } from '#engine/contract/lessons.ts'

export const twelve = [
  { id: 'ink', title: 'Ink', isCount: false },
  { id: 'proportion', title: 'Width ÷ height', isCount: false },
  { id: 'holes', title: 'Holes', isCount: true },
  { id: 'hole-height', title: 'Place of the holes', isCount: false },
  { id: 'crossings-upper', title: 'Crossings at ¼', isCount: true },
  { id: 'crossings-middle', title: 'Crossings at ½', isCount: true },
  { id: 'crossings-lower', title: 'Crossings at ¾', isCount: true },
  { id: 'crossings-column', title: 'Crossings going down', isCount: true },
  { id: 'symmetry-left-right', title: 'Left is like right', isCount: false },
  { id: 'symmetry-up-down', title: 'Top is like bottom', isCount: false },
  { id: 'ink-above', title: 'Ink above the middle', isCount: false },
  { id: 'ink-left', title: 'Ink left of the middle', isCount: false },
] as const satisfies readonly { id: HandMadeFeature; title: string; isCount: boolean }[]
export type Feature = (typeof twelve)[number]['id']

export function titleOf(feature: Feature): string {
  return twelve.find(({ id }) => id === feature)!.title
}

export function writeValue(feature: Feature, value: number): string {
  return twelve.find(({ id }) => id === feature)!.isCount ? String(value) : value.toFixed(2)
}
