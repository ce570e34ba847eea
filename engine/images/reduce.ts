/** Makes an image smaller. */
import type { GreyImage } from './grey-image.ts'

/** Averages square blocks of pixels, so that the longer side is at most `longest`. */
export function reduce(image: GreyImage, longest: number): GreyImage {
  const { grey, width, height } = image
  if (Math.max(width, height) <= longest) return image
  return averageBlocks(width, height, longest, (pixel) => grey[pixel]!)
}

/** The same of an image that is read pixel by pixel. */
export function averageBlocks(
  width: number,
  height: number,
  longest: number,
  read: (pixel: number) => number,
): GreyImage {
  const block = Math.ceil(Math.max(width, height) / longest)
  const columns = Math.ceil(width / block)
  const rows = Math.ceil(height / block)
  const grey = new Float32Array(columns * rows)
  for (let row = 0; row < rows; row++) {
    const bottom = Math.min(height, (row + 1) * block)
    for (let column = 0; column < columns; column++) {
      const right = Math.min(width, (column + 1) * block)
      let sum = 0
      for (let y = row * block; y < bottom; y++) for (let x = column * block; x < right; x++) sum += read(y * width + x)
      grey[row * columns + column] = sum / ((bottom - row * block) * (right - column * block))
    }
  }
  return { grey, width: columns, height: rows }
}
