/** Images in folders that are named after what they show: 0 to 9, or the names of classes. */
import { InklingError } from '#engine/contract/errors.ts'
import { failure, tellFailure } from '#engine/contract/failure.ts'
import { classCount, imageSide } from '#engine/contract/pictures.ts'
import { averageAreas } from '#engine/drawing/raster.ts'
import type { GreyImage } from '#engine/images/grey-image.ts'
import { findDigits } from '#engine/images/image.ts'
import { t } from '#words/en/digit-files.ts'
import type { Collector } from './collector.ts'
import { isInverted } from './corrections.ts'
import type { DataFile, ReadTools } from './data-files.ts'
import { toBytes } from './idx-pair.ts'

export type LabelledFile = { readonly file: DataFile; readonly label: number }
export type LabelledFiles = {
  readonly files: readonly LabelledFile[]
  /** Up to ten; null for the digits. */
  readonly classes: readonly string[] | null
}

const folderOf = ({ path }: DataFile) => path.split('/').at(-2) ?? ''

/**
 * The label of each file that lies in a folder of a class; none where no file does. Folders may have the names in `classes`; without those, up to
 * ten folders that are no digits are classes in the order of their names. Throws `bad-data` for more.
 */
export function labelByFolder(files: readonly DataFile[], classes: readonly string[] | undefined): LabelledFiles {
  const label = (find: (folder: string) => number, names: readonly string[] | null): LabelledFiles => ({
    files: files.map((file) => ({ file, label: find(folderOf(file)) })).filter((each) => each.label >= 0),
    classes: names,
  })
  const folders = [...new Set(files.map(folderOf))].toSorted()
  if (classes) {
    const known = classes.map((name) => name.toLowerCase())
    const byName = label((folder) => known.indexOf(folder.toLowerCase()), classes)
    if (byName.files.length > 0) return byName
  }
  const digits = folders.filter((folder) => /^[0-9]$/.test(folder))
  if (digits.length > 0 || folders.length < 2) {
    return label((folder) => (digits.includes(folder) ? Number(folder) : -1), classes ?? null)
  }
  if (folders.length > classCount) {
    throw failure('bad-data', t, 'too-many-folders', { count: String(folders.length), classes: classCount })
  }
  return label((folder) => folders.indexOf(folder), folders)
}

/** Reads one image after the other; what cannot be read is left out. */
export async function readLabelledFiles(
  { files, classes }: LabelledFiles,
  tools: ReadTools,
  to: Collector,
): Promise<void> {
  to.name((place) => files[place]!.file.name)
  for (const [place, { file, label }] of files.entries()) {
    tools.tell?.({ of: 'images', done: place, all: files.length })
    try {
      const image = await tools.decode(file)
      if (classes) {
        to.add(shrink(image), label, place)
        continue
      }
      const found = findDigits(image)
      if (found.length === 1) to.add(toBytes(found[0]!.pixels), label, place)
      else {
        const about = { name: file.name, count: found.length }
        if (found.length === 0)
          to.leaveOut(file.name, failure('bad-data', t, 'image-blank', about), t('image-blank.reason'))
        else to.leaveOut(file.name, failure('bad-data', t, 'image-several', about), t('image-several.reason'))
      }
    } catch (error) {
      if (!(error instanceof InklingError)) throw error
      // Behind the name of the file, and before what is more than a few words.
      const reason = tellFailure(error)
        .message.replace(file.name, '…')
        .replace(/^[^…]*…\W*/, '')
        .replace(/[.:].*$/s, '')
      to.leaveOut(file.name, error, reason)
    }
  }
}

/** A picture of anything but digits as a network sees it, [784] 0 to 1: as in a folder of named classes, light on dark. */
export function pictureOf(image: GreyImage): Float32Array {
  const bytes = shrink(image)
  const isLight = isInverted(bytes)
  return Float32Array.from(bytes, (byte) => (isLight ? 255 - byte : byte) / 255)
}

/** The square in the middle of a picture of anything, as large as MNIST's. */
function shrink({ width, height, grey }: GreyImage): Uint8Array {
  const side = Math.min(width, height)
  const square = { x: (width - side) / 2, y: (height - side) / 2, side }
  return toBytes(averageAreas({ width, height, values: grey }, square, imageSide))
}
