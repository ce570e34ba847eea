/**
 * Ink in a photograph, whose paper is grey, lit from one side, and noisy. The paper's brightness is fitted by a smooth surface
 * (a polynomial of second degree in x and y) through what is not ink; what stands out from it is ink; specks are dropped.
 */
import type { GreyImage } from './grey.ts'
import type { Raster } from '#engine/drawing/raster.ts'
import { dropSpecks } from './specks.ts'
import { fitSurface } from './surface.ts'

/** Paper and ink are told apart again with each better surface, this many times. */
const rounds = 3
/** Levels of the histogram in which the threshold is sought. */
const bins = 256
/** Ink that stands out from the paper by less than this is none. */
export const leastContrast = 0.1
/** Nor is what stands out by less than so many deviations of the paper's noise. */
const leastNoiseDeviations = 5

/** Ink found in an image. `isLight` says whether it was lighter than the paper. */
export type FoundInk = Raster & { readonly isLight: boolean }

/** Null where nothing stands out from the paper. */
export function findInkInPhotograph({ grey, width, height }: GreyImage): FoundInk | null {
  // The border is paper for the most part: it gives the first surface, and with it the side on which the ink is.
  const isPaper = Uint8Array.from(grey, (_, pixel) => {
    const x = pixel % width
    const y = Math.floor(pixel / width)
    const rim = Math.max(1, Math.round(Math.min(width, height) * 0.06))
    return x < rim || y < rim || x >= width - rim || y >= height - rim ? 1 : 0
  })
  let surface = fitSurface(grey, width, height, isPaper)
  let skew = 0
  for (const [pixel, level] of grey.entries()) skew += (level - surface[pixel]!) ** 3
  const isLight = skew > 0
  const standOut = () =>
    grey.map((level, pixel) => Math.max(0, isLight ? level - surface[pixel]! : surface[pixel]! - level))

  let above = standOut()
  let threshold = otsu(above)
  for (let round = 0; round < rounds; round++) {
    for (const [pixel, value] of above.entries()) isPaper[pixel] = value < threshold ? 1 : 0
    surface = fitSurface(grey, width, height, isPaper)
    above = standOut()
    threshold = otsu(above)
  }

  const inkLevel = median(above.filter((value) => value >= threshold))
  let squares = 0
  let count = 0
  for (const [pixel, value] of above.entries()) {
    if (value >= threshold) continue
    squares += (grey[pixel]! - surface[pixel]!) ** 2
    count++
  }
  const noise = Math.sqrt(squares / Math.max(1, count))
  if (!(inkLevel >= Math.max(leastContrast, leastNoiseDeviations * noise))) return null
  // Paper up to a third of the ink's level, full ink a little before all of it: noise shows in neither.
  const low = 0.35 * inkLevel
  const high = 0.9 * inkLevel
  const values = above.map((value) => Math.min(1, Math.max(0, (value - low) / (high - low))))
  return { width, height, values: dropSpecks(values, width, height), isLight }
}

/** The threshold with the greatest variance between the values below it and those above (Otsu 1979). */
function otsu(values: Float32Array): number {
  const greatest = values.reduce((most, value) => Math.max(most, value), 1e-6)
  const histogram = new Float64Array(bins)
  for (const value of values) histogram[Math.min(bins - 1, Math.floor((value / greatest) * bins))]!++
  let sum = 0
  for (let bin = 0; bin < bins; bin++) sum += bin * histogram[bin]!
  let below = 0
  let sumBelow = 0
  let best = 0
  let bestVariance = -1
  for (let bin = 0; bin + 1 < bins; bin++) {
    below += histogram[bin]!
    sumBelow += bin * histogram[bin]!
    const rest = values.length - below
    if (below === 0 || rest === 0) continue
    const variance = below * rest * (sumBelow / below - (sum - sumBelow) / rest) ** 2
    if (variance > bestVariance) {
      bestVariance = variance
      best = bin
    }
  }
  return ((best + 1) / bins) * greatest
}

function median(values: Float32Array): number {
  return values.sort()[values.length >> 1] ?? 0
}
