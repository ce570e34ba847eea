/** A picture, moved and turned. */
import { imageSide, pixelCount } from '#engine/contract/pictures.ts'

export type Shake = {
  /** Pixels to the right. */
  readonly move: number
  /** Degrees, clockwise. */
  readonly turn: number
}

const centre = (imageSide - 1) / 2

/** [784]; what comes from beyond the edge is paper. Between pixels, levels are mixed by the distance. */
export function shake(pixels: Float32Array, { move, turn }: Shake): Float32Array {
  if (move === 0 && turn === 0) return pixels
  const angle = (turn / 180) * Math.PI
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const levelAt = (x: number, y: number) =>
    x < 0 || y < 0 || x >= imageSide || y >= imageSide ? 0 : pixels[y * imageSide + x]!
  return Float32Array.from({ length: pixelCount }, (_, place) => {
    const [right, down] = [(place % imageSide) - centre - move, Math.floor(place / imageSide) - centre]
    const [x, y] = [cos * right + sin * down + centre, -sin * right + cos * down + centre]
    const [left, top] = [Math.floor(x), Math.floor(y)]
    const [across, below] = [x - left, y - top]
    const upper = levelAt(left, top) * (1 - across) + levelAt(left + 1, top) * across
    const lower = levelAt(left, top + 1) * (1 - across) + levelAt(left + 1, top + 1) * across
    return upper * (1 - below) + lower * below
  })
}
