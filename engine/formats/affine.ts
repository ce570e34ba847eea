/**
 * Maps x′ = s x + t of each number by itself, as files have them before, between and behind layers: normalised inputs, batch
 * normalisation. They change no answer when they are folded into the weights beside them, in 64 bits, rounded once.
 */

/** s and t, one for each number of a picture or a layer. */
export type Affine = { readonly scale: Float64Array; readonly shift: Float64Array }

/** The same s and t for all `width` numbers. */
export function uniform(width: number, scale: number, shift: number): Affine {
  return { scale: new Float64Array(width).fill(scale), shift: new Float64Array(width).fill(shift) }
}

/** `second` behind `first`, either of which may be missing. */
export function compose(first: Affine | null, second: Affine): Affine {
  if (!first) return second
  return {
    scale: second.scale.map((scale, i) => scale * first.scale[i]!),
    shift: second.shift.map((shift, i) => second.scale[i]! * first.shift[i]! + shift),
  }
}

export type Numbers = { readonly weights: Float32Array; readonly biases: Float32Array }

/**
 * The weights and biases of a layer that does what this one does between two maps: z = q (W (s x + t) + b) + r. `isTransposed`: whether
 * the weights stand as [inputs × outputs] rather than one row a neuron.
 */
export function fold(
  { weights, biases }: Numbers,
  isTransposed: boolean,
  before: Affine | null,
  after: Affine | null,
): Numbers {
  if (!before && !after) return { weights, biases }
  const outputs = biases.length
  const inputs = weights.length / outputs
  const folded = new Float32Array(weights.length)
  const shifted = new Float32Array(outputs)
  for (let output = 0; output < outputs; output++) {
    const factor = after ? after.scale[output]! : 1
    let sum = biases[output]!
    for (let input = 0; input < inputs; input++) {
      const at = isTransposed ? input * outputs + output : output * inputs + input
      if (before) sum += weights[at]! * before.shift[input]!
      folded[at] = factor * (before ? before.scale[input]! : 1) * weights[at]!
    }
    shifted[output] = factor * sum + (after ? after.shift[output]! : 0)
  }
  return { weights: folded, biases: shifted }
}
