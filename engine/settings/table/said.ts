/** The words of the table, from `settings.ftl`: what settings are called, and what is wrong with values. */
import type { ErrorData } from '#engine/contract/errors.ts'
import { failure, type FailureGiven, type FailureId } from '#engine/contract/failure.ts'
import { t } from '#words/en/settings.ts'

/** What is wrong with a value, and what to do: two whole sentences in English, and the message that says them in every language (`tellFailure`). */
export type Complaint = Required<Pick<ErrorData, 'message' | 'remedy' | 'words'>>

type Texts = NonNullable<(typeof t)['types']>

/** What a sentence on a wrong value may speak of, as texts. */
export type WrongValue = {
  readonly value: string
  /** The least and the greatest number. */
  readonly from: string
  readonly to: string
  /** All names there are, for one of several. */
  readonly names: string
}

/** Messages of settings, by their names on the command line: `learning-rate`. */
type Field = Named<'help'>
type Named<Attribute extends string> = keyof {
  [Id in keyof Texts as Id extends `${infer Name}.${Attribute}` ? Name : never]: true
}

/** A complaint that a message of the part describes. */
export function complain<Id extends FailureId<Texts>>(id: Id, ...given: FailureGiven<Texts, Id>): Complaint {
  const { message, remedy, words } = failure('bad-settings', t, id, ...given)
  return { message, remedy, words: words! }
}

/** What a setting is called, and what it is for. */
export function wordsOf(id: Field) {
  return { title: t(`${id}.title`), help: t(`${id}.help`) }
}

/** The words of a setting whose wrong values have a sentence of their own. */
export function wordsOfValue(id: Field & FailureId<Texts>) {
  // Each of these messages needs a part of what is given.
  const wrong = (given: WrongValue): Complaint => complain(id, given as never)
  return { ...wordsOf(id), wrong }
}
