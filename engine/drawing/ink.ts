/**
 * Ink: a picture of what was drawn, one coverage value a pixel, and the brush that paints strokes into it.
 * The page's pad and everything that replays strokes paint here, so that both give the network the same numbers.
 */

/** A square of paper. `values` is [side × side], row by row, 0 (paper) to 1 (ink). */
export type Ink = { readonly side: number; readonly values: Float32Array }

export type Stroke = {
  readonly tool: 'brush' | 'eraser'
  /** Diameter of the round tip, in ink pixels. */
  readonly width: number
  /** x₀, y₀, x₁, y₁, … in ink pixels; y grows downwards. The centre of the first pixel is (0.5, 0.5). */
  readonly points: readonly number[]
  /** One factor a point, by which the tip is wider or narrower there, as the pen's pressure has it; all 1 unless given. */
  readonly pressures?: readonly number[]
}

/** Side of the pad's ink: ten ink pixels for each pixel that the network sees. */
export const inkSide = 280

export function createInk(side: number = inkSide): Ink {
  return { side, values: new Float32Array(side * side) }
}

export function clearInk(ink: Ink): void {
  ink.values.fill(0)
}

/** Paints a whole stroke: a dot for one point, round-ended segments for more, which makes their joins round. */
export function paintStroke(ink: Ink, stroke: Stroke): void {
  if (stroke.points.length === 2) paintSegment(ink, stroke, 0, 0)
  for (let point = 2; point + 1 < stroke.points.length; point += 2) paintSegment(ink, stroke, point - 2, point)
}

/**
 * Paints the segment between two of a stroke's points, given by the places of their x in `points`.
 * Coverage falls from 1 to 0 within one pixel around the tip's edge. Brush: the greater of old and new ink, so that
 * a stroke that crosses itself does not grow darker. Eraser: the lesser of old ink and what the tip leaves.
 */
export function paintSegment(ink: Ink, stroke: Stroke, from: number, to: number): void {
  const { side, values } = ink
  const isBrush = stroke.tool === 'brush'
  const startRadius = (stroke.width / 2) * (stroke.pressures?.[from / 2] ?? 1)
  const deltaRadius = (stroke.width / 2) * (stroke.pressures?.[to / 2] ?? 1) - startRadius
  const startX = stroke.points[from]!
  const startY = stroke.points[from + 1]!
  const deltaX = stroke.points[to]! - startX
  const deltaY = stroke.points[to + 1]! - startY
  const lengthSquared = deltaX * deltaX + deltaY * deltaY
  const reach = Math.max(startRadius, startRadius + deltaRadius) + 1
  const left = Math.max(0, Math.floor(Math.min(startX, startX + deltaX) - reach))
  const right = Math.min(side - 1, Math.ceil(Math.max(startX, startX + deltaX) + reach))
  const top = Math.max(0, Math.floor(Math.min(startY, startY + deltaY) - reach))
  const bottom = Math.min(side - 1, Math.ceil(Math.max(startY, startY + deltaY) + reach))

  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const x = column + 0.5 - startX
      const y = row + 0.5 - startY
      // How far along the segment its nearest point lies, 0 at the start to 1 at the end.
      const along = lengthSquared === 0 ? 0 : Math.min(1, Math.max(0, (x * deltaX + y * deltaY) / lengthSquared))
      const awayX = x - along * deltaX
      const awayY = y - along * deltaY
      const edge = startRadius + along * deltaRadius + 0.5
      const distanceSquared = awayX * awayX + awayY * awayY
      if (distanceSquared >= edge * edge) continue
      const coverage = Math.min(1, edge - Math.sqrt(distanceSquared))
      const place = row * side + column
      const old = values[place]!
      if (isBrush) {
        if (coverage > old) values[place] = coverage
      } else if (1 - coverage < old) values[place] = 1 - coverage
    }
  }
}
