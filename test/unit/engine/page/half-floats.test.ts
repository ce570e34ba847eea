import { expect, test } from 'vitest'
import { beyondHalf, fromHalf, toHalf } from '#engine/page/half-floats.ts'

const all = Array.from({ length: 0x10000 }, (_, bits) => bits)
const isNumber = (bits: number) => !Number.isNaN(fromHalf(bits))
/** The finite ones that are not negative, from 0 upward: their bits count them. */
const upward = all.slice(0, 0x7c00)

test('each of the 65,536 numbers of 16 bits comes back as the bits that it was', () => {
  for (const bits of all.filter(isNumber)) if (toHalf(fromHalf(bits)) !== bits) expect.fail(`${bits}`)
  expect(all.filter((bits) => !isNumber(bits)).map((bits) => fromHalf(toHalf(fromHalf(bits))))).toEqual(
    Array(2046).fill(NaN),
  )
})

test('they rise with their bits, from the smallest step to the greatest number', () => {
  expect([fromHalf(0), fromHalf(1), fromHalf(0x3c00), fromHalf(0x7bff)]).toEqual([0, 2 ** -24, 1, 65504])
  for (const bits of upward.slice(1)) if (!(fromHalf(bits) > fromHalf(bits - 1))) expect.fail(`${bits}`)
})

test('a number between two goes to the nearer, and from the middle to the even one', () => {
  for (const bits of upward.slice(0, -1)) {
    const [below, above] = [fromHalf(bits), fromHalf(bits + 1)]
    // Exact in 64 bits.
    const middle = (below + above) / 2
    const little = (above - below) / 1024
    const found = [middle - little, middle, middle + little].map(toHalf)
    const even = bits % 2 === 0 ? bits : bits + 1
    if (found[0] !== bits || found[1] !== even || found[2] !== bits + 1) expect.fail(`${bits}: ${found.join(', ')}`)
    if (toHalf(-middle) !== (0x8000 | even)) expect.fail(`−${bits}`)
  }
})

test('what is too small becomes 0 of its sign, what is too great infinite, and no number stays none', () => {
  expect([2 ** -25, -(2 ** -25), 1e-300].map(toHalf)).toEqual([0, 0x8000, 0])
  expect([beyondHalf - 0.001, beyondHalf, -beyondHalf, Infinity].map((value) => fromHalf(toHalf(value)))).toEqual([
    65504,
    Infinity,
    -Infinity,
    Infinity,
  ])
  expect(fromHalf(toHalf(NaN))).toBeNaN()
  expect(fromHalf(toHalf(-0))).toBe(-0)
})
