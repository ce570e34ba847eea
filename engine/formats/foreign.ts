/**
 * Networks that other programs have written: tensors with names, and nothing that says how they belong together. Weights find their
 * biases by name, and layers find their order by shape: from 784 pixels through every matrix to 10 outputs.
 */
import { classCount, pixelCount } from '#engine/contract/pictures.ts'
import type { LayerDescription } from '#engine/contract/state.ts'
import type { NameMapping } from '#engine/contract/files.ts'
import { limits } from '#engine/settings/settings.ts'
import type { HiddenActivation } from '#engine/contract/settings.ts'
import { checkMagnitudes } from './checksum.ts'
import { checkClaims, fromInputRows, type ReadNetwork } from './network-document.ts'
import { told, type Told } from '#engine/contract/told.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/foreign-networks.ts'
import { show } from './reading.ts'
import { isFloat, toFloats, transpose, type Tensor } from './tensors.ts'
import { isOfBiases, nameWeights, parseName, placeOfUnnamed, type TensorName } from './tensor-names.ts'

/** A matrix and the biases that go with it. */
type Pair = { readonly name: TensorName; readonly matrix: Tensor; readonly biases: Tensor | undefined }

/**
 * `tensors` have passed `checkLength`; their numbers are read only when they have found their place. `others`: names of what the file holds
 * beside numbers. Throws `bad-file`.
 */
export function readForeign(
  tensors: readonly Tensor[],
  fileName: string,
  hiddenActivation: HiddenActivation = 'relu',
  others: readonly string[] = [],
): ReadNetwork {
  const leftAside = tensors.filter(isAside)
  const pairs = pairUp(
    tensors.filter((tensor) => !leftAside.includes(tensor)),
    fileName,
  )
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
  checkMagnitudes(network, fileName)
  const names = [...leftAside.map(({ name }) => name), ...others]
  return {
    network,
    ...known,
    mapping: describeMapping(order, isTransposed),
    assumptions: assume(order, hiddenActivation),
    ...(names.length > 0 && { remarks: [describeAside(names)] }),
  }
}

/**
 * Whether a tensor has nothing to do with what the network computes: what an optimiser remembers, single numbers such as an epoch or an
 * accuracy, and whole numbers such as the sizes of the layers, unless they are called like weights.
 */
function isAside(tensor: Tensor): boolean {
  if (/^optimi[sz]er[./_]/i.test(tensor.name) || tensor.shape.length === 0) return true
  return !isFloat(tensor) && parseName(tensor.name).role === null
}

/** So many names are told; a file may hold hundreds. */
const mostNamed = 6

export function describeAside(names: readonly string[]): Told {
  const some = names.slice(0, mostNamed).map((name) => `“${show(name)}”`)
  return told(t, 'left-aside', { names: some.join(', '), more: names.length - some.length })
}

function describeMapping(order: readonly Pair[], isTransposed: boolean): NameMapping[] {
  return order.flatMap(({ matrix, biases }, index) => [
    { tensor: matrix.name, part: 'weights' as const, layer: index + 1, isTransposed },
    ...(biases ? [{ tensor: biases.name, part: 'biases' as const, layer: index + 1, isTransposed: false }] : []),
  ])
}

function assume(order: readonly Pair[], hiddenActivation: HiddenActivation): Told[] {
  const sentences = [told(t, 'activations-assumed', { hidden: order.length > 1 ? hiddenActivation : 'none' })]
  const without = order.flatMap(({ biases }, index) => (biases ? [] : [index + 1]))
  if (without.length > 0) sentences.push(told(t, 'biases-assumed', { layers: without.join(', ') }))
  return sentences
}

type NamedTensor = { readonly name: TensorName; readonly tensor: Tensor }

/** Every matrix with its biases. A tensor that is neither means a network of another kind, which must not be read as this one. */
function pairUp(tensors: readonly Tensor[], fileName: string): readonly Pair[] {
  refuseBiasesWithin(tensors, fileName)
  // Saved without names and without biases, every array is a layer of its own.
  const areWeightsAlone = tensors.every(
    ({ name, shape }) => placeOfUnnamed(name) !== null && shape.length === 2 && !shape.includes(1),
  )
  const matrices = new Map<string, NamedTensor>()
  const vectors = new Map<string, NamedTensor>()
  for (const tensor of tensors) {
    const name = areWeightsAlone ? nameWeights(tensor.name) : parseName(tensor.name)
    const vector = asVector(tensor, name, tensors)
    const isMatrix = vector === null && tensor.shape.length === 2
    if (!isFloat(tensor) || (!vector && !isMatrix)) {
      throw failure('bad-file', t, 'tensor-kind', {
        file: fileName,
        name: show(tensor.name),
        type: tensor.type,
        shape: show(tensor.shape),
      })
    }
    const others = isMatrix ? matrices : vectors
    const twin = others.get(name.layer)
    if (twin) {
      throw failure('bad-file', t, 'tensors-for-one-place', {
        file: fileName,
        name: show(twin.tensor.name),
        other: show(tensor.name),
      })
    }
    others.set(name.layer, { name, tensor: vector ?? tensor })
  }
  if (matrices.size === 0) throw failure('bad-file', t, 'weights-none', { file: fileName })
  if (matrices.size > limits.hiddenLayers + 1) {
    throw failure('bad-file', t, 'matrices-too-many', {
      file: fileName,
      count: matrices.size,
      layers: limits.hiddenLayers,
    })
  }
  const pairs = [...matrices.values()].map(({ name, tensor: matrix }): Pair => {
    const biases = vectors.get(name.layer)
    vectors.delete(name.layer)
    return { name, matrix, biases: biases?.tensor }
  })
  const whole = pairBySize(pairs, [...vectors.values()], fileName)
  return [...whole].sort((one, other) => compare(one.name, other.name))
}

/** Where pixels have one more beside them that is always 1, its weights are the biases, before or behind the others: nothing says which. */
function refuseBiasesWithin(tensors: readonly Tensor[], fileName: string): void {
  const found = tensors.find(({ shape }) => shape.length === 2 && shape.includes(pixelCount + 1))
  if (!found || tensors.some(({ shape }) => shape.includes(pixelCount))) return
  const ways =
    found.shape[0] === pixelCount + 1
      ? { first: 'W[1:]', last: 'W[:-1]', firstBiases: 'W[0]', lastBiases: 'W[-1]' }
      : { first: 'W[:, 1:]', last: 'W[:, :-1]', firstBiases: 'W[:, 0]', lastBiases: 'W[:, -1]' }
  throw failure('bad-file', t, 'biases-within', {
    file: fileName,
    name: show(found.name),
    shape: show(found.shape),
    ...ways,
  })
}

/** Biases as one row of numbers, though they may stand as a matrix of one row or column; null for what is something else. */
function asVector(tensor: Tensor, name: TensorName, all: readonly Tensor[]): Tensor | null {
  const { shape } = tensor
  if (shape.length === 1) return tensor
  if (shape.length !== 2 || !shape.includes(1) || name.role === 'weights') return null
  const isNamed = name.role === 'biases' || isOfBiases(tensor.name)
  // Without a name that says so, it is told from the weights of a single neuron by the matrix whose place it shares.
  const isBeside = all.some((other) => other !== tensor && parseName(other.name).layer === name.layer)
  return isNamed || isBeside ? { ...tensor, shape: [shape[0]! * shape[1]!], isFortran: false } : null
}

/**
 * Biases whose names are unlike those of all weights go to the one layer without biases that has as many neurons. Throws `bad-file` where
 * that is not clear.
 */
function pairBySize(pairs: readonly Pair[], vectors: readonly NamedTensor[], fileName: string): readonly Pair[] {
  const found = new Map<Pair, Tensor>()
  for (const { name, tensor } of vectors) {
    const [size] = tensor.shape
    const giving = pairs.filter((pair) => !pair.biases && outputsOf(pair, pairs) === size)
    const twins = vectors.filter((other) => other.tensor.shape[0] === size)
    if (name.role === 'weights' || !isOfBiases(tensor.name) || giving.length !== 1 || twins.length !== 1) {
      throw failure('bad-file', t, 'biases-alone', { file: fileName, name: show(tensor.name) })
    }
    found.set(giving[0]!, tensor)
  }
  return pairs.map((pair) => (found.has(pair) ? { ...pair, biases: found.get(pair) } : pair))
}

/** How many neurons a layer has, by the one direction in which the matrices lead from 784 to 10. */
function outputsOf({ matrix }: Pair, pairs: readonly Pair[]): number {
  const takesPixels = ({ matrix: { shape } }: Pair, index: number) => shape[index] === pixelCount
  const isTransposed = pairs.some((pair) => takesPixels(pair, 0)) && !pairs.some((pair) => takesPixels(pair, 1))
  return matrix.shape[isTransposed ? 1 : 0]!
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
        throw failure('bad-file', t, 'order-unclear', {
          file: fileName,
          name: show(one.matrix.name),
          other: show(two.matrix.name),
        })
      }
    }
    return { order, isTransposed }
  }
  const shapes = pairs.map(({ matrix }) => `“${show(matrix.name)}” ${show(matrix.shape)}`)
  throw failure('bad-file', t, 'no-way-through', { file: fileName, matrices: shapes.join(', ') })
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
