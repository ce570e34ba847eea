/**
 * What the strokes of a picture look like: how much edge of each direction there is in each part of it. Two hands' sevens differ in most
 * pixels and agree here, so pictures are compared by this and not by their pixels. Source: the gradient direction features of
 * C.-L. Liu, K. Nakashima, H. Sako, H. Fujisawa, "Handwritten digit recognition: benchmarking of state-of-the-art techniques", 2003.
 */
import { imageSide } from '../contract/contract.ts'

const directions = 8
/** Parts in each dimension; neighbours overlap by half. */
const parts = 5
/** Numbers that describe a picture. */
export const strokeFeatures = parts * parts * directions

/** For each row or column of pixels: the part whose centre lies before it, and the share of the part after that. */
const places = Array.from({ length: imageSide }, (_, pixel) => {
  const place = ((pixel + 0.5) * parts) / imageSide - 0.5
  const before = Math.floor(place)
  return { before, after: place - before }
})

/**
 * Writes [200] features of the picture to `features`, from `offset` on: for each part and direction the root of its share of all
 * edges, times ten. All zero for a picture without edges.
 *
 * @param pixels [784] grey levels 0 to 1, row by row
 */
export function describeStrokes(pixels: Float32Array, features: Float32Array, offset = 0): void {
  const end = offset + strokeFeatures
  features.fill(0, offset, end)
  let total = 0
  for (let y = 0; y < imageSide; y++) {
    for (let x = 0; x < imageSide; x++) {
      const [gradientX, gradientY] = gradientAt(pixels, x, y)
      if (gradientX === 0 && gradientY === 0) continue
      const strength = Math.sqrt(gradientX * gradientX + gradientY * gradientY)
      // 0 to 8: shared between the two directions that it lies between.
      const turn = (Math.atan2(gradientY, gradientX) / (2 * Math.PI) + 1) * directions
      const direction = Math.floor(turn)
      const second = turn - direction
      for (let part = 0; part < 4; part++) {
        const row = places[y]!.before + (part >> 1)
        const column = places[x]!.before + (part & 1)
        if (row < 0 || row >= parts || column < 0 || column >= parts) continue
        const rowShare = part >> 1 ? places[y]!.after : 1 - places[y]!.after
        const columnShare = part & 1 ? places[x]!.after : 1 - places[x]!.after
        const share = strength * rowShare * columnShare
        const start = offset + (row * parts + column) * directions
        features[start + (direction % directions)]! += share * (1 - second)
        features[start + ((direction + 1) % directions)]! += share * second
        total += share
      }
    }
  }
  if (total === 0) return
  for (let feature = offset; feature < end; feature++) features[feature] = 10 * Math.sqrt(features[feature]! / total)
}

const gradient: [x: number, y: number] = [0, 0]

/** Sobel's gradient; beyond the border is paper. The pair is the same one each time. */
function gradientAt(pixels: Float32Array, x: number, y: number): readonly [x: number, y: number] {
  const hasLeft = x > 0
  const hasRight = x < imageSide - 1
  const here = y * imageSide + x
  let sumX = 0
  let sumY = 0
  for (let step = -1; step <= 1; step++) {
    if (y + step < 0 || y + step >= imageSide) continue
    const row = here + step * imageSide
    const left = hasLeft ? pixels[row - 1]! : 0
    const right = hasRight ? pixels[row + 1]! : 0
    sumX += (step === 0 ? 2 : 1) * (right - left)
    sumY += step * (left + 2 * pixels[row]! + right)
  }
  gradient[0] = sumX
  gradient[1] = sumY
  return gradient
}
