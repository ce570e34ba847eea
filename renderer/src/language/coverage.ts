/** How much of the page is said in a language. */
import { FluentResource } from '@fluent/bundle'
import type { ChosenLanguage } from '#words/languages.ts'
import { loadTexts, type Texts } from './load.ts'

export type Coverage = { readonly missing: number; readonly total: number }

/** Loads both languages whole: for an idle moment. */
export async function measureCoverage(language: ChosenLanguage): Promise<Coverage> {
  const [english, texts] = await Promise.all([loadTexts('en'), loadTexts(language)])
  return compareTexts(english, texts)
}

/** Counts messages and attributes of the English texts that the others lack. */
export function compareTexts(english: Texts, others: Texts): Coverage {
  const wanted = [...english].flatMap(([part, text]) => idsIn(text).map((id) => `${part}/${id}`))
  const present = new Set([...others].flatMap(([part, text]) => idsIn(text).map((id) => `${part}/${id}`)))
  return { missing: wanted.filter((id) => !present.has(id)).length, total: wanted.length }
}

/** Of texts that are shown; terms are only parts of those. */
function idsIn(source: string): readonly string[] {
  return new FluentResource(source).body.flatMap((entry) =>
    entry.id.startsWith('-')
      ? []
      : [
          ...(entry.value === null ? [] : [entry.id]),
          ...Object.keys(entry.attributes).map((name) => `${entry.id}.${name}`),
        ],
  )
}
