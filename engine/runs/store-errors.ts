/** What can go wrong with a store, in words. SQLite's codes: https://www.sqlite.org/rescode.html */
import type { InklingError } from '#engine/contract/errors.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/run-store.ts'
import { damageOf, messageOf } from './damage.ts'

export type SqliteFault = 'busy' | 'full' | 'damaged' | 'refused'

/** What SQLite's error means for the person; undefined for anything that is not SQLite's, or is a mistake of the program. */
export function faultOf(thrown: unknown): SqliteFault | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined
  const { code, errcode } = thrown as { readonly code?: unknown; readonly errcode?: unknown }
  if (code !== 'ERR_SQLITE_ERROR' || typeof errcode !== 'number') return undefined
  // The lower byte is the kind, the rest details.
  switch (errcode & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
      return 'busy'
    case 13: // SQLITE_FULL
      return 'full'
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
      return 'damaged'
    case 3: // SQLITE_PERM
    case 8: // SQLITE_READONLY
    case 10: // SQLITE_IOERR
    case 14: // SQLITE_CANTOPEN
      return 'refused'
    default:
      return undefined
  }
}

/** The error as the engine's callers know it; what is not SQLite's comes back as it is. */
export function toStoreError(thrown: unknown, file: string | null): unknown {
  const where = { file: file ?? 'none' }
  // What is in the file's own format, but not in ours.
  if (thrown instanceof RangeError || thrown instanceof SyntaxError) return damaged(file, thrown)
  switch (faultOf(thrown)) {
    case 'busy':
      return failure('bad-store', t, 'held', where, { cause: thrown })
    case 'full':
      return failure('bad-store', t, 'disk-full', where, { cause: thrown })
    case 'damaged':
      return damaged(file, thrown)
    case 'refused':
      return failure('bad-store', t, 'refused', { ...where, system: messageOf(thrown) }, { cause: thrown })
    case undefined:
      return thrown
  }
}

function damaged(file: string | null, thrown: unknown): InklingError {
  return failure('bad-store', t, 'damaged', { file: file ?? 'none', ...damageOf(thrown) }, { cause: thrown })
}
