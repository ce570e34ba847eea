/** What the values of an ONNX graph are, as far as Inkling follows it, and what changes them. */
import type { NodeProto, TensorProto } from 'onnx-buf'
import type { Layer } from '#engine/network/network.ts'
import { compose, type Affine } from './affine.ts'
import type { InklingError } from '#engine/contract/errors.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/foreign-networks.ts'
import { show } from './reading.ts'

/** A matrix or vector of the file; its numbers are `scale` times those of `tensor`. */
export type Constant = { readonly kind: 'constant'; readonly tensor: TensorProto; readonly isTransposed: boolean }
export type Term = Constant & { readonly scale: number }

export type GraphLayer = {
  readonly inputs: number
  readonly outputs: number
  /** [inputs × outputs] when transposed as its node uses it, else one row a neuron. */
  readonly weights: Term
  readonly hasNeuronRows: boolean
  readonly biases: Term | null
  readonly before: Affine | null
  readonly after: Affine | null
  /** The nodes that have become part of it. */
  readonly folded: readonly string[]
  readonly activation: Layer['activation'] | null
}

/** The output of `layers`, for a picture `width` numbers. */
export type Activations = {
  readonly kind: 'activations'
  readonly width: number
  /** Sizes behind that of the batch; null where the file leaves them open. */
  readonly shape: readonly number[] | null
  readonly layers: readonly GraphLayer[]
  /** What has been done to them since the last activation, and by which nodes. */
  readonly pending: Affine | null
  readonly folded: readonly string[]
  /** Logarithms, the digit itself: an answer that nothing may follow. */
  readonly isFinal: boolean
}

/** Whole numbers that shapes are made of; null stands for the number of pictures. */
export type Sizes = { readonly kind: 'sizes'; readonly sizes: readonly (number | null)[]; readonly isSingle: boolean }
/** `reason`: the error that it is in a file of this name, where the answer depends on it. */
export type Unsupported = { readonly kind: 'unsupported'; readonly reason: (fileName: string) => InklingError }
export type Value = Constant | Activations | Sizes | Unsupported

export const unknown = (name: string): Unsupported => ({
  kind: 'unsupported',
  reason: (file) => failure('bad-file', t, 'onnx-value-unknown', { file, name: show(name) }),
})

/** Messages about a node. */
type NodeFailure =
  | 'node-not-plain'
  | 'node-after-answer'
  | 'node-makes-whole-numbers'
  | 'node-along-other-axis'
  | 'node-not-flat'
  | 'node-transposes'
  | 'node-no-matrix'
  | 'node-inputs'
  | 'node-too-many-layers'
  | 'node-biases'
  | 'node-numbers-spread'
  | 'node-divides'
  | 'node-batch'
  | 'node-normalises'
  | 'node-without-weights'
  | 'node-slope'
  | 'node-shape'
  | 'node-not-flattening'
  | 'node-open-shape'
  | 'node-sizes-unsaid'
  | 'node-moves-pixels'
  | 'node-needs-itself'
  | 'node-outputs'

/** `sizes`: what was found and what is wanted, where the message says so. */
export function refuse(
  node: NodeProto,
  id: NodeFailure,
  sizes: { readonly found?: number; readonly wanted?: number } = {},
): Unsupported {
  const about = { name: show(node.name), isNamed: node.name === '' ? ('no' as const) : ('yes' as const) }
  const { found = NaN, wanted = NaN } = sizes
  return {
    kind: 'unsupported',
    reason: (file) =>
      failure('bad-file', t, id, {
        file,
        ...about,
        operator: show(node.opType),
        found: String(found),
        wanted: String(wanted),
      }),
  }
}

export function readInteger(node: NodeProto, name: string, otherwise: number): number {
  return Number(node.attribute.find((attribute) => attribute.name === name)?.i ?? otherwise)
}

export function readIntegerList(node: NodeProto, name: string): readonly number[] | null {
  return node.attribute.find((attribute) => attribute.name === name)?.ints.map(Number) ?? null
}

export function readFloat(node: NodeProto, name: string, otherwise: number): number {
  return node.attribute.find((attribute) => attribute.name === name)?.f ?? otherwise
}

/** With the changes to its last layer. */
export function replaceLast(input: Activations, changes: Partial<GraphLayer>): Activations {
  return { ...input, layers: [...input.layers.slice(0, -1), { ...input.layers.at(-1)!, ...changes }] }
}

/** The activations with a map behind them: part of the layer whose sums they are, or of the next. */
export function applyMap(node: NodeProto, input: Activations, map: Affine): Value {
  if (input.isFinal) return refuse(node, 'node-after-answer')
  const last = input.layers.at(-1)
  if (last && !last.activation) {
    return replaceLast(input, { after: compose(last.after, map), folded: [...last.folded, node.opType] })
  }
  return { ...input, pending: compose(input.pending, map), folded: [...input.folded, node.opType] }
}
