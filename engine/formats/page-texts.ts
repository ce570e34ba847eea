/** What a page says, in the language of whoever saves it: the engine itself speaks English alone, so the language comes with the request. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Arguments, createBundle, formatMessage } from '#words/bundle.ts'
import type { ChosenLanguage } from '#words/languages.ts'
import { t } from '#words/en/network-page.ts'

/** The texts of a page in one language. */
export type PageTexts = {
  readonly language: ChosenLanguage
  /** A message of the part `network-page`. What is not translated is in English. */
  readonly say: typeof t.english
}

/** `folder`: of the message files, one folder a language. English where there is none, or the language is not there. */
export function readPageTexts(folder: string | undefined, language: ChosenLanguage = 'en'): PageTexts {
  const source = folder === undefined || language === 'en' ? null : readSource(join(folder, language, `${t.part}.ftl`))
  if (source === null) return { language: 'en', say: t.english }
  const bundle = createBundle(language, source)
  const english = t.english as (id: string, args?: Arguments) => string
  const say = (id: string, args?: Arguments) => formatMessage(bundle, id, args) ?? english(id, args)
  return { language, say: say as typeof t.english }
}

function readSource(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    console.error('The texts of a page cannot be read.', error)
    return null
  }
}
