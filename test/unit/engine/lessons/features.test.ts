import { expect, test } from 'vitest'
import { handMadeFeatures } from '#engine/contract/lessons.ts'
import { describePicture } from '#engine/drawing/hand-made-features.ts'
import { openEngine, smallSettings } from '#test/unit/engine/open-engine.ts'

/** A picture of characters: `#` is ink; it stands in the middle of the paper. */
function drawn(...rows: readonly string[]): Float32Array {
  const pixels = new Float32Array(784)
  const top = Math.floor((28 - rows.length) / 2)
  const left = Math.floor((28 - rows[0]!.length) / 2)
  for (const [y, row] of rows.entries()) {
    for (const [x, mark] of [...row].entries()) if (mark === '#') pixels[(top + y) * 28 + left + x] = 1
  }
  return pixels
}

const ring = drawn('######', '#....#', '#....#', '#....#', '#....#', '######')
const eight = drawn('####', '#..#', '#..#', '####', '#..#', '#..#', '####', '....')
const bar = drawn('##', '##', '##', '##', '##', '##', '##', '##')

test('holes are counted, and where they are', () => {
  expect(describePicture(ring)).toMatchObject({ holes: 1, 'hole-height': 13.5 / 28 })
  expect(describePicture(eight).holes).toBe(2)
  expect(describePicture(bar)).toMatchObject({ holes: 0, 'hole-height': 0 })
  // An open ring holds nothing; a thin diagonal does.
  expect(describePicture(drawn('####', '#...', '#..#', '####')).holes).toBe(0)
  expect(describePicture(drawn('.#.', '#.#', '.#.')).holes).toBe(1)
})

test('crossings, proportion, symmetry and shares of ink are what one can count', () => {
  const of = describePicture(ring)
  expect(of.ink).toBeCloseTo(20 / 784, 10)
  expect(of).toMatchObject({
    proportion: 1,
    'crossings-upper': 2,
    'crossings-middle': 2,
    'crossings-lower': 2,
    'crossings-column': 2,
    'symmetry-left-right': 1,
    'symmetry-up-down': 1,
    'ink-above': 0.5,
    'ink-left': 0.5,
  })
  expect(describePicture(bar).proportion).toBe(1 / 4)
  const corner = drawn('####', '#...', '#...', '#...')
  expect(describePicture(corner)['ink-above']).toBeGreaterThan(0.5)
  expect(describePicture(corner)['symmetry-left-right']).toBeLessThan(1)
  expect(describePicture(new Float32Array(784))).toMatchObject({ ink: 0, holes: 0, 'ink-left': 0 })
  const zones = handMadeFeatures.filter((name) => name.startsWith('zone-')).map((name) => of[name])
  expect(zones.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10)
})

test('one feature reads little, twelve read most, and the sixteen zones help', async () => {
  const { commands } = await openEngine(smallSettings)
  const scoreOf = async (chosen: readonly (typeof handMadeFeatures)[number][]) =>
    (await commands.features({ chosen, digits: 2000, tested: 500 })).accuracy
  const one = await scoreOf(['holes'])
  const twelve = await scoreOf(handMadeFeatures.slice(0, 12))
  const all = await scoreOf(handMadeFeatures)
  expect(one).toBeGreaterThan(0.15)
  expect(one).toBeLessThan(0.4)
  expect(twelve).toBeGreaterThan(one + 0.2)
  expect(all).toBeGreaterThan(twelve)
  // The same choice twice gives the same model.
  expect(await scoreOf(['holes'])).toBe(one)
  const { pixels, label } = await commands.example({ split: 'validation', index: 1 })
  const of = await commands.features({ chosen: handMadeFeatures, digits: 2000, tested: 500, pixels })
  expect(of.values).toEqual(describePicture(pixels))
  expect(of.digit).toBe(label)
  await expect(commands.features({ chosen: [] })).rejects.toThrow('No feature is chosen')
})
