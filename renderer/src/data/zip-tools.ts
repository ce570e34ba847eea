/** What unpacking an archive needs, in a browser. */
import { inflateSync } from 'fflate'
import type { ZipTools } from '#engine/archives/zip.ts'

export const zipTools: ZipTools = {
  inflate(packed, size) {
    try {
      // What would be more than `size` bytes is dropped, and shows in the checksum.
      return inflateSync(packed, { out: new Uint8Array(size) })
    } catch {
      return undefined
    }
  },
  crc32(bytes) {
    let crc = 0xffff_ffff
    for (const byte of bytes) crc = table[(crc ^ byte) & 0xff]! ^ (crc >>> 8)
    return (crc ^ 0xffff_ffff) >>> 0
  },
  decode(bytes) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch {
      return undefined
    }
  },
}

/** The remainders of each byte: the polynomial 0xEDB88320, as PNG and zip have it. */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb8_8320 ^ (crc >>> 1) : crc >>> 1
  return crc
})
