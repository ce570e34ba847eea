/** Lists as the language that is settled writes them. */
import { currentLocale } from './language.ts'

/** “3”, “3 and 5”, “3, 5, and 8”; nothing of an empty list. */
export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat(currentLocale(), { type: 'conjunction' }).format(items)
}
