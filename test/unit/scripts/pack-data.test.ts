import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDataSets } from '#engine/data/data-sets.ts'
import type { Digits } from '#engine/data/digits.ts'
import { packData } from '#scripts/pack-data.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inkling-'))
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
  expect(countLabels(await dataSets.loadTraining('mnist'))).toEqual([
    5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949,
  ])
  expect(countLabels(await dataSets.loadTest())).toEqual([980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009])
})

test('the small set is the first 10,000 digits of the large one, sorted by class', async () => {
  const dataSets = createDataSets(folder)
  const [large, small] = await Promise.all([dataSets.loadTraining('mnist'), dataSets.loadTraining('mnist-10k')])
  expect(small.labels).toEqual(small.labels.toSorted())
  const pictures = ({ images }: Digits) =>
    Array.from({ length: 10_000 }, (_, index) =>
      Buffer.from(images.subarray(784 * index, 784 * (index + 1))).toString('latin1'),
    )
  expect(pictures(small).sort()).toEqual(pictures(large).sort())
})

test('packing again leaves sound files alone, and replaces one that is damaged or missing', async () => {
  const names = (await readdir(folder)).sort()
  expect(names).toEqual(['mnist-10k-training.digits', 'mnist-test.digits', 'mnist-training.digits'])
  const test = join(folder, 'mnist-test.digits')
  const sound = await readFile(test)
  const before = await stat(test)
  expect(await packData(folder)).toEqual([])
  expect((await stat(test)).mtimeMs).toBe(before.mtimeMs)

  await writeFile(test, sound.subarray(0, 1000))
  expect(await packData(folder)).toEqual(['mnist-test'])
  expect(sound.equals(await readFile(test))).toBe(true)
  await rm(test)
  // Two at once, as test files do: both succeed, and nothing is left lying about.
  await Promise.all([packData(folder), packData(folder)])
  expect(sound.equals(await readFile(test))).toBe(true)
  expect((await readdir(folder)).sort()).toEqual(names)
})
