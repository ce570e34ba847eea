/** Makes thin strokes as wide as MNIST's: averaged into 20 × 20 pixels, a thin pen's would be all but gone. */
import { averageAreas, boxSide, findBox, type Raster } from '#engine/drawing/raster.ts'
import { measureDepths } from './patches.ts'

/** Widths of strokes in pixels of the picture: thinner ones than the first become as wide as the second, MNIST's mean. */
const thin = 1.6
const wanted = 2.3
/** Longer side of the raster in which strokes are widened. */
const fine = 160

/** Ink, and where it has gone: what was at (x, y) is at (zoom · x + shiftX, zoom · y + shiftY). */
export type Widened = {
  readonly ink: Raster
  readonly zoom: number
  readonly shiftX: number
  readonly shiftY: number
}

/** The ink itself where its strokes are wide enough. */
export function widenThinStrokes(ink: Raster): Widened {
  const asItIs = { ink, zoom: 1, shiftX: 0, shiftY: 0 }
  const box = findBox(ink)
  if (!box) return asItIs
  const size = Math.max(box.right - box.left, box.bottom - box.top)
  if (size < boxSide || measureWidth(ink) * (boxSide / size) >= thin) return asItIs
  const zoom = Math.min(1, fine / size)
  const grown = (wanted / 2) * ((size * zoom) / boxSide)
  const margin = Math.ceil(grown) + 1
  const side = Math.ceil(size * zoom) + 2 * margin
  const [x, y] = [box.left - margin / zoom, box.top - margin / zoom]
  const small = averageAreas(ink, { x, y, side: side / zoom }, side)
  const most = small.reduce((greatest, value) => Math.max(greatest, value), 0)
  // From the strokes as they are the distance of everything else.
  const away = measureDepths({ width: side, height: side, values: small }, (value) => value < 0.4 * most)
  const relative = small.map((value) => value / most)
  const reach = Math.max(0.5, grown - 0.5 * measureWidth({ width: side, height: side, values: relative }))
  const values = away.map((distance) => Math.min(1, Math.max(0, reach + 0.5 - distance)))
  return { ink: { width: side, height: side, values }, zoom, shiftX: -zoom * x, shiftY: -zoom * y }
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
