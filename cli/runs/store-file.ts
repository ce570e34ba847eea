/**
 * Looks at the file that `--store` names before anything opens it: a store sets aside what is damaged in its place, and what was never a
 * store must stay as it is.
 */
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { InklingError } from '#engine/contract/errors.ts'
import { applicationId } from '#engine/runs/schema.ts'
import { explainFileError } from '#cli/basics/network-files.ts'

/** Whether there is anything in it. Throws `bad-store` for what is no store of runs. */
export function checkStoreFile(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found) return false
  if (!found.isFile()) throw notStore(file, 'it is no file')
  const hasLog = (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0
  if (found.size === 0) return hasLog
  const id = hasLog ? readThroughLog(file) : readFromHeader(file)
  if (id !== applicationId) throw notStore(file, 'another program has written it')
  return true
}

/** By its own header (https://www.sqlite.org/fileformat.html, 1.3); null for what is no database. */
function readFromHeader(file: string): number | null {
  try {
    const header = Buffer.alloc(100)
    const descriptor = openSync(file, 'r')
    try {
      const isWhole = readSync(descriptor, header, 0, 100, 0) === 100
      return isWhole && header.toString('latin1', 0, 16) === 'SQLite format 3\0' ? header.readUInt32BE(68) : null
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    throw notStore(file, explainFileError(error))
  }
}

/** A store whose program was killed may have everything in its log yet. */
function readThroughLog(file: string): number | null {
  const id = readFromHeader(file)
  if (id === null || id === applicationId) return id
  try {
    const database = new DatabaseSync(file, { readOnly: true })
    try {
      return (database.prepare('PRAGMA application_id').get() as { application_id: number }).application_id
    } finally {
      database.close()
    }
  } catch {
    return null
  }
}

function notStore(file: string, reason: string): InklingError {
  return new InklingError(
    'bad-store',
    `${file} is no store of runs: ${reason}.`,
    'It is left as it is. Give a store that Inkling has made, or a name that is not taken.',
  )
}
