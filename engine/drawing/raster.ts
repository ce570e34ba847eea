/**
 * Ink as a raster, and reading squares of it at any place and scale: as the mean over an area, or at a point.
 */

/** [height × width] coverage row by row, 0 (paper) to 1 (ink). */
export type Raster = { readonly width: number; readonly height: number; readonly values: Float32Array }

/** A square, in the pixels of a raster; it may reach beyond the raster, where there is no ink. */
export type Square = { readonly x: number; readonly y: number; readonly side: number }

/** Ink, and the square of it that is the paper it was drawn on. */
export type Sheet = { readonly ink: Raster; readonly paper: Square }

/** The ink's box in pixels: left and top included, right and bottom not. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** Side of the box, in pixels of the picture, into which every digit is scaled. */
export const boxSide = 20
/** Ink fainter than this is taken for paper when the box is sought. */
const paperThreshold = 0.1

/** The smallest box around all ink above the threshold; null when there is none. */
export function findBox({ width, height, values }: Raster): Box | null {
  let left = width
  let right = 0
  let top = height
  let bottom = 0
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (values[y * width + x]! <= paperThreshold) continue
      if (x < left) left = x
      if (x >= right) right = x + 1
      if (y < top) top = y
      bottom = y + 1
    }
  }
  return right > left ? { left, top, right, bottom } : null
}

/** Mean place of the ink inside the box, weighted by its coverage; the centre of pixel (0, 0) is (0.5, 0.5). */
export function centreOfMass({ width, values }: Raster, box: Box): { readonly x: number; readonly y: number } {
  let total = 0
  let sumX = 0
  let sumY = 0
  for (let y = box.top; y < box.bottom; y++) {
    for (let x = box.left; x < box.right; x++) {
      const value = values[y * width + x]!
      total += value
      sumX += value * (x + 0.5)
      sumY += value * (y + 0.5)
    }
  }
  return { x: sumX / total, y: sumY / total }
}

/**
 * Reads a square as side × side means of the ink under each pixel. The ink's running sums give any rectangle's sum in four reads,
 * and between whole pixels they are interpolated, which is exact: so scaling and shifting by parts of a pixel are one step without
 * loss.
 *
 * @returns [side × side] levels 0 to 1, row by row
 */
export function averageAreas({ width, height, values }: Raster, square: Square, side: number): Float32Array {
  const stride = width + 1
  // sums[y, x] = all ink above row y and left of column x
  const sums = new Float64Array(stride * (height + 1))
  for (let y = 0; y < height; y++) {
    let rowSum = 0
    for (let x = 0; x < width; x++) {
      rowSum += values[y * width + x]!
      sums[(y + 1) * stride + x + 1] = sums[y * stride + x + 1]! + rowSum
    }
  }
  const sumTo = (x: number, y: number): number => {
    const insideX = Math.min(width, Math.max(0, x))
    const insideY = Math.min(height, Math.max(0, y))
    const column = Math.min(width - 1, Math.floor(insideX))
    const row = Math.min(height - 1, Math.floor(insideY))
    const partX = insideX - column
    const partY = insideY - row
    const place = row * stride + column
    const above = sums[place]! * (1 - partX) + sums[place + 1]! * partX
    const below = sums[place + stride]! * (1 - partX) + sums[place + stride + 1]! * partX
    return above * (1 - partY) + below * partY
  }

  const step = square.side / side
  const picture = new Float32Array(side * side)
  for (let row = 0; row < side; row++) {
    const top = square.y + row * step
    for (let column = 0; column < side; column++) {
      const left = square.x + column * step
      const sum = sumTo(left + step, top + step) - sumTo(left, top + step) - sumTo(left + step, top) + sumTo(left, top)
      // Differences of large sums may come out a trace below 0 or above 1.
      picture[row * side + column] = Math.min(1, Math.max(0, sum / (step * step)))
    }
  }
  return picture
}

/** Reads a square as side × side points: the ink at the middle of each pixel, whatever lies around it. */
export function samplePoints({ width, height, values }: Raster, square: Square, side: number): Float32Array {
  const step = square.side / side
  const picture = new Float32Array(side * side)
  for (let row = 0; row < side; row++) {
    const y = Math.floor(square.y + (row + 0.5) * step)
    if (y < 0 || y >= height) continue
    for (let column = 0; column < side; column++) {
      const x = Math.floor(square.x + (column + 0.5) * step)
      if (x >= 0 && x < width) picture[row * side + column] = values[y * width + x]!
    }
  }
  return picture
}
