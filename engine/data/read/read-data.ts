/**
 * Labelled digits from files of any kind that people have them in: pairs of IDX files, packed by gzip or not, tables of CSV, images in folders, and
 * zip archives of these. What is no digit is left out, counted and named; what is wrong with all of them is set right, and said.
 */
import { InklingError } from '#engine/contract/errors.ts'
import { failure, tellFailure } from '#engine/contract/failure.ts'
import { classCount, pixelCount } from '#engine/contract/pictures.ts'
import { isIdx } from '#engine/data/idx.ts'
import { t } from '#words/en/digit-files.ts'
import { openArchive } from './archive.ts'
import { Collector } from './collector.ts'
import { correctLabels, correctPictures } from './corrections.ts'
import { isCsv, leaveOutLabel, readCsv } from './csv.ts'
import {
  mostBytes,
  mostFiles,
  type DataFile,
  type LeftOut,
  type ReadData,
  type ReadOptions,
  type ReadTools,
} from './data-files.ts'
import { labelsNameOf, readIdxPair, type OpenFile } from './idx-pair.ts'
import { labelByFolder, readLabelledFiles } from './image-folders.ts'

/** What systems and Inkling put beside a person's files. */
const isLeft = (path: string) => /(^|\/)(\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$|details\.json$)/i.test(path)
const isImageName = (path: string) => /\.(png|jpe?g|webp|gif|bmp|heic|tiff?|avif|svg)$/i.test(path)

/**
 * Reads what there is; it is whole, or nothing. Throws `bad-data` where there are no digits, where files are damaged or do not go together, and for
 * more files or digits than there may be; `bad-file` for archives.
 */
export async function readData(
  files: readonly DataFile[],
  tools: ReadTools,
  { where, classes, asTheyAre = false }: ReadOptions = {},
): Promise<ReadData> {
  const to = new Collector()
  const all = await unpackArchives(files, tools)
  const { pairs, tables, others } = await sortFiles(all, tools)
  // Digits for training and for tests are best kept apart: which of several is meant, the person says.
  if (pairs.length > 1) {
    throw failure('bad-data', t, 'several-pairs', listSome(pairs.map(({ images }) => images.name)))
  }
  if (tables.length > 1) throw failure('bad-data', t, 'several-tables', listSome(tables.map(({ name }) => name)))
  for (const { images, labels } of pairs) readIdxPair(images, labels, to)
  for (const table of tables) readCsv(table, to, tools.tell)
  // Beside a table or a pair, files in no folder of a class are what comes with them.
  const images = labelByFolder(others, classes)
  const names = images.files.length > 0 ? images.classes : (classes ?? null)
  await readLabelledFiles(images, tools, to)
  const { images: pictures, labels, leftOut } = to
  const notes = [...correctLabels(labels, names !== null)]
  const known = keepDigits(to, labels)
  if (known === 0) throw nothing(where, leftOut)
  const kept = { images: pictures.slice(0, known * pixelCount), labels: labels.slice(0, known) }
  if (!asTheyAre) notes.push(...correctPictures(kept.images, kept.labels, names !== null))
  return {
    images: kept.images,
    labels: Uint8Array.from(kept.labels),
    classes: names && fillUp(names),
    notes,
    leftOut,
  }
}

/** What is in archives in place of them, without what systems leave. Throws `bad-data` for too many files. */
async function unpackArchives(files: readonly DataFile[], tools: ReadTools): Promise<readonly DataFile[]> {
  const all: DataFile[] = []
  for (const file of files) {
    const found = /\.zip$/i.test(file.path) ? await openArchive(file, tools.zip) : [file]
    for (const each of found) if (!isLeft(each.path)) all.push(each)
    if (all.length > mostFiles) throw tooManyFiles()
  }
  return all
}

export function tooManyFiles(): InklingError {
  return failure('bad-data', t, 'too-many-files', { most: String(mostFiles) })
}

type Sorted = {
  readonly pairs: readonly { readonly images: OpenFile; readonly labels: OpenFile }[]
  readonly tables: readonly OpenFile[]
  readonly others: readonly DataFile[]
}

/** What kind each file is shows in its first bytes; those with an image's name are taken for images, and read when their turn comes. */
async function sortFiles(files: readonly DataFile[], tools: ReadTools): Promise<Sorted> {
  const [images, labels, tables]: [OpenFile[], OpenFile[], OpenFile[]] = [[], [], []]
  const others: DataFile[] = []
  for (const file of files) {
    // In a folder of a class lie images, whatever they are called.
    if (isImageName(file.path) || /(^|\/)[0-9]\/[^/]+$/.test(file.path)) {
      others.push(file)
      continue
    }
    const opened = await open(file, tools)
    if (isIdx(opened.bytes, 3)) images.push(opened)
    else if (isIdx(opened.bytes, 1)) labels.push(opened)
    else if (/\.(csv|tsv)(\.gz)?$/i.test(file.path) || (/\.txt$/i.test(file.path) && isCsv(opened.bytes)))
      tables.push(opened)
    else others.push(file)
  }
  return { pairs: pair(images, labels), tables, others }
}

async function open(file: DataFile, tools: ReadTools): Promise<OpenFile> {
  if (file.size > mostBytes) throw failure('bad-data', t, 'too-large', { file: file.name })
  const bytes = await file.read()
  const { name } = file
  const baseName = file.path.split('/').at(-1)!
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return { name, baseName, bytes }
  try {
    return { name, baseName, bytes: await tools.unpackGzip(bytes, mostBytes) }
  } catch (error) {
    throw failure('bad-data', t, 'gzip-damaged', { file: name }, { cause: error })
  }
}

/** The labels of each file of images: those of the same name, or the only ones. Throws `bad-data` where there are none. */
function pair(images: readonly OpenFile[], labels: readonly OpenFile[]): Sorted['pairs'] {
  const plain = (name: string) => name.toLowerCase().replace(/\.gz$/, '')
  return images.map((file) => {
    const expected = labelsNameOf(file.baseName)
    const found =
      labels.find(({ baseName }) => plain(baseName) === expected.toLowerCase()) ??
      (images.length === 1 && labels.length === 1 ? labels[0] : undefined)
    if (found) return { images: file, labels: found }
    throw failure('bad-data', t, 'labels-missing', { file: file.baseName, expected })
  })
}

function listSome(names: readonly string[]): { readonly count: number; readonly names: string } {
  return { count: names.length, names: names.slice(0, 6).join(', ') }
}

/** Leaves out what is labelled beyond 9, and moves the rest together; returns how many are left. */
function keepDigits(to: Collector, labels: Uint16Array): number {
  let kept = 0
  for (let index = 0; index < labels.length; index++) {
    const label = labels[index]!
    if (label >= classCount) {
      leaveOutLabel(to, to.nameOf(index), label)
      continue
    }
    if (kept < index) to.move(index, kept)
    kept++
  }
  return kept
}

function nothing(where: string | undefined, leftOut: readonly LeftOut[]): InklingError {
  const [first] = leftOut
  if (!first) {
    return where === undefined ? failure('bad-data', t, 'nothing') : failure('bad-data', t, 'nothing-in', { where })
  }
  if (leftOut.length === 1) return InklingError.from({ ...first.error.toData(), code: 'bad-data' })
  const { message: problem, remedy } = tellFailure(first.error)
  const about = { count: String(leftOut.length), problem, remedy }
  return where === undefined
    ? failure('bad-data', t, 'nothing-readable', about)
    : failure('bad-data', t, 'nothing-readable-in', { ...about, where })
}

/** Ten names: networks have ten outputs, whether there is something for each or not. */
function fillUp(names: readonly string[]): readonly string[] {
  return Array.from({ length: classCount }, (_, label) => names[label] ?? t('class-unnamed', { label }))
}
