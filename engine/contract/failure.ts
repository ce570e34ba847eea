/**
 * Failures whose words are messages (`resources/messages/`): thrown in English, and said in the language of whoever shows them, which may be
 * another process than the one that failed.
 */
import type { Arguments } from '#words/bundle.ts'
import { type Said, sayAgain } from '#words/messages.ts'
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

/** `inside`: the messages of those arguments that are sentences of their own, such as what is wrong with one thing in a file. */
type FailureOptions = ErrorOptions & { readonly inside?: Said['inside'] }

/** What stands behind the message's name: what it needs, and the error that led to it. */
export type FailureGiven<M, Id extends string> =
  FailureArguments<M, Id> extends null
    ? [args?: null, options?: FailureOptions]
    : [args: FailureArguments<M, Id>, options?: FailureOptions]

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
  const { inside, ...others } = options ?? {}
  return new InklingError(code, english(`${id}.message`, values), english(`${id}.remedy`, values), {
    ...others,
    words: { part: t.part, id, args: values, ...(inside && { inside }) },
  })
}

/** The messages of an error as sentences inside another: its arguments `problem` and `remedy`. */
export function sentencesOf({ words }: { readonly words?: Said | undefined }): NonNullable<Said['inside']> {
  if (!words) return {}
  return { problem: { ...words, id: `${words.id}.message` }, remedy: { ...words, id: `${words.id}.remedy` } }
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
  return {
    message: sayAgain({ ...words, id: `${words.id}.message` }, message),
    remedy: sayAgain({ ...words, id: `${words.id}.remedy` }, remedy),
  }
}
