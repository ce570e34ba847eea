/** The colours that weights and activations have in bitmaps. */
import { type Rgb, toRgb } from '#page/drawing/paint.ts'
import type { Colours } from '#page/ui/theme.svelte.ts'

/**
 * [2 · steps + 1] the colour of each level from −steps, full orange, over 0, which is `rest`, to steps, full blue: four bytes of an image each. The
 * root lifts what is weak, which there is most of.
 */
export function createPalette(colours: Colours, rest: Rgb, steps: number): Uint32Array<ArrayBuffer> {
  const [positive, negative] = [toRgb(colours.positive), toRgb(colours.negative)]
  const bytes = new Uint8ClampedArray((2 * steps + 1) * 4)
  for (let level = -steps; level <= steps; level++) {
    const colour = mixRgb(rest, level >= 0 ? positive : negative, Math.sqrt(Math.abs(level) / steps))
    bytes.set([...colour, 255], (level + steps) * 4)
  }
  return new Uint32Array(bytes.buffer)
}

export function mixRgb(from: Rgb, to: Rgb, share: number): Rgb {
  return [0, 1, 2].map((channel) =>
    Math.round(from[channel]! + (to[channel]! - from[channel]!) * share),
  ) as unknown as Rgb
}
