/**
 * Samples as files: a zip with the pair of IDX files that MNIST comes in, or with a folder of PNG pictures for each digit. Both are grey,
 * 28 × 28, ink light on dark. `details.json` beside them holds what neither can: when each was drawn, and its strokes. So what is exported
 * comes back whole; archives from elsewhere do without.
 */
import { strFromU8, strToU8, type Zippable, zipSync } from 'fflate'
import type { NetworkFile } from '#engine/contract/files.ts'
import { InklingError } from '#engine/contract/errors.ts'
import { failure, tellFailure } from '#engine/contract/failure.ts'
import { classCount, imageSide, pixelCount } from '#engine/contract/pictures.ts'
import { type ArchivedFile, mostSamples, type NewSample } from '#engine/contract/samples.ts'
import { type Idx, isIdx, readIdx, writeIdx } from '#engine/data/idx.ts'
import { t } from '#words/en/handwriting.ts'
import { decodePicture, encodePicture } from './picture.ts'

export type ArchiveFormat = 'idx' | 'png'

const imagesName = 'images-idx3-ubyte'
const labelsName = 'labels-idx1-ubyte'
const detailsName = 'details.json'

type Details = Readonly<Record<string, Pick<NewSample, 'time' | 'strokes'>>>

/** What was found: samples, and for the person each thing that was left out with the reason. */
export type Unpacked = { readonly samples: readonly NewSample[]; readonly problems: readonly string[] }
/** One file, from an archive or by itself; `where` is what the person calls it. */
type Entry = { readonly path: string; readonly where: string; readonly bytes: Uint8Array }

/** The archive's bytes: the same samples always give the same bytes. */
export function packSamples(samples: readonly NewSample[], format: ArchiveFormat): Uint8Array {
  const details = samples.map(({ time, strokes }, index) => {
    const key = format === 'idx' ? String(index) : picturePath(samples[index]!, index)
    return [key, { time, ...(strokes ? { strokes } : {}) }] as const
  })
  const files: Zippable = { [detailsName]: strToU8(JSON.stringify(Object.fromEntries(details))) }
  if (format === 'idx') {
    files[imagesName] = writeImages(samples)
    files[labelsName] = writeIdx({ shape: [samples.length], values: Uint8Array.from(samples, ({ label }) => label) })
  } else {
    // A PNG is packed already.
    for (const [index, sample] of samples.entries()) {
      files[picturePath(sample, index)] = [encodePicture(sample.pixels), { level: 0 }]
    }
  }
  return zipSync(files, { mtime: new Date(1980, 0, 1) })
}

function writeImages(samples: readonly NewSample[]): Uint8Array {
  const values = new Uint8Array(samples.length * pixelCount)
  for (const [index, { pixels }] of samples.entries()) values.set(pixels, index * pixelCount)
  return writeIdx({ shape: [samples.length, imageSide, imageSide], values })
}

function picturePath({ label }: NewSample, index: number): string {
  return `${label}/${String(index + 1).padStart(5, '0')}.png`
}

/**
 * Reads archives, or the two IDX files side by side. What is wrong with one thing is told, and the rest goes on. `unpack`: the engine's
 * way, which trusts no archive; where it gives none, neither does this. `now` is the time of samples that bring none. Throws `bad-file` when there is nothing to go on with.
 */
export async function unpackSamples(
  files: readonly NetworkFile[],
  now: number,
  unpack: (archive: NetworkFile) => Promise<readonly ArchivedFile[] | null>,
): Promise<Unpacked | null> {
  const groups: (readonly Entry[])[] = []
  for (const file of files.filter(({ bytes }) => isZip(bytes))) {
    const unpacked = await unpack(file)
    if (!unpacked) return null
    groups.push(
      unpacked.map((each) => ({ ...each, where: t('file-in-archive', { path: each.path, archive: file.fileName }) })),
    )
  }
  const loose = files.filter(({ bytes }) => !isZip(bytes))
  groups.push(loose.map(({ fileName, bytes }) => ({ path: fileName, where: fileName, bytes })))
  const found = groups.map((entries) => readEntries(entries, now))
  const samples = found.flatMap((each) => each.samples)
  const problems = found.flatMap((each) => each.problems)
  if (samples.length > mostSamples) throw tooMany()
  if (samples.length === 0) {
    throw problems[0] === undefined
      ? failure('bad-file', t, 'none-found')
      : failure('bad-file', t, 'none-found-why', { problem: problems[0] })
  }
  return { samples, problems }
}

/** What belongs together: the files of one archive, or those that were chosen side by side. */
function readEntries(entries: readonly Entry[], now: number): Unpacked {
  const problems: string[] = []
  const samples: NewSample[] = []
  const details = readDetails(entries, problems)
  const add = (where: string, key: string, label: number, pixels: Uint8Array) => {
    if (pixels.every((level) => level === 0)) problems.push(t('blank', { file: where }))
    else samples.push({ pixels, label, time: now, ...details[key] })
  }
  const images = entries.filter(({ bytes }) => isIdx(bytes, 3))
  const labels = entries.filter(({ bytes }) => isIdx(bytes, 1))
  if (images.length > 1 || images.length !== labels.length) {
    problems.push(t('not-a-pair'))
  } else if (images[0] && labels[0]) {
    const { where } = images[0]
    readPair(images[0], labels[0], problems).forEach(({ label, pixels }, index) =>
      add(t('digit-in-file', { number: String(index + 1), file: where }), String(index), label, pixels),
    )
  }
  const others = entries.filter(
    ({ bytes, path }) => !isIdx(bytes, 1) && !isIdx(bytes, 3) && !path.endsWith(detailsName),
  )
  for (const { path, where, bytes } of others) {
    const digit = /(?:^|\/)([0-9])\/[^/]+$/.exec(path)?.[1]
    if (!/\.png$/i.test(path)) problems.push(t('neither', { file: where }))
    else if (digit === undefined) problems.push(t('no-folder', { file: where }))
    else {
      const picture = decodePicture(bytes, where)
      if (typeof picture === 'string') problems.push(picture)
      else add(where, path, Number(digit), picture)
    }
  }
  return { samples, problems }
}

function readPair(imagesEntry: Entry, labelsEntry: Entry, problems: string[]) {
  const images = readValues(imagesEntry, 3, problems)
  const labels = readValues(labelsEntry, 1, problems)
  if (!images || !labels) return []
  const [count = 0, height, width] = images.shape
  const { where } = imagesEntry
  if (height !== imageSide || width !== imageSide) {
    problems.push(t('pictures-other-size', { file: where, width: String(width), height: String(height) }))
  } else if (count !== labels.values.length) {
    problems.push(
      t('counts-differ', { file: where, pictures: count, labelFile: labelsEntry.where, labels: labels.values.length }),
    )
  } else if (count > mostSamples) {
    problems.push(t('pictures-too-many', { file: where, pictures: count, most: mostSamples }))
  } else if (labels.values.some((label) => label >= classCount)) {
    problems.push(t('label-no-digit', { file: labelsEntry.where }))
  } else {
    return Array.from(labels.values, (label, index) => ({
      label,
      pixels: images.values.slice(index * pixelCount, (index + 1) * pixelCount),
    }))
  }
  return []
}

function readValues({ where, bytes }: Entry, dimensions: number, problems: string[]): Idx | null {
  try {
    return readIdx(bytes, dimensions, where, 'Copy it again from where it came.')
  } catch (thrown) {
    if (!(thrown instanceof InklingError)) throw thrown
    problems.push(tellFailure(thrown).message)
    return null
  }
}

/** Times and strokes, by index or path; nothing where they are missing or not ours. The engine checks the strokes. */
function readDetails(entries: readonly Entry[], problems: string[]): Details {
  const entry = entries.find(({ path }) => path.endsWith(detailsName))
  if (!entry) return {}
  try {
    const details = JSON.parse(strFromU8(entry.bytes)) as Details
    const isSound = Object.values(details).every(({ time }) => Number.isFinite(time))
    if (isSound) return details
  } catch {
    // Told below.
  }
  problems.push(t('details-damaged', { file: entry.where }))
  return {}
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

function tooMany(): InklingError {
  return failure('bad-file', t, 'too-many', { most: mostSamples })
}
