/** What the values of an ONNX graph are, as far as Inkling follows it, and what changes them. */
import type { NodeProto, TensorProto } from 'onnx-buf'
import type { Layer } from '#engine/network/network.ts'
import { compose, type Affine } from './affine.ts'
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
export type Unsupported = { readonly kind: 'unsupported'; readonly reason: string }
export type Value = Constant | Activations | Sizes | Unsupported

export const unknown = (name: string): Unsupported => ({
  kind: 'unsupported',
  reason: `does not say what “${show(name)}” is`,
})

export function refuse(node: NodeProto, why: string): Unsupported {
  const name = node.name === '' ? '' : ` “${show(node.name)}”`
  return { kind: 'unsupported', reason: `has a node${name} (${show(node.opType)}) that ${why}` }
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
  if (input.isFinal) return refuse(node, 'follows the answer')
  const last = input.layers.at(-1)
  if (last && !last.activation) {
    return replaceLast(input, { after: compose(last.after, map), folded: [...last.folded, node.opType] })
  }
  return { ...input, pending: compose(input.pending, map), folded: [...input.folded, node.opType] }
}
