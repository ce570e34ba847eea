/**
 * Failures whose words are messages (`resources/messages/`): thrown in English, and said in the language of whoever shows them, which may be
 * another process than the one that failed.
 */
import type { Arguments } from '#words/bundle.ts'
import { sayAgain } from '#words/messages.ts'
import { type ErrorCode, type ErrorData, InklingError } from './errors.ts'

/** Of `Messages`, what tells which ones they are. */
type MessagesOf<M> = { readonly part: string; readonly types?: M; readonly english: unknown }

/** The messages of a part that are failures: each has a `message` and a `remedy`. */
export type FailureId<M> = FailureAmong<M, keyof M>
type FailureAmong<M, Id> = Id extends `${infer Name}.message`
  ? `${Name}.remedy` extends keyof M
    ? Name
    : never
  : never
type Both<One, Other> = One extends null ? Other : Other extends null ? One : One & Other
/** What a message and its remedy need; null for nothing. */
export type FailureArguments<M, Id extends string> = Both<M[`${Id}.message` & keyof M], M[`${Id}.remedy` & keyof M]>

/** What stands behind the message's name: what it needs, and the error that led to it. */
export type FailureGiven<M, Id extends string> =
  FailureArguments<M, Id> extends null
    ? [args?: null, options?: ErrorOptions]
    : [args: FailureArguments<M, Id>, options?: ErrorOptions]

/**
 * The error that a message describes: `throw failure('busy', t, 'sweep-under-way')`, with `t` of the part that has the message. What the message
 * and its remedy need comes last, and after that the error that led to it.
 */
export function failure<M, Id extends FailureId<M>>(
  code: ErrorCode,
  t: MessagesOf<M>,
  id: Id,
  ...[args, options]: FailureGiven<M, Id>
): InklingError {
  const values = (args ?? {}) as Arguments
  const english = t.english as (id: string, args: Arguments) => string
  return new InklingError(code, english(`${id}.message`, values), english(`${id}.remedy`, values), {
    ...options,
    words: { part: t.part, id, args: values },
  })
}

/** What to tell a person of an error: its words in the language that is settled, or in English where there are no others. */
export function tellFailure(
  error: Pick<ErrorData, 'message' | 'remedy'> & { readonly words?: ErrorData['words'] | undefined },
): {
  readonly message: string
  readonly remedy: string
} {
  const { message, remedy, words } = error
  if (!words) return { message, remedy }
  const { part, id, args } = words
  return {
    message: sayAgain({ part, id: `${id}.message`, args }, message),
    remedy: sayAgain({ part, id: `${id}.remedy`, args }, remedy),
  }
}
