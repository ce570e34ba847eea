import { expect, test } from 'vitest'
import { createRandom, nextNormal } from '#engine/basics/random.ts'
import { project, readableAlgebra } from '#engine/doubt/principal-components.ts'
import { findWhitened } from '#engine/doubt/whitening.ts'
import { finish } from './finish.ts'

/** Two classes, 8 apart along the first axis. Within a class vectors differ by 4 along the second axis and by 1 along the others. */
const rows = 4_000
const width = 4
const random = createRandom(3, 'weights')
const labels = Uint8Array.from({ length: rows }, (_, row) => row % 2)
const vectors = Float32Array.from({ length: rows * width }, (_, place) => {
  const axis = place % width
  const middle = axis === 0 ? 8 * labels[Math.floor(place / width)]! : 0
  return middle + (axis === 1 ? 4 : 1) * nextNormal(random)
})
const whitened = finish(findWhitened(vectors, labels, width, width, readableAlgebra))

function distance(one: readonly number[], other: readonly number[]): number {
  const [placeOfOne, placeOfOther] = [new Float32Array(width), new Float32Array(width)]
  project(whitened, Float32Array.from(one), placeOfOne)
  project(whitened, Float32Array.from(other), placeOfOther)
  return Math.hypot(...placeOfOne.map((value, index) => value - placeOfOther[index]!))
}

test('a difference counts by how unusual it is within a class', () => {
  const usual = distance([0, 4, 0, 0], [0, 0, 0, 0])
  const unusual = distance([0, 0, 4, 0], [0, 0, 0, 0])
  // The mean variance is (1 + 16 + 1 + 1) / 4, of which a tenth is added to each.
  const floor = 19 / 40
  expect(usual).toBeCloseTo(4 / Math.sqrt(16 + floor), 1)
  expect(unusual).toBeCloseTo(4 / Math.sqrt(1 + floor), 1)
  // What classes differ by is as unusual as what they do not differ by.
  expect(distance([4, 0, 0, 0], [0, 0, 0, 0])).toBeCloseTo(unusual, 0)
})

test('the first direction is that in which whitened vectors differ most, and nothing is told of what directions leave out', () => {
  const first = whitened.directions.subarray(0, width).map(Math.abs)
  expect(first.indexOf(Math.max(...first))).toBe(0)
  const few = finish(findWhitened(vectors, labels, width, 2, readableAlgebra))
  expect(few.directions.subarray(0, width)).toEqual(whitened.directions.subarray(0, width))
  expect(project(few, Float32Array.of(100, 200, 300, 400), new Float32Array(2))).toBe(0)
})

test('the same vectors give the same bits', () => {
  expect(finish(findWhitened(vectors, labels, width, width, readableAlgebra))).toEqual(whitened)
})
