/** The languages there are, and which of them a person gets who has chosen none. */
import { negotiateLanguages } from '@fluent/langneg'

/** Each with its own name for itself. A new one has a line here, a folder in `resources/messages/`, and a line in `renderer/src/language/load.ts`. */
export const languageNames = { en: 'English', de: 'Deutsch', es: 'Español' } as const
/** A language that a person can choose. */
export type ChosenLanguage = keyof typeof languageNames

/** As the person has chosen: a language, or whatever the system has. */
export type LanguageChoice = ChosenLanguage | 'system'

export const chosenLanguages = Object.keys(languageNames) as readonly ChosenLanguage[]

/**
 * English in disguise, made by `pseudo.ts`, for whoever looks for texts that are left in code: `en-XA` is longer and accented, `ar-XB` goes from
 * right to left. Nobody is offered them.
 */
export const pseudoLanguages = ['en-XA', 'ar-XB'] as const
export type PseudoLanguage = (typeof pseudoLanguages)[number]

export type Language = ChosenLanguage | PseudoLanguage

export function isChosenLanguage(value: unknown): value is ChosenLanguage {
  return typeof value === 'string' && Object.hasOwn(languageNames, value)
}

export function isPseudo(language: string): language is PseudoLanguage {
  return pseudoLanguages.some((each) => each === language)
}

export function isLanguage(value: unknown): value is Language {
  return isChosenLanguage(value) || (typeof value === 'string' && isPseudo(value))
}

/** The first of what a system prefers that there is, in whichever region; English without any. `preferred`: tags such as `de-AT`, the best first. */
export function negotiateLanguage(preferred: readonly string[]): ChosenLanguage {
  const [best] = negotiateLanguages([...preferred], chosenLanguages, { strategy: 'lookup', defaultLocale: 'en' })
  return isChosenLanguage(best) ? best : 'en'
}

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar-XB' ? 'rtl' : 'ltr'
}

/** Whose numbers and plurals these are. English in disguise counts and writes numbers as English does. */
export function localeOf(language: Language): ChosenLanguage {
  return isPseudo(language) ? 'en' : language
}
