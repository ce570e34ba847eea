/** What one node of an ONNX graph does to layers: weights, biases, activations, and maps that become part of the weights. */
import { create } from '@bufbuild/protobuf'
import { TensorProto_DataType as DataType, TensorProtoSchema, type NodeProto, type TensorProto } from 'onnx-buf'
import { InklingError } from '#engine/contract/errors.ts'
import { leak } from '#engine/contract/settings.ts'
import type { Layer } from '#engine/network/network.ts'
import { uniform, type Affine } from './affine.ts'
import { followShape } from './onnx-shapes.ts'
import { isReal, readNumbers, shapeOf } from './onnx-tensor.ts'
import {
  applyMap,
  readFloat,
  readInteger,
  readIntegerList,
  refuse,
  replaceLast,
  type Activations,
  type Constant,
  type GraphLayer,
  type Value,
} from './onnx-values.ts'

const activations: Readonly<Record<string, Layer['activation']>> = {
  Relu: 'relu',
  LeakyRelu: 'leaky-relu',
  Sigmoid: 'sigmoid',
  Tanh: 'tanh',
  Softmax: 'softmax',
  // Of the same order as softmax, which is what Inkling shows.
  LogSoftmax: 'softmax',
}

/** Nodes of a map that take activations and a constant in either order. */
const maps = new Set(['Add', 'Sub', 'Mul', 'Div'])
/** Types of numbers that activations may be turned into: float, float16, double. */
const floatTypes = [1, 10, 11]

export function followNode(node: NodeProto, operands: readonly (Value | null)[], operatorSet: number): Value {
  const notPlain = refuse(node, 'node-not-plain')
  const [first, second] = operands
  if (node.domain === 'ai.onnx.ml' && node.opType === 'ZipMap' && first) return first
  if (node.domain !== '' && node.domain !== 'ai.onnx') return notPlain
  if (node.opType === 'Constant') return followConstant(node) ?? notPlain
  if (first?.kind === 'constant' && node.opType === 'Transpose') {
    const order = readIntegerList(node, 'perm') ?? [1, 0]
    const isTurn = shapeOf(first.tensor)?.length === 2 && order.length === 2 && order[0] === 1 && order[1] === 0
    return isTurn ? { ...first, isTransposed: !first.isTransposed } : notPlain
  }
  const shaped = followShape(node, operands)
  if (shaped) return shaped
  if (first?.kind === 'constant' && node.opType === 'Identity') return first
  const isReversed = first?.kind === 'constant' && second?.kind === 'activations' && maps.has(node.opType)
  const [input, constant] = isReversed ? [second, first] : [first, second]
  if (input?.kind !== 'activations') return notPlain
  if (maps.has(node.opType)) {
    return constant?.kind === 'constant' ? followMap(node, input, constant, isReversed) : notPlain
  }

  switch (node.opType) {
    case 'Identity':
    case 'Dropout':
      return input
    case 'Cast':
      return floatTypes.includes(readInteger(node, 'to', 0)) ? input : refuse(node, 'node-makes-whole-numbers')
    case 'Neg':
      return applyMap(node, input, uniform(input.width, -1, 0))
    case 'BatchNormalization':
      return followNormalisation(node, input, operands.slice(1))
    case 'Log':
      return input.layers.at(-1)?.activation === 'softmax' ? { ...input, isFinal: true } : notPlain
    case 'ArgMax': {
      const isAlongRow = [1, -1].includes(readInteger(node, 'axis', 0)) && input.shape?.length === 1
      return isAlongRow && !input.pending ? { ...input, isFinal: true } : refuse(node, 'node-along-other-axis')
    }
    case 'Gemm':
    case 'MatMul':
      return followProduct(node, input, operands)
    default: {
      const activation = Object.hasOwn(activations, node.opType) ? activations[node.opType] : undefined
      return activation ? followActivation(node, input, activation, operatorSet) : notPlain
    }
  }
}

function followConstant({ attribute }: NodeProto): Constant | null {
  const find = (wanted: string) => attribute.find(({ name }) => name === wanted)
  const constant = (tensor: TensorProto): Constant => ({ kind: 'constant', tensor, isTransposed: false })
  const tensor = find('value')?.t
  if (tensor) return constant(tensor)
  const [single, list] = [find('value_float'), find('value_floats')]
  if (single) return constant(create(TensorProtoSchema, { dataType: DataType.FLOAT, floatData: [single.f] }))
  if (!list) return null
  const { floats } = list
  return constant(
    create(TensorProtoSchema, { dataType: DataType.FLOAT, dims: [BigInt(floats.length)], floatData: floats }),
  )
}

function followProduct(node: NodeProto, input: Activations, [, constant, third]: readonly (Value | null)[]): Value {
  if (constant?.kind !== 'constant' || !isReal(constant.tensor)) return refuse(node, 'node-not-plain')
  if (input.isFinal) return refuse(node, 'node-after-answer')
  if (input.shape && input.shape.length !== 1) return refuse(node, 'node-not-flat')
  const isGemm = node.opType === 'Gemm'
  if (isGemm && readInteger(node, 'transA', 0) !== 0) return refuse(node, 'node-transposes')
  const shape = shapeOf(constant.tensor)
  if (shape?.length !== 2) return refuse(node, 'node-no-matrix')
  const isTurnedByNode = isGemm && readInteger(node, 'transB', 0) !== 0
  const hasNeuronRows = isTurnedByNode !== constant.isTransposed
  const [outputs, inputs] = (hasNeuronRows ? shape : [...shape].reverse()) as [number, number]
  if (inputs !== input.width) return refuse(node, 'node-inputs', { found: inputs, wanted: input.width })
  const layer: GraphLayer = {
    inputs,
    outputs,
    weights: { ...constant, scale: isGemm ? readFloat(node, 'alpha', 1) : 1 },
    hasNeuronRows,
    biases: null,
    before: input.pending,
    after: null,
    folded: input.folded,
    activation: null,
  }
  const layers = [...finish(input.layers), layer]
  // Longer than any network that Inkling holds; stopping here keeps a file from growing the list without end.
  if (layers.length > 100) return refuse(node, 'node-too-many-layers')
  const multiplied: Activations = { ...input, width: outputs, shape: [outputs], layers, pending: null, folded: [] }
  if (!isGemm || third === null || third === undefined) return multiplied
  if (third.kind !== 'constant') return refuse(node, 'node-not-plain')
  return addBiases(multiplied, third, readFloat(node, 'beta', 1)) ?? refuse(node, 'node-biases', { wanted: outputs })
}

/** A layer that the next follows at once has none: f(z) = z. */
function finish(layers: readonly GraphLayer[]): readonly GraphLayer[] {
  return layers.map((layer) => ({ ...layer, activation: layer.activation ?? 'linear' }))
}

/** Null unless the constant is one bias a neuron, for a layer that has none yet. */
function addBiases(input: Activations, constant: Constant, scale: number): Activations | null {
  const last = input.layers.at(-1)
  if (!last || last.biases || last.activation || last.after) return null
  const shape = shapeOf(constant.tensor)
  const isVector = shape && shape.length <= 2 && (shape.length < 2 || shape[0] === 1)
  if (!isVector || constant.isTransposed || shape.at(-1) !== last.outputs || !isReal(constant.tensor)) return null
  return replaceLast(input, { biases: { ...constant, scale } })
}

function followMap(node: NodeProto, input: Activations, constant: Constant, isReversed: boolean): Value {
  const biased = node.opType === 'Add' ? addBiases(input, constant, 1) : null
  if (biased) return biased
  const numbers = spread(constant, input)
  if (!numbers) return refuse(node, 'node-numbers-spread')
  const { width } = input
  const ones = () => new Float64Array(width).fill(1)
  const map = ((): Affine | null => {
    switch (node.opType) {
      case 'Add':
        return { scale: ones(), shift: numbers }
      case 'Sub':
        return isReversed
          ? { scale: ones().fill(-1), shift: numbers }
          : { scale: ones(), shift: numbers.map((value) => -value) }
      case 'Mul':
        return { scale: numbers, shift: new Float64Array(width) }
      default:
        return isReversed ? null : { scale: numbers.map((value) => 1 / value), shift: new Float64Array(width) }
    }
  })()
  return map ? applyMap(node, input, map) : refuse(node, 'node-divides')
}

/** y = (x − mean) / √(variance + ε) · scale + offset, with the mean and variance that training has left. */
function followNormalisation(node: NodeProto, input: Activations, operands: readonly (Value | null)[]): Value {
  if (readInteger(node, 'training_mode', 0) !== 0) return refuse(node, 'node-batch')
  const channels = input.shape?.[0] ?? input.width
  const parts = operands.slice(0, 4).map((operand) => {
    const numbers = operand?.kind === 'constant' ? readReal(operand) : null
    return numbers?.length === channels ? numbers : null
  })
  if (parts.length < 4 || parts.includes(null)) return refuse(node, 'node-normalises', { wanted: channels })
  const [scale, offset, mean, variance] = parts as Float32Array[]
  const epsilon = readFloat(node, 'epsilon', 1e-5)
  const each = input.width / channels
  const factor = (at: number) => scale![at]! / Math.sqrt(variance![at]! + epsilon)
  const channelOf = (at: number) => Math.floor(at / each)
  const map = {
    scale: Float64Array.from({ length: input.width }, (_, at) => factor(channelOf(at))),
    shift: Float64Array.from({ length: input.width }, (_, at) => {
      const channel = channelOf(at)
      return offset![channel]! - mean![channel]! * factor(channel)
    }),
  }
  return applyMap(node, input, map)
}

/** The constant's numbers, one for each of the input's, as ONNX spreads smaller shapes over larger ones; null where it would not. */
function spread(constant: Constant, { width, shape }: Activations): Float64Array | null {
  const numbers = readReal(constant)
  if (!numbers) return null
  if (numbers.length === 1) return new Float64Array(width).fill(numbers[0]!)
  const own = [...shapeOf(constant.tensor)!]
  while (own[0] === 1) own.shift()
  const whole = shape ?? [width]
  if (own.length > whole.length) return null
  const padded = [...Array<number>(whole.length - own.length).fill(1), ...own]
  if (padded.some((size, index) => size !== 1 && size !== whole[index])) return null
  return Float64Array.from({ length: width }, (_, at) => {
    let place = 0
    let step = 1
    let left = at
    for (let index = whole.length - 1; index >= 0; index--) {
      if (padded[index] !== 1) place += (left % whole[index]!) * step
      step *= padded[index]!
      left = Math.floor(left / whole[index]!)
    }
    return numbers[place]!
  })
}

/** Numbers of a map: as many as a layer is wide, at most. Null for what is none, or lies elsewhere. */
function readReal({ tensor, isTransposed }: Constant): Float32Array | null {
  const size = shapeOf(tensor)?.reduce((product, length) => product * length, 1) ?? Infinity
  if (!isReal(tensor) || isTransposed || size > 10_000) return null
  try {
    return readNumbers(tensor, '')
  } catch (thrown) {
    if (thrown instanceof InklingError) return null
    throw thrown
  }
}

function followActivation(
  node: NodeProto,
  input: Activations,
  activation: Layer['activation'],
  operatorSet: number,
): Value {
  const last = input.layers.at(-1)
  if (!last || last.activation || input.isFinal) return refuse(node, 'node-without-weights')
  // The slope is as the file's 32 bits have it.
  if (activation === 'leaky-relu' && Math.fround(readFloat(node, 'alpha', 0.01)) !== Math.fround(leak)) {
    return refuse(node, 'node-slope', { wanted: leak })
  }
  const axis = readInteger(node, 'axis', operatorSet < 13 ? 1 : -1)
  if (activation === 'softmax' && axis !== 1 && axis !== -1) return refuse(node, 'node-along-other-axis')
  return { ...replaceLast(input, { activation }), isFinal: node.opType === 'LogSoftmax' }
}
