/** Drawings that begin as one digit and become another with their last stroke, and what they look like on the way. */
import { digitizeDrawing, drawStrokes } from '#engine/drawing/digitize.ts'
import { inkSide, type Stroke } from '#engine/drawing/ink.ts'

/** Shares 0 to 1 of the paper; y grows downwards. */
export type Point = readonly [x: number, y: number]

export type GrowingDrawing = {
  /** What it is before its last stroke, and with it. */
  readonly from: number
  readonly to: number
  readonly first: readonly Point[]
  readonly last: readonly Point[]
}

/** Pictures of each of the two strokes. */
export const framesOfStroke = 40
const brush = 22
const pointsBetween = 10

/** The first one is shown if a network reads both of its digits; otherwise the next one that it reads. */
export const growingDrawings: readonly GrowingDrawing[] = [
  {
    from: 3,
    to: 8,
    first: smooth([
      [0.34, 0.25],
      [0.5, 0.15],
      [0.66, 0.27],
      [0.6, 0.42],
      [0.46, 0.48],
      [0.62, 0.54],
      [0.68, 0.69],
      [0.52, 0.83],
      [0.33, 0.75],
    ]),
    last: smooth([
      [0.33, 0.75],
      [0.31, 0.62],
      [0.46, 0.48],
      [0.36, 0.38],
      [0.34, 0.25],
    ]),
  },
  {
    from: 1,
    to: 7,
    first: smooth([
      [0.64, 0.2],
      [0.56, 0.5],
      [0.48, 0.86],
    ]),
    last: smooth([
      [0.64, 0.2],
      [0.48, 0.2],
      [0.3, 0.22],
    ]),
  },
  {
    from: 4,
    to: 9,
    first: smooth([
      [0.36, 0.18],
      [0.33, 0.36],
      [0.36, 0.46],
      [0.5, 0.47],
      [0.64, 0.42],
      [0.66, 0.2],
      [0.64, 0.42],
      [0.61, 0.65],
      [0.58, 0.86],
    ]),
    last: smooth([
      [0.36, 0.18],
      [0.5, 0.12],
      [0.66, 0.2],
    ]),
  },
]

/** A curve through these points: a Catmull-Rom spline. */
function smooth(corners: readonly Point[]): readonly Point[] {
  const points = corners.slice(1).flatMap((end, index) => {
    const start = corners[index]!
    const before = corners[index - 1] ?? start
    const after = corners[index + 2] ?? end
    return Array.from({ length: pointsBetween }, (_, step): Point => {
      const t = step / pointsBetween
      const at = (axis: 0 | 1) => {
        const [a, b, c, d] = [before[axis], start[axis], end[axis], after[axis]]
        return b + ((c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3) / 2
      }
      return [at(0), at(1)]
    })
  })
  return [...points, corners.at(-1)!]
}

/** The points of both strokes that are there in a frame, 0 to twice `framesOfStroke`. */
function pointsAt({ first, last }: GrowingDrawing, frame: number): readonly (readonly Point[])[] {
  const part = (stroke: readonly Point[], done: number) =>
    stroke.slice(0, Math.max(1, Math.round((done / framesOfStroke) * stroke.length)))
  if (frame <= framesOfStroke) return [part(first, frame)]
  return [first, part(last, frame - framesOfStroke)]
}

/** [784] the picture that the network sees in a frame. */
export function pixelsAt(drawing: GrowingDrawing, frame: number): Float32Array {
  const strokes = pointsAt(drawing, frame).map((points): Stroke => ({
    tool: 'brush',
    width: brush,
    points: points.flat().map((place) => place * inkSide),
  }))
  return digitizeDrawing(drawStrokes(strokes))!
}
