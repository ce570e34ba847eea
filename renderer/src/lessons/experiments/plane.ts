/** A square piece of a plane with the cost over it, on a grid; and where a ball is best let go on it, so that its way down says something. */

export type Point = readonly [x: number, y: number]

/** `xs` and `ys` [grid]: evenly spaced coordinates; `costs` [grid × grid], a row for each y. */
export type Heights = { readonly xs: Float64Array; readonly ys: Float64Array; readonly costs: Float64Array }

/** What a ball has done: one entry for the start and one for each step. */
export type Path = { readonly xs: Float64Array; readonly ys: Float64Array; readonly costs: Float64Array }

export type Lowest = { readonly at: Point; readonly cost: number }

export function lowestOf({ xs, ys, costs }: Heights): Lowest {
  const place = costs.reduce((best, cost, index) => (cost < costs[best]! ? index : best), 0)
  return { at: [xs[place % xs.length]!, ys[Math.floor(place / xs.length)]!], cost: costs[place]! }
}

export function greatestOf({ costs }: Heights): number {
  return costs.reduce((greatest, cost) => Math.max(greatest, cost), -Infinity)
}

/** From −1 at the left end of the coordinates to 1 at their right end. */
export function shareOf(values: Float64Array, value: number): number {
  const [first, last] = [values[0]!, values.at(-1)!]
  return last === first ? 0 : (2 * (value - first)) / (last - first) - 1
}

export function valueAt(values: Float64Array, share: number): number {
  return values[0]! + ((share + 1) / 2) * (values.at(-1)! - values[0]!)
}

/** The angle between steepest descent and the way to the lowest point, in degrees. */
export function angleToLowest(at: Point, slopes: Point, lowest: Point): number {
  const way = [lowest[0] - at[0], lowest[1] - at[1]] as const
  const lengths = Math.hypot(...way) * Math.hypot(...slopes)
  if (!(lengths > 0)) return 0
  const cosine = -(way[0] * slopes[0] + way[1] * slopes[1]) / lengths
  return (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI
}

/**
 * The rate of 1, 2, 5, 10 … with which no step is longer than one to the bottom of the steepest valley, 1 / λ: then the cost falls with every step.
 * λ is the largest second derivative on the grid.
 */
export function steadyRate(heights: Heights): number {
  const { xs, ys } = heights
  let greatest = 0
  for (let row = 1; row < ys.length - 1; row++) {
    for (let column = 1; column < xs.length - 1; column++)
      greatest = Math.max(greatest, curvatureAt(heights, row, column))
  }
  // What is meant to be 0.05 may be a last bit less.
  return greatest > 0 ? roundDown((1 + 1e-9) / greatest) : 1
}

/** The larger eigenvalue of the second derivatives at a point of the grid. */
function curvatureAt({ xs, ys, costs }: Heights, row: number, column: number): number {
  const at = (down: number, right: number) => costs[(row + down) * xs.length + column + right]!
  const [dx, dy] = [xs[1]! - xs[0]!, ys[1]! - ys[0]!]
  const xx = (at(0, 1) - 2 * at(0, 0) + at(0, -1)) / dx ** 2
  const yy = (at(1, 0) - 2 * at(0, 0) + at(-1, 0)) / dy ** 2
  const xy = (at(1, 1) - at(1, -1) - at(-1, 1) + at(-1, -1)) / (4 * dx * dy)
  return (xx + yy) / 2 + Math.hypot((xx - yy) / 2, xy)
}

/** To 1, 2 or 5 times a power of ten. */
export function roundDown(value: number): number {
  const power = Math.floor(Math.log10(value))
  const digit = value / 10 ** power
  return Number(`${digit >= 5 ? 5 : digit >= 2 ? 2 : 1}e${power}`)
}

/** Rates around a middle one, each about twice the one before. */
export function ratesAround(middle: number): readonly number[] {
  const places = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20]
  return [...new Set(places.map((share) => roundDown(middle * share * 1.001)))]
}

/** The best place has its way down about half a right angle from the way to the lowest point. */
const wantedAngle = 45
const [nearest, farthest] = [0.55, 0.85]

/**
 * Where to let go, with two decimals: well above the lowest point, with a first step that can be seen in both numbers, and a way down that points
 * beside the lowest point as far as that can be found here.
 */
export function chooseStart(heights: Heights, rate: number): Point {
  const { xs, ys, costs } = heights
  const lowest = lowestOf(heights)
  const height = greatestOf(heights) - lowest.cost
  const range = (xs.at(-1)! - xs[0]!) / 2
  let best: Point = [round(valueAt(xs, -0.7)), round(valueAt(ys, 0.7))]
  let bestScore = -Infinity
  for (let row = 1; row < ys.length - 1; row++) {
    for (let column = 1; column < xs.length - 1; column++) {
      const at = [round(xs[column]!), round(ys[row]!)] as const
      const away = Math.max(Math.abs(shareOf(xs, at[0])), Math.abs(shareOf(ys, at[1])))
      if (away < nearest || away > farthest) continue
      const place = row * xs.length + column
      const slopes = [
        (costs[place + 1]! - costs[place - 1]!) / (xs[column + 1]! - xs[column - 1]!),
        (costs[place + xs.length]! - costs[place - xs.length]!) / (ys[row + 1]! - ys[row - 1]!),
      ] as const
      const step = Math.abs(rate * slopes[0])
      const next = Math.abs(at[0] - rate * slopes[0])
      const isTold = next > 0.1 * range && step > 0.1 * next && step > 0.03 * range
      const high = (costs[place]! - lowest.cost) / height
      const angle = angleToLowest(at, slopes, lowest.at)
      const score = -Math.abs(angle - wantedAngle) / 45 - (high < 0.15 ? 1 : 0) - (isTold ? 0 : 2)
      if (score > bestScore) [best, bestScore] = [at, score]
    }
  }
  return best
}

function round(value: number): number {
  return Number(value.toFixed(2))
}
