/**
 * Takes the lines of ruled and squared paper, and margin lines, out of the ink: thin, straight, and from one edge of the paper to the other,
 * which no digit's stroke is. Where a stroke crosses a line the ink is thicker than the line, and stays.
 */
import type { Raster } from '#engine/drawing/raster.ts'
import { faintest } from './patches.ts'

/** A line is at most this thick: a share of the image's longer side, or so many pixels. */
const thickest = { share: 0.012, pixels: 4 }
/** Slants that are tried, as rise over run: up to 14 degrees either way. */
const slants = Array.from({ length: 65 }, (_, index) => (index - 32) / 128)
/** The share of its way over the paper on which a line must be seen, and the same for its two ends, each so long a share of the way. */
const leastSeen = 0.6
const ends = { length: 0.08, leastSeen: 0.6 }
/** A line's way over the paper is at least this share of the image. */
const leastWay = 0.45
/** Ink that is darker than the line by this factor is a stroke that lies on it. */
const darker = 1.4
/** Lens and paper bend lines by so many pixels. */
const bend = 2

/** A line's ink in one column: from `top` to `bottom`, without it. */
type Run = { readonly x: number; readonly top: number; readonly bottom: number; readonly level: number }
type Line = { readonly slant: number; readonly start: number; readonly count: number }

/** So many lines are a pattern, even where there is nothing else. */
const pattern = 3

/**
 * Where there is nothing else, one or two lines are a digit after all. Changes `ink` in place.
 *
 * @param isBeside [height × width] where there is no paper any more, as on the table
 */
export function eraseRuledLines(ink: Raster, isBeside: Uint8Array | null = null): void {
  const { values, width, height } = ink
  const before = values.slice()
  let count = erase(ink, isBeside)
  const turned = { values: transpose(values, width, height), width: height, height: width }
  count += erase(turned, isBeside && transpose(isBeside, width, height))
  const isErased = count >= pattern || turned.values.some((value) => value >= faintest)
  values.set(isErased ? transpose(turned.values, height, width) : before)
}

/** Those that run from left to right. Returns how many there were. */
function erase(ink: Raster, isBeside: Uint8Array | null): number {
  const runs = findRuns(ink)
  const { width, height } = ink
  const tried: Line[] = []
  let count = 0
  for (const line of findCandidates(runs, width, height)) {
    if (tried.some((other) => isSame(line, other, width))) continue
    tried.push(line)
    const found = follow(line, runs, ink, isBeside)
    if (!found) continue
    eraseRuns(ink, found)
    count++
  }
  return count
}

/** Ink no thicker than a line, column by column. */
function findRuns({ values, width, height }: Raster): readonly Run[] {
  const most = Math.max(thickest.pixels, thickest.share * Math.max(width, height))
  const runs: Run[] = []
  for (let x = 0; x < width; x++) {
    for (let top = 0; top < height; top++) {
      if (values[top * width + x] === 0) continue
      let bottom = top
      let level = 0
      while (bottom < height && values[bottom * width + x]! > 0) {
        level = Math.max(level, values[bottom * width + x]!)
        bottom++
      }
      if (bottom - top <= most) runs.push({ x, top, bottom, level })
      top = bottom
    }
  }
  return runs
}

/** Lines on which many runs lie, those with the most first: Hough's transform with slant and start. */
function findCandidates(runs: readonly Run[], width: number, height: number): readonly Line[] {
  const reach = Math.ceil(slants.at(-1)! * width)
  const counts = new Uint16Array(height + 2 * reach + 2)
  const lines: Line[] = []
  for (const slant of slants) {
    counts.fill(0)
    for (const { x, top, bottom } of runs) counts[Math.round((top + bottom) / 2 - slant * x) + reach]!++
    for (let place = 1; place + 1 < counts.length; place++) {
      const count = counts[place - 1]! + counts[place]! + counts[place + 1]!
      if (count < leastSeen * leastWay * width) continue
      if (counts[place]! < counts[place - 1]! || counts[place]! < counts[place + 1]!) continue
      lines.push({ slant, start: place - reach, count })
    }
  }
  return lines.sort((one, other) => other.count - one.count)
}

function isSame(one: Line, other: Line, width: number): boolean {
  const atStart = one.start - other.start
  const atEnd = atStart + (one.slant - other.slant) * width
  return Math.abs(atStart) <= 2 * bend && Math.abs(atEnd) <= 2 * bend
}

/** The runs of a line, if it goes from edge to edge; null if it does not. */
function follow(
  { slant, start }: Line,
  runs: readonly Run[],
  { width, height, values }: Raster,
  isBeside: Uint8Array | null,
): readonly Run[] | null {
  const onLine: Run[] = []
  const isSeen = new Uint8Array(width)
  for (const run of runs) {
    if (Math.abs((run.top + run.bottom) / 2 - start - slant * run.x) > bend) continue
    if (values[((run.top + run.bottom) >> 1) * width + run.x] === 0) continue
    onLine.push(run)
    isSeen[run.x] = 1
  }
  const way: number[] = []
  for (let x = 0; x < width; x++) {
    const y = Math.round(start + slant * x)
    if (y >= 0 && y < height && !isBeside?.[y * width + x]) way.push(x)
  }
  if (way.length < leastWay * width) return null
  const shareSeen = (part: readonly number[]) => part.reduce((sum, x) => sum + isSeen[x]!, 0) / part.length
  const end = Math.ceil(ends.length * way.length)
  const isWhole =
    shareSeen(way) >= leastSeen &&
    shareSeen(way.slice(0, end)) >= ends.leastSeen &&
    shareSeen(way.slice(-end)) >= ends.leastSeen
  return isWhole ? onLine : null
}

/** Leaves runs that are thicker or darker than the line is for the most part: strokes that lie on it. */
function eraseRuns({ values, width }: Raster, runs: readonly Run[]): void {
  const thickness = middle(runs.map(({ top, bottom }) => bottom - top))
  const level = middle(runs.map((run) => run.level))
  for (const run of runs) {
    if (run.bottom - run.top > thickness * 1.5 + 1 || run.level > level * darker) continue
    for (let y = run.top; y < run.bottom; y++) values[y * width + run.x] = 0
  }
}

function middle(numbers: number[]): number {
  return numbers.sort((one, other) => one - other)[numbers.length >> 1] ?? 0
}

function transpose<Values extends Float32Array | Uint8Array>(values: Values, width: number, height: number): Values {
  const turned = values.slice() as Values
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) turned[x * height + y] = values[y * width + x]!
  return turned
}
