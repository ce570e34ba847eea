/**
 * From an image of a digit to ink: dark on light or light on dark, drawn, scanned or photographed. An even ground is taken as it is,
 * so that nothing of a clean image changes; an uneven or noisy one is a photograph's (`photograph.ts`).
 */
import { imageSide } from '#engine/contract/pictures.ts'
import { digitizeInk } from '#engine/drawing/digitize.ts'
import type { GreyImage } from './grey.ts'
import { findInkInPhotograph, leastContrast, type FoundInk } from './photograph.ts'
import { averageAreas } from '#engine/drawing/raster.ts'

/** Longer side to which larger images are reduced first: far more than the 28 pixels that remain in the end. */
const longestSide = 1024
/** The same for photographs: what is averaged away here is noise. */
const longestPhotographSide = 320
/** Paper of an even ground differs from the border's median by less than this. */
const evenWithin = 0.02
/** The share of the border that may lie between paper and ink, as soft edges do, while the ground still counts as even. */
const mostUneven = 0.05

/**
 * A picture of 28 × 28 with light ink is taken to be laid out as MNIST's and is used as it is. Anything else is cut out, scaled and
 * centred, as a drawing is.
 *
 * @returns [784] grey levels 0 (paper) to 1 (ink), row by row; null where nothing stands out from the ground
 */
export function digitizeImage(image: GreyImage): Float32Array | null {
  const ink = findInk(image)
  if (ink?.isLight && image.width === imageSide && image.height === imageSide) return image.grey
  return ink && digitizeInk(ink.values, ink.width, ink.height)
}

/** The ink of an image, perhaps at a smaller size; null where nothing stands out from the ground. */
export function findInk(image: GreyImage): FoundInk | null {
  const small = reduce(image, longestSide)
  const border = sortedBorder(small)
  const paper = border[border.length >> 1]!
  const uneven = border.filter((level) => {
    const difference = Math.abs(level - paper)
    return difference > evenWithin && difference < leastContrast
  }).length
  if (uneven > mostUneven * border.length) return findInkInPhotograph(reduce(image, longestPhotographSide))
  return findInkOnEvenGround(small, paper)
}

/** The ink is on the side of the paper's level that reaches further, and is 1 where it differs most. */
function findInkOnEvenGround({ grey, width, height }: GreyImage, paper: number): FoundInk | null {
  let darkest = paper
  let lightest = paper
  for (const level of grey) {
    if (level < darkest) darkest = level
    if (level > lightest) lightest = level
  }
  const isLight = lightest - paper > paper - darkest
  const reach = (isLight ? lightest : darkest) - paper
  if (Math.abs(reach) < leastContrast) return null
  return { width, height, values: grey.map((level) => Math.max(0, (level - paper) / reach)), isLight }
}

/** Averages square blocks of pixels, so that the longer side fits. */
function reduce({ grey, width, height }: GreyImage, longest: number): GreyImage {
  const block = Math.ceil(Math.max(width, height) / longest)
  if (block === 1) return { grey, width, height }
  const columns = Math.ceil(width / block)
  const rows = Math.ceil(height / block)
  const reduced = new Float32Array(columns * rows)
  for (let row = 0; row < rows; row++) {
    const bottom = Math.min(height, (row + 1) * block)
    for (let column = 0; column < columns; column++) {
      const right = Math.min(width, (column + 1) * block)
      let sum = 0
      for (let y = row * block; y < bottom; y++)
        for (let x = column * block; x < right; x++) sum += grey[y * width + x]!
      reduced[row * columns + column] = sum / ((bottom - row * block) * (right - column * block))
    }
  }
  return { grey: reduced, width: columns, height: rows }
}

function sortedBorder({ grey, width, height }: GreyImage): readonly number[] {
  const border: number[] = []
  for (let x = 0; x < width; x++) border.push(grey[x]!, grey[(height - 1) * width + x]!)
  for (let y = 0; y < height; y++) border.push(grey[y * width]!, grey[(y + 1) * width - 1]!)
  return border.sort((a, b) => a - b)
}

/**
 * The ink of an image on a square sheet, in the middle and as large as fits.
 *
 * @returns [side × side] coverage, row by row; null where nothing stands out from the ground
 */
export function fitToPaper(image: GreyImage, side: number): Float32Array | null {
  const ink = findInk(image)
  if (!ink) return null
  const longer = Math.max(ink.width, ink.height)
  return averageAreas(ink, { x: (ink.width - longer) / 2, y: (ink.height - longer) / 2, side: longer }, side)
}
