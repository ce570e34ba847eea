/**
 * Zip archives, read: a file from anywhere must be held to more than fflate holds it to. What it will take in memory is known before any is taken,
 * nothing may unpack to more than it says, and every checksum must be right. Runs anywhere.
 * Layout: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3 (zip64 is refused: nothing here is that large).
 */
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/archives.ts'

/** What archives are for, which says what to do where one is not as it should be, and how much may be in one. */
export type ArchiveKind = {
  readonly holds: 'network' | 'samples' | 'digits' | 'course' | 'answers'
  /** Files, folders counted. */
  readonly mostFiles: number
  /** Bytes of all files together, unpacked. */
  readonly mostBytes: number
  /** Samples, where it holds them. */
  readonly mostSamples?: number
}

/** What unpacking needs of where it is done. */
export type ZipTools = {
  /** Deflated data, unpacked to at most `size` bytes; undefined for what is none or unpacks to more. */
  inflate(packed: Uint8Array, size: number): Uint8Array | undefined
  crc32(bytes: Uint8Array): number
  /** A text in UTF-8; undefined for what is no text. */
  decode(bytes: Uint8Array): string | undefined
}

const endLength = 22
const entryLength = 46
const localLength = 30
const longestComment = 0xffff
const stored = 0
const deflated = 8

export type ZipEntry = {
  readonly name: string
  /** Bytes of the file. */
  readonly size: number
  /** The file's bytes, unpacked and checked. Throws `bad-file`. */
  read(): Uint8Array
}

/** The archive's files by their names, without those that stand for folders; no file is unpacked yet. Throws `bad-file`. */
export function openZip(
  bytes: Uint8Array,
  fileName: string,
  kind: ArchiveKind,
  { inflate, crc32, decode }: ZipTools,
): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const about = { file: fileName, kind: kind.holds, most: String(kind.mostSamples ?? kind.mostFiles) }
  const end = findEnd(view)
  if (end === undefined) throw failure('bad-file', t, 'no-list', about)
  const count = view.getUint16(end + 10, true)
  const listStart = view.getUint32(end + 16, true)
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count) {
    throw failure('bad-file', t, 'one-of-several', about)
  }
  if (count > kind.mostFiles) throw failure('bad-file', t, 'too-many-files', { ...about, count: String(count) })
  if (listStart + view.getUint32(end + 12, true) !== end) throw failure('bad-file', t, 'list-misplaced', about)

  const entries = new Map<string, ZipEntry>()
  let total = 0
  let at = listStart
  for (let index = 0; index < count; index++) {
    if (at + entryLength > end || view.getUint32(at, true) !== 0x02014b50)
      throw failure('bad-file', t, 'list-breaks-off', about)
    const flags = view.getUint16(at + 8, true)
    const method = view.getUint16(at + 10, true)
    const checksum = view.getUint32(at + 16, true)
    const packedSize = view.getUint32(at + 20, true)
    const size = view.getUint32(at + 24, true)
    const nameLength = view.getUint16(at + 28, true)
    const start = view.getUint32(at + 42, true)
    const nameEnd = at + entryLength + nameLength
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end) throw failure('bad-file', t, 'list-breaks-off', about)
    const name = decode(bytes.subarray(at + entryLength, nameEnd))
    at = next
    if (name === undefined || isPath(name)) {
      throw failure('bad-file', t, 'leads-elsewhere', { ...about, name: show(name ?? '') })
    }
    if (entries.has(name)) throw failure('bad-file', t, 'name-twice', { ...about, name: show(name) })
    if ((flags & 1) !== 0) throw failure('bad-file', t, 'locked', about)
    if (method !== stored && method !== deflated) {
      throw failure('bad-file', t, 'packing-unknown', { ...about, name: show(name) })
    }
    total += size
    if (total > kind.mostBytes) throw failure('bad-file', t, 'too-large', about)
    if (name.endsWith('/')) continue

    const read = (): Uint8Array => {
      if (start + localLength > listStart || view.getUint32(start, true) !== 0x04034b50) {
        throw failure('bad-file', t, 'file-misplaced', { ...about, name: show(name) })
      }
      // The name stands a second time before the file; the lengths there may be 0, so those of the list count.
      const dataStart = start + localLength + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
      if (dataStart + packedSize > listStart) throw failure('bad-file', t, 'cut-short', { ...about, name: show(name) })
      const packed = bytes.subarray(dataStart, dataStart + packedSize)
      const content = method === stored ? packed : inflate(packed, size)
      if (content?.length !== size) throw failure('bad-file', t, 'other-size', { ...about, name: show(name) })
      if (crc32(content) !== checksum) throw failure('bad-file', t, 'other-bytes', { ...about, name: show(name) })
      return content
    }
    entries.set(name, { name, size, read })
  }
  if (at !== end) throw failure('bad-file', t, 'list-misplaced', about)
  return entries
}

/** Where the archive's end begins: it is the last thing but for a comment, whose length it says. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - endLength
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) === 0x06054b50 && view.getUint16(at + 20, true) === last - at) return at
  }
  return undefined
}

/** Whether a name is empty, absolute, or climbs. Nothing is ever written by these names; a file that has one is not to be trusted. */
export function isPath(name: string): boolean {
  return name === '' || /^[/\\]|^[a-z]:|\\|\0/i.test(name) || name.split('/').includes('..')
}

function show(name: string): string {
  return name.length > 40 ? `${name.slice(0, 40)}…` : name
}
