/** A sample as a PNG of 28 × 28 grey pixels, ink light on dark as in MNIST. */
import { decode, encode } from 'fast-png'
import { imageSide as side } from '#engine/contract/pictures.ts'
import { lumaInThousandths } from '#engine/images/grey.ts'

/** PNG signature and the IHDR chunk up to its height. */
const headerLength = 24
/** Bytes of a file of 28 × 28 pixels with whatever programs add; unpacked they are at most a thousand times as many. */
const mostBytes = 20_000
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

export function encodePicture(pixels: Uint8Array): Uint8Array {
  return encode({ width: side, height: side, data: pixels, channels: 1, depth: 8 })
}

/** The [784] pixels, or what is wrong, to go after the file's name. The size is looked at before anything is unpacked. */
export function decodePicture(bytes: Uint8Array): Uint8Array | string {
  if (bytes.length < headerLength || !signature.every((byte, index) => bytes[index] === byte)) return 'is no PNG file'
  if (bytes.length > mostBytes) return 'is larger than 28 × 28 pixels can be'
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  if (width !== side || height !== side) return `has ${width} × ${height} pixels, not 28 × 28`
  try {
    const { data, channels, depth, palette } = decode(bytes, { checkCrc: true })
    if (depth !== 8 || palette || channels > 4) return 'is not grey or colour with 8 bits a value'
    return Uint8Array.from({ length: side * side }, (_, pixel) => readLevel(data, channels, pixel * channels))
  } catch {
    return 'is damaged'
  }
}

/** What is see-through counts for paper, which is dark. */
function readLevel(data: ArrayLike<number>, channels: number, start: number): number {
  const level = channels < 3 ? data[start]! : lumaInThousandths(data, start) / 1000
  const alpha = channels % 2 === 0 ? data[start + channels - 1]! / 255 : 1
  return Math.round(level * alpha)
}
