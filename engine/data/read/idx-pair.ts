/** A pair of IDX files, as MNIST comes: images in one, labels in the other. */
import { InklingError } from '#engine/contract/errors.ts'
import { imageSide } from '#engine/contract/pictures.ts'
import { findDigits } from '#engine/images/image.ts'
import { readIdx } from '#engine/data/idx.ts'
import type { Collector } from './collector.ts'

/** A file's bytes, unpacked. */
export type OpenFile = { readonly name: string; readonly baseName: string; readonly bytes: Uint8Array }

/** The name of the file of labels that goes with a file of images, neither packed: as MNIST's own are called. */
export function labelsNameOf(imagesName: string): string {
  return imagesName.replace(/\.gz$/i, '').replace('images', 'labels').replace('idx3', 'idx1')
}

const again = 'Copy it again from where it came.'

/** Throws `bad-data` for files that are damaged or do not go together. */
export function readIdxPair(images: OpenFile, labels: OpenFile, to: Collector): void {
  const { shape, values } = readIdx(images.bytes, 3, images.name, again)
  const { values: classes } = readIdx(labels.bytes, 1, labels.name, again)
  const [count = 0, height = 0, width = 0] = shape
  if (classes.length !== count) {
    throw new InklingError(
      'bad-data',
      `${images.baseName} holds ${count} images, and ${labels.baseName} ${classes.length} labels.`,
      'Take both files from the same place.',
    )
  }
  const isSized = width === imageSide && height === imageSide
  const nameOf = (index: number) => `${images.name}, image ${index + 1}`
  to.name(nameOf)
  for (let index = 0; index < count; index++) {
    const bytes = values.subarray(index * width * height, (index + 1) * width * height)
    // Digits in MNIST's own size are what networks are trained on, blank ones and all.
    if (isSized) {
      to.add(bytes, classes[index]!, index)
      continue
    }
    const found = findDigits({ width, height, grey: Float32Array.from(bytes, (byte) => byte / 255) })
    if (found.length === 1) to.add(toBytes(found[0]!.pixels), classes[index]!, index)
    else
      to.leaveOut(
        nameOf(index),
        found.length === 0 ? 'shows no digit' : `shows ${found.length} digits`,
        'Leave it out.',
      )
  }
}

/** Grey levels from 0 to 1 as bytes. */
export function toBytes(pixels: Float32Array): Uint8Array {
  return Uint8Array.from(pixels, (level) => Math.round(255 * level))
}
