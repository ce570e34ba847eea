/** Digits for scenes: a few ways to write each as lines, and MNIST's as spots of ink. */
import { imageSide } from '#engine/contract/pictures.ts'
import { nextBelow, nextUniform, type Random } from '#engine/basics/random.ts'
import { readPixels, type Digits } from '#engine/data/digits.ts'
import type { LabelledStrokes } from '#engine/drawing/stroke-lines.ts'

/** A canvas of coverage, 0 (paper) to 1 (ink), [height × width]. */
export type Canvas = { readonly width: number; readonly height: number; readonly values: Float32Array }

/** Where a digit goes, in pixels of the canvas: its middle and its height. */
export type DigitPlace = { readonly x: number; readonly y: number; readonly size: number }

export type SceneDigit = {
  readonly label: number
  /** Width by height. */
  readonly aspect: number
  /** Adds the digit's coverage. `pen`: the width of its strokes in pixels. */
  paint(canvas: Canvas, place: DigitPlace, pen: number): void
}

/** Gives the next digit. */
export type DigitSource = (random: Random) => SceneDigit

type Line = readonly number[]

/** Points of an ellipse's arc; angles in turns, 0 to the right, growing clockwise. */
function arc(x: number, y: number, radiusX: number, radiusY: number, from: number, to: number): Line {
  const steps = 20
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = 2 * Math.PI * (from + ((to - from) * step) / steps)
    return [x + radiusX * Math.cos(angle), y + radiusY * Math.sin(angle)]
  }).flat()
}

/** For each digit the ways to write it, each a list of lines x₀, y₀, x₁, y₁, … in a box one high. */
const shapes: readonly (readonly (readonly Line[])[])[] = [
  [[arc(0.3, 0.5, 0.3, 0.5, -0.25, 0.75)], [arc(0.36, 0.5, 0.36, 0.5, -0.2, 0.82)]],
  [[[0.1, 0, 0.1, 1]], [[0.18, 0, 0.02, 1]]],
  [
    [[...arc(0.3, 0.28, 0.3, 0.28, -0.45, 0.08), 0.02, 1, 0.64, 1]],
    [[...arc(0.28, 0.3, 0.29, 0.3, -0.5, 0.1), 0.05, 0.92, 0.3, 0.88, 0.65, 0.99]],
  ],
  [
    [[...arc(0.24, 0.25, 0.28, 0.25, -0.4, 0.25), ...arc(0.24, 0.73, 0.34, 0.27, -0.25, 0.4)]],
    [[...arc(0.26, 0.24, 0.26, 0.24, -0.42, 0.2), ...arc(0.25, 0.72, 0.3, 0.28, -0.25, 0.42)]],
  ],
  [
    [
      [0.12, 0, 0, 0.58, 0.66, 0.58],
      [0.5, 0.1, 0.46, 1],
    ],
    [[0.46, 1, 0.48, 0, 0, 0.66, 0.68, 0.66]],
  ],
  [
    [
      [0.12, 0, 0.06, 0.44, ...arc(0.24, 0.68, 0.32, 0.32, -0.3, 0.38)],
      [0.12, 0, 0.58, 0],
    ],
    [[0.58, 0.02, 0.12, 0.02, 0.1, 0.42, ...arc(0.26, 0.68, 0.3, 0.32, -0.32, 0.4)]],
  ],
  [
    [[0.48, 0, 0.2, 0.3, ...arc(0.3, 0.7, 0.28, 0.3, 0.55, 1.52)]],
    [[0.4, 0, 0.1, 0.4, ...arc(0.3, 0.72, 0.27, 0.28, 0.5, 1.5)]],
  ],
  [[[0, 0, 0.6, 0, 0.22, 1]], [[0, 0.04, 0.58, 0, 0.3, 0.5, 0.2, 1]]],
  [
    [arc(0.3, 0.25, 0.24, 0.25, 0.25, 1.25), arc(0.3, 0.75, 0.3, 0.25, -0.25, 0.75)],
    [[...arc(0.28, 0.24, 0.22, 0.24, -0.1, -0.75), ...arc(0.28, 0.74, 0.28, 0.26, -0.25, 0.75), 0.46, 0.1]],
  ],
  [
    [[...arc(0.28, 0.28, 0.26, 0.28, -0.1, 0.95), 0.53, 0.2, 0.48, 1]],
    [[...arc(0.26, 0.26, 0.26, 0.26, -0.05, 0.98), 0.52, 0.3, 0.46, 1]],
  ],
]

/** Lines written by hand: a little slanted, narrower or wider, never twice the same. */
export const drawnDigits: DigitSource = (random) => {
  const label = nextBelow(random, shapes.length)
  const ways = shapes[label]!
  const around = (spread: number) => (2 * nextUniform(random) - 1) * spread
  const slant = around(0.18)
  const stretch = 1 + around(0.15)
  const lines = ways[nextBelow(random, ways.length)]!.map((line) =>
    line.map((value, place) =>
      place % 2 === 0 ? (value - 0.3) * stretch - slant * (line[place + 1]! - 0.5) : value + around(0.008),
    ),
  )
  return digitOfLines(label, lines)
}

/** Digits that people drew, as strokes in any unit. */
export function strokesOf(digits: readonly LabelledStrokes[]): DigitSource {
  return (random) => {
    const { label, strokes } = digits[nextBelow(random, digits.length)]!
    const all = strokes.flat()
    const xs = all.filter((_, place) => place % 2 === 0)
    const ys = all.filter((_, place) => place % 2 === 1)
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
    const size = Math.max(bottom - top, (right - left) / 1.2, 1e-6)
    const lines = strokes.map((stroke) =>
      stroke.map((value, place) =>
        place % 2 === 0 ? (value - (left + right) / 2) / size : (value - (top + bottom) / 2) / size + 0.5,
      ),
    )
    return digitOfLines(label, lines)
  }
}

/** Lines in a box one high, whose middle is at (0, 0.5). */
export function digitOfLines(label: number, lines: readonly Line[]): SceneDigit {
  const reach = Math.max(...lines.flatMap((line) => line.filter((_, place) => place % 2 === 0).map(Math.abs)))
  return {
    label,
    aspect: 2 * reach,
    paint(canvas, { x, y, size }, pen) {
      for (const line of lines) {
        const points = line.map((value, place) => (place % 2 === 0 ? x + value * size : y + (value - 0.5) * size))
        for (let place = 0; place + 3 < points.length; place += 2) paintSegment(canvas, points, place, pen)
      }
    },
  }
}

/** Coverage falls from 1 to 0 within one pixel around the edge of the pen. */
export function paintSegment(canvas: Canvas, points: Line, place: number, pen: number): void {
  const [startX, startY, endX, endY] = points.slice(place, place + 4) as [number, number, number, number]
  const [deltaX, deltaY] = [endX - startX, endY - startY]
  const lengthSquared = deltaX ** 2 + deltaY ** 2
  const reach = pen / 2 + 1
  for (let row = Math.floor(Math.min(startY, endY) - reach); row <= Math.max(startY, endY) + reach; row++) {
    if (row < 0 || row >= canvas.height) continue
    for (let column = Math.floor(Math.min(startX, endX) - reach); column <= Math.max(startX, endX) + reach; column++) {
      if (column < 0 || column >= canvas.width) continue
      const x = column + 0.5 - startX
      const y = row + 0.5 - startY
      const along = lengthSquared === 0 ? 0 : Math.min(1, Math.max(0, (x * deltaX + y * deltaY) / lengthSquared))
      const distance = Math.hypot(x - along * deltaX, y - along * deltaY)
      // A pen thinner than a pixel covers it in part.
      const coverage = Math.min(1, pen) * Math.min(1, Math.max(0, Math.max(1, pen) / 2 + 0.5 - distance))
      const pixel = row * canvas.width + column
      canvas.values[pixel] = Math.max(canvas.values[pixel]!, coverage)
    }
  }
}

/** The digits of a data set as spots of ink; their strokes are as wide as they are. */
export function spotsOf(digits: Digits): DigitSource {
  return (random) => {
    const index = nextBelow(random, digits.count)
    const pixels = new Float32Array(imageSide ** 2)
    readPixels(digits, index, pixels)
    const at = (x: number, y: number) =>
      x < 0 || y < 0 || x >= imageSide || y >= imageSide ? 0 : pixels[y * imageSide + x]!
    return {
      label: digits.labels[index]!,
      aspect: 1,
      paint(canvas, { x, y, size }) {
        // A digit is 20 of the 28 pixels high.
        const zoom = 20 / size
        const middle = imageSide / 2 - 0.5
        const reach = Math.ceil((size / 2) * 1.4)
        for (let row = Math.floor(y) - reach; row <= y + reach; row++) {
          if (row < 0 || row >= canvas.height) continue
          for (let column = Math.floor(x) - reach; column <= x + reach; column++) {
            if (column < 0 || column >= canvas.width) continue
            const fromX = (column + 0.5 - x) * zoom + middle
            const fromY = (row + 0.5 - y) * zoom + middle
            const [left, top] = [Math.floor(fromX), Math.floor(fromY)]
            const [partX, partY] = [fromX - left, fromY - top]
            const level =
              (at(left, top) * (1 - partX) + at(left + 1, top) * partX) * (1 - partY) +
              (at(left, top + 1) * (1 - partX) + at(left + 1, top + 1) * partX) * partY
            const coverage = Math.min(1, Math.max(0, (level - 0.35) / 0.3))
            const pixel = row * canvas.width + column
            canvas.values[pixel] = Math.max(canvas.values[pixel]!, coverage)
          }
        }
      },
    }
  }
}
