/**
 * Which language the page has: the one that its address names (`?language=de`), else the one that the person has chosen, else what the system
 * prefers. Another one is chosen by loading the page anew, since all of it says something.
 */
import {
  type ChosenLanguage,
  isChosenLanguage,
  isLanguage,
  type Language,
  type LanguageChoice,
  negotiateLanguage,
} from '#words/languages.ts'

const storageKey = 'inkling.language'
const parameter = 'language'

type Place = { readonly search: string }
type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

export function readChoice(store: Store = localStorage): LanguageChoice {
  const stored = store.getItem(storageKey)
  return isChosenLanguage(stored) ? stored : 'system'
}

/** What the system prefers, of what there is. */
export function systemLanguage(preferred: readonly string[] = navigator.languages): ChosenLanguage {
  return negotiateLanguage(preferred)
}

/** The language that the page's address names; null for none. */
export function namedLanguage(place: Place = location): Language | null {
  const named = new URLSearchParams(place.search).get(parameter)
  return isLanguage(named) ? named : null
}

/** The language that the page has to have now. */
export function findLanguage(
  place: Place = location,
  store: Store = localStorage,
  preferred: readonly string[] = navigator.languages,
): Language {
  const named = namedLanguage(place)
  if (named) return named
  const choice = readChoice(store)
  return choice === 'system' ? systemLanguage(preferred) : choice
}

/** Keeps the choice, and tells it to the desktop app, whose menu follows. The page has its language from its next loading on. */
export function keepChoice(choice: LanguageChoice, store: Store = localStorage): void {
  if (choice === 'system') store.removeItem(storageKey)
  else store.setItem(storageKey, choice)
  window.inkling?.chooseLanguage(choice)
}

/** The page's address in a language that is not kept, for whoever develops; null: in the one that is chosen. */
export function addressIn(language: Language | null, address: string = location.href): string {
  const url = new URL(address)
  if (language === null) url.searchParams.delete(parameter)
  else url.searchParams.set(parameter, language)
  return url.href
}

/** Loads the page anew, in the language that is chosen or named. */
export function reloadIn(language: Language | null): void {
  const address = addressIn(language)
  // An address that differs in what is behind the # alone would not be loaded.
  if (address === location.href) location.reload()
  else location.replace(address)
}
