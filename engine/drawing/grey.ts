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

/** Luma after ITU-R BT.601, 0 to 1. In whole numbers up to the division, so that grey in three channels is the same as in one. */
function readLevel({ data, channels, most }: DecodedImage, pixel: number): number {
  const start = pixel * channels
  if (channels < 3) return data[start]! / most
  return (299 * data[start]! + 587 * data[start + 1]! + 114 * data[start + 2]!) / (1000 * most)
}

function readAlpha({ data, channels, most, transparent }: DecodedImage, pixel: number): number {
  const start = pixel * channels
  if (channels % 2 === 0) return data[start + channels - 1]! / most
  for (let channel = 0; channel < channels; channel++) {
    if (data[start + channel] !== transparent![channel]) return 1
  }
  return 0
}
