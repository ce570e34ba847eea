/** Lists as the language that is settled writes them. */
import { currentLocale } from './language.ts'

/** “a, b and c”. */
export function formatList(parts: readonly string[]): string {
  const locale = currentLocale()
  // Of the two ways in English, the one without a comma before the last.
  return new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale, { type: 'conjunction' }).format(parts)
}
