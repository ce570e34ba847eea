/** Sources of digits that did not come with Inkling, as the data sets take them. */
import type { DataSetDescription } from '#engine/contract/state.ts'
import type { Digits } from './digits.ts'

/** `checksum`: of its pictures and labels, in hexadecimal digits. */
export type ReadDigits = { readonly digits: Digits; readonly checksum: string }

export type PersonalSource = {
  /** The sets as they are known, without waiting. */
  list(): readonly DataSetDescription[]
  /** Sees what has changed; true if the list is another one than before. Never fails. */
  refresh(): Promise<boolean>
  /** The digits of a set as they are now: the same object as long as they are the same. Undefined where there is no such set. Throws `bad-data`. */
  read(name: string): Promise<ReadDigits | undefined>
}
