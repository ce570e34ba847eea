/** Numbers as columns of dots on an axis. */

export type Numbered = { readonly student: number; readonly value: number }

/** Numbers from `from` on, below `to`; the first and the last column also have what lies beyond. */
export type Column = { readonly from: number; readonly to: number; readonly numbers: readonly Numbered[] }

export type Strip = {
  readonly least: number
  readonly greatest: number
  readonly columns: readonly Column[]
  /** Numbers that lie beyond the axis. */
  readonly beyond: number
}

const columnCount = 40

/**
 * `range`: where the axis is known. Otherwise it goes from the least to the greatest number; but where few lie far away, so far only that the others can
 * be told apart.
 */
export function arrange(numbers: readonly Numbered[], range: readonly [number, number] | null): Strip {
  const sorted = numbers.toSorted((one, other) => one.value - other.value)
  const [least, greatest] = range ?? rangeOf(sorted.map(({ value }) => value))
  const width = (greatest - least) / columnCount
  const place = (value: number) => Math.min(columnCount - 1, Math.max(0, Math.floor((value - least) / width)))
  const columns = Array.from({ length: columnCount }, (_, index) => ({
    from: least + index * width,
    to: least + (index + 1) * width,
    numbers: sorted.filter(({ value }) => place(value) === index),
  }))
  const beyond = sorted.filter(({ value }) => value < least || value > greatest).length
  return { least, greatest, columns, beyond }
}

function rangeOf(sorted: readonly number[]): readonly [number, number] {
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0
  const [least, greatest, spread] = [at(0), at(1), at(0.75) - at(0.25)]
  if (least === greatest) return [least - 1, greatest + 1]
  const far = 5 * spread
  if (spread === 0 || greatest - least <= 4 * far) return [least, greatest]
  return [Math.max(least, at(0.25) - far), Math.min(greatest, at(0.75) + far)]
}
