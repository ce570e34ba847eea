/** A way on a map with an edge: the stretches of it that lie on the map, and where it leaves. */
import { type Heights, type Path, type Point, shareOf, valueAt } from './plane.ts'

/** A place on the way: where, and at which entry of the path; between two entries for a place on the edge. */
export type Stop = { readonly at: Point; readonly index: number }

/** Where the way leaves the map, on its edge; `angle` is which way it goes there, in radians, 0 to the right and a quarter turn up. */
export type Exit = Stop & { readonly angle: number }

/** Corners of the arrow where a way leaves the map, in pixels from that place, pointing to the right. */
export const exitArrow: readonly Point[] = [
  [10, 0],
  [-6, -8],
  [-6, 8],
]

export type WayOnMap = {
  readonly stretches: readonly (readonly Stop[])[]
  readonly exits: readonly Exit[]
  /** Whether it ends beside the map. */
  readonly isAway: boolean
}

/** The first `taken` steps of a path. What is no number counts as beside the map. */
export function cutToMap({ xs, ys }: Pick<Path, 'xs' | 'ys'>, heights: Heights, taken = Infinity): WayOnMap {
  const shares = Array.from(xs.subarray(0, taken + 1), (x, index): Point => [
    shareOf(heights.xs, x),
    shareOf(heights.ys, ys[index]!),
  ])
  const stopAt = (share: Point, index: number): Stop => ({
    at: [valueAt(heights.xs, share[0]), valueAt(heights.ys, share[1])],
    index,
  })
  const stretches: Stop[][] = []
  const exits: Exit[] = []
  const begin = (stop: Stop): Stop[] => {
    const stretch = [stop]
    stretches.push(stretch)
    return stretch
  }
  let open = shares[0] && isOnMap(shares[0]) ? begin(stopAt(shares[0], 0)) : null
  for (const [index, to] of shares.entries()) {
    const from = shares[index - 1]
    if (!from) continue
    const along = (share: number): Stop =>
      stopAt([from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])], index - 1 + share)
    const part = clip(from, to)
    if (part) {
      open ??= begin(along(part[0]))
      open.push(along(part[1]))
    }
    if (!open || isOnMap(to)) continue
    exits.push({ ...open.at(-1)!, angle: Math.atan2(to[1] - from[1], to[0] - from[0]) || 0 })
    open = null
  }
  return { stretches, exits, isAway: shares.length > 0 && !isOnMap(shares.at(-1)!) }
}

/** The shares at the edges; what lies beside them by a last bit is on them. */
const edge = 1 + 1e-9

function isOnMap([x, y]: Point): boolean {
  return Math.abs(x) <= edge && Math.abs(y) <= edge
}

/** From which share to which a straight line lies on the map, where both coordinates go from −1 to 1; null for not at all. */
function clip(from: Point, to: Point): readonly [number, number] | null {
  let [first, last] = [0, 1]
  for (const axis of [0, 1] as const) {
    const way = to[axis] - from[axis]
    if (!Number.isFinite(way)) return null
    if (way === 0 && Math.abs(from[axis]) > edge) return null
    if (way === 0) continue
    const [one, other] = [(-edge - from[axis]) / way, (edge - from[axis]) / way]
    first = Math.max(first, Math.min(one, other))
    last = Math.min(last, Math.max(one, other))
  }
  return first < last ? [first, last] : null
}
