/**
 * What the strokes of a picture look like: how much edge of each direction there is in each part of it. Two hands' sevens differ in most
 * pixels and agree here, so pictures are compared by this and not by their pixels. Source: the gradient direction features of
 * C.-L. Liu, K. Nakashima, H. Sako, H. Fujisawa, "Handwritten digit recognition: benchmarking of state-of-the-art techniques", 2003.
 */
import { imageSide } from '#engine/contract/pictures.ts'

const directions = 8
/** Parts in each dimension; neighbours overlap by half. */
const parts = 5
/** Numbers that describe a picture. */
export const strokeFeatures = parts * parts * directions

/** For each row or column of pixels: the part whose centre lies before it, and the share of the part after that. */
const partBefore = new Int8Array(imageSide)
const shareAfter = new Float64Array(imageSide)
for (let pixel = 0; pixel < imageSide; pixel++) {
  const place = ((pixel + 0.5) * parts) / imageSide - 0.5
  partBefore[pixel] = Math.floor(place)
  shareAfter[pixel] = place - partBefore[pixel]!
}

/** The picture with a border of paper, so that every pixel has eight neighbours. */
const stride = imageSide + 2
const framed = new Float64Array(stride * stride)
/** The features in full precision, with a border of parts that are not used: edges there have no second part to go to. */
const partStride = parts + 2
const sums = new Float64Array(partStride * partStride * directions)

/**
 * Writes [200] features of the picture to `features`, from `offset` on: for each part and direction the root of its share of all
 * edges, times ten. All zero for a picture without edges.
 *
 * @param pixels [784] grey levels 0 to 1, row by row
 */
export function describeStrokes(pixels: Float32Array, features: Float32Array, offset = 0): void {
  sums.fill(0)
  for (let y = 0; y < imageSide; y++) {
    for (let x = 0; x < imageSide; x++) framed[(y + 1) * stride + x + 1] = pixels[y * imageSide + x]!
  }
  for (let y = 0; y < imageSide; y++) {
    const row = partBefore[y]! + 1
    const lower = shareAfter[y]!
    for (let x = 0; x < imageSide; x++) {
      // Sobel's gradient.
      const here = (y + 1) * stride + x + 1
      const above = here - stride
      const below = here + stride
      const gradientX =
        framed[above + 1]! -
        framed[above - 1]! +
        2 * (framed[here + 1]! - framed[here - 1]!) +
        framed[below + 1]! -
        framed[below - 1]!
      const gradientY =
        framed[below - 1]! -
        framed[above - 1]! +
        2 * (framed[below]! - framed[above]!) +
        framed[below + 1]! -
        framed[above + 1]!
      if (gradientX === 0 && gradientY === 0) continue
      const strength = Math.sqrt(gradientX * gradientX + gradientY * gradientY)
      // 4 to 12: shared between the two directions that it lies between.
      const turn = (Math.atan2(gradientY, gradientX) / (2 * Math.PI) + 1) * directions
      const first = Math.floor(turn)
      const one = first % directions
      const other = (first + 1) % directions
      const toOther = strength * (turn - first)
      const toOne = strength - toOther
      const right = shareAfter[x]!
      const corner = (row * partStride + partBefore[x]! + 1) * directions
      addTo(corner, one, other, toOne, toOther, (1 - lower) * (1 - right))
      addTo(corner + directions, one, other, toOne, toOther, (1 - lower) * right)
      addTo(corner + partStride * directions, one, other, toOne, toOther, lower * (1 - right))
      addTo(corner + (partStride + 1) * directions, one, other, toOne, toOther, lower * right)
    }
  }
  let total = 0
  for (let row = 1; row <= parts; row++) {
    const start = (row * partStride + 1) * directions
    for (let place = start; place < start + parts * directions; place++) total += sums[place]!
  }
  let feature = offset
  for (let row = 1; row <= parts; row++) {
    const start = (row * partStride + 1) * directions
    for (let place = start; place < start + parts * directions; place++) {
      features[feature++] = total === 0 ? 0 : 10 * Math.sqrt(sums[place]! / total)
    }
  }
}

function addTo(part: number, one: number, other: number, toOne: number, toOther: number, share: number): void {
  sums[part + one]! += toOne * share
  sums[part + other]! += toOther * share
}
