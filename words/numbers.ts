/** Numbers and dates as the language that is settled writes them. What formats them is kept, since making it takes long. */
import { currentLocale } from './language.ts'

const kept = new Map<string, Intl.NumberFormat>()

/** With so many decimals, and without groups of thousands unless `isGrouped`, then as the language has them: in Spanish from five digits on. A dash for what is no number. */
export function formatFixed(value: number, decimals: number, { isGrouped = false } = {}): string {
  if (!Number.isFinite(value)) return '–'
  return withMinus(numberFormat(decimals, isGrouped).format(value))
}

/** All its digits and the sign, as they are typed, with the decimal sign of the language. */
export function formatExact(value: number): string {
  return String(value).replace('.', decimalSign())
}

/** A power of ten: `1,25e-7` in German. */
export function formatExponential(value: number, decimals: number): string {
  return withMinus(value.toExponential(decimals).replace('.', decimalSign()))
}

/** What stands between a number and its decimals. */
export function decimalSign(): string {
  return numberFormat(1, false).format(0.5).charAt(1)
}

const dates = {
  moment: { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>
const keptDates = new Map<string, Intl.DateTimeFormat>()

/** Milliseconds since 1970, such as “23 Nov, 14:05”: English has the order of Europe. */
export function formatDate(time: number, form: keyof typeof dates): string {
  const locale = currentLocale()
  const key = `${locale} ${form}`
  let format = keptDates.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, dates[form])
    keptDates.set(key, format)
  }
  return format.format(time)
}

function numberFormat(decimals: number, isGrouped: boolean): Intl.NumberFormat {
  const locale = currentLocale()
  const key = `${locale} ${decimals} ${isGrouped}`
  let format = kept.get(key)
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      useGrouping: isGrouped ? 'auto' : false,
      // No zero has a sign.
      signDisplay: 'negative',
    })
    kept.set(key, format)
  }
  return format
}

function withMinus(text: string): string {
  return text.replaceAll('-', '−')
}
