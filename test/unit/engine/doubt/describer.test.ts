/** The compiled kernels describe digits as the readable loops do. */
import { expect, test } from 'vitest'
import { toDigits } from '#engine/data/digits.ts'
import { createDataSets } from '#engine/data/data-sets.ts'
import { splitSamples } from '#engine/data/split.ts'
import { describeDigits, makeAlbum, makeDrawnAlbum, placeDigits, type Album } from '#engine/doubt/album.ts'
import { digitsAtOnce, readableDescriber } from '#engine/doubt/describer.ts'
import { createFastDescriber } from '#engine/doubt/fast-describer.ts'
import { strokeFeatures } from '#engine/doubt/orientation.ts'
import { chooseKernels } from '#engine/fast/kernels.ts'
import { packedData } from '#test/unit/engine/data-folder.ts'
import { readBuilds } from '#test/unit/engine/fast/open-backend.ts'
import { finish } from './finish.ts'

const builds = await readBuilds()
const { digits } = await createDataSets(await packedData()).load('mnist-10k', 1)
// These digits come sorted by class.
const { training: mixed } = splitSamples(digits.count, 0, 1)
const { relaxed, plain } = builds
const fast = createFastDescriber(chooseKernels(builds)!)

const worst = (one: ArrayLike<number>, other: ArrayLike<number>) =>
  Array.from(one, (value, i) => Math.abs(value - other[i]!)).reduce((most, each) => Math.max(most, each), 0)

test.each([
  ['the best build of this machine', { relaxed, plain }],
  ['the plain build', { relaxed: plain, plain }],
])('strokes are described alike by %s', (_, chosen) => {
  const describer = createFastDescriber(chooseKernels(chosen)!)
  for (let from = 0; from < 1000; from += digitsAtOnce) {
    const some = mixed.subarray(from, from + digitsAtOnce)
    const [expected, found] = [new Float32Array(50 * strokeFeatures), new Float32Array(50 * strokeFeatures)]
    readableDescriber.describe(digits, some, expected)
    describer.describe(digits, some, found)
    // Ten times the root of a share: what 32 bits lose of a share of nearly 0 is seen here.
    expect(worst(found, expected)).toBeLessThan(5e-4)
  }
})

test('paper has no strokes, and a digit at the edge of its picture has all of its own', () => {
  const images = new Uint8Array(2 * 784)
  for (let pixel = 0; pixel < 28; pixel++) images[784 + 27 * 28 + pixel] = images[784 + pixel * 28 + 27] = 255
  const drawn = toDigits(images, Uint8Array.of(0, 0))
  const [expected, found] = [new Float32Array(2 * strokeFeatures), new Float32Array(2 * strokeFeatures)]
  readableDescriber.describe(drawn, Uint32Array.of(0, 1), expected)
  fast.describe(drawn, Uint32Array.of(0, 1), found)
  expect(found.subarray(0, strokeFeatures).every((value) => value === 0)).toBe(true)
  expect(worst(found, expected)).toBeLessThan(1e-4)
})

test('albums are alike, and so are the places of digits that are not in them', () => {
  const learnt = mixed.subarray(0, 3_010)
  const unseen = mixed.subarray(3_010, 3_333)
  const [slowAlbum, fastAlbum] = [finish(makeAlbum(digits, learnt)), finish(makeAlbum(digits, learnt, fast))]
  expect(fastAlbum.pages.map(({ indices }) => indices)).toEqual(slowAlbum.pages.map(({ indices }) => indices))
  for (const [label, { places }] of slowAlbum.pages.entries()) {
    expect(worst(fastAlbum.pages[label]!.places, places)).toBeLessThan(1e-3)
  }
  const slow = finish(placeDigits(digits, unseen, slowAlbum.components))
  const quick = finish(placeDigits(digits, unseen, slowAlbum.components, fast))
  expect(worst(quick.places, slow.places)).toBeLessThan(1e-3)
  expect(worst(quick.rests, slow.rests)).toBeLessThan(1e-3)
})

test('albums of drawings are alike', async () => {
  const pen = await createDataSets(await packedData()).load('pen', 1)
  const drawn = pen.split.training.subarray(0, 1_500)
  const albums = [readableDescriber, fast].map((describer) => {
    const features = finish(describeDigits(pen.digits, drawn, describer))
    return finish(makeDrawnAlbum(pen.digits, drawn, 1_000, describer, features))
  })
  const [slow, quick] = albums as [Album, Album]
  expect(quick.components).toMatchObject({ count: 60, isWhitened: true })
  for (const [label, { places, indices }] of slow.pages.entries()) {
    expect(quick.pages[label]!.indices).toEqual(indices)
    // Some are at 40 and more.
    expect(worst(quick.pages[label]!.places, places)).toBeLessThan(0.02)
  }
  // Places from features that are known, and from the digits themselves.
  const some = drawn.subarray(0, 120)
  const features = finish(describeDigits(pen.digits, some, fast))
  const known = finish(placeDigits(pen.digits, some, quick.components, fast, features))
  expect(finish(placeDigits(pen.digits, some, quick.components, fast))).toEqual(known)
  expect(known.rests.every((rest) => rest === 0)).toBe(true)
})

test('albums that are made in turns, a slice of each, are those that are made one after another', () => {
  const parts = [mixed.subarray(0, 600), mixed.subarray(2_000, 2_700)]
  const expected = parts.map((part) => finish(makeAlbum(digits, part, fast)))
  const works = parts.map((part) => makeAlbum(digits, part, fast))
  const found: unknown[] = []
  while (found.filter(Boolean).length < works.length) {
    for (const [index, work] of works.entries()) {
      const { done, value } = work.next()
      if (done && value) found[index] = value
    }
  }
  expect(found).toEqual(expected)
})
