/** The twelve features of the workshop, and how their values are written. */
import type { HandMadeFeature } from '#engine/contract/lessons.ts'

export const twelve = [
  { id: 'ink', title: 'Ink', isCount: false },
  { id: 'proportion', title: 'Width ÷ height', isCount: false },
  { id: 'holes', title: 'Holes', isCount: true },
  { id: 'hole-height', title: 'Place of the holes', isCount: false },
  { id: 'crossings-upper', title: 'Strokes crossed at ¼', isCount: true },
  { id: 'crossings-middle', title: 'Strokes crossed at ½', isCount: true },
  { id: 'crossings-lower', title: 'Strokes crossed at ¾', isCount: true },
  { id: 'crossings-column', title: 'Strokes crossed going down', isCount: true },
  { id: 'symmetry-left-right', title: 'Left is like right', isCount: false },
  { id: 'symmetry-up-down', title: 'Top is like bottom', isCount: false },
  { id: 'ink-above', title: 'Share of ink above', isCount: false },
  { id: 'ink-left', title: 'Share of ink on the left', isCount: false },
] as const satisfies readonly { id: HandMadeFeature; title: string; isCount: boolean }[]
export type Feature = (typeof twelve)[number]['id']

export function titleOf(feature: Feature): string {
  return twelve.find(({ id }) => id === feature)!.title
}

export function writeValue(feature: Feature, value: number): string {
  return twelve.find(({ id }) => id === feature)!.isCount ? String(value) : value.toFixed(2)
}
