/** What is left of strokes as lines: what the eraser has passed over is cut out of those drawn before it, and so is what left the paper. */
import type { Stroke } from './ink.ts'
import { refine, thinOut } from './lines.ts'

/** Distance of the points that are tried along a line, in ink pixels. */
const step = 2
/** Points nearer than this to the one before say nothing new. */
const leastStep = 1

/** The brush's strokes, without the parts whose middle line lies beside the paper or a later stroke of the eraser has passed over. */
export function cutStrokes(strokes: readonly Stroke[], paperSide: number): readonly Stroke[] {
  const isBeside = (x: number, y: number) => x < 0 || y < 0 || x > paperSide || y > paperSide
  let left: Stroke[] = []
  for (const stroke of strokes) {
    if (stroke.tool === 'brush') left.push(...(leavesPaper(stroke, paperSide) ? cut(stroke, isBeside) : [stroke]))
    else {
      const eraser = { ...stroke, points: thinOut(stroke.points, step) }
      left = left.flatMap((line) => cut(line, (x, y) => isUnder(x, y, eraser)))
    }
  }
  return left
}

function leavesPaper({ points }: Stroke, paperSide: number): boolean {
  return points.some((value) => value < 0 || value > paperSide)
}

/** The pieces of a line where its points are not gone: the line itself where none is. */
function cut(line: Stroke, isGone: (x: number, y: number) => boolean): readonly Stroke[] {
  const points = refine(thinOut(line.points, leastStep), step)
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
    if (isGone(x, y)) {
      isWhole = false
      end()
    } else piece.push(x, y)
  }
  end()
  return isWhole ? [line] : pieces
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
