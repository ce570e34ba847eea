/** From a PNG file to the 784 grey levels that a network sees. */
import { imageSide } from '../engine/contract/contract.ts'
import { InklingError } from '../engine/contract/errors.ts'
import { digitizeInk } from '../engine/drawing/digitize.ts'
import { readPng, type GreyImage } from './png.ts'

/** Longer side to which larger images are reduced first: far more than the 28 pixels that remain in the end. */
const longestSide = 1024
/** Ink that stands out from the paper by less than this is none. */
const leastContrast = 0.1

/**
 * Ink may be dark on light or light on dark; the image's border tells which. A picture of 28 × 28 with light ink is taken to be
 * laid out as MNIST's and is used as it is. Anything else is cut out, scaled and centred, as a drawing is.
 *
 * @returns [784] grey levels 0 (paper) to 1 (ink), row by row
 * Throws `bad-input`, naming the file.
 */
export async function readPicture(path: string): Promise<Float32Array> {
  const image = await readPng(path)
  const small = reduce(image)
  const found = findInk(small)
  if (found?.isLight && image.width === imageSide && image.height === imageSide) return image.grey
  const pixels = found && digitizeInk(found.ink, small.width, small.height)
  if (pixels) return pixels
  throw new InklingError(
    'bad-input',
    `The image ${path} shows no digit.`,
    'Give an image of one digit that stands out from its ground.',
  )
}

/** Averages square blocks of pixels, so that the longer side fits. */
function reduce({ grey, width, height }: GreyImage): GreyImage {
  const block = Math.ceil(Math.max(width, height) / longestSide)
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

type Ink = {
  /** [height × width] 0 where a pixel is as the paper is, 1 where it differs from it most. */
  readonly ink: Float32Array
  /** Whether the ink is lighter than the paper. */
  readonly isLight: boolean
}

/** Takes the border's median for the paper, and the side of it that reaches further for the ink; null without contrast. */
function findInk({ grey, width, height }: GreyImage): Ink | null {
  const paper = medianOfBorder(grey, width, height)
  let darkest = paper
  let lightest = paper
  for (const level of grey) {
    if (level < darkest) darkest = level
    if (level > lightest) lightest = level
  }
  const isLight = lightest - paper > paper - darkest
  const reach = (isLight ? lightest : darkest) - paper
  if (Math.abs(reach) < leastContrast) return null
  return { ink: grey.map((level) => Math.max(0, (level - paper) / reach)), isLight }
}

function medianOfBorder(grey: Float32Array, width: number, height: number): number {
  const border: number[] = []
  for (let x = 0; x < width; x++) border.push(grey[x]!, grey[(height - 1) * width + x]!)
  for (let y = 0; y < height; y++) border.push(grey[y * width]!, grey[(y + 1) * width - 1]!)
  border.sort((a, b) => a - b)
  return border[border.length >> 1]!
}
