/** The language of the command line: `INKLING_LANGUAGE`, else what the terminal's programs have (`LC_ALL`, `LC_MESSAGES`, `LANG`), else English. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { settleLanguage } from '#words/language.ts'
import { isLanguage, isPseudo, type Language, negotiateLanguage } from '#words/languages.ts'
import { messageFolder } from './paths.ts'

/** To be called before anything is loaded that says something. */
export function settleCommandLine(environment: NodeJS.ProcessEnv): void {
  const language = findLanguage(environment)
  settleLanguage({ language, read: (part) => (isPseudo(language) ? null : readText(language, part)) })
}

/** The language that an environment asks for. Of the terminal's variables the first that is set counts, as POSIX has it. */
export function findLanguage(environment: NodeJS.ProcessEnv): Language {
  const asked = environment.INKLING_LANGUAGE
  if (isLanguage(asked)) return asked
  const locale = asked || environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  // Such as `de_AT.UTF-8@euro`.
  return negotiateLanguage([locale.replace(/[.@].*$/, '').replace('_', '-')])
}

/** Null where there is no such file: English then. */
function readText(language: Language, part: string): string | null {
  try {
    return readFileSync(join(messageFolder, language, `${part}.ftl`), 'utf8')
  } catch {
    return null
  }
}
