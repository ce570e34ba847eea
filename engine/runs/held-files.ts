/**
 * Files that are read beside SQLite. Where locks are the system's (POSIX), closing any descriptor of a file drops every lock that this process
 * has on it, SQLite's own, too (https://www.sqlite.org/howtocorrupt.html, 2.2): so each is opened once, and closed when the last who reads it has
 * closed its database.
 */
import { closeSync, fstatSync, openSync, statSync } from 'node:fs'

export type HeldFile = {
  readonly descriptor: number
  /** Once, when the database is closed. */
  release(): void
}

type Held = { readonly descriptor: number; users: number }

/** By device and number in it. */
const held = new Map<string, Held>()

/** The file at a path; null where it cannot be read. */
export function holdFile(path: string): HeldFile | null {
  try {
    const found = statSync(path, { bigint: true })
    let key = keyOf(found)
    let file = held.get(key)
    if (!file) {
      const descriptor = openSync(path, 'r')
      key = keyOf(fstatSync(descriptor, { bigint: true }))
      file = { descriptor, users: 0 }
      held.set(key, file)
    }
    file.users++
    return { descriptor: file.descriptor, release: () => release(key, file) }
  } catch {
    return null
  }
}

function release(key: string, file: Held): void {
  if (--file.users > 0) return
  held.delete(key)
  closeSync(file.descriptor)
}

function keyOf({ dev, ino }: { readonly dev: bigint; readonly ino: bigint }): string {
  return `${dev} ${ino}`
}
