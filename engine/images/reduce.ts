/** Makes an image smaller. */
import type { GreyImage } from './grey.ts'

/** Averages square blocks of pixels, so that the longer side is at most `longest`. */
export function reduce({ grey, width, height }: GreyImage, longest: number): GreyImage {
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
