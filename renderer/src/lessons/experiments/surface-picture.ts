/** The cost over a plane as a landscape, seen from above and from a side that can be chosen: painted from back to front on a canvas. */
import { cutToMap, exitArrow } from './map-edge.ts'
import { type Heights, heightAt, lowestOf, greatestOf, type Path } from './plane.ts'
import type { Rgb } from '#page/drawing/paint.ts'

export type View = {
  readonly width: number
  readonly height: number
  /** In radians, around the upright. */
  readonly turn: number
}

export type Spot = readonly [left: number, top: number]

/** Sine and cosine of how far from above. */
const [flat, upright] = [0.5, 0.62]

/** In degrees, with the highest corner at the back: then it hides nothing. */
export function bestTurn({ xs, ys, costs }: Heights): number {
  const corners = [
    [-1, -1, 0],
    [1, -1, xs.length - 1],
    [-1, 1, costs.length - xs.length],
    [1, 1, xs.length * ys.length - 1],
  ] as const
  const [u, v] = corners.reduce((one, other) => (costs[other[2]]! > costs[one[2]]! ? other : one))
  // A little beside it, so that no edge covers another.
  return Math.round((Math.atan2(u, v) * 180) / Math.PI) - 12
}

/** From the plane's numbers and a cost to a place on the canvas. */
function projection(heights: Heights, { width, height, turn }: View): (x: number, y: number, cost: number) => Spot {
  const { xs, ys } = heights
  const least = lowestOf(heights).cost
  const most = greatestOf(heights)
  const [sine, cosine] = [Math.sin(turn), Math.cos(turn)]
  const scale = Math.min(width / 2.9, height / 2.5)
  const middle = [width / 2, height * 0.52] as const
  return (x, y, cost) => {
    const u = (2 * (x - xs[0]!)) / (xs.at(-1)! - xs[0]!) - 1
    const v = (2 * (y - ys[0]!)) / (ys.at(-1)! - ys[0]!) - 1
    const rise = most > least ? Math.min(1.25, (cost - least) / (most - least)) : 0
    const depth = u * sine + v * cosine
    return [
      middle[0] + scale * (u * cosine - v * sine),
      middle[1] - scale * (depth * flat + rise * 1.5 * upright - 0.35),
    ]
  }
}

/** `low` and `high` are the colours of the lowest and the highest cost. */
export function paintSurface(
  context: CanvasRenderingContext2D,
  heights: Heights,
  view: View,
  [low, high, line]: readonly [Rgb, Rgb, string],
): void {
  const { xs, ys, costs } = heights
  const project = projection(heights, view)
  const least = lowestOf(heights).cost
  const height = greatestOf(heights) - least || 1
  const spots = [...costs].map((cost, index) =>
    project(xs[index % xs.length]!, ys[Math.floor(index / xs.length)]!, cost),
  )
  context.clearRect(0, 0, view.width, view.height)
  context.lineWidth = 0.6
  context.strokeStyle = line
  // The far ones first.
  const [sine, cosine] = [Math.sin(view.turn), Math.cos(view.turn)]
  const columns = order(xs.length - 1, sine)
  for (const row of order(ys.length - 1, cosine)) {
    for (const column of columns) {
      const corners = [
        row * xs.length + column,
        row * xs.length + column + 1,
        (row + 1) * xs.length + column + 1,
        (row + 1) * xs.length + column,
      ]
      const mean = corners.reduce((sum, corner) => sum + costs[corner]!, 0) / 4
      const share = Math.sqrt(Math.max(0, (mean - least) / height))
      const shade = low.map((channel, index) => Math.round(channel + share * (high[index]! - channel)))
      context.fillStyle = `rgb(${shade.join(' ')})`
      context.beginPath()
      for (const corner of corners) context.lineTo(...spots[corner]!)
      context.closePath()
      context.fill()
      context.stroke()
    }
  }
}

/** Places 0 to count − 1: the far end first. `way`: whether what grows lies farther (above 0) or nearer. */
function order(count: number, way: number): readonly number[] {
  const places = Array.from({ length: count }, (_, index) => index)
  return way > 0 ? places.reverse() : places
}

/** Where the ball has been in its first `taken` steps, as far as that is on the plane, and where it left it. */
export type Track = {
  readonly stretches: readonly (readonly Spot[])[]
  readonly exits: readonly { readonly at: Spot; readonly angle: number }[]
  /** Where it is; null beside the plane. */
  readonly ball: Spot | null
}

/** Each place at its own cost, and those at the edge on the ground. */
export function trackOf(path: Path, heights: Heights, view: View, taken: number): Track {
  const project = projection(heights, view)
  const way = cutToMap(path, heights, taken)
  const spotOf = (at: readonly [number, number], index: number) =>
    project(...at, path.costs[index] ?? heightAt(heights, at))
  const stretches = way.stretches.map((stops) => stops.map(({ at, index }) => spotOf(at, index)))
  const exits = way.exits.map(({ at, angle }) => {
    const spot = project(...at, heightAt(heights, at))
    // A hair's breadth before it, along the ground.
    const [width, height] = [heights.xs.at(-1)! - heights.xs[0]!, heights.ys.at(-1)! - heights.ys[0]!]
    const before = [at[0] - 0.02 * width * Math.cos(angle), at[1] - 0.02 * height * Math.sin(angle)] as const
    const from = project(...before, heightAt(heights, before))
    return { at: spot, angle: Math.atan2(spot[1] - from[1], spot[0] - from[0]) }
  })
  return { stretches, exits, ball: way.isAway ? null : (stretches.at(-1)?.at(-1) ?? null) }
}

/** An arrow over the edge, in the colour that is set. */
export function paintExit(context: CanvasRenderingContext2D, { at, angle }: Track['exits'][number]): void {
  context.save()
  context.translate(...at)
  context.rotate(angle)
  context.beginPath()
  for (const corner of exitArrow) context.lineTo(...corner)
  context.closePath()
  context.fill()
  context.restore()
}

/** Where the ball has been, each place at its own cost. */
export function spotsOf(path: Path, heights: Heights, view: View): readonly Spot[] {
  const project = projection(heights, view)
  return [...path.costs].map((cost, index) => project(path.xs[index]!, path.ys[index]!, cost))
}

/** A bead at each place, on a line that stands on the ground under it. Painted in the colours that are set; `line` is that of the lines. */
export function paintBeads(
  context: CanvasRenderingContext2D,
  spots: readonly Spot[],
  ground: readonly Spot[],
  line: string,
): void {
  context.save()
  context.strokeStyle = line
  context.lineWidth = 1.5
  for (const [index, spot] of spots.entries()) {
    context.beginPath()
    context.moveTo(...ground[index]!)
    context.lineTo(...spot)
    context.stroke()
    context.beginPath()
    context.arc(...spot, 4.5, 0, 2 * Math.PI)
    context.fill()
  }
  context.restore()
}
