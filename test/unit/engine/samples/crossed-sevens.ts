/** A writing habit: MNIST's sevens with the bar that many people draw through the stem. MNIST's writers hardly ever do. */
import type { NewSample } from '#engine/contract/samples.ts'
import { imageOf, type Digits } from '#engine/data/digits.ts'
import { createDataSets } from '#engine/data/data-sets.ts'
import { packedData } from '#test/unit/engine/data-folder.ts'

/** The first `count` sevens of the samples, crossed. */
function crossSevens(digits: Digits, count: number): readonly NewSample[] {
  const sevens = [...digits.labels.keys()].filter((index) => digits.labels[index] === 7).slice(0, count)
  return sevens.map((index, place) => ({
    pixels: cross(imageOf(digits, index).slice(), place),
    label: 7,
    time: Date.UTC(2026, 0, 1) + place * 1000,
  }))
}

/** Draws a bar of about 14 × 3 pixels, not always at the same place, through the stem. */
function cross(pixels: Uint8Array, place: number): Uint8Array {
  const row = 14 + (place % 3)
  const levels = pixels.subarray(row * 28, row * 28 + 28)
  const ink = levels.reduce((sum, level) => sum + level, 0)
  const stem = ink === 0 ? 14 : Math.round(levels.reduce((sum, level, column) => sum + level * column, 0) / ink)
  const slope = (place % 5) - 2
  for (let column = stem - 7; column <= stem + 7; column++) {
    if (column < 1 || column > 26) continue
    const middle = row + ((column - stem) * slope) / 12
    for (let y = row - 3; y <= row + 3; y++) {
      const coverage = Math.min(1, Math.max(0, 2 - Math.abs(y - middle)))
      const pixel = y * 28 + column
      pixels[pixel] = Math.max(pixels[pixel]!, Math.round(255 * coverage))
    }
  }
  return pixels
}

/** Crossed sevens to learn from, of the training digits, and others to be read, of the test digits. */
export async function loadHabit(corrections: number): Promise<{
  readonly corrections: readonly NewSample[]
  readonly unseen: readonly NewSample[]
}> {
  const dataSets = createDataSets(await packedData())
  return {
    corrections: crossSevens((await dataSets.load('mnist-10k', 1)).digits, corrections),
    unseen: crossSevens(await dataSets.loadTest(), 500),
  }
}
