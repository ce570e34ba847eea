/**
 * A store that may be read and not written, as one of somebody else or on a disk that can only be read. SQLite needs to write beside a store even to
 * read it, so a copy is read, with what lies in its log.
 */
import { accessSync, chmodSync, constants, copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'

/** Why a store that is there cannot be written, as the file system says it; null where it can. */
export function whyUnwritable(file: string): unknown {
  try {
    accessSync(file, constants.W_OK)
    accessSync(dirname(file), constants.W_OK)
    return null
  } catch (error) {
    return error
  }
}

/** Tries to copy a store that is being written at this moment. */
const mostTries = 20

/**
 * Copies a store to the temporary folder; returns where it is, and what takes it away again. Throws what the file system throws.
 */
export function copyToRead(file: string): { readonly copy: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'inkling-store-'))
  const copy = join(folder, basename(file))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    for (let tries = 1; ; tries++) {
      const before = changeOf(file)
      copyFileSync(file, copy, constants.COPYFILE_FICLONE)
      if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`, constants.COPYFILE_FICLONE)
      // Pages of the log may have been taken into the file meanwhile; what is only added to the log does no harm.
      if (changeOf(file) === before || tries === mostTries) {
        // What is copied is as little to be written as what it was copied from.
        for (const part of [copy, `${copy}-wal`]) if (existsSync(part)) chmodSync(part, 0o600)
        return { copy, remove }
      }
      for (const part of [copy, `${copy}-wal`]) rmSync(part, { force: true })
    }
  } catch (error) {
    remove()
    throw error
  }
}

function changeOf(file: string): string {
  const { size, mtimeNs } = statSync(file, { bigint: true })
  return `${size} ${mtimeNs}`
}
