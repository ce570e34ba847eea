/** Numbers on a slider: on a logarithmic one, a step is the same share of the number everywhere. */
import type { SliderRange } from '#engine/settings/table/entry.ts'

/** What the range input takes. */
export type Track = { readonly min: number; readonly max: number; readonly step: number }

export function trackOf(range: SliderRange): Track {
  switch (range.scale) {
    case 'linear':
      return { min: range.from, max: range.to, step: range.step }
    case 'logarithmic':
      return { min: Math.log10(range.from), max: Math.log10(range.to), step: 0.05 }
    case 'powers of two':
      return { min: Math.log2(range.from), max: Math.log2(range.to), step: 1 }
  }
}

/** Where a number stands; at an end for what lies beyond it. */
export function placeOf(value: number, range: SliderRange): number {
  const within = Math.min(range.to, Math.max(range.from, value))
  switch (range.scale) {
    case 'linear':
      return within
    case 'logarithmic':
      return Math.log10(within)
    case 'powers of two':
      return Math.log2(within)
  }
}

/** The number at a place, as people write it. */
export function valueAt(place: number, range: SliderRange): number {
  switch (range.scale) {
    case 'linear':
      return Number(place.toFixed(4))
    case 'logarithmic':
      return Number((10 ** place).toPrecision(2))
    case 'powers of two':
      return Math.round(2 ** place)
  }
}
