/** From the pixels of a decoded image to grey levels. */
import type { GreyImage } from './grey-image.ts'
import { measureNarrow } from './narrow.ts'
import { averageBlocks } from './reduce.ts'

/** Pixels as whole numbers from 0 to `most`. */
export type DecodedImage = {
  readonly width: number
  readonly height: number
  /** 1 grey, 2 grey and alpha, 3 colour, 4 colour and alpha */
  readonly channels: number
  readonly most: number
  readonly data: ArrayLike<number>
  /** The one colour that stands for nothing, in images without an alpha channel. */
  readonly transparent?: ArrayLike<number> | undefined
}

/** Longer side to which larger images are reduced: far more than the 28 pixels that remain in the end. */
export const longestSide = 1024

/** How much red, green and blue make of a level, in thousandths: the luma after ITU-R BT.601. */
const luma = [299, 587, 114] as const
type Weights = readonly [red: number, green: number, blue: number]
/** Yellow ink has hardly any luma on white paper, but there is no blue in it. */
const colours: readonly Weights[] = [
  [1000, 0, 0],
  [0, 1000, 0],
  [0, 0, 1000],
]
/** One colour alone is taken where its strokes stand out so many times as much as the luma's; `power` tells them from noise. */
const plainer = { times: 1.5, power: 4, width: 0.07 }
/** Longer side at which that is decided, and to which pixels are picked for it. */
const glance = { side: 128, picked: 512 }

/**
 * The grey levels of an image, reduced to `longestSide` by averaging square blocks, so that a large one takes little memory. Whatever is
 * see-through is laid on a ground opposite to the rest, dark under light ink and light under dark ink.
 */
export function toGrey(image: DecodedImage): GreyImage {
  const { width, height } = image
  return averageBlocks(width, height, longestSide, levelReader(image, chooseWeights(image)))
}

/** Reads the levels of pixels, 0 to 1. */
function levelReader(image: DecodedImage, weights: Weights): (pixel: number) => number {
  const { width, height } = image
  const isOpaque = image.channels % 2 === 1 && !image.transparent
  if (isOpaque) return (pixel) => readLevel(image, weights, pixel)
  let visible = 0
  let light = 0
  for (let pixel = 0; pixel < width * height; pixel++) {
    const alpha = readAlpha(image, pixel)
    visible += alpha
    light += alpha * readLevel(image, weights, pixel)
  }
  const ground = light > visible / 2 ? 0 : 1
  return (pixel) => {
    const alpha = readAlpha(image, pixel)
    return alpha * readLevel(image, weights, pixel) + (1 - alpha) * ground
  }
}

/** The luma, unless the ink stands out in one colour far more. */
function chooseWeights(image: DecodedImage): Weights {
  if (image.channels < 3) return luma
  const step = Math.max(1, Math.floor(Math.max(image.width, image.height) / glance.picked))
  const [width, height] = [Math.ceil(image.width / step), Math.ceil(image.height / step)]
  const contrastOf = (weights: Weights) => {
    const small = averageBlocks(width, height, glance.side, (pixel) => {
      const x = pixel % width
      return readLevel(image, weights, ((step * (pixel - x)) / width) * image.width + step * x)
    })
    const { dark, light } = measureNarrow(small, plainer.width, plainer.power)
    return Math.max(dark, light)
  }
  let [most, best] = [plainer.times ** plainer.power * contrastOf(luma), luma as Weights]
  for (const weights of colours) {
    const contrast = contrastOf(weights)
    if (contrast > most) [most, best] = [contrast, weights]
  }
  return best
}

/** The level of a pixel, 0 to 1. */
function readLevel({ data, channels, most }: DecodedImage, weights: Weights, pixel: number): number {
  const start = pixel * channels
  return channels < 3 ? data[start]! / most : weigh(data, start, weights) / (1000 * most)
}

function weigh(data: ArrayLike<number>, start: number, [red, green, blue]: Weights): number {
  return red * data[start]! + green * data[start + 1]! + blue * data[start + 2]!
}

/** 1000 × the luma of red, green and blue from `start` on: whole, so that grey in three channels is as in one. */
export function lumaInThousandths(data: ArrayLike<number>, start: number): number {
  return weigh(data, start, luma)
}

function readAlpha({ data, channels, most, transparent }: DecodedImage, pixel: number): number {
  const start = pixel * channels
  if (channels % 2 === 0) return data[start + channels - 1]! / most
  for (let channel = 0; channel < channels; channel++) {
    if (data[start + channel] !== transparent![channel]) return 1
  }
  return 0
}
