/**
 * The automatic brush: paints strokes again, as wide in proportion to the drawing as the strokes of MNIST's digits are, and at one
 * scale. So a digit looks the same to the network whatever its size on the paper and whatever brush it was drawn with.
 */
import { cutStrokes } from './cut-strokes.ts'
import { createInk, paintStroke, type Stroke } from './ink.ts'
import { thinOut } from './lines.ts'
import { boxSide, type Sheet } from './raster.ts'

/**
 * Width of a stroke in the end, in pixels of the picture: MNIST's. Measured over 3,000 training digits, ink by length of skeleton:
 * 2.47 on average, 2.28 in the middle of them. With 2.4 the pictures have as many pixels with ink as MNIST's do (151, 150) and as
 * much ink in all (100, 103).
 */
const strokeWidth = 2.4
/** Ink pixels for each pixel of the picture: with more of them the answers stay the same and only the time grows. */
const fineness = 6
/** Ink pixels left free around the drawing, for the soft edge of its strokes. */
const margin = 2
/** Points nearer to the last one than this, in ink pixels, are left out, so that the time has a bound however fast a pen reports. */
const leastStep = 0.5

/**
 * The ink and the place of the paper in it; null where nothing is left of the strokes, and for a drawing no larger than the tip it
 * was drawn with: that is a dot, whose size is the brush's.
 */
export function paintAutomatically(strokes: readonly Stroke[], paperSide: number): Sheet | null {
  const lines = cutStrokes(strokes, paperSide)
  let left = Infinity
  let right = -Infinity
  let top = Infinity
  let bottom = -Infinity
  let tip = 0
  for (const { points, width } of lines) {
    tip = Math.max(tip, width)
    for (let place = 0; place + 1 < points.length; place += 2) {
      left = Math.min(left, points[place]!)
      right = Math.max(right, points[place]!)
      top = Math.min(top, points[place + 1]!)
      bottom = Math.max(bottom, points[place + 1]!)
    }
  }
  const length = Math.max(right - left, bottom - top)
  if (!(length > tip)) return null

  const width = strokeWidth * fineness
  const zoom = ((boxSide - strokeWidth) * fineness) / length
  const edge = margin + width / 2
  const ink = createInk(Math.ceil(boxSide * fineness + 2 * margin))
  for (const { points } of lines) {
    const moved = points.map((value, place) => (value - (place % 2 === 0 ? left : top)) * zoom + edge)
    paintStroke(ink, { tool: 'brush', width, points: thinOut(moved, leastStep) })
  }
  return {
    ink: { width: ink.side, height: ink.side, values: ink.values },
    paper: { x: edge - left * zoom, y: edge - top * zoom, side: paperSide * zoom },
  }
}
