/** Titles within a line. */
import { currentLocale } from './language.ts'

/** A title in the middle of a line: in small letters, but as it is in German, whose nouns keep their capital. Names such as “L2” stay. */
export function withinLine(title: string): string {
  const locale = currentLocale()
  return locale === 'de' || /^[A-Z]\d/.test(title) ? title : title.toLocaleLowerCase(locale)
}
