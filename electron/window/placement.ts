/**
 * Where the window opens: where it was, as long as that place still exists. Screens come and go between two starts.
 */
import type { Bounds } from '#electron/basics/memory.ts'

/** Without x and y, Electron puts the window in the middle of the primary screen. */
export type Placement = {
  readonly width: number
  readonly height: number
  readonly x?: number
  readonly y?: number
  /** What a person may make of it: what the page can do with, or all of a smaller screen, where the page scrolls. */
  readonly minWidth: number
  readonly minHeight: number
}

const usual = { width: 1360, height: 900 } as const
const smallest = { width: 1024, height: 700 } as const
/** Pixels by which a window may be larger than its screen: Windows gives its windows an edge that is not seen. */
const unseen = 16
/** As much of a window's top edge must be on a screen for a person to take hold of it, in pixels. */
const handle = { width: 120, height: 32 } as const

/**
 * `areas`: the parts of the screens that windows may cover, that of the primary screen first. A window that can be reached stays;
 * one that hangs out too far, or is larger than the screens it lies on, is moved in, onto the screen that has most of it; one that is on
 * no screen opens in the middle.
 */
export function placeWindow(bounds: Bounds | undefined, areas: readonly Bounds[]): Placement {
  const [primary] = areas
  if (!bounds) return { ...fit(usual, primary), ...minimum(primary) }
  const shared = areas.map((area) => overlap(bounds, area))
  const most = Math.max(...shared)
  const area = most > 0 ? areas[shared.indexOf(most)] : undefined
  if (!area) return { ...fit(bounds, primary), ...minimum(primary) }
  const stays =
    areas.some((one) => isReachable(bounds, one)) &&
    hasRoom(
      bounds,
      areas.filter((_, at) => shared[at]! > 0),
    )
  return { ...(stays ? bounds : moveInto(bounds, area)), ...minimum(area) }
}

/** Where a window opens at first: in the middle of the primary screen, whose area is the first. */
export function inTheMiddle([primary]: readonly Bounds[]): Bounds {
  const size = fit(usual, primary)
  const { x, y, width, height } = primary ?? { x: 0, y: 0, ...size }
  const half = (room: number) => Math.round(room / 2)
  return { x: x + half(width - size.width), y: y + half(height - size.height), ...size }
}

/** Whether the window is no larger than the screens that it lies on together. */
function hasRoom({ width, height }: Bounds, areas: readonly Bounds[]): boolean {
  const reach = (start: 'x' | 'y', length: 'width' | 'height') =>
    Math.max(...areas.map((area) => area[start] + area[length])) - Math.min(...areas.map((area) => area[start]))
  return width <= reach('x', 'width') + unseen && height <= reach('y', 'height') + unseen
}

function minimum(area: Bounds | undefined): Pick<Placement, 'minWidth' | 'minHeight'> {
  return {
    minWidth: Math.min(smallest.width, area?.width ?? smallest.width),
    minHeight: Math.min(smallest.height, area?.height ?? smallest.height),
  }
}

function isReachable(bounds: Bounds, area: Bounds): boolean {
  // Windows gives its windows an invisible edge of a few pixels, which may hang out.
  const top = { ...bounds, y: Math.max(bounds.y, Math.min(bounds.y + 8, area.y)), height: handle.height }
  return overlapAcross(top, area) >= handle.width && top.y >= area.y && top.y + top.height <= area.y + area.height
}

function moveInto(bounds: Bounds, area: Bounds): Bounds {
  const size = fit(bounds, area)
  const within = (start: number, length: number, from: number, room: number) =>
    Math.max(from, Math.min(start, from + room - length))
  return {
    ...size,
    x: within(bounds.x, size.width, area.x, area.width),
    y: within(bounds.y, size.height, area.y, area.height),
  }
}

/** No smaller than the page can do with, and no larger than the screen. */
function fit(size: Pick<Bounds, 'width' | 'height'>, area: Bounds | undefined): Pick<Bounds, 'width' | 'height'> {
  return {
    width: Math.min(Math.max(size.width, smallest.width), area?.width ?? Infinity),
    height: Math.min(Math.max(size.height, smallest.height), area?.height ?? Infinity),
  }
}

/** In square pixels. */
function overlap(bounds: Bounds, area: Bounds): number {
  const down = Math.min(bounds.y + bounds.height, area.y + area.height) - Math.max(bounds.y, area.y)
  return overlapAcross(bounds, area) * Math.max(0, down)
}

function overlapAcross(bounds: Bounds, area: Bounds): number {
  return Math.max(0, Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x))
}
