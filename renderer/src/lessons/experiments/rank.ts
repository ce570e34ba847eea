/** Outputs in order. */

/** Their numbers from the greatest to the least; of equals the lower one first, as argmax takes it. */
export function rank(outputs: readonly number[]): readonly number[] {
  return outputs.map((_, digit) => digit).sort((one, other) => outputs[other]! - outputs[one]! || one - other)
}
