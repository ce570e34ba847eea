/** What programs call the tensors of a layer, taken apart: which layer, and which of its tensors. */

export type TensorName = {
  /** What the names of a layer's weights and biases have in common. */
  readonly layer: string
  /** The same, word by word; a number is a word. */
  readonly parts: readonly string[]
}

const roles = new Set([
  ...['weight', 'weights', 'kernel', 'w', 'coef', 'coefs'],
  ...['bias', 'biases', 'b', 'intercept', 'intercepts'],
])

/**
 * `fc1.weight`, `0.weight`, `model.layers.0.bias` (PyTorch), `dense_1/kernel:0`, `layers/dense/vars/0` (Keras), `coefs_0`
 * (scikit-learn), `W1`: the last word that means weights or biases is left out, and what remains is the layer. Arrays that were
 * saved without names, `arr_0`, `arr_1` and so on, take turns: weights, then biases.
 */
export function parseName(name: string): TensorName {
  const unnamed = /^arr_(\d+)$/.exec(name)
  if (unnamed) return named(['arr', String(Math.floor(Number(unnamed[1]) / 2))])
  const plain = name
    .replace(/:0$/, '')
    .replace(/(^|\/)vars\/0$/, '$1kernel')
    .replace(/(^|\/)vars\/1$/, '$1bias')
  const parts = plain.match(/\d+|[^\d./:_\s-]+/g) ?? []
  const role = parts.findLastIndex((part) => roles.has(part.toLowerCase()))
  return named(parts.filter((_, index) => index !== role))
}

function named(parts: readonly string[]): TensorName {
  return { layer: parts.join(' '), parts }
}
