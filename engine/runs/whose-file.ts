/**
 * Whose a file is that lies where a store of runs should be, read from its bytes alone, since SQLite takes a log into the file that it opens:
 * only what carries Inkling's own application id may ever be set aside or written to.
 */
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { applicationId } from './schema.ts'

/** `free`: nothing is there yet. */
export type Whose = { readonly kind: 'free' | 'ours' } | { readonly kind: 'foreign'; readonly reason: ForeignReason }

/** `log`: the log beside it is another program's; `program`: it is itself. */
export type ForeignReason = 'folder' | 'no-file' | 'log' | 'program'

/** Throws what the file system throws for a file that may not be read. */
export function whoseFile(file: string): Whose {
  const found = statSync(file, { throwIfNoEntry: false })
  if (found && !found.isFile()) return foreign(found.isDirectory() ? 'folder' : 'no-file')
  const log = readLog(`${file}-wal`)
  if (!found?.size) {
    if (log === 'none') return { kind: 'free' }
    const isOurs = typeof log === 'object' && log.id === applicationId
    return isOurs ? { kind: 'ours' } : foreign('log')
  }
  const header = readHeader(file)
  // A store whose program was killed may have everything in its log yet; a log that says nothing changes nothing.
  const says = header !== null && typeof log === 'object' ? log : header
  if (says?.id === applicationId) return { kind: 'ours' }
  // Another Inkling may be beginning it at this moment.
  return says?.id === 0 && says.schemaCookie === 0 ? { kind: 'free' } : foreign('program')
}

/** What the first page of a database says (https://www.sqlite.org/fileformat.html, 1.3). */
type Header = {
  readonly id: number
  /** Rises with every table that is made. */
  readonly schemaCookie: number
}

function foreign(reason: ForeignReason): Whose {
  return { kind: 'foreign', reason }
}

/** Of a database; null for what is none. */
function readHeader(file: string): Header | null {
  const page = readAt(file, [[0, headerLength]])[0]!
  return page.length === headerLength && page.toString('latin1', 0, 16) === 'SQLite format 3\0' ? headerIn(page) : null
}

/**
 * The newest first page in a log (https://www.sqlite.org/fileformat.html, 4.1): 32 bytes of head with the size of a page at 8 and two
 * salts at 16, then frames of 24 bytes with the page's number at 0 and the salts at 8, each before its page. `unknown`: it holds none.
 */
function readLog(log: string): Header | 'unknown' | 'none' {
  const size = sizeOf(log)
  if (size === 0) return 'none'
  const head = readAt(log, [[0, 32]])[0]!
  if (head.length < 32 || (head.readUInt32BE(0) & ~1) !== 0x377f0682) return 'unknown'
  const stride = 24 + head.readUInt32BE(8)
  const places: (readonly [number, number])[] = []
  for (let at = 32; at + stride <= size; at += stride) places.push([at, 24 + headerLength])
  const newest = readAt(log, places).findLast(
    (frame) =>
      frame.length === 24 + headerLength && frame.readUInt32BE(0) === 1 && frame.compare(head, 16, 24, 8, 16) === 0,
  )
  return newest ? headerIn(newest.subarray(24)) : 'unknown'
}

const headerLength = 100

function headerIn(page: Buffer): Header {
  return { id: page.readUInt32BE(68), schemaCookie: page.readUInt32BE(40) }
}

/** What stands in a file at these offsets, each with its length in bytes; less where the file ends. */
function readAt(file: string, places: readonly (readonly [number, number])[]): Buffer[] {
  const descriptor = openSync(file, 'r')
  try {
    return places.map(([offset, length]) => {
      const bytes = Buffer.alloc(length)
      return bytes.subarray(0, readSync(descriptor, bytes, 0, length, offset))
    })
  } finally {
    closeSync(descriptor)
  }
}

/** In bytes; 0 for a file that is not there. */
export function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
