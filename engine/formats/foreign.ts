/**
 * Networks that other programs have written: tensors with names, and nothing that says how they belong together. Weights find their
 * biases by name, and layers find their order by shape: from 784 pixels through every matrix to 10 outputs.
 */
import { classCount, pixelCount } from '#engine/contract/pictures.ts'
import type { LayerDescription } from '#engine/contract/state.ts'
import type { NameMapping } from '#engine/contract/files.ts'
import { limits } from '#engine/settings/settings.ts'
import type { HiddenActivation } from '#engine/contract/settings.ts'
import { checkClaims, fromInputRows, type ReadNetwork } from './network-document.ts'
import { badFile, remedies, show } from './reading.ts'
import { isFloat, toFloats, transpose, type Tensor } from './tensors.ts'
import { parseName, type TensorName } from './tensor-names.ts'

/** A matrix and the biases that go with it. */
type Pair = { readonly name: TensorName; readonly matrix: Tensor; readonly biases: Tensor | undefined }

const unusable =
  'Inkling runs fully connected layers from 784 pixels to the 10 digits: save the tensors of such a network.'

/** `tensors` have passed `checkLength`; their numbers are read only when they have found their place. Throws `bad-file`. */
export function readForeign(
  tensors: readonly Tensor[],
  fileName: string,
  hiddenActivation: HiddenActivation = 'relu',
): ReadNetwork {
  // What an optimiser remembers is of no use without the run that it belongs to.
  const relevant = tensors.filter(({ name }) => !/^optimi[sz]er[./_]/i.test(name))
  const pairs = pairUp(relevant, fileName)
  const { order, isTransposed } = findOrder(pairs, fileName)
  const descriptions = order.map(({ matrix }, index): LayerDescription => {
    const [inputs, outputs] = sizesOf(matrix, isTransposed)
    return { inputs, outputs, activation: index === order.length - 1 ? 'softmax' : hiddenActivation }
  })
  const { layers, ...known } = checkClaims({ layers: descriptions }, fileName)
  const network = {
    layers: layers.map((layer, index) => {
      const { matrix, biases } = order[index]!
      const values = toFloats(matrix)
      const weights = isTransposed ? values : transpose(values, layer.outputs, layer.inputs)
      return fromInputRows(layer, weights, biases ? toFloats(biases) : new Float32Array(layer.outputs), fileName)
    }),
  }
  return {
    network,
    ...known,
    mapping: describeMapping(order, isTransposed),
    assumptions: assume(order, hiddenActivation),
  }
}

function describeMapping(order: readonly Pair[], isTransposed: boolean): NameMapping[] {
  return order.flatMap(({ matrix, biases }, index) => [
    { tensor: matrix.name, part: `weights of layer ${index + 1}`, isTransposed },
    ...(biases ? [{ tensor: biases.name, part: `biases of layer ${index + 1}`, isTransposed: false }] : []),
  ])
}

function assume(order: readonly Pair[], hiddenActivation: HiddenActivation): string[] {
  const hidden = order.length > 1 ? `${hiddenActivation} for the hidden layers and ` : ''
  const sentences = [`The file does not say its activations; taken: ${hidden}softmax for the outputs.`]
  const without = order.flatMap(({ biases }, index) => (biases ? [] : [index + 1]))
  if (without.length > 0) sentences.push(`It has no biases for layer ${without.join(', ')}; taken: 0.`)
  return sentences
}

/** Every matrix with its biases. A tensor that is neither means a network of another kind, which must not be read as this one. */
function pairUp(tensors: readonly Tensor[], fileName: string): readonly Pair[] {
  const matrices = new Map<string, { name: TensorName; matrix: Tensor }>()
  const vectors = new Map<string, Tensor>()
  for (const tensor of tensors) {
    const { shape } = tensor
    const name = parseName(tensor.name)
    const kind = isFloat(tensor) ? shape.length : undefined
    if (kind !== 1 && kind !== 2) {
      badFile(fileName, `has a tensor “${show(tensor.name)}” of ${tensor.type} ${show(shape)}.`, unusable)
    }
    if ((kind === 2 ? matrices : vectors).has(name.layer)) {
      badFile(fileName, `has two tensors for one place: “${show(tensor.name)}” is one of them.`, unusable)
    }
    if (kind === 2) matrices.set(name.layer, { name, matrix: tensor })
    else vectors.set(name.layer, tensor)
  }
  if (matrices.size === 0) badFile(fileName, 'holds no weights.', remedies.foreign)
  if (matrices.size > limits.hiddenLayers + 1) {
    badFile(fileName, `has ${matrices.size} matrices.`, `Inkling runs at most ${limits.hiddenLayers} hidden layers.`)
  }
  const pairs = [...matrices.values()].map(({ name, matrix }) => {
    const biases = vectors.get(name.layer)
    vectors.delete(name.layer)
    return { name, matrix, biases }
  })
  const [left] = vectors.values()
  if (left) badFile(fileName, `has a tensor “${show(left.name)}” without weights that it belongs to.`, unusable)
  return pairs.sort((one, other) => compare(one.name, other.name))
}

const sizesOf = ({ shape }: Tensor, isTransposed: boolean): readonly [inputs: number, outputs: number] =>
  isTransposed ? [shape[0]!, shape[1]!] : [shape[1]!, shape[0]!]

/**
 * The order in which every matrix takes what the one before gives. All matrices of a file stand the same way: [outputs × inputs] as
 * PyTorch has them, or [inputs × outputs] as Keras has them. Only one of the two can lead from 784 to 10: a way back from 784 to 10
 * through the same matrices would be a way from 10 to 784.
 */
function findOrder(pairs: readonly Pair[], fileName: string): { order: readonly Pair[]; isTransposed: boolean } {
  for (const isTransposed of [false, true]) {
    const orders: Pair[][] = []
    collectOrders(pairs, pixelCount, isTransposed, [], orders)
    const [order] = orders
    if (!order) continue
    for (const other of orders) {
      const place = order.findIndex((pair, index) => pair !== other[index])
      if (place < 0) continue
      const [one, two] = [order[place]!, other[place]!]
      if (!isCounted(one.name, two.name)) {
        badFile(
          fileName,
          `does not say which comes first, “${show(one.matrix.name)}” or “${show(two.matrix.name)}”.`,
          'Number the layers in the names of their tensors, and save it again.',
        )
      }
    }
    return { order, isTransposed }
  }
  const shapes = pairs.map(({ matrix }) => `“${show(matrix.name)}” ${show(matrix.shape)}`)
  return badFile(fileName, `has matrices that do not lead from 784 to 10: ${shapes.join(', ')}.`, unusable)
}

/** Adds to `orders` every way to go on from `begun` through all other pairs, those in the order of their names first: 7! at most. */
function collectOrders(
  pairs: readonly Pair[],
  inputs: number,
  isTransposed: boolean,
  begun: readonly Pair[],
  orders: Pair[][],
): void {
  if (begun.length === pairs.length) {
    if (inputs === classCount) orders.push([...begun])
    return
  }
  for (const pair of pairs) {
    const [taken, given] = sizesOf(pair.matrix, isTransposed)
    if (taken !== inputs || begun.includes(pair)) continue
    if (pair.biases && pair.biases.shape[0] !== given) continue
    collectOrders(pairs, given, isTransposed, [...begun, pair], orders)
  }
}

/** In natural order: numbers by what they are worth, everything else by its letters. */
function compare(one: TensorName, other: TensorName): number {
  return one.layer.localeCompare(other.layer, 'en', { numeric: true })
}

/** Whether the names differ by a number first, or one of them has none there, as in `dense` and `dense_1`. */
function isCounted({ parts: one }: TensorName, { parts: other }: TensorName): boolean {
  const place = one.findIndex((part, index) => part !== other[index])
  const differing = place < 0 ? [other[one.length]] : [one[place], other[place]]
  return differing.every((part) => part === undefined || /^\d+$/.test(part))
}
