/**
 * Expected failures. Each carries a code for the program, and for the person what is wrong (`message`) and what to do (`remedy`).
 * Anything else that is thrown is a bug: it crosses a link as `internal`. New ones are made by `failure` (`failure.ts`).
 */
import type { Said } from '#words/messages.ts'

export type ErrorCode =
  /** A setting is out of its range or does not go with another. */
  | 'bad-settings'
  /** Training has diverged: the cost is no number any more, or has run away. The last good weights are kept. */
  | 'diverged'
  /** A packed data file is missing, damaged or foreign. */
  | 'bad-data'
  /** A network file is damaged, foreign, or holds a network that Inkling cannot run. */
  | 'bad-file'
  /** A request's values are of the wrong kind, size or range. */
  | 'bad-input'
  /** The file of the person's samples is damaged, of a newer Inkling, or cannot be read or written. */
  | 'bad-samples'
  /** The store of runs is damaged, of a newer Inkling, or cannot be read or written. */
  | 'bad-store'
  /** Not while a run is training or paused. */
  | 'busy'
  /** The engine is gone; what was asked has no answer. */
  | 'engine-lost'
  /** A bug. */
  | 'internal'

/**
 * An error as plain data, the form in which it crosses a link. Both texts are whole English sentences. `words`: the message that says them, so
 * that whoever shows the error does it in their own language (`tellFailure`); errors that people write no code for have none.
 */
export type ErrorData = {
  readonly code: ErrorCode
  readonly message: string
  readonly remedy: string
  readonly words?: Said
}

export class InklingError extends Error {
  override readonly name = 'InklingError'
  readonly code: ErrorCode
  readonly remedy: string
  /** The message that says both, in every language. */
  readonly words: Said | undefined

  constructor(code: ErrorCode, message: string, remedy: string, options?: ErrorOptions & { readonly words?: Said }) {
    super(message, options)
    this.code = code
    this.remedy = remedy
    this.words = options?.words
  }

  toData(): ErrorData {
    const { code, message, remedy, words } = this
    return { code, message, remedy, ...(words && { words }) }
  }

  static from({ code, message, remedy, words }: ErrorData): InklingError {
    return new InklingError(code, message, remedy, words && { words })
  }
}

/** Any thrown value as plain data; what is not an `InklingError` becomes `internal`. */
export function toErrorData(thrown: unknown): ErrorData {
  if (thrown instanceof InklingError) return thrown.toData()
  const detail = thrown instanceof Error ? thrown.message : String(thrown)
  return {
    code: 'internal',
    words: { part: 'errors', id: 'internal', args: { detail } },
    message: `Something went wrong inside Inkling: ${detail}.`,
    remedy: 'Save your weights, start Inkling again, and report what you did.',
  }
}
