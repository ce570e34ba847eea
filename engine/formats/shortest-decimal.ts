/** 32-bit numbers as people and JSON write them. Apart from the formats, since whoever prints a number needs none of them. */

/**
 * The shortest decimal that reads back as the same 32-bit number. Nine digits always suffice, and six survive any such number that
 * is not smaller than 10⁻³⁸; one that is may get more than it needs.
 */
export function shortestDecimal(value: number): string {
  if (Object.is(value, -0)) return '-0'
  for (let digits = 6; digits < 9; digits++) {
    const decimal = Number(value.toPrecision(digits))
    if (Math.fround(decimal) === value) return String(decimal)
  }
  return String(Number(value.toPrecision(9)))
}
