/** Samples with recognisable pixels. */
import type { NewSample } from '#engine/contract/samples.ts'

export function drawnSample(label: number, shade = 1): NewSample {
  return {
    pixels: Uint8Array.from({ length: 784 }, (_, pixel) => (pixel * shade + label) % 256),
    label,
    time: 1_767_225_600_000 + shade + 0.25,
    strokes: [{ tool: 'brush', width: 20, points: [1.5, 2, label, shade] }],
  }
}
