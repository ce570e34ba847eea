/** The learning rate on a slider: a step is the same share of it everywhere. */

/** Powers of ten, from 0.00001 to 100, in twentieths. */
export const sliderRange = { min: -5, max: 2, step: 0.05 } as const

/** Where the slider stands; at its ends for what lies beyond them. */
export function toSlider(rate: number): number {
  const place = rate > 0 ? Math.log10(rate) : sliderRange.min
  return Math.min(sliderRange.max, Math.max(sliderRange.min, place))
}

/** The rate at a place, with two digits, as people write it. */
export function fromSlider(place: number): number {
  return Number((10 ** place).toPrecision(2))
}
