import { beforeAll, describe, expect, test } from 'vitest'
import { join } from 'node:path'
import { packedCounts, packedFileName } from '#engine/data/data-sets.ts'
import { readPackedFile } from '#engine/data/packed.ts'
import { imageOf, joinDigits, readPixels, toDigits, type Digits } from '#engine/data/digits.ts'
import { splitSamples } from '#engine/data/split.ts'
import { addToAlbum, lookUp, makeAlbum, type Album } from '#engine/doubt/album.ts'
import { describeStrokes, strokeFeatures } from '#engine/doubt/orientation.ts'
import { findComponents, project, readableAlgebra } from '#engine/doubt/principal-components.ts'
import { createRandom, nextNormal } from '#engine/basics/random.ts'
import { makeNotDigits } from '#test/bench/not-digits.ts'
import { packedData } from '#test/unit/engine/data-folder.ts'
import { finish } from './finish.ts'

const picture = (paint: (x: number, y: number) => number) =>
  Float32Array.from({ length: 784 }, (_, pixel) => paint(pixel % 28, Math.floor(pixel / 28)))

describe('the features of strokes', () => {
  const featuresOf = (pixels: Float32Array) => {
    const features = new Float32Array(strokeFeatures)
    describeStrokes(pixels, features)
    return features
  }

  test('of a level stroke tell up from down and nothing else, in the middle', () => {
    const features = featuresOf(picture((_, y) => (y === 13 || y === 14 ? 1 : 0)))
    const edges = [...features.keys()].filter((feature) => features[feature]! > 1)
    // Directions 2 and 6 of 8 are down and up.
    expect(new Set(edges.map((feature) => feature % 8))).toContain(2)
    expect(new Set(edges.map((feature) => feature % 8))).toContain(6)
    const middle = (2 * 5 + 2) * 8
    expect(features[middle + 2]).toBeGreaterThan(1)
    expect(features[middle]).toBe(0)
  })

  test('do not depend on how dark the ink is, and paper has none', () => {
    const dark = featuresOf(picture((x, y) => (x + y === 27 ? 1 : 0)))
    const pale = featuresOf(picture((x, y) => (x + y === 27 ? 0.25 : 0)))
    for (const [feature, value] of dark.entries()) expect(pale[feature]).toBeCloseTo(value, 4)
    expect(featuresOf(new Float32Array(784)).every((value) => value === 0)).toBe(true)
  })

  test('are shares: the squares of all ten-fold roots add up to a hundred', () => {
    const squares = featuresOf(picture((x, y) => (x > 8 && y > 5 ? 0.7 : 0))).reduce(
      (sum, value) => sum + value ** 2,
      0,
    )
    expect(squares).toBeCloseTo(100, 3)
  })
})

test('principal components are the directions in which vectors differ, and the rest is what they leave out', () => {
  const random = createRandom(4, 'weights')
  // Along (1, 1, 0) / √2 three times as far as along the third axis; hardly at all elsewhere.
  const rows = 3_000
  const vectors = new Float32Array(rows * 3)
  for (let row = 0; row < rows; row++) {
    const along = 3 * nextNormal(random)
    vectors.set([5 + along + 0.01 * nextNormal(random), along, nextNormal(random)], row * 3)
  }
  const components = finish(findComponents(vectors, 3, 2, readableAlgebra))
  const [first, second] = [components.directions.subarray(0, 3), components.directions.subarray(3, 6)]
  expect([...first].map(Math.abs)).toEqual([0.707, 0.707, 0].map((value) => expect.closeTo(value, 1)))
  expect([...second].map(Math.abs)).toEqual([0, 0, 1].map((value) => expect.closeTo(value, 1)))
  const place = new Float32Array(2)
  const { mean } = components
  expect(project(components, Float32Array.of(mean[0]! + 1, mean[1]! - 1, mean[2]!), place)).toBeCloseTo(2, 2)
})

describe('an album of training digits', () => {
  let digits: Digits
  let album: Album
  // These digits come sorted by class.
  const { training: mixed } = splitSamples(packedCounts['mnist-10k-training'], 0, 1)
  const learnt = mixed.subarray(0, 2_000)
  beforeAll(async () => {
    const name = 'mnist-10k-training'
    digits = await readPackedFile(join(await packedData(), packedFileName(name)), name, packedCounts[name])
    album = finish(makeAlbum(digits, learnt))
  })
  const pixelsOf = (index: number) => {
    const pixels = new Float32Array(784)
    readPixels(digits, index, pixels)
    return pixels
  }

  test('shows a digit that it holds as its own nearest', () => {
    const index = learnt[17]!
    expect(lookUp(album, pixelsOf(index), digits.labels[index]!).nearest).toBe(index)
  })

  test('finds digits of the same class nearer than those of another, and letters far from all', () => {
    const unseen = [...mixed.subarray(2_000, 2_300)]
    const distances = unseen.map((index) => lookUp(album, pixelsOf(index), digits.labels[index]!).distance)
    const others = unseen.map((index) => lookUp(album, pixelsOf(index), (digits.labels[index]! + 1) % 10).distance)
    const nearer = distances.filter((distance, index) => distance < others[index]!).length
    expect(nearer / unseen.length).toBeGreaterThan(0.97)

    const usual = distances.toSorted((one, other) => one - other)[285]!
    const { letters } = makeNotDigits(60)
    const farther = letters!.filter(({ pixels }) =>
      album.pages.every((_, label) => lookUp(album, pixels, label).distance > usual),
    )
    expect(farther.length).toBeGreaterThan(40)
  })

  test('shows a digit that was added as its own nearest, and is as it was for the others', () => {
    const index = mixed[2_500]!
    const own = toDigits(imageOf(digits, index).slice(), digits.labels.slice(index, index + 1))
    const both = joinDigits([digits, own])
    const more = finish(addToAlbum(album, both, digits.count))
    expect(lookUp(more, pixelsOf(index), digits.labels[index]!).nearest).toBe(digits.count)
    const other = (digits.labels[index]! + 1) % 10
    expect(lookUp(more, pixelsOf(index), other)).toEqual(lookUp(album, pixelsOf(index), other))
  })

  test('is the same to the last bit when made again', () => {
    expect(finish(makeAlbum(digits, learnt))).toEqual(album)
  })
})
