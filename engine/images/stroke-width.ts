/** Makes thin strokes as wide as MNIST's: averaged into 20 × 20 pixels, a thin pen's would be all but gone. */
import { averageAreas, boxSide, findBox, type Raster } from '#engine/drawing/raster.ts'
import { measureDepths } from './patches.ts'

/** Widths of strokes in pixels of the picture: thinner ones than the first become as wide as the second, MNIST's mean. */
const thin = 1.6
const wanted = 2.3
/** Longer side of the raster in which strokes are widened. */
const fine = 160

/** The ink itself where its strokes are wide enough. */
export function widenThinStrokes(ink: Raster): Raster {
  const box = findBox(ink)
  if (!box) return ink
  const size = Math.max(box.right - box.left, box.bottom - box.top)
  if (size < boxSide || measureWidth(ink) * (boxSide / size) >= thin) return ink
  const scale = Math.min(1, fine / size)
  const grown = (wanted / 2) * ((size * scale) / boxSide)
  const margin = Math.ceil(grown) + 1
  const side = Math.ceil(size * scale) + 2 * margin
  const small = averageAreas(
    ink,
    { x: box.left - margin / scale, y: box.top - margin / scale, side: side / scale },
    side,
  )
  const most = small.reduce((greatest, value) => Math.max(greatest, value), 0)
  // The middle of each stroke, and from it the distance of everything else.
  const raster = { width: side, height: side, values: small }
  const away = measureDepths(raster, (value) => value < 0.4 * most)
  const reach = Math.max(0.5, grown - 0.5 * measureWidth({ ...raster, values: small.map((value) => value / most) }))
  return { width: side, height: side, values: away.map((distance) => Math.min(1, Math.max(0, reach + 0.5 - distance))) }
}

/** The mean width of the strokes, in pixels: twice the mean depth of ink is half of it. */
function measureWidth(ink: Raster): number {
  const depths = measureDepths(ink, (value) => value >= 0.4)
  let sum = 0
  let count = 0
  for (const depth of depths) {
    if (depth === 0) continue
    sum += depth
    count++
  }
  return count === 0 ? 0 : (4 * sum) / count
}
