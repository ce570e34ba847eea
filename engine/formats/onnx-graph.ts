/**
 * What an ONNX graph computes, where that is a plain network. Its values are followed back from the graph's outputs, in whatever order the nodes
 * stand; every value is a constant, a shape, the output of the layers so far, or beyond what Inkling runs. The last matters only if the
 * answer depends on it.
 */
import type { GraphProto, NodeProto } from 'onnx-buf'
import { pixelCount } from '#engine/contract/pictures.ts'
import { fold } from './affine.ts'
import { followNode } from './onnx-nodes.ts'
import { readNumbers } from './onnx-tensor.ts'
import { refuse, unknown, type Activations, type GraphLayer, type Term, type Value } from './onnx-values.ts'
import type { PlainLayer } from './plain-layers.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/foreign-networks.ts'
import { show } from './reading.ts'

/** The layers from the graph's input to its output. `operatorSet` is the version of the operators' rules. Throws `bad-file`. */
export function understandGraph(graph: GraphProto, operatorSet: number, fileName: string): readonly PlainLayer[] {
  const values = new Map<string, Value>()
  for (const tensor of graph.initializer) {
    if (values.has(tensor.name))
      throw failure('bad-file', t, 'onnx-tensor-twice', { file: fileName, name: show(tensor.name) })
    values.set(tensor.name, { kind: 'constant', tensor, isTransposed: false })
  }
  if (graph.sparseInitializer.length > 0) throw failure('bad-file', t, 'onnx-sparse', { file: fileName })
  // Older files name the weights among the inputs too.
  const inputs = graph.input.filter(({ name }) => !values.has(name))
  if (inputs.length !== 1) throw failure('bad-file', t, 'onnx-inputs', { file: fileName, count: inputs.length })
  values.set(inputs[0]!.name, takePictures(inputs[0]!, fileName))
  const makers = new Map<string, NodeProto>()
  for (const node of graph.node) {
    for (const name of node.output) {
      if (name === '') continue
      if (makers.has(name)) throw failure('bad-file', t, 'onnx-value-twice', { file: fileName, name: show(name) })
      if (values.has(name)) {
        throw failure('bad-file', t, 'onnx-value-written-over', { file: fileName, name: show(name) })
      }
      makers.set(name, node)
    }
  }

  const answers = graph.output.map(({ name }) => followBack(name, values, makers, operatorSet))
  const whole = answers.flatMap((answer) => (answer.kind === 'activations' ? [answer] : []))
  const usable = whole.filter(({ pending, layers }) => !pending && layers.length > 0)
  // Of several outputs, the one that most of the network stands before: the probabilities rather than their logits or the digit alone.
  const depth = ({ layers, isFinal }: Activations) => 4 * layers.length + (layers.at(-1)?.activation ? 2 : 0) - +isFinal
  const deepest = [...usable].sort((one, other) => depth(other) - depth(one))[0]
  if (!deepest) {
    const unsupported = answers.find((answer) => answer.kind === 'unsupported')
    if (unsupported) throw unsupported.reason(fileName)
    if (whole.length > usable.length) throw failure('bad-file', t, 'onnx-answers-without-layer', { file: fileName })
    throw failure('bad-file', t, 'onnx-no-output', { file: fileName })
  }
  return deepest.layers.map((layer) => toPlainLayer(layer, fileName))
}

/** The value of this name, once those that it is made of are known. A list of what is open rather than a call a node: files go deep. */
function followBack(
  wanted: string,
  values: Map<string, Value>,
  makers: ReadonlyMap<string, NodeProto>,
  operatorSet: number,
): Value {
  const open: string[] = [wanted]
  const under = new Set<string>()
  for (let name = open.at(-1); name !== undefined; name = open.at(-1)) {
    const node = makers.get(name)
    if (values.has(name) || !node) {
      if (!node && !values.has(name)) values.set(name, unknown(name))
      open.pop()
      continue
    }
    const missing = node.input.filter((each) => each !== '' && !values.has(each))
    if (missing.length > 0) {
      // What waits for itself never comes.
      if (under.has(name)) values.set(name, refuse(node, 'node-needs-itself'))
      else {
        under.add(name)
        open.push(...missing)
      }
      continue
    }
    const operands = node.input.map((each) => (each === '' ? null : values.get(each)!))
    const unsupported = operands.find((operand) => operand?.kind === 'unsupported')
    const [first, ...others] = node.output
    values.set(first!, unsupported ?? followNode(node, operands, operatorSet))
    for (const other of others) if (other !== '') values.set(other, refuse(node, 'node-outputs'))
  }
  return values.get(wanted)!
}

/** Pixels of one picture, whatever shape it is given in: [N, 784], [N, 1, 28, 28] and the like, with any of it left open. */
function takePictures(input: GraphProto['input'][number], fileName: string): Activations {
  const type = input.type?.value
  const dims = type?.case === 'tensorType' ? type.value.shape?.dim : undefined
  const sizes = dims?.slice(1).map(({ value }) => (value.case === 'dimValue' ? Number(value.value) : NaN)) ?? []
  const width = sizes.reduce((product, size) => product * size, 1)
  const isOpen = sizes.length === 0 || Number.isNaN(width)
  if (!isOpen && width !== pixelCount) {
    throw failure('bad-file', t, 'onnx-input-size', { file: fileName, size: show(width), wanted: pixelCount })
  }
  return {
    kind: 'activations',
    width: pixelCount,
    shape: isOpen ? null : sizes,
    layers: [],
    pending: null,
    folded: [],
    isFinal: false,
  }
}

function toPlainLayer(layer: GraphLayer, fileName: string): PlainLayer {
  const { inputs, outputs, weights, biases, hasNeuronRows, before, after, folded } = layer
  return {
    inputs,
    outputs,
    activation: layer.activation ?? 'linear',
    weightName: weights.tensor.name,
    biasName: biases?.tensor.name ?? null,
    isTransposed: !hasNeuronRows,
    folded,
    read() {
      const numbers = {
        weights: readTerm(weights, fileName),
        biases: biases ? readTerm(biases, fileName) : new Float32Array(outputs),
      }
      return fold(numbers, !hasNeuronRows, before, after)
    },
  }
}

function readTerm({ tensor, scale }: Term, fileName: string): Float32Array {
  const numbers = readNumbers(tensor, fileName)
  // Not multiplied by one, which would keep every number but cost a pass.
  return scale === 1 ? numbers : numbers.map((value) => value * scale)
}
