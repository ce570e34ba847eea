/** Numbers with so many digits that count, as the language writes them. */
import { formatExact, formatExponential, formatFixed } from '#words/numbers.ts'

/** Very small and very large ones in powers of ten; zeros at the end count, too. */
export function formatPrecise(value: number, digits: number): string {
  const text = value.toPrecision(digits)
  return text.includes('e') ? formatExponential(value, digits - 1) : formatFixed(value, text.split('.')[1]?.length ?? 0)
}

/** All its digits, and no more: “0.5”, not “0.50”. */
export function formatShort(value: number): string {
  return formatExact(value).replaceAll('-', '−')
}
