import { createHash } from 'node:crypto'
import { copyFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDataSets } from '#engine/data/data-sets.ts'
import type { Digits } from '#engine/data/digits.ts'
import { digitizeDrawing, drawStrokes } from '#engine/drawing/digitize.ts'
import { putOnPaper } from '#engine/drawing/stroke-lines.ts'
import { imageOf } from '#engine/data/digits.ts'
import { isPacked, packData } from '#scripts/pack-data.ts'
import { readPenDigits, validationWriters } from '#scripts/pen-digits.ts'
import { packedData } from '#test/unit/engine/data-folder.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inkling-'))
  // Painting takes long; that it gives these very digits is shown by some of them.
  await copyFile(join(await packedData(), 'pen.digits'), join(folder, 'pen.digits'))
  await packData(folder)
})
afterAll(() => rm(folder, { recursive: true }))

const countLabels = ({ labels }: Digits) => {
  const counts = new Array<number>(10).fill(0)
  for (const label of labels) counts[label]!++
  return counts
}

test('the packed sets hold as many of each digit as MNIST does', async () => {
  const dataSets = createDataSets(folder)
  // As counted in the original label files.
  expect(countLabels((await dataSets.load('mnist', 1)).digits)).toEqual([
    5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949,
  ])
  expect(countLabels(await dataSets.loadTest())).toEqual([980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009])
})

test('the small set is the first 10,000 digits of the large one, sorted by class', async () => {
  const dataSets = createDataSets(folder)
  const [{ digits: large }, { digits: small }] = await Promise.all([
    dataSets.load('mnist', 1),
    dataSets.load('mnist-10k', 1),
  ])
  expect(small.labels).toEqual(small.labels.toSorted())
  const pictures = ({ parts: [part] }: Digits) =>
    Array.from({ length: 10_000 }, (_, index) =>
      Buffer.from(part!.images.subarray(784 * index, 784 * (index + 1))).toString('latin1'),
    )
  expect(pictures(small).sort()).toEqual(pictures(large).sort())
})

test('the pen digits are what the pad would have shown to the network, those of the validation writers last', async () => {
  const strokes = readPenDigits()
  const { digits, split } = await createDataSets(folder).load('pen', 1)
  expect([...digits.labels]).toEqual(strokes.map(({ label }) => label))
  for (const index of [0, 1234, 5000, 7493]) {
    const drawn = digitizeDrawing(drawStrokes(putOnPaper(strokes[index]!.strokes)))!
    expect([...imageOf(digits, index)]).toEqual(Array.from(drawn, (level) => Math.round(255 * level)))
  }
  const writersOf = (indices: Uint32Array) => new Set(Array.from(indices, (index) => strokes[index]!.writer))
  expect(writersOf(split.validation)).toEqual(new Set(validationWriters))
  expect(validationWriters.filter((writer) => writersOf(split.training).has(writer))).toEqual([])
  expect(writersOf(split.training).size).toBe(25)
})

test('packing again leaves sound files alone, and replaces one that is damaged or missing', async () => {
  const names = (await readdir(folder)).sort()
  expect(names).toEqual(['mnist-10k-training.digits', 'mnist-test.digits', 'mnist-training.digits', 'pen.digits'])
  const test = join(folder, 'mnist-test.digits')
  const sound = await readFile(test)
  const before = await stat(test)
  expect(await packData(folder)).toEqual([])
  expect((await stat(test)).mtimeMs).toBe(before.mtimeMs)

  // Painted from other strokes, or by other code.
  const pen = await readFile(join(folder, 'pen.digits'))
  const other = Buffer.from(pen)
  other.fill(0, 64, 96)
  createHash('sha256')
    .update(other.subarray(0, -32))
    .digest()
    .copy(other, other.length - 32)
  await writeFile(join(folder, 'pen.digits'), other)
  expect(await isPacked(folder, 'pen')).toBe(false)
  await writeFile(join(folder, 'pen.digits'), pen)
  expect(await isPacked(folder, 'pen')).toBe(true)

  await writeFile(test, sound.subarray(0, 1000))
  expect(await packData(folder)).toEqual(['mnist-test'])
  expect(sound.equals(await readFile(test))).toBe(true)
  await rm(test)
  // Two at once, as test files do: both succeed, and nothing is left lying about.
  await Promise.all([packData(folder), packData(folder)])
  expect(sound.equals(await readFile(test))).toBe(true)
  expect((await readdir(folder)).sort()).toEqual(names)
})
