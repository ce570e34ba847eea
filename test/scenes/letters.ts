/** Letters as strokes, and any shape in another hand. */
import { nextNormal, nextUniform, type Random } from '#engine/basics/random.ts'

/** Points [x, y] in a unit square, y downwards, joined by straight lines. */
export type Line = readonly (readonly [x: number, y: number])[]
export type Shape = readonly Line[]

/** A part of an ellipse around (x, y); angles in degrees, 0 to the right and growing clockwise. */
function arc(x: number, y: number, radiusX: number, radiusY: number, from: number, to: number): Line {
  const steps = 16
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = ((from + ((to - from) * step) / steps) * Math.PI) / 180
    return [x + radiusX * Math.cos(angle), y + radiusY * Math.sin(angle)] as const
  })
}

const stem: Line = [
  [0, 0],
  [0, 1],
]

/** Those that no hand writes as a digit. */
export const letters: Readonly<Record<string, Shape>> = {
  A: [[[0, 1], [0.45, 0], [0.9, 1]], [[0.17, 0.62], [0.73, 0.62]]], // prettier-ignore
  C: [arc(0.5, 0.5, 0.45, 0.5, -50, -310)],
  E: [[[0.7, 0], [0, 0], [0, 1], [0.7, 1]], [[0, 0.5], [0.55, 0.5]]], // prettier-ignore
  F: [[[0.7, 0], [0, 0], [0, 1]], [[0, 0.48], [0.5, 0.48]]], // prettier-ignore
  H: [stem, [[0.7, 0], [0.7, 1]], [[0, 0.5], [0.7, 0.5]]], // prettier-ignore
  K: [stem, [[0.65, 0], [0, 0.55], [0.7, 1]]], // prettier-ignore
  L: [[[0, 0], [0, 1], [0.6, 1]]], // prettier-ignore
  M: [[[0, 1], [0.05, 0], [0.45, 0.6], [0.85, 0], [0.9, 1]]], // prettier-ignore
  N: [[[0, 1], [0, 0], [0.7, 1], [0.7, 0]]], // prettier-ignore
  P: [stem, arc(0, 0.27, 0.55, 0.27, -90, 90)],
  R: [stem, [...arc(0, 0.25, 0.55, 0.25, -90, 90), [0.6, 1]]],
  T: [[[0, 0], [0.8, 0]], [[0.4, 0], [0.4, 1]]], // prettier-ignore
  U: [[[0, 0], [0, 0.62], ...arc(0.35, 0.62, 0.35, 0.38, 180, 0), [0.7, 0]]], // prettier-ignore
  V: [[[0, 0], [0.4, 1], [0.8, 0]]], // prettier-ignore
  W: [[[0, 0], [0.25, 1], [0.5, 0.3], [0.75, 1], [1, 0]]], // prettier-ignore
  X: [[[0, 0], [0.75, 1]], [[0.75, 0], [0, 1]]], // prettier-ignore
  Y: [[[0, 0], [0.4, 0.48]], [[0.8, 0], [0.4, 0.48], [0.4, 1]]], // prettier-ignore
  a: [arc(0.3, 0.65, 0.3, 0.33, -20, -340), [[0.6, 0.3], [0.6, 0.85], [0.72, 1]]], // prettier-ignore
  d: [arc(0.28, 0.7, 0.28, 0.3, -20, -340), [[0.56, 0], [0.56, 1]]], // prettier-ignore
  e: [[[0, 0.5], [0.8, 0.5], ...arc(0.4, 0.5, 0.4, 0.5, 0, -310)]], // prettier-ignore
  f: [[...arc(0.45, 0.2, 0.2, 0.2, -20, -180), [0.25, 1]], [[0, 0.4], [0.5, 0.4]]], // prettier-ignore
  h: [stem, [...arc(0.25, 0.7, 0.25, 0.25, 180, 360), [0.5, 1]]],
  k: [stem, [[0.45, 0.42], [0, 0.72], [0.5, 1]]], // prettier-ignore
  m: [[[0, 0.3], [0, 1]], [...arc(0.22, 0.55, 0.22, 0.25, 180, 360), [0.44, 1]], [...arc(0.66, 0.55, 0.22, 0.25, 180, 360), [0.88, 1]]], // prettier-ignore
  n: [[[0, 0.3], [0, 1]], [...arc(0.3, 0.6, 0.3, 0.3, 180, 360), [0.6, 1]]], // prettier-ignore
  p: [[[0, 0], [0, 1]], arc(0.27, 0.28, 0.27, 0.28, -160, 160)], // prettier-ignore
  r: [[[0, 0.2], [0, 1]], arc(0.28, 0.5, 0.28, 0.25, 180, 310)], // prettier-ignore
  t: [[[0.3, 0], [0.3, 0.85], ...arc(0.5, 0.8, 0.2, 0.2, 180, 60)], [[0, 0.32], [0.6, 0.32]]], // prettier-ignore
  u: [[[0, 0.3], [0, 0.75], ...arc(0.28, 0.72, 0.28, 0.28, 180, 0), [0.56, 0.3]], [[0.56, 0.3], [0.56, 1]]], // prettier-ignore
  w: [[[0, 0.3], [0.25, 1], [0.5, 0.5], [0.75, 1], [1, 0.3]]], // prettier-ignore
}

export const between = (random: Random, low: number, high: number) => low + (high - low) * nextUniform(random)

/**
 * The shape in another hand, within about 0.15 to 0.85: turned (`turn` is the standard deviation in radians), slanted, wider or narrower, its
 * lines waved a little and their ends moved.
 */
export function distort(shape: Shape, random: Random, turn: number): Shape {
  const angle = turn * nextNormal(random)
  const slant = 0.15 * nextNormal(random)
  const wide = between(random, 0.75, 1.15)
  const phases = Array.from({ length: 4 }, () => between(random, 0, 2 * Math.PI))
  const wave = between(random, 0.01, 0.05)
  return shape.map((line) => {
    const moved = [0.025 * nextNormal(random), 0.025 * nextNormal(random)] as const
    return refine(line).map(([x, y]): [number, number] => {
      const wavedX =
        (x - 0.5 + moved[0] + wave * Math.sin(5 * y + phases[0]!) + wave * Math.sin(4 * x + phases[1]!)) * wide
      const wavedY = y - 0.5 + moved[1] + wave * Math.sin(5 * x + phases[2]!) + wave * Math.sin(4 * y + phases[3]!)
      const slanted = wavedX - slant * wavedY
      return [
        0.5 + 0.62 * (slanted * Math.cos(angle) - wavedY * Math.sin(angle)),
        0.5 + 0.62 * (slanted * Math.sin(angle) + wavedY * Math.cos(angle)),
      ]
    })
  })
}

/** The same line with points close enough to be bent. */
function refine(line: Line): Line {
  return line.flatMap((point, index) => {
    const next = line[index + 1]
    if (!next) return [point]
    const steps = Math.max(1, Math.ceil(Math.hypot(next[0] - point[0], next[1] - point[1]) / 0.08))
    return Array.from({ length: steps }, (_, step): [number, number] => [
      point[0] + ((next[0] - point[0]) * step) / steps,
      point[1] + ((next[1] - point[1]) * step) / steps,
    ])
  })
}
