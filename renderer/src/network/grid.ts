/** Places in rows and lines, as far from each other one way as the other: tiles, the cells of a mosaic, pixels. */

export type Point = { readonly x: number; readonly y: number }

/** Place n is in row `n % rows` of line `floor(n / rows)`, counted down each line. */
export type Grid = {
  readonly count: number
  readonly rows: number
  readonly lines: number
  /** Distance between neighbours, in CSS pixels. */
  readonly pitch: number
  /** Middle of the first place. */
  readonly left: number
  readonly top: number
}

type Shape = Pick<Grid, 'count' | 'rows' | 'lines' | 'pitch'>

/** The grid with the widest pitch, up to a largest, that holds so many within the width and height given. */
export function fitGrid(count: number, width: number, height: number, largestPitch: number): Shape {
  let best = { lines: 1, rows: count, pitch: 0 }
  for (let lines = 1; lines <= count; lines++) {
    const rows = Math.ceil(count / lines)
    const pitch = Math.min(largestPitch, height / rows, width / lines)
    if (pitch > best.pitch + 0.01) best = { lines: Math.ceil(count / rows), rows, pitch }
    if (width / lines < best.pitch) break
  }
  return { count, ...best }
}

/** Puts a grid at its centre across; down from `top`, or in the middle of a height. */
export function placeGrid(shape: Shape, centre: number, { top, height }: { top: number; height?: number }): Grid {
  const { rows, lines, pitch } = shape
  const free = height === undefined ? 0 : height - rows * pitch
  return { ...shape, left: centre - ((lines - 1) * pitch) / 2, top: top + free / 2 + pitch / 2 }
}

/** Middle of a place. @param byRows counted along each row instead, as pixels are */
export function gridPoint({ rows, lines, pitch, left, top }: Grid, place: number, byRows = false): Point {
  const row = byRows ? Math.floor(place / lines) : place % rows
  const line = byRows ? place % lines : Math.floor(place / rows)
  return { x: left + line * pitch, y: top + row * pitch }
}

/** The place at a point; null for none. @param reach CSS pixels from the middle of a place within which a point belongs to it */
export function gridAt(grid: Grid, x: number, y: number, { byRows = false, reach = Infinity } = {}): number | null {
  const { rows, lines, pitch, left, top, count } = grid
  const line = Math.round((x - left) / pitch)
  const row = Math.round((y - top) / pitch)
  const isNear = Math.abs(x - left - line * pitch) <= reach && Math.abs(y - top - row * pitch) <= reach
  if (!isNear || line < 0 || line >= lines || row < 0 || row >= rows) return null
  const place = byRows ? row * lines + line : line * rows + row
  return place < count ? place : null
}
