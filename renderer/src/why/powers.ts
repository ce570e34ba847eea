/** Powers in a formula of plain text. */

export type Piece = {
  readonly text: string
  /** What stands above the line behind it; null for nothing. */
  readonly power: string | null
}

/** “1 / (1 + e^−2.00)” in pieces: “1 / (1 + e” with its power “−2.00”, then “)”. A power ends at a space or a closing bracket. */
export function splitPowers(formula: string): readonly Piece[] {
  const [first = '', ...others] = formula.split('^')
  const pieces: Piece[] = []
  let text = first
  for (const other of others) {
    const [power = ''] = /^[^\s)]+/.exec(other) ?? []
    pieces.push({ text, power })
    text = other.slice(power.length)
  }
  return [...pieces, { text, power: null }]
}
