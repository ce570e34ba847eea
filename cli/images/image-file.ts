/**
 * Opens image files. What kind a file is shows in its first bytes, never in its name. Each is measured before it is decoded, so that one that
 * is too large, or is made to look small, costs neither time nor memory. Decoders are loaded when there is something for them.
 */
import { readFile, stat } from 'node:fs/promises'
import { InklingError } from '#engine/contract/errors.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/cli-images.ts'
import type { GreyImage } from '#engine/images/grey-image.ts'
import { findOtherKind, readImageHeader, type ImageKind } from '#engine/images/header.ts'
import { turnUpright } from '#engine/images/orientation.ts'
import { fileReason } from '#cli/basics/file-reason.ts'
import { readStandardInput, standard, standardInputName } from '#cli/basics/standard-input.ts'
import type { Decoder } from './decoder.ts'
import { damaged, mostMegapixels, tooLarge } from './refuse-image.ts'

/** Bytes of a file that is read at all. */
const largestFile = 100 * 1024 * 1024

const decoders: Readonly<Record<ImageKind, () => Promise<Decoder>>> = {
  png: async () => (await import('./png.ts')).readPng,
  jpeg: async () => (await import('./jpeg.ts')).readJpeg,
  gif: async () => (await import('./gif.ts')).readGif,
  bmp: async () => (await import('./bmp.ts')).readBmp,
  webp: async () => (await import('./webp.ts')).readWebp,
}

/** Of a file, or of standard input for `-`. Throws `bad-input`, naming the file. */
export async function readImage(path: string): Promise<GreyImage> {
  if (path !== standard) return decodeImage(path, await readBytes(path))
  const tooMuch = () =>
    failure('bad-input', t, 'too-many-bytes-piped', { image: standardInputName, ...mebibytes(largestFile) })
  return decodeImage(standardInputName, await readStandardInput(largestFile, tooMuch))
}

/** An image that was read already; `path` is what messages call it. Throws `bad-input`. */
export async function decodeImage(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<GreyImage> {
  const header = readImageHeader(bytes)
  if (!header) {
    const other = findOtherKind(bytes)
    if (other) {
      throw failure('bad-input', t, 'other-format', { image: path, format: other.name, advice: other.remedy })
    }
    throw failure('bad-input', t, 'unknown-format', { image: path })
  }
  const { kind, width, height, isAnimated, orientation } = header
  if (width === 0 || height === 0) throw damaged(path, kind.toUpperCase())
  if (width * height > mostMegapixels * 1e6) throw tooLarge(path, { width, height })
  if (isAnimated) throw failure('bad-input', t, 'animated', { image: path })
  const decode = await decoders[kind]()
  return turnUpright(await decode(path, bytes, header), orientation)
}

async function readBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const found = await stat(path)
    // A device or a pipe may never end.
    if (!found.isFile() && !found.isDirectory()) throw failure('bad-input', t, 'no-file', { image: path })
    if (found.isFile() && found.size === 0) throw failure('bad-input', t, 'empty', { image: path })
    if (found.size > largestFile) {
      throw failure('bad-input', t, 'too-many-bytes', { image: path, ...mebibytes(found.size) })
    }
    return await readFile(path)
  } catch (error) {
    if (error instanceof InklingError) throw error
    throw failure('bad-input', t, 'unreadable', { image: path, ...fileReason(error) }, { cause: error })
  }
}

/** Of a file that is too large: its size, and the megapixels of the largest that is read. */
function mebibytes(bytes: number) {
  return { size: String(Math.round(bytes / 2 ** 20)), most: String(mostMegapixels) }
}
