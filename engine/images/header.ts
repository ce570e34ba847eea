/**
 * What kind of image a file is, how large, and how the camera was held: read from its first bytes and its chunks, before anything is decoded.
 * The formats: PNG (third edition), JPEG (ITU-T T.81), Exif 2.3, GIF89a, WebP (RFC 9649), BMP and HEIF's boxes (ISO/IEC 14496-12).
 */
import { t } from '#words/en/images.ts'
import { readTiffOrientation } from './orientation.ts'

/** Kinds that are read. */
export type ImageKind = 'png' | 'jpeg' | 'gif' | 'bmp' | 'webp'

export type ImageHeader = {
  readonly kind: ImageKind
  /** In pixels, as they are stored; 0 where the bytes do not say. */
  readonly width: number
  readonly height: number
  readonly isAnimated: boolean
  /** 1 to 8, as Exif has it; 1 is upright. */
  readonly orientation: number
}

/** What can be done about kinds that are known and not read. */
const otherKinds = {
  heic: otherKind('HEIC', 'heic-remedy'),
  avif: otherKind('AVIF', 'avif-remedy'),
  tiff: otherKind('TIFF', 'tiff-remedy'),
  pdf: otherKind('PDF', 'pdf-remedy'),
  svg: otherKind('SVG', 'svg-remedy'),
} as const

/** `remedy`: a whole sentence, in the language that is settled when it is asked for. */
export type OtherKind = { readonly name: 'HEIC' | 'AVIF' | 'TIFF' | 'PDF' | 'SVG'; readonly remedy: string }

function otherKind(name: OtherKind['name'], remedy: `${Lowercase<OtherKind['name']>}-remedy`): OtherKind {
  return {
    name,
    get remedy() {
      return t(remedy)
    },
  }
}

/** A kind of image that is known and not read, with what to do; null for all others. */
export function findOtherKind(bytes: Uint8Array): OtherKind | null {
  const text = letters(bytes, 0, 256)
  if (text.startsWith('II*\0') || text.startsWith('MM\0*')) return otherKinds.tiff
  if (text.startsWith('%PDF')) return otherKinds.pdf
  if (/^\s*(<\?xml[^]*)?<svg/.test(text)) return otherKinds.svg
  if (text.slice(4, 8) !== 'ftyp') return null
  const brands = text.slice(8, Math.max(12, Math.min(256, readWord(bytes, 0))))
  if (/avi[fs]/.test(brands)) return otherKinds.avif
  return /hei[cxms]|hev[cxms]|mif1|msf1/.test(brands) ? otherKinds.heic : null
}

/** Null for bytes that are no image of a kind that is read. */
export function readImageHeader(bytes: Uint8Array): ImageHeader | null {
  const text = letters(bytes, 0, 16)
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return readPngHeader(bytes)
  if (text.startsWith('\xff\xd8\xff')) return readJpegHeader(bytes)
  if (/^GIF8[79]a/.test(text)) return readGifHeader(bytes)
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return readWebpHeader(bytes)
  if (text.startsWith('BM')) return readBmpHeader(bytes)
  return null
}

type Bytes = { readonly name: string; readonly start: number; readonly end: number }

/** The chunks of a PNG file: length, name, bytes, checksum. Ends at the first that is cut off. */
export function* pngChunks(bytes: Uint8Array): Generator<Bytes> {
  for (let place = 8; place + 12 <= bytes.length;) {
    const start = place + 8
    const end = start + readWord(bytes, place)
    if (end + 4 > bytes.length) return
    yield { name: letters(bytes, place + 4, 4), start, end }
    place = end + 4
  }
}

function readPngHeader(bytes: Uint8Array): ImageHeader {
  let isAnimated = false
  let orientation = 1
  for (const { name, start, end } of pngChunks(bytes)) {
    if (name === 'acTL') isAnimated = true
    if (name === 'eXIf') orientation = readTiffOrientation(bytes.subarray(start, end))
    if (name === 'IEND') break
  }
  return { kind: 'png', width: readWord(bytes, 16), height: readWord(bytes, 20), isAnimated, orientation }
}

/** The segments of a JPEG file before its first scan, and where the bytes of each lie: 0xff, kind, length in two bytes. */
export function* jpegSegments(bytes: Uint8Array): Generator<{ readonly marker: number; readonly bytes: Uint8Array }> {
  for (let place = 2; place + 4 <= bytes.length && bytes[place] === 0xff;) {
    const marker = bytes[place + 1]!
    // Any number of 0xff may stand before a marker.
    if (marker === 0xff) {
      place++
      continue
    }
    const length = (bytes[place + 2]! << 8) | bytes[place + 3]!
    yield { marker, bytes: bytes.subarray(place + 4, place + 2 + length) }
    if (marker === 0xda || length < 2) return
    place += 2 + length
  }
}

/** Start of frame: all markers 0xc0 to 0xcf but those of tables and of arithmetic coding. */
export function isFrameMarker(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

function readJpegHeader(bytes: Uint8Array): ImageHeader {
  let [width, height, orientation] = [0, 0, 1]
  for (const { marker, bytes: segment } of jpegSegments(bytes)) {
    if (marker === 0xe1 && letters(segment, 0, 4) === 'Exif') orientation = readTiffOrientation(segment.subarray(6))
    if (!isFrameMarker(marker) || segment.length < 6) continue
    height = (segment[1]! << 8) | segment[2]!
    width = (segment[3]! << 8) | segment[4]!
  }
  return { kind: 'jpeg', width, height, isAnimated: false, orientation }
}

/** The largest of the screen and its pictures. A picture or an extension is a head and blocks of up to 255 bytes, the last of which is empty. */
function readGifHeader(bytes: Uint8Array): ImageHeader {
  const tableBytes = (flags = 0) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)
  let width = readLittle(bytes, 6, 2)
  let height = readLittle(bytes, 8, 2)
  let place = 13 + tableBytes(bytes[10])
  let pictures = 0
  while (place < bytes.length && pictures < 2) {
    if (bytes[place] === 0x2c) {
      pictures++
      width = Math.max(width, readLittle(bytes, place + 1, 2) + readLittle(bytes, place + 5, 2))
      height = Math.max(height, readLittle(bytes, place + 3, 2) + readLittle(bytes, place + 7, 2))
      place += 11 + tableBytes(bytes[place + 9])
    } else if (bytes[place] === 0x21) place += 2
    else break
    while (place < bytes.length && bytes[place] !== 0) place += 1 + bytes[place]!
    place++
  }
  return { kind: 'gif', width, height, isAnimated: pictures > 1, orientation: 1 }
}

function readBmpHeader(bytes: Uint8Array): ImageHeader {
  const isOld = readLittle(bytes, 14, 4) === 12
  // A negative height says that the rows begin at the top.
  const height = isOld ? readLittle(bytes, 20, 2) : Math.abs(readLittle(bytes, 22, 4) | 0)
  const width = isOld ? readLittle(bytes, 18, 2) : readLittle(bytes, 18, 4)
  return { kind: 'bmp', width, height, isAnimated: false, orientation: 1 }
}

/** One of three kinds: lossy (VP8), lossless (VP8L), and with more than an image (VP8X). */
function readWebpHeader(bytes: Uint8Array): ImageHeader {
  let [width, height, orientation] = [0, 0, 1]
  let isAnimated = false
  for (let place = 12; place + 8 <= bytes.length;) {
    const name = letters(bytes, place, 4)
    const length = readLittle(bytes, place + 4, 4)
    const start = place + 8
    if (name === 'VP8X') {
      isAnimated = (bytes[start]! & 2) !== 0
      width = 1 + readLittle(bytes, start + 4, 3)
      height = 1 + readLittle(bytes, start + 7, 3)
    } else if (name === 'VP8 ' && width === 0) {
      width = readLittle(bytes, start + 6, 2) & 0x3fff
      height = readLittle(bytes, start + 8, 2) & 0x3fff
    } else if (name === 'VP8L' && width === 0) {
      const sizes = readLittle(bytes, start + 1, 4)
      width = 1 + (sizes & 0x3fff)
      height = 1 + ((sizes >>> 14) & 0x3fff)
    } else if (name === 'EXIF') {
      const exif = bytes.subarray(start, start + length)
      orientation = readTiffOrientation(letters(exif, 0, 4) === 'Exif' ? exif.subarray(6) : exif)
    }
    place = start + length + (length % 2)
  }
  return { kind: 'webp', width, height, isAnimated, orientation }
}

function letters(bytes: Uint8Array, from: number, count: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + count))
}

/** Four bytes, the most significant first; 0 where the file has ended. */
function readWord(bytes: Uint8Array, place: number): number {
  let word = 0
  for (let byte = 0; byte < 4; byte++) word = word * 256 + (bytes[place + byte] ?? 0)
  return word
}

/** The least significant byte first. */
function readLittle(bytes: Uint8Array, place: number, count: number): number {
  let number = 0
  for (let byte = count - 1; byte >= 0; byte--) number = number * 256 + (bytes[place + byte] ?? 0)
  return number
}
