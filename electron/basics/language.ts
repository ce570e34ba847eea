/** The language of the menu and the dialogs: the one that the page was told, else what the system prefers. */
import { app } from 'electron'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { settleLanguage } from '#words/language.ts'
import { type LanguageChoice, negotiateLanguage } from '#words/languages.ts'

/** To be called once the app is ready, and again when another one is chosen. Texts are asked for when they are shown, so what is shown next is in it. */
export function settleDesktop(choice: LanguageChoice): void {
  const language = choice === 'system' ? negotiateLanguage(app.getPreferredSystemLanguages()) : choice
  const folder = join(app.getAppPath(), 'resources', 'messages', language)
  settleLanguage({ language, read: (part) => readText(join(folder, `${part}.ftl`)) })
}

/** Null where there is no such file: English then. */
function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
