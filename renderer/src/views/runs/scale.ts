/** Axes of a picture that is drawn without Chart.js: where values lie on them, and where lines of the grid do. */

export type Scale = {
  /** The place of a value: 0 at the beginning of the axis, 1 at its end. */
  readonly place: (value: number) => number
  /** Values with a line of the grid, from the least to the greatest. */
  readonly ticks: readonly number[]
}

/** Spaces between two lines of the grid, at most. */
const mostSpaces = 6
/** Powers of ten over which each of their multiples has a line, and over which 2 and 5 times them have. */
const decadesInNines = 4
const decadesInThrees = 8

/** `min` and `max` are the ends that are given; otherwise they are round numbers around the values. */
export function createScale(
  values: readonly number[],
  { isLog, min, max }: { readonly isLog: boolean; readonly min?: number; readonly max?: number },
): Scale {
  const sound = values.filter((value) => Number.isFinite(value) && (!isLog || value > 0))
  const extent = sound.reduce(
    ([least, greatest], value) => [Math.min(least, value), Math.max(greatest, value)] as const,
    [Infinity, -Infinity] as const,
  )
  const [least, greatest] = sound.length > 0 ? extent : isLog ? ([0.1, 1] as const) : ([0, 1] as const)
  return isLog ? logarithmic(min ?? roundDown(least), max ?? roundUp(greatest)) : linear(min ?? least, max, greatest)
}

function linear(min: number, given: number | undefined, greatest: number): Scale {
  const reach = Math.max(given ?? greatest, min) - min || 1
  const step = roundStep(reach / mostSpaces)
  const first = Math.ceil(min / step - 1e-9)
  const last = given === undefined ? Math.ceil((min + reach) / step - 1e-9) : Math.floor(given / step + 1e-9)
  const max = given ?? last * step
  // Whole multiples, so that no rounding adds up: 0.30000000000000004 is no number for an axis.
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)))
  return { place: (value) => (value - min) / (max - min), ticks }
}

/** The least of 1, 2 and 5 times a power of ten that is not below `step`. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step))
  return [1, 2, 5, 10].map((round) => round * power).find((round) => round >= step * (1 - 1e-9))!
}

function logarithmic(min: number, max: number): Scale {
  const end = max > min ? max : 10 * min
  const [from, to] = [Math.log10(min), Math.log10(end)]
  const leading =
    to - from <= decadesInNines ? [1, 2, 3, 4, 5, 6, 7, 8, 9] : to - from <= decadesInThrees ? [1, 2, 5] : [1]
  const ticks: number[] = []
  for (let power = Math.floor(from); power <= Math.ceil(to); power++) {
    for (const digit of leading) {
      const value = Number(`${digit}e${power}`)
      if (value >= min * (1 - 1e-9) && value <= end * (1 + 1e-9)) ticks.push(value)
    }
  }
  return { place: (value) => (Math.log10(value) - from) / (to - from), ticks }
}

/** To one digit. */
function roundDown(value: number): number {
  const power = Math.floor(Math.log10(value))
  return Number(`${Math.floor(value / 10 ** power + 1e-9)}e${power}`)
}

function roundUp(value: number): number {
  const power = Math.floor(Math.log10(value))
  return Number(`${Math.ceil(value / 10 ** power - 1e-9)}e${power}`)
}
