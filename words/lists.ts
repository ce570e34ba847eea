/** Lists as the language that is settled writes them. */
import { currentLocale } from './language.ts'

/** “3”, “3 and 5”, “3, 5, and 8”; nothing of an empty list. `comma`: whether English has one before the last. */
export function formatList(items: readonly string[], { comma = true } = {}): string {
  const locale = currentLocale()
  return new Intl.ListFormat(locale === 'en' && !comma ? 'en-GB' : locale, { type: 'conjunction' }).format(items)
}
