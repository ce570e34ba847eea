/** Where and with which rate a ball is best let go on a plane, so that its way down says something: tried out on the measured grid. */
import {
  angleToLowest,
  cellOf,
  greatestOf,
  type Heights,
  lowestOf,
  type Path,
  type Point,
  shareOf,
  valueAt,
} from './plane.ts'

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

/** Eight rates of 1, 2, 5, 10 …, the fourth of which is the middle one; each is about twice the one before. */
export function ratesAround(middle: number): readonly number[] {
  const digits = [1, 2, 5] as const
  // A last bit less than 0.001 is meant to be that.
  const power = Math.floor(Math.log10(middle) + 1e-9)
  const place = 3 * power + digits.findLastIndex((digit) => middle / 10 ** power >= digit - 0.5)
  return Array.from({ length: 8 }, (_, index) => {
    const at = place - 3 + index
    return Number(`${digits[((at % 3) + 3) % 3]}e${Math.floor(at / 3)}`)
  })
}

/** From this share on, a way down is called a bend: what is less is hardly seen. */
export const leastBend = 0.1

/**
 * How far a way goes beside the straight line from its start to a point, at most, as a share of the length of that line. The two axes count by the sides of
 * the map.
 */
export function bendOf({ xs, ys }: Pick<Path, 'xs' | 'ys'>, heights: Heights, point: Point): number {
  const shares = (at: Point): Point => [shareOf(heights.xs, at[0]), shareOf(heights.ys, at[1])]
  const from = shares([xs[0]!, ys[0]!])
  const to = shares(point)
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(dx, dy)
  if (!(length > 0)) return 0
  let farthest = 0
  for (const [index, value] of xs.entries()) {
    const [x, y] = shares([value, ys[index]!])
    farthest = Math.max(farthest, Math.abs((x - from[0]) * dy - (y - from[1]) * dx) / length ** 2)
  }
  return farthest
}

/** `worth`: how well a ball that is let go there shows what descent does, 1 at best. */
export type Start = { readonly at: Point; readonly worth: number }

/** Of this worth, what is to be seen is clear. */
export const clearWorth = 0.75
const [nearest, farthest] = [0.55, 0.85]
/** A way that goes so far beside straight lines is as bent as one can be; and the ball is near the lowest point where so much of the way there is left. */
const [clearBend, nearlyThere] = [0.25, 0.2]
/** In degrees: the way down is best seen to be another one than that to the lowest point where it is half across. */
const wantedAngle = 45

/**
 * Where to let go, with two decimals: well above the lowest point, with a first step that can be seen in both numbers, and a way that is seen to bend, as
 * curved as can be found here, and comes near the lowest point.
 */
export function chooseStart(heights: Heights, rate: number, steps: number): Start {
  const { xs, ys, costs } = heights
  const lowest = lowestOf(heights)
  const height = greatestOf(heights) - lowest.cost
  const range = (xs.at(-1)! - xs[0]!) / 2
  let best: Start = { at: [round(valueAt(xs, -0.7)), round(valueAt(ys, 0.7))], worth: -Infinity }
  for (let row = 1; row < ys.length - 1; row++) {
    for (let column = 1; column < xs.length - 1; column++) {
      const at = [round(xs[column]!), round(ys[row]!)] as const
      const away = Math.max(Math.abs(shareOf(xs, at[0])), Math.abs(shareOf(ys, at[1])))
      if (away < nearest || away > farthest) continue
      const slopes = slopesAt(heights, at)
      const step = Math.abs(rate * slopes[0])
      const next = Math.abs(at[0] - rate * slopes[0])
      const isTold = next > 0.1 * range && step > 0.1 * next && step > 0.03 * range
      const high = (costs[row * xs.length + column]! - lowest.cost) / height
      const angle = angleToLowest(at, slopes, lowest.at)
      const here = 1 - Math.abs(angle - wantedAngle) / 180 - (high < 0.15 ? 1 : 0) - (isTold ? 0 : 2)
      // However it rolls, it cannot be worth more than the best.
      if (here <= best.worth) continue
      const way = tryRoll(heights, at, rate, steps)
      const end = [way.xs.at(-1)!, way.ys.at(-1)!] as const
      const bend = Math.min(bendOf(way, heights, lowest.at), bendOf(way, heights, end))
      const left = distance(end, lowest.at) / distance(at, lowest.at)
      const worth = here - Math.max(0, 1 - bend / clearBend) - Math.max(0, left - nearlyThere)
      if (worth > best.worth) best = { at, worth }
    }
  }
  return best
}

/** Gradient descent without momentum on the grid, as the engine would do it on the cost itself. It ends where it leaves the map. */
function tryRoll(heights: Heights, start: Point, rate: number, steps: number): Pick<Path, 'xs' | 'ys'> {
  const [xs, ys] = [Float64Array.from({ length: steps + 1 }), Float64Array.from({ length: steps + 1 })]
  let [x, y] = start
  for (let step = 0; step <= steps; step++) {
    ;[xs[step], ys[step]] = [x, y]
    const slopes = slopesAt(heights, [x, y])
    const isInside = Math.abs(shareOf(heights.xs, x)) <= 1 && Math.abs(shareOf(heights.ys, y)) <= 1
    if (!isInside) return { xs: xs.subarray(0, step + 1), ys: ys.subarray(0, step + 1) }
    ;[x, y] = [x - rate * slopes[0], y - rate * slopes[1]]
  }
  return { xs, ys }
}

/** ∂C/∂x and ∂C/∂y at a place of the map, from the differences of neighbours on the grid. */
function slopesAt({ xs, ys, costs }: Heights, [x, y]: Point): Point {
  const [column, across] = cellOf(xs, x)
  const [row, up] = cellOf(ys, y)
  const at = (down: number, right: number) =>
    costs[clamp(down, ys.length - 1) * xs.length + clamp(right, xs.length - 1)]!
  const between = (length: number, place: number) => (place > 0 && place < length - 1 ? 2 : 1)
  const sum: [number, number] = [0, 0]
  for (const [down, right] of [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ] as const) {
    const [r, c] = [row + down, column + right]
    const weight = (right ? across : 1 - across) * (down ? up : 1 - up)
    sum[0] += (weight * (at(r, c + 1) - at(r, c - 1))) / (between(xs.length, c) * (xs[1]! - xs[0]!))
    sum[1] += (weight * (at(r + 1, c) - at(r - 1, c))) / (between(ys.length, r) * (ys[1]! - ys[0]!))
  }
  return sum
}

function clamp(place: number, last: number): number {
  return Math.min(last, Math.max(0, place))
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1])
}

function round(value: number): number {
  return Number(value.toFixed(2))
}
