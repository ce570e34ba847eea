/**
 * Labelled digits of one's own, from the disk: a folder with the sub-folders 0 to 9 of images, or IDX files of images and labels,
 * packed by gzip or not.
 */
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { classCount, imageSide } from '#engine/contract/pictures.ts'
import { InklingError } from '#engine/contract/errors.ts'
import { type Idx, readIdx } from '#engine/data/idx.ts'
import { findDigits } from '#engine/images/image.ts'
import { explainFileError } from '#cli/basics/network-files.ts'
import { readPicture } from '#cli/images/picture.ts'

export type OwnDigit = { readonly name: string; readonly label: number; readonly pixels: Float32Array }
/** A digit, or why there is none where one was expected. */
export type OwnDigitOrError = OwnDigit | { readonly name: string; readonly error: InklingError }

/** Bytes of an IDX file once unpacked: MNIST's training images are 47 MB. */
const mostBytes = 1024 ** 3
const unpack = promisify(gunzip)

const layout =
  'Give mnist, mnist-10k or pen, a folder with the sub-folders 0 to 9 of images, or one with IDX files such as t10k-images-idx3-ubyte and t10k-labels-idx1-ubyte.'

/** Reads one digit after the other. Throws `bad-data` when there are none at the path, or IDX files are damaged. */
export async function* readOwnDigits(path: string): AsyncGenerator<OwnDigitOrError> {
  const isFolder = await look(path)
  const names = isFolder ? (await readdir(path)).sort() : [basename(path)]
  const folder = isFolder ? path : dirname(path)
  const classes = names.filter((name) => isFolder && /^[0-9]$/.test(name))
  const images = names.filter((name) => /images.*idx3/.test(name))
  if (classes.length > 0) yield* readFolders(path, classes)
  else if (images.length === 1) yield* readIdxFiles(folder, images[0]!)
  else if (images.length > 1) {
    throw badData(
      `The folder ${path} holds ${images.length} files of images.`,
      `Give one of them: ${images.join(', ')}.`,
    )
  } else throw badData(`There are no digits in ${path}.`, layout)
}

async function look(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch (error) {
    throw badData(`The data ${path} cannot be read: ${explainFileError(error)}.`, layout, error)
  }
}

async function* readFolders(path: string, classes: readonly string[]): AsyncGenerator<OwnDigitOrError> {
  for (const label of classes) {
    const folder = join(path, label)
    if (!(await look(folder))) continue
    for (const { name } of (await readdir(folder, { withFileTypes: true })).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      // Left by file systems and their browsers, never meant.
      if (name.startsWith('.') || name === 'Thumbs.db') continue
      const file = join(folder, name)
      try {
        yield { name: file, label: Number(label), pixels: await readPicture(file) }
      } catch (error) {
        if (!(error instanceof InklingError)) throw error
        yield { name: file, error }
      }
    }
  }
}

async function* readIdxFiles(folder: string, imagesName: string): AsyncGenerator<OwnDigitOrError> {
  const unpackedName = imagesName.replace(/\.gz$/, '').replace('images', 'labels').replace('idx3', 'idx1')
  const labelsName = (await readdir(folder)).find((name) => name === unpackedName || name === `${unpackedName}.gz`)
  if (labelsName === undefined) {
    throw badData(`There are no labels for ${imagesName} in ${folder}.`, `Put the file ${unpackedName} beside it.`)
  }
  const images = await readValues(join(folder, imagesName), 3)
  const labels = await readValues(join(folder, labelsName), 1)
  const [count = 0, height = 0, width = 0] = images.shape
  if (labels.shape[0] !== count) {
    throw badData(
      `${imagesName} holds ${count} images, and ${labelsName} ${labels.shape[0]} labels.`,
      'Take both files from the same place.',
    )
  }
  for (let index = 0; index < count; index++) {
    const name = `${imagesName}, image ${index + 1}`
    const label = labels.values[index]!
    const bytes = images.values.subarray(index * width * height, (index + 1) * width * height)
    const grey = Float32Array.from(bytes, (byte) => byte / 255)
    // Digits in MNIST's own size are what the network was trained on, blank ones and all.
    const found = width === imageSide && height === imageSide ? [{ pixels: grey }] : findDigits({ width, height, grey })
    if (label >= classCount) yield { name, error: badData(`${name} has the label ${label}.`, 'Labels must be 0 to 9.') }
    else if (found.length !== 1) {
      const shows = found.length === 0 ? 'no digit' : `${found.length} digits`
      yield { name, error: badData(`${name} shows ${shows}.`, 'Leave it out.') }
    } else yield { name, label, pixels: found[0]!.pixels }
  }
}

async function readValues(path: string, dimensions: number): Promise<Idx> {
  return readIdx(await readBytes(path), dimensions, path, 'Copy it again from where it came.')
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const bytes = await readFile(path)
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
    return isPacked ? await unpack(bytes, { maxOutputLength: mostBytes }) : bytes
  } catch (error) {
    throw badData(`The file ${path} cannot be read: ${explainFileError(error)}.`, 'Copy it again.', error)
  }
}

function badData(message: string, remedy: string, cause?: unknown): InklingError {
  return new InklingError('bad-data', message, remedy, { cause })
}
