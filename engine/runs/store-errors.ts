/** What can go wrong with a store, in words. SQLite's codes: https://www.sqlite.org/rescode.html */
import { InklingError } from '#engine/contract/errors.ts'

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
  const where = file === null ? 'The store of runs' : `The store of runs, ${file},`
  // What is in the file's own format, but not in ours.
  if (thrown instanceof RangeError || thrown instanceof SyntaxError) return damaged(file, thrown.message, thrown)
  const system = `The system says: ${messageOf(thrown)}.`
  switch (faultOf(thrown)) {
    case 'busy':
      return badStore(`${where} is held by another program.`, 'Try again in a moment.', thrown)
    case 'full':
      return badStore(
        `${where} could not be written: the disk is full.`,
        'Nothing was changed in it. Make room, or delete runs you no longer need.',
        thrown,
      )
    case 'damaged':
      return damaged(file, messageOf(thrown), thrown)
    case 'refused':
      return badStore(`${where} cannot be read or written.`, `See that you may write to it. ${system}`, thrown)
    case undefined:
      return thrown
  }
}

/** @param why in words, to follow a colon */
function damaged(file: string | null, why: string, cause?: unknown): InklingError {
  return badStore(
    `The store of runs${file === null ? '' : `, ${file},`} is damaged: ${why}.`,
    'Run “inkling runs check” to see what is affected; what else is in it can still be used.',
    cause,
  )
}

export function badStore(message: string, remedy: string, cause?: unknown): InklingError {
  return new InklingError('bad-store', message, remedy, { cause })
}

export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}
