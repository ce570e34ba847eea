/** Erasing from strokes themselves: what the eraser has passed over is cut out of the lines drawn before it. */
import type { Stroke } from './ink.ts'

/** Distance of the points that are tried along a line, in ink pixels. */
const step = 2

/** The brush's strokes, without the parts whose middle line a later stroke of the eraser has passed over. */
export function cutErased(strokes: readonly Stroke[]): readonly Stroke[] {
  if (strokes.every(({ tool }) => tool === 'brush')) return strokes
  let left: Stroke[] = []
  for (const stroke of strokes) {
    if (stroke.tool === 'brush') left.push(stroke)
    else left = left.flatMap((line) => cut(line, stroke))
  }
  return left
}

/** The pieces of a line that the eraser leaves: the line itself where they do not meet. */
function cut(line: Stroke, eraser: Stroke): readonly Stroke[] {
  const points = refine(line.points)
  const pieces: Stroke[] = []
  let piece: number[] = []
  let isWhole = true
  const end = () => {
    if (piece.length > 0) pieces.push({ tool: 'brush', width: line.width, points: piece })
    piece = []
  }
  for (let place = 0; place + 1 < points.length; place += 2) {
    const x = points[place]!
    const y = points[place + 1]!
    if (isUnder(x, y, eraser)) {
      isWhole = false
      end()
    } else piece.push(x, y)
  }
  end()
  return isWhole ? [line] : pieces
}

/** The same line with points no further apart than `step`. */
function refine(points: readonly number[]): readonly number[] {
  const fine = points.slice(0, 2)
  for (let place = 2; place + 1 < points.length; place += 2) {
    const startX = points[place - 2]!
    const startY = points[place - 1]!
    const deltaX = points[place]! - startX
    const deltaY = points[place + 1]! - startY
    const parts = Math.max(1, Math.ceil(Math.hypot(deltaX, deltaY) / step))
    for (let part = 1; part <= parts; part++) {
      fine.push(startX + (deltaX * part) / parts, startY + (deltaY * part) / parts)
    }
  }
  return fine
}

function isUnder(x: number, y: number, { points, width }: Stroke): boolean {
  const reach = (width / 2) ** 2
  for (let to = 0; to + 1 < points.length; to += 2) {
    const from = Math.max(0, to - 2)
    const deltaX = points[to]! - points[from]!
    const deltaY = points[to + 1]! - points[from + 1]!
    const lengthSquared = deltaX * deltaX + deltaY * deltaY
    const awayX = x - points[from]!
    const awayY = y - points[from + 1]!
    const along = lengthSquared === 0 ? 0 : Math.min(1, Math.max(0, (awayX * deltaX + awayY * deltaY) / lengthSquared))
    if ((awayX - along * deltaX) ** 2 + (awayY - along * deltaY) ** 2 <= reach) return true
  }
  return false
}
