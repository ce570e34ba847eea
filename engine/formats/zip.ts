/**
 * Zip archives, as npz, TensorFlow.js and samples have them. Those of networks are written by fflate, stored rather than packed: weights
 * hardly get smaller. Read by `engine/archives/zip.ts`, with Node's own unpacking.
 */
import { crc32, inflateRawSync } from 'node:zlib'
// fflate's build for Node declares a `require` of its own, which a bundle of modules has already.
import { zipSync } from 'fflate/browser'
import { openZip as openZipWith, type ArchiveKind, type ZipEntry, type ZipTools } from '#engine/archives/zip.ts'
import { limits } from '#engine/settings/settings.ts'

export type { ArchiveKind, ZipEntry }

const networkArchive: ArchiveKind = {
  holds: 'network',
  // The largest network has 14 arrays; other programs add some of their own.
  mostFiles: 1000,
  // The largest network with 64-bit numbers, and some for what is said of it.
  mostBytes: 8 * limits.parameters + 16_000_000,
}

/** Node's own. */
export const zipTools: ZipTools = {
  crc32,
  inflate(packed, size) {
    try {
      return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) })
    } catch {
      return undefined
    }
  },
  decode(bytes) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch {
      return undefined
    }
  },
}

/** The archive's bytes: the same files always give the same bytes. */
export function writeZip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync(files, { level: 0, mtime: '1980-01-01T00:00:00' })
}

/** Whether the bytes begin as an archive with files in it does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
}

/** The archive's files by their names, without those that stand for folders; no file is unpacked yet. Throws `bad-file`. */
export function openZip(
  bytes: Uint8Array,
  fileName: string,
  kind: ArchiveKind = networkArchive,
): ReadonlyMap<string, ZipEntry> {
  return openZipWith(bytes, fileName, kind, zipTools)
}
