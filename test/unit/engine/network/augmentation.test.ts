import { describe, expect, test } from 'vitest'
import { pixelCount } from '#engine/contract/pictures.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import { augment, chooseWarp, createEpochKey, splines, warpPicture } from '#engine/network/augmentation.ts'

const side = 28
const still = chooseWarp(defaultSettings, createEpochKey(1, 0), 0)

/** A bar two pixels wide, from row 8 to row 19, at columns 14 and 15. */
function drawBar(): Float64Array {
  return Float64Array.from({ length: pixelCount }, (_, place) => {
    const [x, y] = [place % side, Math.floor(place / side)]
    return x >= 14 && x <= 15 && y >= 8 && y <= 19 ? 1 : 0
  })
}

const sum = (picture: Float64Array) => picture.reduce((total, level) => total + level, 0)
const at = (picture: Float64Array, x: number, y: number) => picture[y * side + x]!

function bend(changes: Partial<typeof still>): Float64Array {
  const picture = drawBar()
  warpPicture(picture, { ...still, ...changes })
  return picture
}

describe('a picture', () => {
  test('stays as it is when nothing is set', () => {
    expect(still).toMatchObject({ a: 1, c: 0, d: -0, e: 1, f: 0 })
    expect(bend({})).toEqual(drawBar())
  })

  test('moves', () => {
    // What was two to the left and one above.
    const moved = bend({ c: -2, f: -1 })
    expect(at(moved, 16, 9)).toBe(1)
    expect(at(moved, 16, 8)).toBe(0)
    expect(at(moved, 15, 12)).toBe(0)
    expect(sum(moved)).toBe(24)
  })

  test('gets levels between for parts of a pixel, and loses no ink', () => {
    const moved = bend({ c: -0.25 })
    expect([14, 15, 16].map((x) => at(moved, x, 12))).toEqual([0.75, 1, 0.25])
    expect(sum(moved)).toBeCloseTo(24)
  })

  test('gets thicker and thinner strokes', () => {
    expect([13, 14, 15, 16].map((x) => at(bend({ thickness: 0.5 }), x, 12))).toEqual([0.5, 1, 1, 0.5])
    expect([13, 14, 15, 16].map((x) => at(bend({ thickness: -0.5 }), x, 12))).toEqual([0, 0.5, 0.5, 0])
  })

  test('is turned, slanted and scaled about its middle', () => {
    const one = { ...defaultSettings, rotation: 90, shear: 1, scaling: 0.5, seed: 5 }
    for (let position = 0; position < 50; position++) {
      const { a, b, c, d, e, f } = chooseWarp(one, createEpochKey(5, 0), position)
      expect(a * 14 + b * 14 + c).toBeCloseTo(14)
      expect(d * 14 + e * 14 + f).toBeCloseTo(14)
    }
  })

  test('is pulled by no more than the setting, differently from place to place, and smoothly', () => {
    // A ramp shows where each pixel has come from.
    const ramp = Float64Array.from({ length: pixelCount }, (_, place) => place % side)
    const pulled = ramp.slice()
    warpPicture(pulled, { ...still, elastic: 3, key: 12345 })
    const pulls: number[] = []
    for (let y = 4; y < 24; y++) for (let x = 4; x < 23; x++) pulls.push(at(pulled, x, y) - x)
    expect(Math.max(...pulls.map(Math.abs))).toBeLessThanOrEqual(3)
    expect(Math.max(...pulls) - Math.min(...pulls)).toBeGreaterThan(0.5)
    for (let y = 4; y < 24; y++) {
      for (let x = 4; x < 22; x++) expect(Math.abs(at(pulled, x + 1, y) - at(pulled, x, y) - 1)).toBeLessThan(0.9)
    }
  })
})

test('the weights of the grid add up to 1 at each pixel', () => {
  for (let x = 0; x < side; x++) {
    let total = 0
    for (let point = 0; point < 7; point++) total += splines[point * side + x]!
    expect(total).toBeCloseTo(1)
  }
})

test('chance depends on seed, epoch and position alone, and covers the whole range', () => {
  const settings = { ...defaultSettings, shift: 2, rotation: 10, scaling: 0.2, shear: 0.3, thickness: 0.5, elastic: 2 }
  const make = (epoch: number, position: number, seed = 1) => {
    const pixels = Float64Array.from({ length: 2 * pixelCount }, (_, place) => drawBar()[place % pixelCount]!)
    augment(pixels, 2, { ...settings, seed }, { epoch, position })
    return pixels
  }
  const [first, again] = [make(0, 10), make(0, 10)]
  expect(first).toEqual(again)
  // The second row of one call is the first of the call that begins there.
  expect(first.subarray(pixelCount)).toEqual(make(0, 11).subarray(0, pixelCount))
  for (const other of [make(1, 10), make(0, 12), make(0, 10, 2)]) expect(other).not.toEqual(first)

  const moves = Array.from({ length: 500 }, (_, position) => {
    return chooseWarp({ ...defaultSettings, shift: 2 }, createEpochKey(1, 0), position).c
  })
  expect(Math.min(...moves)).toBeGreaterThanOrEqual(-2)
  expect(Math.min(...moves)).toBeLessThan(-1.9)
  expect(Math.max(...moves)).toBeLessThanOrEqual(2)
  expect(Math.max(...moves)).toBeGreaterThan(1.9)
})
