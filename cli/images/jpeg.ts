/**
 * Reads JPEG files as grey levels: by MozJPEG in WebAssembly, which takes a fifth of the memory of a decoder in JavaScript. It knows no inks,
 * so CMYK, which printers have, is decoded by jpeg-js.
 */
import decode, { init } from '@jsquash/jpeg/decode.js'
import { decode as decodeInks } from 'jpeg-js'
import { toGrey } from '#engine/images/grey.ts'
import { isFrameMarker, jpegSegments } from '#engine/images/header.ts'
import { createDecoder } from './compiled-decoder.ts'
import type { Decoder } from './decoder.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/cli-images.ts'
import { damaged, tooLarge } from './refuse-image.ts'

/** Bytes that decoding may take. */
const mostMemory = 195e6
/** Megapixels in four inks: jpeg-js takes 45 bytes for each pixel. */
const mostInkMegapixels = 4
/** Each scan of a progressive image goes over all of it; programs that save pictures make a dozen. */
const mostScans = 100

const decodePixels = createDecoder({ init, decode, file: '@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm' })

export const readJpeg: Decoder = async (path, bytes, { width, height }) => {
  const frame = readFrame(bytes)
  if (!frame || frame.precision !== 8 || frame.marker > 0xc2) {
    throw failure('bad-input', t, 'rare-jpeg', { image: path })
  }
  const isProgressive = frame.marker === 0xc2
  // The picture is there twice for a moment; a progressive one has its coefficients as well, two bytes each.
  const bytesAPixel = 8 + (isProgressive ? 2 * frame.valuesAPixel : 0)
  if (width * height * bytesAPixel > mostMemory)
    throw tooLarge(path, { width, height }, Math.floor(mostMemory / bytesAPixel / 1e6))
  const { scans, isWhole } = countScans(bytes)
  if (scans > mostScans) throw failure('bad-input', t, 'many-scans', { image: path, scans: String(scans) })
  if (!isWhole) throw damaged(path, 'JPEG')
  if (frame.components === 4 && width * height > mostInkMegapixels * 1e6)
    throw tooLarge(path, { width, height }, mostInkMegapixels)
  try {
    if (frame.components === 4) return toGrey({ ...decodeFourInks(bytes), channels: 3, most: 255 })
    return toGrey({ ...(await decodePixels(bytes)), channels: 4, most: 255 })
  } catch (error) {
    throw damaged(path, 'JPEG', error)
  }
}

function decodeFourInks(bytes: Uint8Array) {
  return decodeInks(bytes, {
    useTArray: true,
    formatAsRGBA: false,
    tolerantDecoding: false,
    maxResolutionInMP: mostInkMegapixels + 1,
  })
}

type Frame = {
  /** 0xc0 baseline, 0xc1 extended, 0xc2 progressive; above that lossless, hierarchical and arithmetic coding. */
  readonly marker: number
  readonly precision: number
  readonly components: number
  /** 3 without subsampling, 1.5 with half the colours in each direction, 1 for grey. */
  readonly valuesAPixel: number
}

function readFrame(jpeg: Uint8Array): Frame | null {
  for (const { marker, bytes } of jpegSegments(jpeg)) {
    if (!isFrameMarker(marker)) continue
    const [precision = 0] = bytes
    const components = bytes[5] ?? 0
    const samplings = Array.from({ length: components }, (_, index) => bytes[7 + 3 * index] ?? 0x11)
    const most = Math.max(...samplings.map((each) => each >> 4)) * Math.max(...samplings.map((each) => each & 15))
    const sum = samplings.reduce((total, each) => total + (each >> 4) * (each & 15), 0)
    return { marker, precision, components, valuesAPixel: sum / Math.max(1, most) }
  }
  return null
}

/** Within a scan 0xff stands before 0, and before the marks 0xd0 to 0xd7 at which decoding may begin anew; all else ends it. */
function countScans(bytes: Uint8Array): { readonly scans: number; readonly isWhole: boolean } {
  let scans = 0
  let isWhole = false
  for (let place = bytes.indexOf(0xff); place >= 0;) {
    const marker = bytes[place + 1]
    const isSegment = marker !== undefined && marker >= 0xc0 && marker < 0xff && !(marker >= 0xd0 && marker <= 0xd8)
    if (marker === 0xd9) {
      isWhole = true
      break
    }
    if (marker === 0xda) scans++
    const next = isSegment
      ? place + 2 + ((bytes[place + 2]! << 8) | bytes[place + 3]!)
      : place + (marker === 0xff ? 1 : 2)
    place = next >= bytes.length ? -1 : bytes.indexOf(0xff, next)
  }
  return { scans, isWhole }
}
