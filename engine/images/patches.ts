/** Patches: connected ink, with what tells a stroke from a finger, a line or dust. */
import type { Box, Raster } from '#engine/drawing/raster.ts'

export type Patch = Box & {
  /** The sum of its coverage, in pixels. */
  readonly ink: number
  readonly pixels: Int32Array
  /** How many of its pixels lie at the image's border. */
  readonly atBorder: number
}

/** Ink fainter than this belongs to the patch beside it, and does not connect: soft edges. */
export const faintest = 0.15

/** The patches of ink, in the order in which their first pixels come. Pixels that touch at a corner are connected. */
export function findPatches({ values, width, height }: Raster): readonly Patch[] {
  const isSeen = new Uint8Array(values.length)
  const waiting = new Int32Array(values.length)
  const patches: Patch[] = []
  for (let start = 0; start < values.length; start++) {
    if (isSeen[start] || values[start]! < faintest) continue
    let [left, right, top, bottom] = [width, 0, height, 0]
    let ink = 0
    let atBorder = 0
    let end = 1
    waiting[0] = start
    isSeen[start] = 1
    for (let next = 0; next < end; next++) {
      const pixel = waiting[next]!
      const x = pixel % width
      const y = (pixel - x) / width
      ink += values[pixel]!
      left = Math.min(left, x)
      right = Math.max(right, x + 1)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y + 1)
      if (values[pixel]! < faintest) continue
      if (x === 0 || y === 0 || x === width - 1 || y === height - 1) atBorder++
      for (let nearY = Math.max(0, y - 1); nearY <= Math.min(height - 1, y + 1); nearY++) {
        for (let nearX = Math.max(0, x - 1); nearX <= Math.min(width - 1, x + 1); nearX++) {
          const near = nearY * width + nearX
          if (isSeen[near] || values[near] === 0) continue
          isSeen[near] = 1
          waiting[end++] = near
        }
      }
    }
    patches.push({ left, right, top, bottom, ink, atBorder, pixels: waiting.slice(0, end) })
  }
  return patches
}

export function sizeOf({ left, right, top, bottom }: Box): number {
  return Math.max(right - left, bottom - top)
}

/** The width of a patch's widest part, in pixels. `depths` is what `measureDepths` says of its image. */
export function widest({ pixels }: Patch, depths: Float32Array): number {
  let most = 0
  for (const pixel of pixels) most = Math.max(most, depths[pixel]!)
  return 2 * most
}

/**
 * How deep each pixel lies in the ink: its distance to paper, in pixels, within a twentieth; half a pixel at the edge. The border counts for
 * ink that goes on.
 *
 * Source: Borgefors, Distance transformations in digital images, 1986 (weights 3 and 4).
 */
export function measureDepths(
  { values, width, height }: Raster,
  isInside = (value: number) => value >= 0.5,
): Float32Array {
  const depths = values.map((value) => (isInside(value) ? 1e6 : 0))
  const near = (pixel: number, x: number, stepX: number, stepY: number) => {
    if (x + stepX < 0 || x + stepX >= width) return
    const from = pixel + stepY * width + stepX
    if (from < 0 || from >= depths.length) return
    const distance = depths[from]! + (stepX !== 0 && stepY !== 0 ? 4 / 3 : 1)
    if (distance < depths[pixel]!) depths[pixel] = distance
  }
  for (let pixel = 0; pixel < depths.length; pixel++) {
    if (depths[pixel] === 0) continue
    const x = pixel % width
    near(pixel, x, -1, 0)
    near(pixel, x, -1, -1)
    near(pixel, x, 0, -1)
    near(pixel, x, 1, -1)
  }
  for (let pixel = depths.length - 1; pixel >= 0; pixel--) {
    if (depths[pixel] === 0) continue
    const x = pixel % width
    near(pixel, x, 1, 0)
    near(pixel, x, 1, 1)
    near(pixel, x, 0, 1)
    near(pixel, x, -1, 1)
  }
  for (let pixel = 0; pixel < height * width; pixel++) if (depths[pixel]! > 0) depths[pixel]! -= 0.5
  return depths
}
