/** How the curves of a sketch are drawn: with a pointer, from place to place, and with keys, from point to point. NaN is what is not drawn yet. */
import type { Sketch } from '#page/lessons/format/lesson.ts'
import { formatExact, formatFixed } from '#words/numbers.ts'

/** With keys: shares of the axis. */
const [keyStep, wideKeyStep] = [0.025, 0.1] as const
/** A pointer that stops so many points before the end means the end. */
const nearEnd = 2

type Place = { readonly point: number; readonly value: number }

/** Nothing drawn but where all curves begin, if that is given. */
export function emptySketch({ lines, points, start }: Sketch): readonly number[] {
  return lines.flatMap(() =>
    Array.from({ length: points }, (_, point) => (point === 0 && start !== null ? start : NaN)),
  )
}

export function isWhole(curve: readonly number[]): boolean {
  return curve.length > 0 && curve.every(Number.isFinite)
}

/** The curve goes straight from one place to the other. What is given as the start stays. */
export function drawTo(
  values: readonly number[],
  sketch: Sketch,
  line: number,
  from: Place,
  to: Place,
): readonly number[] {
  const [low, high] = from.point <= to.point ? [from, to] : [to, from]
  return values.map((value, at) => {
    const point = at - line * sketch.points
    if (point < low.point || point > high.point || (point === 0 && sketch.start !== null)) return value
    // Where the pointer is now counts.
    if (point === to.point) return to.value
    return low.value + ((point - low.point) / (high.point - low.point)) * (high.value - low.value)
  })
}

/** What lies between two drawn pieces of a curve is drawn straight, and what is missing at an end, if that is near. */
export function fillGaps(values: readonly number[], sketch: Sketch, line: number): readonly number[] {
  const begin = line * sketch.points
  const curve = values.slice(begin, begin + sketch.points)
  const drawn = curve.flatMap((value, point) => (Number.isNaN(value) ? [] : [{ point, value }]))
  const [first, last] = [drawn[0], drawn.at(-1)]
  // A start that is given is no curve yet.
  if (!first || !last || (drawn.length === 1 && sketch.start !== null)) return values
  const filled = curve.map((value, point) => {
    if (!Number.isNaN(value)) return value
    if (point < first.point) return first.point <= nearEnd ? first.value : NaN
    if (point > last.point) return sketch.points - 1 - last.point <= nearEnd ? last.value : NaN
    const before = drawn.findLast((place) => place.point < point)!
    const after = drawn.find((place) => place.point > point)!
    return before.value + ((point - before.point) / (after.point - before.point)) * (after.value - before.value)
  })
  return [...values.slice(0, begin), ...filled, ...values.slice(begin + sketch.points)]
}

/**
 * What a key does at a point of a curve: up and down move it, left and right go to the next, which takes the value along where nothing is drawn
 * yet. Null for keys that do nothing.
 */
export function moveKey(
  values: readonly number[],
  sketch: Sketch,
  line: number,
  cursor: number,
  key: string,
  isWide: boolean,
): { readonly values: readonly number[]; readonly cursor: number } | null {
  const { least, greatest, points, start } = sketch
  const first = start === null ? 0 : 1
  const at = line * points + cursor
  const before = values.slice(line * points, at).findLast((value) => !Number.isNaN(value))
  const here = Number.isNaN(values[at]) ? (before ?? (least + greatest) / 2) : values[at]!
  const step = (isWide ? wideKeyStep : keyStep) * (greatest - least)
  const set = (value: number) => {
    const clamped = Math.min(greatest, Math.max(least, value))
    return values.map((each, index) => (index === at ? clamped : each))
  }
  switch (key) {
    case 'ArrowUp':
      return { values: set(here + step), cursor }
    case 'ArrowDown':
      return { values: set(here - step), cursor }
    case 'ArrowRight': {
      const next = Math.min(points - 1, cursor + 1)
      const drawn = set(here)
      const to = line * points + next
      return {
        values: drawn.map((each, index) => (index === to && Number.isNaN(each) ? drawn[at]! : each)),
        cursor: next,
      }
    }
    case 'ArrowLeft':
      return { values, cursor: Math.max(first, cursor - 1) }
    default:
      return null
  }
}

/** Round values along an axis, six of them at most, or fewer where there is less room. */
export function ticksOf(from: number, to: number, most = 6): readonly number[] {
  const steps = Math.max(2, Math.min(6, most) - 1)
  const size = 10 ** Math.floor(Math.log10((to - from) / 3))
  const step = [1, 2, 2.5, 5, 10, 20, 50].map((factor) => factor * size).find((each) => (to - from) / each <= steps)!
  const first = Math.ceil(from / step - 1e-9)
  const count = Math.floor(to / step + 1e-9) - first
  return Array.from({ length: count + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)))
}

/** The powers of ten along an axis, and its ends. */
export function powersOf(from: number, to: number): readonly number[] {
  const whole = Array.from(
    { length: Math.max(0, Math.floor(to) - Math.ceil(from) + 1) },
    (_, index) => Math.ceil(from) + index,
  )
  return [...new Set([from, ...whole, to])]
}

/** A number of an axis as it is written and said. */
export function readable(value: number): string {
  if (Math.abs(value) >= 1000) return formatFixed(Math.round(value), 0, { isGrouped: true })
  return formatExact(Number(value.toPrecision(3))).replace('-', '−')
}
