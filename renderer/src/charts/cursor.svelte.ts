/** The step that is looked at in the charts, the same in all of them: by the pointer, or by keys. */

export class ChartCursor {
  /** Updates; null while nobody looks. */
  step = $state<number | null>(null)
}

/** Parts of the axis that one press of a key goes. */
const strides = 60
const largeStrides = 10

/** Where a key leads on an axis from 0 to `end`; null for keys that lead nowhere. */
export function stepByKey(key: string, step: number, end: number): number | null {
  const stride = Math.max(1, Math.round(end / strides))
  const to = {
    ArrowLeft: step - stride,
    ArrowDown: step - stride,
    ArrowRight: step + stride,
    ArrowUp: step + stride,
    PageDown: step - Math.round(end / largeStrides),
    PageUp: step + Math.round(end / largeStrides),
    Home: 0,
    End: end,
  }[key]
  return to === undefined ? null : Math.min(end, Math.max(0, to))
}
