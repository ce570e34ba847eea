/**
 * Writing habits that MNIST's writers hardly ever have: sevens with the bar that many people draw through the stem, and ones with a flag and no
 * foot.
 */
import type { NewSample } from '#engine/contract/samples.ts'
import { imageOf, type Digits } from '#engine/data/digits.ts'
import { createDataSets } from '#engine/data/data-sets.ts'
import { packedData } from '#test/unit/engine/data-folder.ts'

/** The first `count` sevens of the samples, crossed. */
export function crossSevens(digits: Digits, count: number): readonly NewSample[] {
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

/** The first `count` ones of the digits, each with a flag: a stroke from its top down to the left, not always as long. */
export function flagOnes(digits: Digits, count: number): readonly NewSample[] {
  const ones = [...digits.labels.keys()].filter((index) => digits.labels[index] === 1).slice(0, count)
  return ones.map((index, place) => ({
    pixels: flag(imageOf(digits, index).slice(), place),
    label: 1,
    time: Date.UTC(2026, 0, 1) + place * 1000,
  }))
}

function flag(pixels: Uint8Array, place: number): Uint8Array {
  const top = Math.floor(pixels.findIndex((level) => level > 127) / 28)
  const levels = pixels.subarray(top * 28, top * 28 + 28)
  const ink = levels.reduce((sum, level) => sum + level, 0)
  const tip = levels.reduce((sum, level, column) => sum + level * column, 0) / ink
  const length = 6 + (place % 4)
  for (let y = top - 1; y <= top + length + 1; y++) {
    for (let x = 0; x < 28; x++) {
      // The distance from a stroke that goes one pixel to the left for each pixel down.
      const along = Math.min(length, Math.max(0, (tip - x + y - top) / 2))
      const distance = Math.hypot(x - tip + along, y - top - along)
      const coverage = Math.min(1, Math.max(0, 1.7 - distance))
      if (y >= 0 && coverage > 0) pixels[y * 28 + x] = Math.max(pixels[y * 28 + x]!, Math.round(255 * coverage))
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
