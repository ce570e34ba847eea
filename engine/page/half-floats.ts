/**
 * Numbers of 16 bits, IEEE 754 binary16: a sign, five bits of exponent, ten of fraction. Here by hand, because `Float16Array` is not in
 * every Node and browser yet.
 */

/** What is as great as this, or greater, is rounded to infinity. */
export const beyondHalf = 65520

/** The number that 16 bits stand for. */
export function fromHalf(bits: number): number {
  const sign = (bits & 0x8000) === 0 ? 1 : -1
  const exponent = (bits >> 10) & 31
  const fraction = bits & 1023
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1024 + fraction) * 2 ** (exponent - 25)
}

/** The bits of the nearest number that 16 bits can hold; of two equally near ones, that with an even fraction. */
export function toHalf(value: number): number {
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0
  const size = Math.abs(value)
  if (Number.isNaN(size)) return 0x7e00
  if (size >= beyondHalf) return sign | 0x7c00
  // Below 2⁻¹⁴ all numbers are as far from each other as there: 2⁻²⁴.
  const exponent = Math.max(-14, exponentOf(size))
  const steps = roundToEven(size * 2 ** (10 - exponent))
  // 1,024 steps are the next exponent's first, in both directions: so a carry comes out right by itself.
  return sign | (((exponent + 14) << 10) + steps)
}

/** The greatest e with 2ᵉ ≤ size; `size` is not negative. */
function exponentOf(size: number): number {
  if (size === 0) return -Infinity
  const near = Math.floor(Math.log2(size))
  // The logarithm is rounded, too.
  return 2 ** near > size ? near - 1 : 2 ** (near + 1) <= size ? near + 1 : near
}

function roundToEven(value: number): number {
  const below = Math.floor(value)
  const rest = value - below
  return rest > 0.5 || (rest === 0.5 && below % 2 === 1) ? below + 1 : below
}
