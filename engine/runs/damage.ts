/** What is damaged in a store, as the messages of `run-store.ftl` know it. */
import { t } from '#words/en/run-store.ts'

/** What a store's own formats can break by. */
export type DamagedPart =
  | 'curve-checksum'
  | 'curve-length'
  | 'checkpoint-short'
  | 'checkpoint-begin'
  | 'checkpoint-version'
  | 'checkpoint-length'
  | 'checkpoint-checksum'
  | 'checkpoint-content'

/** What messages with `damage` in them need. `detail`: in the words of whatever found it, where it is none of those that are known. */
export type Damage = { readonly why: string; readonly detail: string }

/** Thrown for bytes of the store that are not what they say. */
export class DamagedPartError extends RangeError {
  readonly part: DamagedPart

  constructor(part: DamagedPart, options?: ErrorOptions) {
    super(t.english('damage', { why: part, detail: '' }), options)
    this.part = part
  }
}

/** Of any thrown value. */
export function damageOf(thrown: unknown): Damage {
  return thrown instanceof DamagedPartError
    ? { why: thrown.part, detail: '' }
    : { why: 'else', detail: messageOf(thrown) }
}

export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}
