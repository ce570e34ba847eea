/** A square piece of a plane with the cost over it, on a grid. */

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

/** The cell of evenly spaced coordinates in which a value lies, and how far in it, from 0 to 1; the nearest one for a value beside them all. */
export function cellOf(values: Float64Array, value: number): readonly [number, number] {
  const place = ((shareOf(values, value) + 1) / 2) * (values.length - 1)
  const cell = Math.min(values.length - 2, Math.max(0, Math.floor(place)))
  return [cell, Math.min(1, Math.max(0, place - cell))]
}

/** The cost at a place of the map, between the points of the grid. */
export function heightAt({ xs, ys, costs }: Heights, [x, y]: Point): number {
  const [column, across] = cellOf(xs, x)
  const [row, up] = cellOf(ys, y)
  const along = (at: number) => {
    const place = at * xs.length + column
    return (1 - across) * costs[place]! + across * costs[place + 1]!
  }
  return (1 - up) * along(row) + up * along(row + 1)
}
