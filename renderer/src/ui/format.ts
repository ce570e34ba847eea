/** Numbers as a person reads them. */

import { formatDate, formatExponential, formatFixed } from '#words/numbers.ts'
import { t } from '#words/en/ui.ts'

/** The name of a digit, 0 to 9. */
export function digitWord(digit: number): string {
  return t('digit-word', { digit })
}

/** A digit with its article: “a seven”, “an eight”. */
export function aDigit(digit: number): string {
  return t('a-digit', { digit })
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

export function formatCount(count: number): string {
  return formatFixed(Math.round(count), 0, { isGrouped: true })
}

export function countUpdates(count: number): string {
  return t('updates-count', { count: Math.round(count) })
}

export function countSamples(count: number): string {
  return t('samples-count', { count })
}

/** A share 0 to 1 as a percentage with one decimal. */
export function formatShare(share: number): string {
  if (!Number.isFinite(share)) return '–'
  // Nearly all is not all.
  if (share < 1 && share > 0.9995) return t('share-nearly-all', { share: formatFixed(99.9, 1) })
  return t('share', { share: formatFixed(share * 100, 1) })
}

/** A cost, activation or weight with three decimals; very small and very large ones in powers of ten. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return '–'
  const size = Math.abs(value)
  if (size !== 0 && (size < 0.0005 || size >= 100_000)) return formatExponential(value, 2)
  return formatFixed(value, size >= 100 ? 1 : 3)
}

/** Seconds as “12 s” or “3 min 05 s”. */
export function formatDuration(seconds: number): string {
  if (!Number.isFinite(seconds)) return '–'
  const rounded = Math.max(0, Math.round(seconds))
  const twoDigits = (count: number) => String(count).padStart(2, '0')
  if (rounded < 60) return t('duration-seconds', { seconds: rounded })
  const minutes = Math.floor(rounded / 60)
  if (minutes < 60) return t('duration-minutes', { minutes, seconds: twoDigits(rounded % 60) })
  return t('duration-hours', { hours: Math.floor(minutes / 60), minutes: twoDigits(minutes % 60) })
}

/** Milliseconds since 1970 as “23 Nov, 14:05”. */
export function formatMoment(time: number): string {
  return formatDate(time, 'moment')
}

/** What a person typed as a number; a comma counts as the decimal point, in every language. NaN when it is none. */
export function parseNumber(text: string): number {
  const trimmed = text.trim().replace(',', '.')
  return trimmed === '' ? NaN : Number(trimmed)
}
