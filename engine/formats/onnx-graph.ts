/**
 * What an ONNX graph computes, where that is a plain network. Its nodes are followed in order; every value is either a constant, the
 * output of the layers so far, or beyond what Inkling runs. The last matters only if the graph's answer depends on it.
 */
import type { GraphProto, NodeProto, TensorProto } from 'onnx-buf'
import { pixelCount } from '#engine/contract/pictures.ts'
import { leak } from '#engine/contract/settings.ts'
import type { Layer } from '#engine/network/network.ts'
import { badFile, remedies, show } from './reading.ts'
import { isReal, readIntegers, readNumbers, shapeOf } from './onnx-tensor.ts'
import type { PlainLayer } from './plain-layers.ts'

/** A matrix or vector of the file; its numbers are `scale` times those of `tensor`. */
type Constant = { readonly kind: 'constant'; readonly tensor: TensorProto; readonly isTransposed: boolean }
type Term = Constant & { readonly scale: number }
type GraphLayer = {
  readonly inputs: number
  readonly outputs: number
  /** [inputs × outputs] when transposed as its node uses it, else one row a neuron. */
  readonly weights: Term
  readonly hasNeuronRows: boolean
  readonly biases: Term | null
  readonly activation: Layer['activation'] | null
}
/** The output of `layers`, [N × width]. */
type Activations = { readonly kind: 'activations'; readonly width: number; readonly layers: readonly GraphLayer[] }
type Unsupported = { readonly kind: 'unsupported'; readonly reason: string }
type Value = Constant | Activations | Unsupported

const activations: Readonly<Record<string, Layer['activation']>> = {
  Relu: 'relu',
  LeakyRelu: 'leaky-relu',
  Sigmoid: 'sigmoid',
  Tanh: 'tanh',
  Softmax: 'softmax',
}

/** The layers from the graph's input to its output. `operatorSet` is the version of the operators' rules. Throws `bad-file`. */
export function understandGraph(graph: GraphProto, operatorSet: number, fileName: string): readonly PlainLayer[] {
  const values = new Map<string, Value>()
  for (const tensor of graph.initializer) values.set(tensor.name, { kind: 'constant', tensor, isTransposed: false })
  if (values.size !== graph.initializer.length) badFile(fileName, 'has two tensors of one name.', remedies.damaged)
  if (graph.sparseInitializer.length > 0) badFile(fileName, 'has sparse weights.', remedies.unusable)
  // Older files name the weights among the inputs too.
  const inputs = graph.input.filter(({ name }) => !values.has(name))
  if (inputs.length !== 1) badFile(fileName, `has ${inputs.length} inputs in place of one.`, remedies.unusable)
  values.set(inputs[0]!.name, { kind: 'activations', width: readWidth(inputs[0]!, fileName), layers: [] })

  for (const node of graph.node) {
    const operands = node.input.map((name) => (name === '' ? null : (values.get(name) ?? unknown(name))))
    const unsupported = operands.find((operand) => operand?.kind === 'unsupported')
    const [output, ...others] = node.output
    if (output !== undefined) values.set(output, unsupported ?? follow(node, operands, operatorSet))
    for (const other of others) values.set(other, refuse(node, 'gives more than one output'))
  }

  const answers = graph.output.map(({ name }) => values.get(name) ?? unknown(name))
  const whole = answers.filter((answer) => answer.kind === 'activations')
  // Of several outputs, the one that most of the network stands before: the probabilities rather than their logits.
  const depth = ({ layers }: Activations) => 2 * layers.length + (layers.at(-1)?.activation ? 1 : 0)
  const deepest = whole.sort((one, other) => depth(other) - depth(one))[0]
  if (!deepest) {
    const reason = answers.find((answer) => answer.kind === 'unsupported')?.reason ?? 'has no output'
    return badFile(fileName, `${reason}.`, remedies.unusable)
  }
  return deepest.layers.map((layer) => toPlainLayer(layer, fileName))
}

const unknown = (name: string): Unsupported => ({ kind: 'unsupported', reason: `does not say what “${show(name)}” is` })

function refuse(node: NodeProto, why: string): Unsupported {
  const name = node.name === '' ? '' : ` “${show(node.name)}”`
  return { kind: 'unsupported', reason: `has a node${name} (${show(node.opType)}) that ${why}` }
}

function follow(node: NodeProto, operands: readonly (Value | null)[], operatorSet: number): Value {
  const notPlain = refuse(node, 'is not part of a plain network')
  if (node.domain !== '' && node.domain !== 'ai.onnx') return notPlain
  if (node.opType === 'Constant') return followConstant(node) ?? notPlain
  const [first, second, third] = operands
  if (first?.kind === 'constant' && node.opType === 'Transpose') {
    const order = node.attribute.find(({ name }) => name === 'perm')?.ints ?? [1n, 0n]
    const isTurn = shapeOf(first.tensor)?.length === 2 && order.length === 2 && order[0] === 1n && order[1] === 0n
    return isTurn ? { ...first, isTransposed: !first.isTransposed } : notPlain
  }
  if (first?.kind === 'constant' && node.opType === 'Identity') return first
  const [input, constant] =
    first?.kind === 'constant' && second?.kind === 'activations' && node.opType === 'Add'
      ? [second, first]
      : [first, second]
  if (input?.kind !== 'activations') return notPlain
  const last = input.layers.at(-1)
  const replaceLast = (changes: Partial<GraphLayer>): Activations => ({
    ...input,
    layers: [...input.layers.slice(0, -1), { ...last!, ...changes }],
  })

  switch (node.opType) {
    case 'Identity':
    case 'Dropout':
      return input
    case 'Flatten':
      return readInteger(node, 'axis', 1) === 1 ? input : refuse(node, 'does not flatten one picture a row')
    case 'Reshape': {
      const shape = constant?.kind === 'constant' ? readIntegers(constant.tensor) : null
      const isFlat = shape?.length === 2 && [-1, 0, 1].includes(shape[0]!) && [-1, input.width].includes(shape[1]!)
      return isFlat ? input : refuse(node, 'does not flatten one picture a row')
    }
    case 'Gemm':
    case 'MatMul': {
      if (constant?.kind !== 'constant' || !isReal(constant.tensor)) return notPlain
      const isGemm = node.opType === 'Gemm'
      if (isGemm && readInteger(node, 'transA', 0) !== 0) return refuse(node, 'transposes its input')
      const shape = shapeOf(constant.tensor)
      if (shape?.length !== 2) return refuse(node, 'has weights that are no matrix')
      const isTurnedByNode = isGemm && readInteger(node, 'transB', 0) !== 0
      const hasNeuronRows = isTurnedByNode !== constant.isTransposed
      const [outputs, inputs] = (hasNeuronRows ? shape : [...shape].reverse()) as [number, number]
      if (inputs !== input.width) return refuse(node, `has weights for ${inputs} inputs in place of ${input.width}`)
      const layer = {
        inputs,
        outputs,
        weights: { ...constant, scale: isGemm ? readFloat(node, 'alpha', 1) : 1 },
        hasNeuronRows,
        biases: null,
        activation: null,
      }
      const layers = [...finish(input.layers), layer]
      // Longer than any network that Inkling holds; stopping here keeps a file from growing the list without end.
      if (layers.length > 100) return refuse(node, 'makes more than 100 layers')
      const multiplied: Activations = { kind: 'activations', width: outputs, layers }
      if (!isGemm || third === null || third === undefined) return multiplied
      return third.kind === 'constant' ? addBiases(node, multiplied, third, readFloat(node, 'beta', 1)) : notPlain
    }
    case 'Add':
      return constant?.kind === 'constant' ? addBiases(node, input, constant, 1) : notPlain
    default: {
      const activation = Object.hasOwn(activations, node.opType) ? activations[node.opType] : undefined
      if (!activation) return notPlain
      if (!last || last.activation) return refuse(node, 'does not follow the weights of a layer')
      // The slope is as the file's 32 bits have it.
      if (activation === 'leaky-relu' && Math.fround(readFloat(node, 'alpha', 0.01)) !== Math.fround(leak)) {
        return refuse(node, `has another slope than ${leak}`)
      }
      const axis = readInteger(node, 'axis', operatorSet < 13 ? 1 : -1)
      if (activation === 'softmax' && axis !== 1 && axis !== -1) return refuse(node, 'runs along another axis')
      return replaceLast({ activation })
    }
  }
}

/** A layer that the next follows at once has none: f(z) = z. */
function finish(layers: readonly GraphLayer[]): readonly GraphLayer[] {
  return layers.map((layer) => ({ ...layer, activation: layer.activation ?? 'linear' }))
}

function addBiases(node: NodeProto, input: Activations, constant: Constant, scale: number): Value {
  const last = input.layers.at(-1)
  if (!last || last.biases || last.activation) return refuse(node, 'adds to something else than the weights’ sums')
  const shape = shapeOf(constant.tensor)
  const length = shape?.at(-1)
  const isVector = shape && shape.length <= 2 && (shape.length < 2 || shape[0] === 1)
  if (!isVector || constant.isTransposed || length !== last.outputs || !isReal(constant.tensor)) {
    return refuse(node, `does not add ${last.outputs} biases`)
  }
  return { ...input, layers: [...input.layers.slice(0, -1), { ...last, biases: { ...constant, scale } }] }
}

function followConstant(node: NodeProto): Constant | null {
  const tensor = node.attribute.find(({ name }) => name === 'value')?.t
  return tensor ? { kind: 'constant', tensor, isTransposed: false } : null
}

function readInteger(node: NodeProto, name: string, otherwise: number): number {
  return Number(node.attribute.find((attribute) => attribute.name === name)?.i ?? otherwise)
}

function readFloat(node: NodeProto, name: string, otherwise: number): number {
  return node.attribute.find((attribute) => attribute.name === name)?.f ?? otherwise
}

/** Pixels of one picture, whatever shape it is given in: [N, 784], [N, 1, 28, 28] and the like, with any of it left open. */
function readWidth(input: GraphProto['input'][number], fileName: string): number {
  const type = input.type?.value
  const dims = type?.case === 'tensorType' ? type.value.shape?.dim : undefined
  const sizes = dims?.slice(1).map(({ value }) => (value.case === 'dimValue' ? Number(value.value) : NaN)) ?? []
  const width = sizes.reduce((product, size) => product * size, 1)
  const isPicture = sizes.length === 0 || Number.isNaN(width) || width === pixelCount
  if (!isPicture) {
    badFile(fileName, `takes ${show(width)} numbers a picture in place of ${pixelCount}.`, remedies.unusable)
  }
  return pixelCount
}

function toPlainLayer(layer: GraphLayer, fileName: string): PlainLayer {
  const { inputs, outputs, weights, biases, hasNeuronRows } = layer
  return {
    inputs,
    outputs,
    activation: layer.activation ?? 'linear',
    weightName: weights.tensor.name,
    biasName: biases?.tensor.name ?? null,
    isTransposed: !hasNeuronRows,
    readWeights: () => readTerm(weights, fileName),
    readBiases: () => (biases ? readTerm(biases, fileName) : new Float32Array(outputs)),
  }
}

function readTerm({ tensor, scale }: Term, fileName: string): Float32Array {
  const numbers = readNumbers(tensor, fileName)
  // Not multiplied by one, which would keep every number but cost a pass.
  return scale === 1 ? numbers : numbers.map((value) => value * scale)
}
