/** A sample as a PNG of 28 × 28 grey pixels, ink light on dark as in MNIST. */
import { decode, encode } from 'fast-png'
import { imageSide as side } from '#engine/contract/pictures.ts'
import { lumaInThousandths } from '#engine/images/grey.ts'
import { t } from '#words/en/handwriting.ts'

/** PNG signature and the IHDR chunk up to its height. */
const headerLength = 24
/** Bytes of a file of 28 × 28 pixels with whatever programs add; unpacked they are at most a thousand times as many. */
const mostBytes = 20_000
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

export function encodePicture(pixels: Uint8Array): Uint8Array {
  return encode({ width: side, height: side, data: pixels, channels: 1, depth: 8 })
}

/** The [784] pixels, or what is wrong, in a sentence about the `file`. The size is looked at before anything is unpacked. */
export function decodePicture(bytes: Uint8Array, file: string): Uint8Array | string {
  if (bytes.length < headerLength || !signature.every((byte, index) => bytes[index] === byte))
    return t('picture-no-png', { file })
  if (bytes.length > mostBytes) return t('picture-too-large', { file })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  if (width !== side || height !== side)
    return t('picture-other-size', { file, width: String(width), height: String(height) })
  try {
    const { data, channels, depth, palette } = decode(bytes, { checkCrc: true })
    if (depth !== 8 || palette || channels > 4) return t('picture-other-colours', { file })
    return Uint8Array.from({ length: side * side }, (_, pixel) => readLevel(data, channels, pixel * channels))
  } catch {
    return t('picture-damaged', { file })
  }
}

/** What is see-through counts for paper, which is dark. */
function readLevel(data: ArrayLike<number>, channels: number, start: number): number {
  const level = channels < 3 ? data[start]! : lumaInThousandths(data, start) / 1000
  const alpha = channels % 2 === 0 ? data[start + channels - 1]! / 255 : 1
  return Math.round(level * alpha)
}
