/** The texts of a language other than English, as the page has them. */
import type { ChosenLanguage } from '#words/languages.ts'

/** By part, such as `runs`. */
export type Texts = ReadonlyMap<string, string>

type Loading = () => Promise<{ readonly default: Readonly<Record<string, string>> }>

const loading: Readonly<Record<ChosenLanguage, Loading>> = {
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  es: () => import('./es.ts'),
}

/** Rejects where they cannot be loaded. */
export async function loadTexts(language: ChosenLanguage): Promise<Texts> {
  const { default: files } = await loading[language]()
  return new Map(
    Object.entries(files).map(([path, text]) => [path.slice(path.lastIndexOf('/') + 1, -'.ftl'.length), text]),
  )
}
