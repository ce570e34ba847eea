/**
 * Zip archives, read: a file from anywhere must be held to more than fflate holds it to. What it will take in memory is known before any is taken,
 * nothing may unpack to more than it says, and every checksum must be right. Runs anywhere.
 * Layout: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3 (zip64 is refused: nothing here is that large).
 */
import { InklingError } from '#engine/contract/errors.ts'

/** What archives are for: how much may be in one, and what is said where it is otherwise. */
export type ArchiveKind = {
  /** Files, folders counted. */
  readonly mostFiles: number
  /** Bytes of all files together, unpacked. */
  readonly mostBytes: number
  /** What may be that large, to follow “more than”. */
  readonly largest: string
  /** For an archive that is not whole, and for one that is something else. */
  readonly remedies: { readonly damaged: string; readonly foreign: string }
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
  const damaged = (message: string): never => badFile(fileName, message, kind.remedies.damaged)
  const end = findEnd(view)
  if (end === undefined) return damaged('is cut short: the list of its files is missing.')
  const count = view.getUint16(end + 10, true)
  const listStart = view.getUint32(end + 16, true)
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count) {
    damaged('is one part of an archive of several.')
  }
  if (count > kind.mostFiles) badFile(fileName, `is an archive of ${count} files.`, kind.remedies.foreign)
  if (listStart + view.getUint32(end + 12, true) !== end) damaged('has a list of files that is not where it should be.')

  const entries = new Map<string, ZipEntry>()
  let total = 0
  let at = listStart
  for (let index = 0; index < count; index++) {
    if (at + entryLength > end || view.getUint32(at, true) !== 0x02014b50)
      damaged('has a list of files that breaks off.')
    const flags = view.getUint16(at + 8, true)
    const method = view.getUint16(at + 10, true)
    const checksum = view.getUint32(at + 16, true)
    const packedSize = view.getUint32(at + 20, true)
    const size = view.getUint32(at + 24, true)
    const nameLength = view.getUint16(at + 28, true)
    const start = view.getUint32(at + 42, true)
    const nameEnd = at + entryLength + nameLength
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end) damaged('has a list of files that breaks off.')
    const name = decode(bytes.subarray(at + entryLength, nameEnd))
    at = next
    if (name === undefined || isPath(name)) {
      return badFile(
        fileName,
        `has a file of the name “${show(name ?? '')}”, which leads elsewhere.`,
        kind.remedies.foreign,
      )
    }
    if (entries.has(name)) damaged(`has two files of the name “${show(name)}”.`)
    if ((flags & 1) !== 0) badFile(fileName, 'is locked with a password.', kind.remedies.foreign)
    if (method !== stored && method !== deflated) {
      badFile(fileName, `has “${show(name)}” packed in a way that Inkling does not know.`, kind.remedies.foreign)
    }
    total += size
    if (total > kind.mostBytes) badFile(fileName, `unpacks to more than ${kind.largest}.`, kind.remedies.foreign)
    if (name.endsWith('/')) continue

    const read = (): Uint8Array => {
      if (start + localLength > listStart || view.getUint32(start, true) !== 0x04034b50) {
        damaged(`does not have “${show(name)}” where it says.`)
      }
      // The name stands a second time before the file; the lengths there may be 0, so those of the list count.
      const dataStart = start + localLength + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
      if (dataStart + packedSize > listStart) damaged(`is cut short in “${show(name)}”.`)
      const packed = bytes.subarray(dataStart, dataStart + packedSize)
      const content = method === stored ? packed : inflate(packed, size)
      if (content?.length !== size) return damaged(`has “${show(name)}” in another size than it says.`)
      if (crc32(content) !== checksum) damaged(`has other bytes in “${show(name)}” than were written.`)
      return content
    }
    entries.set(name, { name, size, read })
  }
  if (at !== end) damaged('has a list of files that is not where it should be.')
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

function badFile(fileName: string, message: string, remedy: string): never {
  throw new InklingError('bad-file', `The file ${fileName} ${message}`, remedy)
}

function show(name: string): string {
  return name.length > 40 ? `${name.slice(0, 40)}…` : name
}
