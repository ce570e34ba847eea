/**
 * From an image of digits to ink: dark on light or light on dark, drawn, scanned or photographed. An even ground is taken as it is,
 * so that nothing of a clean image changes; an uneven or noisy one is a photograph's (`photograph.ts`).
 */
import { imageSide } from '#engine/contract/pictures.ts'
import { digitizeInk } from '#engine/drawing/digitize.ts'
import {
  averageAreas,
  boxSide,
  centreOfMass,
  findBox,
  type Box,
  type Raster,
  type Square,
} from '#engine/drawing/raster.ts'
import { boxOf, cutOut, groupIntoDigits } from './find-digits.ts'
import type { FoundInk, GreyImage } from './grey-image.ts'
import { longestSide } from './grey.ts'
import { findInkInPhotograph, leastContrast } from './photograph.ts'
import { findPatches, measureDepths, sizeOf } from './patches.ts'
import { reduce } from './reduce.ts'
import { eraseRuledLines } from './ruled-lines.ts'
import { widenThinStrokes } from './stroke-width.ts'

/** Longer side to which photographs are reduced: what is averaged away here is noise. */
const longestPhotographSide = 640
/** What appears only where nothing is averaged away has a part as long as this share of the image: all smaller ones are dirt. */
const leastFine = 0.1
/** Paper of an even ground differs from the border's median by less than this. */
const evenWithin = 0.02
/** The share of the border that may lie between paper and ink, as soft edges do, while the ground still counts as even. */
const mostUneven = 0.05
/** The share of the border that ink may cover; more of another level is a shadow. */
const mostOther = 0.2
/** Where less than this share of the image has the border's level, and something is as wide as this share of it, that is the paper. */
const sheet = { leastBorder: 0.75, width: 0.35 }
/** MNIST's digits have boxes of 20 pixels around a centre of mass at 14.5; these many pixels from that are still its layout. */
const layout = { middle: 14.5, away: 1.2, box: 1.5 }

/** A digit found in an image. */
export type FoundDigit = {
  /** Its ink alone, cut out. */
  readonly ink: Raster
  /** Where it is, as shares of the image's width and height. */
  readonly box: Box
  /** The square around the whole image, in the pixels of the ink. */
  readonly paper: Square
  /** [784] grey levels 0 (paper) to 1 (ink), row by row, as the network sees it. */
  readonly pixels: Float32Array
}

/**
 * The digits of an image, in reading order. A picture of 28 × 28 with light ink that is laid out as MNIST's is used as it is. Anything else is
 * cut out, scaled and centred, as a drawing is. Empty where nothing stands out from the ground.
 */
export function findDigits(image: GreyImage): readonly FoundDigit[] {
  const ink = findInk(image)
  if (!ink) return []
  const { width, height } = ink
  const longer = Math.max(width, height)
  const paper = { x: (width - longer) / 2, y: (height - longer) / 2, side: longer }
  if (isLaidOut(image, ink)) return [{ ink, box: { left: 0, top: 0, right: 1, bottom: 1 }, paper, pixels: image.grey }]
  return groupIntoDigits(ink).flatMap((parts) => {
    const { left, top, right, bottom } = boxOf(parts)
    const { ink: own, zoom, shiftX, shiftY } = widenThinStrokes(cutOut(ink, parts))
    const pixels = digitizeInk(own.values, own.width, own.height)
    if (!pixels) return []
    return [
      {
        ink: own,
        box: { left: left / width, top: top / height, right: right / width, bottom: bottom / height },
        paper: { x: (paper.x - left) * zoom + shiftX, y: (paper.y - top) * zoom + shiftY, side: longer * zoom },
        pixels,
      },
    ]
  })
}

/** Whether a picture is laid out as MNIST's are. */
function isLaidOut({ width, height }: GreyImage, ink: FoundInk): boolean {
  if (!ink.isLight || width !== imageSide || height !== imageSide) return false
  const box = findBox(ink)
  if (!box) return false
  const { x, y } = centreOfMass(ink, box)
  const size = Math.max(box.right - box.left, box.bottom - box.top)
  return (
    Math.abs(size - boxSide) <= layout.box &&
    Math.abs(x - layout.middle) <= layout.away &&
    Math.abs(y - layout.middle) <= layout.away
  )
}

/** The ink of an image, perhaps at a smaller size; null where nothing stands out from the ground. */
export function findInk(image: GreyImage): FoundInk | null {
  const small = reduce(image, longestSide)
  const border = sortedBorder(small)
  const paper = border[border.length >> 1]!
  if (!isEven(small, border, paper)) {
    const photograph = reduce(small, longestPhotographSide)
    const found = findInkInPhotograph(photograph)
    if (found || photograph === small) return found
    // A thin line may have been averaged away.
    const fine = findInkInPhotograph(small)
    return fine && findPatches(fine).some((patch) => sizeOf(patch) >= leastFine * Math.max(fine.width, fine.height))
      ? fine
      : null
  }
  const ink = findInkOnEvenGround(small, paper)
  if (ink) eraseRuledLines(ink)
  return ink
}

/** Whether all paper has one level, that of the border. */
function isEven({ grey, width, height }: GreyImage, border: readonly number[], paper: number): boolean {
  const away = (level: number) => Math.abs(level - paper)
  const between = border.filter((level) => away(level) > evenWithin && away(level) < leastContrast).length
  const other = border.filter((level) => away(level) >= leastContrast).length
  if (between > mostUneven * border.length || other > mostOther * border.length) return false
  const asBorder = grey.reduce((count, level) => (away(level) < leastContrast ? count + 1 : count), 0)
  if (asBorder >= sheet.leastBorder * grey.length) return true
  // No stroke is as wide as a sheet of paper within a frame, or on a table.
  const depths = measureDepths({ values: grey, width, height }, (level) => away(level) >= leastContrast)
  const deepest = depths.reduce((most, depth) => Math.max(most, depth), 0)
  return 2 * deepest < sheet.width * Math.min(width, height)
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

function sortedBorder({ grey, width, height }: GreyImage): readonly number[] {
  const border: number[] = []
  for (let x = 0; x < width; x++) border.push(grey[x]!, grey[(height - 1) * width + x]!)
  for (let y = 0; y < height; y++) border.push(grey[y * width]!, grey[(y + 1) * width - 1]!)
  return border.sort((a, b) => a - b)
}

/** A digit smaller than the first share of the image is put on a sheet as large as the second, as people draw. */
const shareOfSheet = { least: 0.35, usual: 0.7 }

/**
 * A digit's ink on a square sheet: where it is in the image, or in the middle and larger where it is small.
 *
 * @returns [side × side] coverage, row by row
 */
export function placeOnSheet({ ink, paper }: Pick<FoundDigit, 'ink' | 'paper'>, side: number): Float32Array {
  const box = findBox(ink)
  const size = box ? Math.max(box.right - box.left, box.bottom - box.top) : 0
  if (!box || size >= shareOfSheet.least * paper.side) return averageAreas(ink, paper, side)
  const square = size / shareOfSheet.usual
  return averageAreas(
    ink,
    { x: (box.left + box.right - square) / 2, y: (box.top + box.bottom - square) / 2, side: square },
    side,
  )
}
