/** The greatest and the least within squares around each pixel, and what closing makes of them. */
import type { Raster } from '#engine/drawing/raster.ts'

/**
 * Closing (dilation, then erosion) by a square of 2 × radius + 1 pixels: whatever is dark and too narrow to hold the square is filled up with
 * what is around it; edges and slopes of anything larger stay where they are. At the border the image is thought to go on as it ends.
 *
 * Source: Serra, Image Analysis and Mathematical Morphology, 1982.
 */
export function close({ values, width, height }: Raster, radius: number): Float32Array {
  const around = 2 * radius
  const [wide, high] = [width + 2 * around, height + 2 * around]
  const padded = new Float32Array(wide * high)
  for (let y = 0; y < high; y++) {
    const row = Math.min(height - 1, Math.max(0, y - around)) * width
    for (let x = 0; x < wide; x++) padded[y * wide + x] = values[row + Math.min(width - 1, Math.max(0, x - around))]!
  }
  spread(padded, wide, high, radius, 1)
  spread(padded, wide, high, radius, -1)
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
