/** From the pixels of a decoded image to grey levels. */
import type { GreyImage } from './grey-image.ts'
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

/**
 * The grey levels of an image, reduced to `longestSide` by averaging square blocks, so that a large one takes little memory. Whatever is
 * see-through is laid on a ground opposite to the rest, dark under light ink and light under dark ink.
 */
export function toGrey(image: DecodedImage): GreyImage {
  const { width, height } = image
  const isOpaque = image.channels % 2 === 1 && !image.transparent
  if (isOpaque) return averageBlocks(width, height, longestSide, (pixel) => readLevel(image, pixel))
  let visible = 0
  let light = 0
  for (let pixel = 0; pixel < width * height; pixel++) {
    const alpha = readAlpha(image, pixel)
    visible += alpha
    light += alpha * readLevel(image, pixel)
  }
  const ground = light > visible / 2 ? 0 : 1
  return averageBlocks(width, height, longestSide, (pixel) => {
    const alpha = readAlpha(image, pixel)
    return alpha * readLevel(image, pixel) + (1 - alpha) * ground
  })
}

/** The level of a pixel, 0 to 1; of colours the luma. */
function readLevel({ data, channels, most }: DecodedImage, pixel: number): number {
  const start = pixel * channels
  return channels < 3 ? data[start]! / most : lumaInThousandths(data, start) / (1000 * most)
}

/** 1000 × the luma after ITU-R BT.601 of red, green and blue from `start` on: whole, so that grey in three channels is as in one. */
export function lumaInThousandths(data: ArrayLike<number>, start: number): number {
  return 299 * data[start]! + 587 * data[start + 1]! + 114 * data[start + 2]!
}

function readAlpha({ data, channels, most, transparent }: DecodedImage, pixel: number): number {
  const start = pixel * channels
  if (channels % 2 === 0) return data[start + channels - 1]! / most
  for (let channel = 0; channel < channels; channel++) {
    if (data[start + channel] !== transparent![channel]) return 1
  }
  return 0
}
