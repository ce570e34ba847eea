/** The connections that are drawn: which, along which line, and which of them is at a point. */
import type { Connections, Explanation, Prediction } from '#engine/contract/prediction.ts'
import type { Point } from './grid.ts'
import { type Layout, neuronPoint, type Spot } from './layout.ts'

/** From neuron `from` of a column to neuron `to` of the next one. */
export type Wire = {
  readonly column: number
  readonly from: number
  readonly to: number
  readonly weight: number
  /** a·w: what it adds to the weighted sum. */
  readonly contribution: number
  /** |a·w| as a share of the strongest that is drawn beside it, 0 to 1. */
  readonly strength: number
}

/** For each layer, where no neuron is pointed at. */
const wiresShown = 26
/** CSS pixels from a line within which one points at it. */
const reach = 6
/** Pieces that a line is taken for when it is pointed at. */
const pieces = 20

export function isSameWire(one: Wire | null, other: Wire | null): boolean {
  return one?.column === other?.column && one?.from === other?.from && one?.to === other?.to
}

/** The strongest of every layer, strongest first. */
export function strongestWires({ connections }: Prediction): readonly Wire[] {
  return connections.flatMap((each, column) => toWires(each, column, wiresShown))
}

/**
 * One neuron's own: into it, of its explanation where that is known, and out of it, as far as they are among the strongest.
 * @param explanation of another neuron or of none counts as nothing
 */
export function wiresOf(spot: Spot, { connections }: Prediction, explanation: Explanation | null): readonly Wire[] {
  const { column, neuron } = spot
  const leading = connections[column] ? toWires(connections[column], column) : []
  const out = leading.filter(({ from }) => from === neuron)
  const isItsOwn = explanation?.layer === column - 1 && explanation.neuron === neuron
  if (isItsOwn) {
    const { inputs } = explanation
    return [...toWires({ ...inputs, to: new Uint32Array(inputs.from.length).fill(neuron) }, column - 1), ...out]
  }
  const before = connections[column - 1]
  return [...(before ? toWires(before, column - 1).filter(({ to }) => to === neuron) : []), ...out]
}

function toWires({ from, to, weight, contribution }: Connections, column: number, most = from.length): readonly Wire[] {
  const strongest = Math.abs(contribution[0] ?? 0)
  return Array.from({ length: Math.min(most, from.length) }, (_, i) => ({
    column,
    from: from[i]!,
    to: to[i]!,
    weight: weight[i]!,
    contribution: contribution[i]!,
    strength: strongest > 0 ? Math.abs(contribution[i]!) / strongest : 0,
  }))
}

/** Its ends and, between them, the two points that bend it: a cubic Bézier curve. Null where an end is out of sight. */
export function wireLine(layout: Layout, { column, from, to }: Wire): readonly [Point, Point, Point, Point] | null {
  if (!layout.columns[column] || !layout.columns[column + 1]) return null
  if (layout.columns[column].isHidden || layout.columns[column + 1]!.isHidden) return null
  const start = neuronPoint(layout, column, from)
  const end = neuronPoint(layout, column + 1, to)
  const bend = (end.x - start.x) * 0.45
  return [start, { x: start.x + bend, y: start.y }, { x: end.x - bend, y: end.y }, end]
}

/** A point of it. @param t 0 at its start, 1 at its end */
export function wirePoint([p0, p1, p2, p3]: readonly [Point, Point, Point, Point], t: number): Point {
  const u = 1 - t
  const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t]
  return { x: a * p0.x + b * p1.x + c * p2.x + d * p3.x, y: a * p0.y + b * p1.y + c * p2.y + d * p3.y }
}

/** The wire nearest to a point, if one is near. */
export function wireAt(layout: Layout, wires: readonly Wire[], point: Point): Wire | null {
  let best: Wire | null = null
  let least = reach
  for (const wire of wires) {
    const line = wireLine(layout, wire)
    if (!line || point.x < line[0].x - reach || point.x > line[3].x + reach) continue
    let before = line[0]
    for (let piece = 1; piece <= pieces; piece++) {
      const after = wirePoint(line, piece / pieces)
      const distance = distanceTo(point, before, after)
      if (distance < least) {
        least = distance
        best = wire
      }
      before = after
    }
  }
  return best
}

/** From a point to a straight line between two others. */
function distanceTo(point: Point, start: Point, end: Point): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y]
  const along = ((point.x - start.x) * dx + (point.y - start.y) * dy) / (dx * dx + dy * dy || 1)
  const t = Math.max(0, Math.min(1, along))
  return Math.hypot(point.x - start.x - t * dx, point.y - start.y - t * dy)
}
