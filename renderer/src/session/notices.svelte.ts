/** What the person is told: what has gone wrong, with a remedy, and what has changed, with the way to take it back. */
import type { CommandName } from '#engine/contract/commands.ts'
import { type ErrorData, toErrorData } from '#engine/contract/errors.ts'
import { tellFailure } from '#engine/contract/failure.ts'

/** What a notice is about: a newer one about the same takes its place. */
export type Topic =
  /** Whether the engine is there. */
  | 'connection'
  /** How the last run ended. */
  | 'ending'
  /** A run that can be resumed. */
  | 'interrupted run'
  /** What is not there in the language. */
  | 'language'
  /** How many lessons are not there in it. */
  | 'lessons in English'
  /** Which network is in use. */
  | 'network'
  /** What is wrong with the store of runs, and with the file of samples. */
  | 'run store'
  | 'sample file'
  | `failed ${CommandName}`

export type Action = { readonly label: string; readonly act: () => Promise<void> }

export type Notice = {
  /** `error`: something has gone wrong. `info`: nothing has. */
  readonly kind: 'error' | 'info'
  /** A whole sentence, as is `remedy`. */
  readonly message: string
  readonly remedy?: string
  /** Ways on, the best first. */
  readonly actions?: readonly Action[]
  /** The way to take back what is told. `what` goes on after “Undo:”. */
  readonly undo?: { readonly what: string; readonly act: () => Promise<void> }
  /** Without one, a notice takes the place of one with the same message. */
  readonly topic?: Topic
  /** It goes by itself, and cannot be dismissed before. */
  readonly isLasting?: boolean
}

/** More would leave the page too little room. */
const mostAtOnce = 3

export class Notices {
  /** The oldest first. */
  list = $state.raw<readonly Notice[]>([])
  readonly errors = $derived(this.list.filter(({ kind }) => kind === 'error'))
  readonly news = $derived(this.list.filter(({ kind }) => kind === 'info'))

  tell(notice: Notice): void {
    const others = this.list.filter((other) => !isSameMatter(other, notice))
    this.list = withoutTooMany([...others, notice])
  }

  tellError(error: ErrorData, topic?: Topic): void {
    this.tell({ kind: 'error', ...tellFailure(error), ...(topic && { topic }) })
  }

  dismiss(notice: Notice): void {
    this.list = this.list.filter((other) => other !== notice)
  }

  /** What was told about this is no longer so. */
  clear(topic: Topic): void {
    if (this.list.some((notice) => notice.topic === topic)) {
      this.list = this.list.filter((notice) => notice.topic !== topic)
    }
  }

  /** Something new begins: only what lasts stays. */
  clearAll(): void {
    this.list = this.list.filter(({ isLasting }) => isLasting)
  }

  /** Does what may fail. A failure is told, and becomes null. */
  async attempt<Result>(work: () => Result | Promise<Result>): Promise<Result | null> {
    try {
      return await work()
    } catch (thrown) {
      this.tellError(toErrorData(thrown))
      return null
    }
  }
}

function isSameMatter(one: Notice, other: Notice): boolean {
  return one.topic !== undefined || other.topic !== undefined
    ? one.topic === other.topic
    : one.message === other.message
}

/** News goes before errors, and the oldest of them first. */
function withoutTooMany(list: readonly Notice[]): readonly Notice[] {
  if (list.length <= mostAtOnce) return list
  const earlier = list.slice(0, -1)
  const left =
    earlier.find(({ kind, isLasting }) => kind === 'info' && !isLasting) ??
    earlier.find(({ isLasting }) => !isLasting) ??
    earlier[0]
  return list.filter((notice) => notice !== left)
}
