/** Samples as IDX, the format of the original MNIST files (http://yann.lecun.com/exdb/mnist). Numbers are big-endian. */
import type { NewSample } from '#engine/contract/samples.ts'

const side = 28
const pixelCount = side * side

export function writeImages(samples: readonly NewSample[]): Uint8Array {
  const bytes = new Uint8Array(16 + samples.length * pixelCount)
  const view = new DataView(bytes.buffer)
  for (const [index, word] of [0x0803, samples.length, side, side].entries()) view.setUint32(4 * index, word)
  for (const [index, { pixels }] of samples.entries()) bytes.set(pixels, 16 + index * pixelCount)
  return bytes
}

export function writeLabels(samples: readonly NewSample[]): Uint8Array {
  const bytes = new Uint8Array(8 + samples.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, 0x0801)
  view.setUint32(4, samples.length)
  bytes.set(
    samples.map(({ label }) => label),
    8,
  )
  return bytes
}

/** The [784] pixels of at most `most` pictures, or what is wrong, to go after the file's name. */
export function readImages(bytes: Uint8Array, most: number): readonly Uint8Array[] | string {
  if (bytes.length < 16) return 'is cut short'
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [count, rows, columns] = [view.getUint32(4), view.getUint32(8), view.getUint32(12)]
  if (rows !== side || columns !== side) return `has pictures of ${columns} × ${rows} pixels, not 28 × 28`
  if (count > most) return `has ${count} pictures, and Inkling keeps ${most} samples`
  if (bytes.length !== 16 + count * pixelCount) return 'is not as long as it says'
  return Array.from({ length: count }, (_, index) =>
    bytes.slice(16 + index * pixelCount, 16 + (index + 1) * pixelCount),
  )
}

/** At most `most` labels, or what is wrong, to go after the file's name. */
export function readLabels(bytes: Uint8Array, most: number): readonly number[] | string {
  if (bytes.length < 8) return 'is cut short'
  const count = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4)
  if (count > most) return `has ${count} labels, and Inkling keeps ${most} samples`
  if (bytes.length !== 8 + count) return 'is not as long as it says'
  const labels = [...bytes.subarray(8)]
  return labels.every((label) => label <= 9) ? labels : 'has a label that is no digit'
}
