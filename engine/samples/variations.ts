/**
 * Variations of a few drawings, so that learning from them is about the shape and not about each pixel: every copy is turned, scaled
 * and shifted a little, as the same hand would draw the digit again.
 */
import { imageSide, pixelCount } from '../contract/contract.ts'
import { nextUniform, type Random } from '../random.ts'

/** The greatest turn, in radians (about 11°), change of size, and shift, in pixels. */
const mostTurn = 0.2
const mostScale = 0.12
const mostShift = 1.8

/** The middle of the picture; the centre of pixel (0, 0) is (0, 0). */
const middle = (imageSide - 1) / 2

/** Writes a variation of the [784] bytes of `source` to `target`; all chance comes from `random`. */
export function vary(source: Uint8Array, target: Uint8Array, random: Random): void {
  const between = (most: number) => (2 * nextUniform(random) - 1) * most
  const turn = between(mostTurn)
  const scaleX = 1 + between(mostScale)
  const scaleY = 1 + between(mostScale)
  const shiftX = between(mostShift)
  const shiftY = between(mostShift)
  const cosine = Math.cos(turn)
  const sine = Math.sin(turn)
  for (let pixel = 0; pixel < pixelCount; pixel++) {
    // Where in the source this pixel of the target comes from.
    const x = (pixel % imageSide) - middle - shiftX
    const y = Math.floor(pixel / imageSide) - middle - shiftY
    const sourceX = (cosine * x + sine * y) / scaleX + middle
    const sourceY = (cosine * y - sine * x) / scaleY + middle
    target[pixel] = Math.round(interpolate(source, sourceX, sourceY))
  }
}

/** The level between the four pixels around a place, weighted by nearness; paper outside the picture. */
function interpolate(source: Uint8Array, x: number, y: number): number {
  const left = Math.floor(x)
  const top = Math.floor(y)
  const right = x - left
  const below = y - top
  const level = (column: number, row: number) =>
    column < 0 || row < 0 || column >= imageSide || row >= imageSide ? 0 : source[row * imageSide + column]!
  const upper = level(left, top) * (1 - right) + level(left + 1, top) * right
  const lower = level(left, top + 1) * (1 - right) + level(left + 1, top + 1) * right
  return upper * (1 - below) + lower * below
}
