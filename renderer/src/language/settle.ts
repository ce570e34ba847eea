/** Settles the language of the page, before anything is loaded that says something. */
import { settleLanguage } from '#words/language.ts'
import { directionOf, isPseudo, type Language } from '#words/languages.ts'
import { findLanguage, readChoice } from './choice.ts'
import { loadTexts } from './load.ts'

/** Set where the texts of the language could not be loaded, and English is what there is. */
export const loadingProblem: { language: Language | null } = { language: null }

/** Undefined, without waiting, for English. */
export function settlePage(): Promise<void> | undefined {
  // The desktop app may not know yet, as after a new installation.
  window.inkling?.chooseLanguage(readChoice())
  const language = findLanguage()
  if (language === 'en' || isPseudo(language)) {
    settle(language, () => null)
    return undefined
  }
  return loadTexts(language).then(
    (texts) => settle(language, (part) => texts.get(part) ?? null),
    () => {
      loadingProblem.language = language
    },
  )
}

function settle(language: Language, read: (part: string) => string | null): void {
  settleLanguage({ language, read })
  document.documentElement.lang = language
  document.documentElement.dir = directionOf(language)
}
