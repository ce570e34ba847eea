/** The greatest and the least within squares around each pixel, and what closing makes of them. */
import type { Raster } from '#engine/drawing/raster.ts'

/**
 * Closing (dilation, then erosion) by a square of 2 × radius + 1 pixels: whatever is dark and too narrow to hold the square is filled up with
 * what is around it; edges and slopes of anything larger stay where they are. At the border the image is thought to go on as it ends.
 *
 * Source: Serra, Image Analysis and Mathematical Morphology, 1982.
 */
export function close(image: Raster, radius: number): Float32Array {
  return closeBy(image, radius, (values, width, height, sign) => spread(values, width, height, radius, sign))
}

/** Closing by a square of about the same size that stands on its corner. */
export function closeDiagonally(image: Raster, radius: number): Float32Array {
  const steps = Math.max(1, Math.round(radius / Math.SQRT2))
  return closeBy(image, radius, (values, width, height, sign) => spreadDiagonally(values, width, height, steps, sign))
}

function closeBy(
  { values, width, height }: Raster,
  radius: number,
  spreadAll: (values: Float32Array, width: number, height: number, sign: 1 | -1) => void,
): Float32Array {
  const around = 2 * radius
  const [wide, high] = [width + 2 * around, height + 2 * around]
  const padded = new Float32Array(wide * high)
  for (let y = 0; y < high; y++) {
    const row = Math.min(height - 1, Math.max(0, y - around)) * width
    for (let x = 0; x < wide; x++) padded[y * wide + x] = values[row + Math.min(width - 1, Math.max(0, x - around))]!
  }
  spreadAll(padded, wide, high, 1)
  spreadAll(padded, wide, high, -1)
  const closed = new Float32Array(values.length)
  for (let y = 0; y < height; y++) {
    const from = (y + around) * wide + around
    closed.set(padded.subarray(from, from + width), y * width)
  }
  return closed
}

/** In place, the greatest (`sign` 1) or the least (−1) value within the square around each pixel. */
function spread(values: Float32Array, width: number, height: number, radius: number, sign: 1 | -1): void {
  for (let y = 0; y < height; y++) spreadLine(values, y * width, 1, width, radius, sign)
  for (let x = 0; x < width; x++) spreadLine(values, x, width, height, radius, sign)
}

/** The same along both diagonals. */
function spreadDiagonally(values: Float32Array, width: number, height: number, steps: number, sign: 1 | -1): void {
  for (const down of [1, -1] as const) {
    // Each line begins in the first row, or at the side from which it leads inwards.
    for (let start = 0; start < width + height - 1; start++) {
      const column = Math.max(0, start - height + 1)
      const row = Math.max(0, height - 1 - start)
      const count = Math.min(width - column, height - row)
      const x = down === 1 ? column : width - 1 - column
      spreadLine(values, row * width + x, width + down, count, steps, sign)
    }
  }
}

let ahead = new Float32Array(0)
let behind = new Float32Array(0)

/**
 * Three comparisons a pixel for any radius: the line is cut into blocks as long as the window, which then reaches over two of them at most,
 * the end of one and the beginning of the next.
 *
 * Source: van Herk, A fast algorithm for local minimum and maximum filters on rectangular and octagonal kernels, 1992.
 */
function spreadLine(
  values: Float32Array,
  start: number,
  step: number,
  count: number,
  radius: number,
  sign: 1 | -1,
): void {
  const window = 2 * radius + 1
  const blocks = Math.ceil((count + 2 * radius) / window) + 1
  const length = blocks * window
  if (ahead.length < length) {
    ahead = new Float32Array(length)
    behind = new Float32Array(length)
  }
  const at = (place: number) => {
    const inside = place - radius
    return inside < 0 || inside >= count ? -Infinity : sign * values[start + inside * step]!
  }
  for (let block = 0; block < blocks; block++) {
    const first = block * window
    let most = -Infinity
    for (let place = first; place < first + window; place++) ahead[place] = most = Math.max(most, at(place))
    most = -Infinity
    for (let place = first + window - 1; place >= first; place--) behind[place] = most = Math.max(most, at(place))
  }
  for (let place = 0; place < count; place++) {
    values[start + place * step] = sign * Math.max(behind[place]!, ahead[place + window - 1]!)
  }
}
