/** From the pixels of a decoded image to grey levels. */

export type GreyImage = {
  readonly width: number
  readonly height: number
  /** [height × width] 0 (black) to 1 (white), row by row */
  readonly grey: Float32Array
}

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

/** Whatever is see-through is laid on a ground opposite to the rest, dark under light ink and light under dark ink. */
export function toGrey(image: DecodedImage): GreyImage {
  const { width, height } = image
  const grey = new Float32Array(width * height)
  const isOpaque = image.channels % 2 === 1 && !image.transparent
  if (isOpaque) {
    for (let pixel = 0; pixel < grey.length; pixel++) grey[pixel] = readLevel(image, pixel)
    return { width, height, grey }
  }
  let visible = 0
  let light = 0
  for (let pixel = 0; pixel < grey.length; pixel++) {
    const alpha = readAlpha(image, pixel)
    visible += alpha
    light += alpha * readLevel(image, pixel)
  }
  const ground = light > visible / 2 ? 0 : 1
  for (let pixel = 0; pixel < grey.length; pixel++) {
    const alpha = readAlpha(image, pixel)
    grey[pixel] = alpha * readLevel(image, pixel) + (1 - alpha) * ground
  }
  return { width, height, grey }
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
