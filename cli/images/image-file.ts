/** Opens image files. What kind a file is shows in its first bytes, never in its name. */
import { open } from 'node:fs/promises'
import { InklingError } from '#engine/contract/errors.ts'
import type { GreyImage } from '#engine/images/grey.ts'
import { isJpeg, readJpeg } from './jpeg.ts'
import { explainFileError } from '#cli/basics/network-files.ts'
import { checkPngHeader, headerLength, isPng, readPng } from './png.ts'
import { refuseImage, tooLarge } from './refuse-image.ts'

/** Bytes of a file that is read at all: more than 64 megapixels of 16 bits in four channels, not packed. */
const largestFile = 600 * 1024 * 1024

/** Throws `bad-input`, naming the file. */
export async function readImage(path: string): Promise<GreyImage> {
  try {
    await using file = await open(path)
    const { size } = await file.stat()
    const start = new Uint8Array(headerLength)
    const { bytesRead } = await file.read(start, { position: 0 })
    const header = start.subarray(0, bytesRead)
    if (bytesRead === 0) throw refuseImage(path, 'is empty', 'Copy it again.')
    if (size > largestFile) throw tooLarge(path, `${Math.round(size / 2 ** 20)} MiB`)
    if (isPng(header)) {
      const known = checkPngHeader(path, header)
      return readPng(path, await file.readFile(), known)
    }
    if (isJpeg(header)) return readJpeg(path, await file.readFile())
    throw refuseImage(path, 'is neither PNG nor JPEG', 'Other kinds of image can be saved as one of these.')
  } catch (error) {
    if (error instanceof InklingError) throw error
    throw refuseImage(path, `cannot be read: ${explainFileError(error)}`, 'Give the path of an image file.', error)
  }
}
