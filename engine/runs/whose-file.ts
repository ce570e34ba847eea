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
  // Once it is ours it stays ours, whatever a failing disk has made of the log.
  if (header?.id === applicationId) return { kind: 'ours' }
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
  const descriptor = openSync(file, 'r')
  const page = readAt(descriptor, 0, headerLength)
  closeSync(descriptor)
  return page.length === headerLength && page.toString('latin1', 0, 16) === 'SQLite format 3\0' ? headerIn(page) : null
}

/**
 * The newest first page in a log (https://www.sqlite.org/fileformat.html, 4): 32 bytes of head with the size of a page at 8, two salts at 16 and
 * a checksum at 24, then frames of 24 bytes with the page's number at 0, at 4 what is not 0 in the last of a transaction, the salts at 8 and a
 * checksum at 16, each before its page. What no commit stands behind, or does not add up, was never in the store. `unknown`: it holds none.
 */
function readLog(log: string): Header | 'unknown' | 'none' {
  const size = sizeOf(log)
  if (size === 0) return 'none'
  const descriptor = openSync(log, 'r')
  try {
    const head = readAt(descriptor, 0, 32)
    if (head.length < 32 || (head.readUInt32BE(0) & ~1) !== 0x377f0682) return 'unknown'
    const isBigEndian = (head.readUInt32BE(0) & 1) === 1
    const stride = 24 + head.readUInt32BE(8)
    let sum = addUp([0, 0], head.subarray(0, 24), isBigEndian)
    let newest: Header | null = null
    let committed: Header | null = null
    const end = Math.min(size, mostOfLog)
    for (let at = 32; at + stride <= end; at += stride) {
      const frame = readAt(descriptor, at, stride)
      if (frame.length < stride || frame.compare(head, 16, 24, 8, 16) !== 0) break
      sum = addUp(addUp(sum, frame.subarray(0, 8), isBigEndian), frame.subarray(24), isBigEndian)
      if (sum[0] !== frame.readUInt32BE(16) || sum[1] !== frame.readUInt32BE(20)) break
      if (frame.readUInt32BE(0) === 1) newest = headerIn(frame.subarray(24))
      if (frame.readUInt32BE(4) !== 0) committed = newest
    }
    return committed ?? 'unknown'
  } finally {
    closeSync(descriptor)
  }
}

/** Bytes of a log that are looked at; a store's own is taken into its file long before. */
const mostOfLog = 64 * 2 ** 20

/** The checksum of a log goes on over these bytes, eight at a time. */
function addUp([first, second]: Sum, bytes: Buffer, isBigEndian: boolean): Sum {
  for (let at = 0; at + 8 <= bytes.length; at += 8) {
    first = (first + second + (isBigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at))) >>> 0
    second = (second + first + (isBigEndian ? bytes.readUInt32BE(at + 4) : bytes.readUInt32LE(at + 4))) >>> 0
  }
  return [first, second]
}
type Sum = readonly [number, number]

const headerLength = 100

function headerIn(page: Buffer): Header {
  return { id: page.readUInt32BE(68), schemaCookie: page.readUInt32BE(40) }
}

/** What stands in a file there; less where the file ends. */
function readAt(descriptor: number, offset: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  return bytes.subarray(0, readSync(descriptor, bytes, 0, length, offset))
}

/** In bytes; 0 for a file that is not there. */
export function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
