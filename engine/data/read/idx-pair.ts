/** A pair of IDX files, as MNIST comes: images in one, labels in the other. */
import { failure } from '#engine/contract/failure.ts'
import { imageSide } from '#engine/contract/pictures.ts'
import { findDigits } from '#engine/images/image.ts'
import { readIdx } from '#engine/data/idx.ts'
import { t } from '#words/en/digit-files.ts'
import type { Collector } from './collector.ts'

/** A file's bytes, unpacked. */
export type OpenFile = { readonly name: string; readonly baseName: string; readonly bytes: Uint8Array }

/** The name of the file of labels that goes with a file of images, neither packed: as MNIST's own are called. */
export function labelsNameOf(imagesName: string): string {
  return imagesName.replace(/\.gz$/i, '').replace('images', 'labels').replace('idx3', 'idx1')
}

/** Throws `bad-data` for files that are damaged or do not go together. */
export function readIdxPair(images: OpenFile, labels: OpenFile, to: Collector): void {
  const again = t('copy-again')
  const { shape, values } = readIdx(images.bytes, 3, images.name, again)
  const { values: classes } = readIdx(labels.bytes, 1, labels.name, again)
  const [count = 0, height = 0, width = 0] = shape
  if (classes.length !== count) {
    throw failure('bad-data', t, 'labels-other', {
      file: images.baseName,
      images: String(count),
      labels: labels.baseName,
      count: String(classes.length),
    })
  }
  const isSized = width === imageSide && height === imageSide
  const nameOf = (index: number) => t('image-of', { file: images.name, number: String(index + 1) })
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
    else {
      const about = { name: nameOf(index), count: found.length }
      if (found.length === 0)
        to.leaveOut(about.name, failure('bad-data', t, 'digit-blank', about), t('digit-blank.reason'))
      else to.leaveOut(about.name, failure('bad-data', t, 'digits-several', about), t('digits-several.reason', about))
    }
  }
}

/** Grey levels from 0 to 1 as bytes. */
export function toBytes(pixels: Float32Array): Uint8Array {
  return Uint8Array.from(pixels, (level) => Math.round(255 * level))
}
