/** What programs call the tensors of a layer, taken apart: which layer, and which of its tensors. */

export type TensorName = {
  /** What the names of a layer's weights and biases have in common. */
  readonly layer: string
  /** The same, word by word; a number is a word. */
  readonly parts: readonly string[]
  /** Which of the layer's tensors it is, where the name says so. */
  readonly role: Role | null
}

export type Role = 'weights' | 'biases'

const roles: ReadonlyMap<string, Role> = new Map([
  ...['weight', 'weights', 'kernel', 'w', 'coef', 'coefs'].map((word) => [word, 'weights'] as const),
  ...['bias', 'biases', 'b', 'intercept', 'intercepts'].map((word) => [word, 'biases'] as const),
])

/**
 * `fc1.weight`, `0.weight`, `model.layers.0.bias` (PyTorch), `dense_1/kernel:0`, `layers/dense/vars/0` (Keras), `coefs_0`
 * (scikit-learn), `W1`: the last word that means weights or biases is left out, and what remains is the layer. Arrays that were
 * saved without names, `arr_0`, `arr_1` and so on, take turns: weights, then biases.
 */
export function parseName(name: string): TensorName {
  const unnamed = placeOfUnnamed(name)
  if (unnamed !== null) {
    const place = Number(unnamed)
    return named(['arr', String(Math.floor(place / 2))], place % 2 === 0 ? 'weights' : 'biases')
  }
  const plain = name
    .replace(/:0$/, '')
    .replace(/(^|\/)vars\/0$/, '$1kernel')
    .replace(/(^|\/)vars\/1$/, '$1bias')
  const parts = plain.match(/\d+|[^\d./:_\s-]+/g) ?? []
  const place = parts.findLastIndex((part) => roles.has(part.toLowerCase()))
  const role = roles.get(parts[place]?.toLowerCase() ?? '') ?? null
  return named(
    parts.filter((_, index) => index !== place),
    role,
  )
}

/** The place of an array that was saved without a name; null where it has one. */
export function placeOfUnnamed(name: string): string | null {
  const found = /^arr_(\d+)$/.exec(name)
  return found?.[1] ?? null
}

/** An unnamed array as the weights of a layer of its own. */
export function nameWeights(name: string): TensorName {
  return named(['arr', placeOfUnnamed(name) ?? name], 'weights')
}

/** Whether a name that is like no weights' says at least that it is of biases: `bias_hidden`, `bh`, `hiddenBias`. */
export function isOfBiases(name: string): boolean {
  return /bias|intercept|^b(?!n)[a-z]{0,2}(?![a-z])/i.test(name)
}

function named(parts: readonly string[], role: Role | null): TensorName {
  return { layer: parts.join(' '), parts, role }
}
