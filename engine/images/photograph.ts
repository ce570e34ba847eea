/**
 * Ink in a photograph, whose paper is grey, lit unevenly, and noisy, with edges of shadows and of the sheet in view. The ground is what closing
 * leaves of the image: strokes are narrow and are filled up, shadows and tables are wide and stay. What stands out from it is ink, in
 * proportion to it, since a shadow darkens paper and ink alike.
 */
import type { FoundInk, GreyImage } from './grey-image.ts'
import { close, closeDiagonally } from './morphology.ts'
import { measureNarrow } from './narrow.ts'
import { reduce } from './reduce.ts'
import { eraseRuledLines } from './ruled-lines.ts'

/** The side of the closing's square, as a share of the shorter side: wider than any stroke. */
const widestStroke = 0.2
/** Levels of the histogram in which the threshold is sought. */
const bins = 256
/** Ink that stands out from the paper by less than this is none. */
export const leastContrast = 0.1
/** A smaller share of the image that stands out is noise: one pixel in 30,000 of it lies above four deviations. */
const leastInk = 0.0002
/** Ink is what stands out by more than so many deviations of the paper's noise. */
const leastNoiseDeviations = 5
/** Longer side at which it is decided whether the ink is light: by what there is most of, and by what is narrow. */
const glance = { paper: 64, strokes: 128 }
/**
 * Narrower than this share of the shorter side are strokes, and neither sheets nor reflections. They decide where those of one side have this many
 * times the contrast of the other's, and that is this share of the contrast of all that is narrower than `wide`.
 */
const narrow = { width: 0.04, times: 1.4, wide: 0.12, share: 0.15 }
/** Darker ground than this share of the paper's is in shadow, or the table, whose grain stands out by less than this share of the ink's level. */
const table = { ground: 0.62, grain: 0.6 }

/** Null where nothing stands out from the paper. */
export function findInkInPhotograph(image: GreyImage): FoundInk | null {
  const { width, height } = image
  const isLight = isInkLight(image)
  const dark = soften(isLight ? { ...image, grey: image.grey.map((level) => 1 - level) } : image)
  const radius = Math.max(2, Math.round((widestStroke / 2) * Math.min(width, height)))
  // A square leaves something over of slanted edges and round shadows, and so does one that stands on its corner, but elsewhere.
  const slanted = closeDiagonally({ values: dark, width, height }, radius)
  const ground = close({ values: dark, width, height }, radius).map((level, pixel) => Math.min(level, slanted[pixel]!))
  const difference = dark.map((level, pixel) => ground[pixel]! - level)
  const sorted = difference.toSorted()
  const quantile = (share: number) => sorted[Math.floor(share * sorted.length)]!
  // Closing takes the lightest paper around for the paper: noise puts all of it a little above that.
  const paper = quantile(0.5)
  const noise = paper - quantile(0.16)
  // In the dark, ink stands out by less, and noise by as much as anywhere.
  const light = isLight ? null : ground
  const lightAt = (pixel: number) => (light ? Math.max(0.05, light[pixel]!) : 1)
  const above = difference.map((value, pixel) => Math.max(0, value - paper) / lightAt(pixel))
  const lit = isLight ? 0 : table.ground * ground.toSorted()[Math.floor(0.75 * ground.length)]!
  const isLit = (pixel: number) => ground[pixel]! >= lit
  const leastAt = (pixel: number) => Math.max(leastContrast / 2, (4 * noise) / lightAt(pixel))
  // What is written is on paper, if anything is there.
  const litLevel = findInkLevel(above, (pixel) => (isLit(pixel) ? leastAt(pixel) : Infinity))
  const inkLevel = litLevel >= leastContrast ? litLevel : findInkLevel(above, leastAt)
  if (!(inkLevel >= leastContrast)) return null
  // Paper up to a third of the ink's level, full ink a little before all of it: noise shows in neither.
  const high = 0.85 * inkLevel
  const values = above.map((value, pixel) => {
    const least = (isLit(pixel) || litLevel < leastContrast ? 0.35 : table.grain) * inkLevel
    const low = Math.min(0.8 * inkLevel, Math.max(least, (leastNoiseDeviations * noise) / lightAt(pixel)))
    return Math.min(1, Math.max(0, (value - low) / (high - low)))
  })
  const ink = { width, height, values, isLight }
  eraseRuledLines(ink, isLight ? null : Uint8Array.from(ground, (_, pixel) => (isLit(pixel) ? 0 : 1)))
  return ink
}

/**
 * Strokes tell it where there are narrow ones: a bright sheet on a table, or a reflection on a board, is wide. A marker's strokes are not, and paper
 * is what there is most of.
 */
function isInkLight(image: GreyImage): boolean {
  const small = reduce(image, glance.strokes)
  const strokes = measureNarrow(small, narrow.width, 2)
  const parts = measureNarrow(small, narrow.wide, 2)
  const isLight = strokes.light > strokes.dark
  const [more, less] = isLight ? [strokes.light, strokes.dark] : [strokes.dark, strokes.light]
  if (more >= narrow.times * less && more >= narrow.share * (parts.light + parts.dark)) return isLight
  return standsOutLight(reduce(image, glance.paper))
}

/** Paper is what there is most of around each place: ink is on the side of it to which more stands out. */
function standsOutLight({ grey, width, height }: GreyImage): boolean {
  const reach = Math.ceil(Math.max(width, height) / 6)
  const histogram = new Uint16Array(bins)
  let balance = 0
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      histogram.fill(0)
      let count = 0
      for (let nearY = Math.max(0, y - reach); nearY <= Math.min(height - 1, y + reach); nearY++) {
        for (let nearX = Math.max(0, x - reach); nearX <= Math.min(width - 1, x + reach); nearX++) {
          histogram[Math.min(bins - 1, Math.floor(grey[nearY * width + nearX]! * bins))]!++
          count++
        }
      }
      let middle = 0
      for (let below = histogram[0]!; below * 2 < count; below += histogram[middle]!) middle++
      const difference = grey[y * width + x]! - (middle + 0.5) / bins
      balance += difference * Math.abs(difference)
    }
  }
  return balance > 0
}

/** The weighted mean over 3 × 3 pixels, which takes most of the noise. */
function soften({ grey, width }: GreyImage): Float32Array {
  const across = grey.map((level, pixel) => {
    const x = pixel % width
    return (2 * level + grey[x > 0 ? pixel - 1 : pixel]! + grey[x + 1 < width ? pixel + 1 : pixel]!) / 4
  })
  return across.map((level, pixel) => {
    const above = across[pixel >= width ? pixel - width : pixel]!
    const below = across[pixel + width < grey.length ? pixel + width : pixel]!
    return (2 * level + above + below) / 4
  })
}

/** The median of what lies above the threshold, among all that stands out by more than `leastAt` its place; 0 where hardly anything does. */
function findInkLevel(above: Float32Array, leastAt: (pixel: number) => number): number {
  const standingOut = above.filter((value, pixel) => value > leastAt(pixel))
  if (standingOut.length < leastInk * above.length) return 0
  const threshold = otsu(standingOut)
  return median(standingOut.filter((value) => value >= threshold))
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
