/** The page's language in a thread of its own, which has nothing that the page has loaded. */
import { settledLanguage, settleLanguage } from '#words/language.ts'
import type { Language } from '#words/languages.ts'

/** A language with the texts of some parts, as it is sent to a thread; null for parts that it lacks. */
export type SentLanguage = {
  readonly language: Language
  readonly texts: Readonly<Record<string, string | null>>
}

/** `parts`: those of which the thread says something in the page's language. What it lacks is in English. */
export function sendLanguage(parts: readonly string[]): SentLanguage {
  const { language, read } = settledLanguage()
  return { language, texts: Object.fromEntries(parts.map((part) => [part, read(part)])) }
}

/** In the thread, before it says anything. */
export function receiveLanguage({ language, texts }: SentLanguage): void {
  settleLanguage({ language, read: (part) => texts[part] ?? null })
}
