/**
 * The language of this process or page: settled once, before anything with texts in it is loaded, so that also what is made when a module is
 * loaded is in it. A page loads its texts with it, other programs read them from files.
 */
import { type ChosenLanguage, type Language, localeOf } from './languages.ts'

export type Settled = {
  readonly language: Language
  /** The texts of a part in this language, as its file has them; null where there are none. Never asked for English or a disguise of it. */
  readonly read: (part: string) => string | null
}

let settled: Settled = { language: 'en', read: () => null }

/** To be called at the start. Later calls are for tests: what was made before stays as it was. */
export function settleLanguage(next: Settled): void {
  settled = next
}

/** Changes only when a language is settled. */
export function settledLanguage(): Settled {
  return settled
}

export function currentLanguage(): Language {
  return settled.language
}

/** For `Intl`: whose numbers, plurals and dates these are. */
export function currentLocale(): ChosenLanguage {
  return localeOf(settled.language)
}
