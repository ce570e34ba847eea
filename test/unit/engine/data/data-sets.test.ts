import { beforeAll, expect, test } from 'vitest'
import { createDataSets, type DataSets, type SplitDigits } from '#engine/data/data-sets.ts'
import { imageOf } from '#engine/data/digits.ts'
import { countDigits } from '#engine/settings/table/sources.ts'
import { packedData } from '#test/unit/engine/data-folder.ts'

let dataSets: DataSets
beforeAll(async () => {
  dataSets = createDataSets(await packedData())
})

test('Several sources stand one behind the other, each cut as it is alone, and their pictures are in memory once', async () => {
  const [small, pen, both] = await Promise.all(
    ['mnist-10k', 'pen', 'mnist-10k,pen'].map((data) => dataSets.load(data, 7)),
  )
  expect(both!.digits.count).toBe(17_494)
  expect(both!.digits.parts).toEqual([...small!.digits.parts, ...pen!.digits.parts])
  expect(both!.digits.parts[0]).toBe(small!.digits.parts[0])
  const behind = ({ split: { training, validation } }: SplitDigits) => ({
    training: training.map((index) => 10_000 + index),
    validation: validation.map((index) => 10_000 + index),
  })
  expect([...both!.split.validation]).toEqual([...small!.split.validation, ...behind(pen!).validation])
  // Mixed, so that the first ones are of both.
  expect(both!.split.training.toSorted()).toEqual(
    Uint32Array.of(...small!.split.training, ...behind(pen!).training).toSorted(),
  )
  const drawn = both!.split.training.subarray(0, 1000).filter((index) => index >= 10_000).length
  expect(drawn / 1000).toBeCloseTo(6_245 / 15_245, 1)
  expect(imageOf(both!.digits, 10_000 + 5)).toEqual(imageOf(pen!.digits, 5))
  expect(both!.digits.labels[10_005]).toBe(pen!.digits.labels[5])
  expect(() => imageOf(both!.digits, 17_494)).toThrow(RangeError)
})

test('A share above 1 brings digits again, one below 1 leaves some out, and neither touches validation', async () => {
  const { split: whole, digits } = await dataSets.load('pen', 3)
  const all = new Set(whole.training)
  const { split: more, digits: same } = await dataSets.load('pen:2.5', 3)
  expect(same).toBe(digits)
  expect(more.training).toHaveLength(countDigits('pen:2.5').training)
  expect(new Set(more.training)).toEqual(all)
  const { split: fewer } = await dataSets.load('pen:0.1', 3)
  expect(fewer.training).toHaveLength(625)
  expect(new Set(fewer.training).size).toBe(625)
  expect(fewer.training.every((index) => all.has(index))).toBe(true)
  for (const { validation } of [more, fewer]) expect(validation).toEqual(whole.validation)
  expect((await dataSets.load('pen:0.1', 3)).split).toEqual(fewer)
  expect(new Set((await dataSets.load('pen:0.1', 4)).split.training)).not.toEqual(new Set(fewer.training))
})

test('What is known of the sizes beforehand is so once they are read', async () => {
  for (const data of ['mnist-10k:0.3', 'pen', 'mnist-10k,pen:1.7', 'mnist:0.001']) {
    const { split } = await dataSets.load(data, 1)
    expect(countDigits(data)).toMatchObject({ training: split.training.length, validation: split.validation.length })
  }
})
