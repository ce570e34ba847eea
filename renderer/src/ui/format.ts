/** Numbers as a person reads them. */

const digitWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const

/** The name of a digit, 0 to 9. */
export function digitWord(digit: number): string {
  return digitWords[digit] ?? String(digit)
}

/** A digit with its article: “a seven”, “an eight”. */
export function aDigit(digit: number): string {
  return `${digit === 8 ? 'an' : 'a'} ${digitWord(digit)}`
}

/** What a class is called: a digit, unless the data has names for its classes, as clothes have. */
export function className(index: number, names: ClassNames): string {
  return names?.[index] ?? String(index)
}

/** A class in a sentence: “a seven”, or its name as it is. */
export function aClass(index: number, names: ClassNames): string {
  return names?.[index] ?? aDigit(index)
}

/** [10] names of the classes; null where they are the digits. */
export type ClassNames = readonly string[] | null

const whole = new Intl.NumberFormat('en')
export function formatCount(count: number): string {
  return whole.format(Math.round(count))
}

export function countUpdates(count: number): string {
  return `${formatCount(count)} ${Math.round(count) === 1 ? 'update' : 'updates'}`
}

export function countSamples(count: number): string {
  return `${formatCount(count)} ${count === 1 ? 'sample' : 'samples'}`
}

/** A share 0 to 1 as a percentage with one decimal. */
export function formatShare(share: number): string {
  if (!Number.isFinite(share)) return '–'
  // Nearly all is not all.
  if (share < 1 && share > 0.9995) return '> 99.9\u00a0%'
  return `${(share * 100).toFixed(1)}\u00a0%`
}

/** A cost, activation or weight with three decimals; very small and very large ones in powers of ten. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return '–'
  const size = Math.abs(value)
  const text =
    size !== 0 && (size < 0.0005 || size >= 100_000) ? value.toExponential(2) : value.toFixed(size >= 100 ? 1 : 3)
  return text.replace('-', '−')
}

/** Seconds as “12 s” or “3 min 05 s”. */
export function formatDuration(seconds: number): string {
  if (!Number.isFinite(seconds)) return '–'
  const rounded = Math.max(0, Math.round(seconds))
  if (rounded < 60) return `${rounded} s`
  const minutes = Math.floor(rounded / 60)
  if (minutes < 60) return `${minutes} min ${String(rounded % 60).padStart(2, '0')} s`
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`
}

const moment = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })
/** Milliseconds since 1970 as “23 Nov, 14:05”. */
export function formatMoment(time: number): string {
  return moment.format(time)
}

/** What a person typed as a number; a comma counts as the decimal point. NaN when it is none. */
export function parseNumber(text: string): number {
  const trimmed = text.trim().replace(',', '.')
  return trimmed === '' ? NaN : Number(trimmed)
}
