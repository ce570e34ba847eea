/**
 * Where the window opens: where it was, as long as that place still exists. Screens come and go between two starts.
 */
import type { Bounds } from '#electron/basics/memory.ts'

/** Without x and y, Electron puts the window in the middle of the primary screen. */
export type Placement = { readonly width: number; readonly height: number; readonly x?: number; readonly y?: number }

const usual = { width: 1360, height: 900 } as const
export const smallest = { width: 1024, height: 700 } as const
/** As much of a window's top edge must be on a screen for a person to take hold of it, in pixels. */
const handle = { width: 120, height: 32 } as const

/**
 * `areas`: the parts of the screens that windows may cover, that of the primary screen first. A window that can be reached stays;
 * one that hangs out too far is moved in, onto the screen that has most of it; one that is on no screen opens in the middle.
 */
export function placeWindow(bounds: Bounds | undefined, areas: readonly Bounds[]): Placement {
  const [primary] = areas
  if (!bounds) return fit(usual, primary)
  if (areas.some((area) => isReachable(bounds, area))) return bounds
  const shared = areas.map((area) => overlap(bounds, area))
  const most = Math.max(...shared)
  const area = areas[shared.indexOf(most)]
  return most > 0 && area ? moveInto(bounds, area) : fit(bounds, primary)
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

/** No larger than the screen, no smaller than the page can do with. */
function fit(size: Placement, area: Bounds | undefined): { readonly width: number; readonly height: number } {
  return {
    width: Math.max(smallest.width, Math.min(size.width, area?.width ?? size.width)),
    height: Math.max(smallest.height, Math.min(size.height, area?.height ?? size.height)),
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
