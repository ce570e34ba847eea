import { expect, test } from 'vitest'
import { createRandom, nextBelow, nextNormal, nextUniform, nextWord, shuffle } from '#engine/basics/random.ts'

const draw = (random: Uint32Array, count: number) => Array.from({ length: count }, () => nextWord(random))

test('the generator is xoshiro128**: it gives the numbers of two other implementations', () => {
  // From the tests of Rust's rand_xoshiro.
  expect(draw(Uint32Array.of(1, 2, 3, 4), 10)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ])
  // From the reference implementation in C, by way of the tests of xoshiro-6502.
  expect(draw(Uint32Array.of(0x964d4a0c, 0xd40ab895, 0xad7fdecb, 0x3006f0f0), 4)).toEqual([
    0xf1391922, 0x6fe53806, 0xa5be2840, 0xf510ee70,
  ])
})

// Worked out by a second implementation, in Python.
test('streams never change from one version to the next, or saved seeds would give other networks', () => {
  expect([...createRandom(1, 'weights')]).toEqual([232110170, 124494176, 4070911101, 1216525521])
  expect([...createRandom(4_294_967_295, 'order', 7)]).toEqual([2513617822, 302241560, 3006968125, 1947895050])
})

test('every seed, purpose and index has a stream of its own', () => {
  const firstWords = new Set<number>()
  for (const purpose of ['weights', 'split', 'order'] as const) {
    for (let seed = 0; seed < 10; seed++) {
      for (let index = 0; index < 10; index++) firstWords.add(nextWord(createRandom(seed, purpose, index)))
    }
  }
  expect(firstWords.size).toBe(300)
})

test('neighbouring streams do not resemble each other', () => {
  const one = createRandom(1, 'order', 0)
  const other = createRandom(1, 'order', 1)
  const count = 20_000
  let product = 0
  for (let i = 0; i < count; i++) product += (nextUniform(one) - 0.5) * (nextUniform(other) - 0.5)
  // The correlation of independent streams has a standard deviation of 1/√count = 0.007.
  expect(Math.abs((12 * product) / count)).toBeLessThan(0.03)
})

test('a copy of the state goes on exactly as the original does', () => {
  const random = createRandom(5, 'order', 2)
  draw(random, 100)
  const copy = random.slice()
  expect(draw(copy, 50)).toEqual(draw(random, 50))
})

test('uniform numbers lie from 0 to below 1 and fill that range evenly', () => {
  const random = createRandom(2, 'split')
  const counts = new Array<number>(10).fill(0)
  for (let i = 0; i < 50_000; i++) counts[Math.floor(10 * nextUniform(random))]!++
  expect(counts).toHaveLength(10)
  for (const count of counts) expect(Math.abs(count - 5000)).toBeLessThan(350)
})

test('normal numbers have mean 0, deviation 1 and the tails of the bell curve', () => {
  const random = createRandom(3, 'weights')
  const count = 50_000
  const numbers = Array.from({ length: count }, () => nextNormal(random))
  const mean = numbers.reduce((sum, each) => sum + each, 0) / count
  const variance = numbers.reduce((sum, each) => sum + (each - mean) ** 2, 0) / count
  expect(Math.abs(mean)).toBeLessThan(0.02)
  expect(Math.abs(variance - 1)).toBeLessThan(0.03)
  expect(numbers.filter((each) => Math.abs(each) > 1.96).length / count).toBeCloseTo(0.05, 2)
})

test('whole numbers below a bound are all equally likely, even where the bound does not divide 2³²', () => {
  const random = createRandom(4, 'split')
  const bound = 3 * 2 ** 30
  let upperThird = 0
  // Without drawing again, the lowest third would come up twice as often as the others.
  for (let i = 0; i < 30_000; i++) if (nextBelow(random, bound) >= 2 * 2 ** 30) upperThird++
  expect(Math.abs(upperThird - 10_000)).toBeLessThan(400)
  expect(nextBelow(random, 1)).toBe(0)
})

test('a shuffle keeps every item and can bring any item to any place', () => {
  const places = Array.from({ length: 5 }, () => new Set<number>())
  for (let index = 0; index < 100; index++) {
    const items = Uint32Array.of(0, 1, 2, 3, 4)
    shuffle(createRandom(1, 'order', index), items)
    expect([...items].sort()).toEqual([0, 1, 2, 3, 4])
    for (const [place, item] of items.entries()) places[place]!.add(item)
  }
  for (const seen of places) expect(seen.size).toBe(5)
})
