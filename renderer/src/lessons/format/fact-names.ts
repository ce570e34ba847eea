/** What the facts of experiments are called on lab sheets and in the answers of a class, and their values that are words. Runs anywhere. */
import { t } from '#words/en/lesson-facts.ts'

/** `isEnglish`: in English whatever the language is. A fact that has no message is called by its own name: “two-point” is “two point”. */
export function factName(experiment: string, fact: string, isEnglish = false): string {
  return say(`fact-${experiment}-${fact}`, isEnglish) ?? fact.replaceAll('-', ' ')
}

export function factValue(value: string, isEnglish = false): string {
  return say(`value-${value}`, isEnglish) ?? value
}

/** Null where there is no such message. */
function say(id: string, isEnglish: boolean): string | null {
  // Names come from lesson files, which the compiler does not see.
  const { english } = t as unknown as { readonly english: (id: string) => string }
  const inEnglish = english(id)
  if (inEnglish === id) return null
  return isEnglish ? inEnglish : (t as unknown as (id: string) => string)(id)
}
