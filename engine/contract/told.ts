/**
 * Sentences that the engine tells a person beside errors: in English, with the message that says them, so that whoever shows them does it in
 * their own language, which may be in another process.
 */
import type { Arguments } from '#words/bundle.ts'
import { type Messages, type Said, sayAgain } from '#words/messages.ts'

/** A whole sentence. */
export type Told = { readonly english: string; readonly words: Said }

/** `told(t, 'checksum-missing')`, with `t` of the part that has the message, and behind it what the message needs. */
export function told<M, Id extends keyof M & string>(
  t: Messages<M>,
  id: Id,
  ...args: M[Id] extends null ? [] : [args: M[Id]]
): Told {
  const english = t.english as (id: string, args?: Arguments) => string
  const given = args[0] as Arguments | undefined
  return { english: english(id, given), words: { part: t.part, id, args: given ?? {} } }
}

/** In the language that is settled, or in English where it lacks the sentence. */
export function tell({ english, words }: Told): string {
  return sayAgain(words, english)
}
