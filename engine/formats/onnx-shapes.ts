/**
 * Nodes of an ONNX graph that only say how pictures stand: flattening, and the small sums that exporters make of shapes, such as those of
 * `x.view(x.size(0), -1)`.
 */
import type { NodeProto } from 'onnx-buf'
import { readIntegers } from './onnx-tensor.ts'
import { readInteger, readIntegerList, refuse, type Activations, type Sizes, type Value } from './onnx-values.ts'

type Operands = readonly (Value | null)[]

/** What a node about shapes gives; null for every other node. */
export function followShape(node: NodeProto, operands: Operands): Value | null {
  const [input, ...others] = operands
  if (input?.kind === 'activations') return reshape(node, input, others)
  const notPlain = refuse(node, 'node-shape')
  const first = input && toSizes(input)
  if (!first || !computed.has(node.opType)) return null
  const list = (sizes: readonly (number | null)[], isSingle = false): Sizes => ({ kind: 'sizes', sizes, isSingle })
  const numbersOf = (place: number, name: string) => fixed(operands[place] ?? null) ?? readIntegerList(node, name)
  switch (node.opType) {
    case 'Identity':
    case 'Cast':
      return first
    case 'Gather': {
      const wanted = operands[1] && toSizes(operands[1])
      const places = fixed(operands[1] ?? null)
      if (!wanted || !places || readInteger(node, 'axis', 0) !== 0) return notPlain
      const found = places.map((place) => first.sizes.at(place))
      return found.includes(undefined) ? notPlain : list(found as (number | null)[], wanted.isSingle)
    }
    case 'Unsqueeze':
      return first.isSingle ? list(first.sizes) : notPlain
    case 'Squeeze':
      return first.sizes.length === 1 ? list(first.sizes, true) : notPlain
    case 'Concat': {
      const parts = operands.map((operand) => operand && toSizes(operand))
      return parts.every((part) => part !== null && !part.isSingle)
        ? list((parts as readonly Sizes[]).flatMap(({ sizes }) => sizes))
        : notPlain
    }
    case 'Slice': {
      const [starts, ends, steps] = [numbersOf(1, 'starts'), numbersOf(2, 'ends'), fixed(operands[4] ?? null)]
      if (starts?.length !== 1 || ends?.length !== 1 || (steps && steps[0] !== 1)) return notPlain
      return list(first.sizes.slice(starts[0], ends[0]))
    }
    case 'Mul': {
      const [one, two] = [fixed(first), fixed(operands[1] ?? null)]
      if (one?.length !== 1 || two?.length !== 1) return notPlain
      return list([one[0]! * two[0]!], first.isSingle)
    }
    case 'ReduceProd': {
      const sizes = fixed(first)
      const isSingle = readInteger(node, 'keepdims', 1) === 0
      return sizes ? list([sizes.reduce((product, size) => product * size, 1)], isSingle) : notPlain
    }
    default:
      return null
  }
}

const computed = new Set([
  ...['Identity', 'Cast', 'Gather', 'Unsqueeze', 'Squeeze', 'Concat', 'Slice', 'Mul', 'ReduceProd'],
])

function toSizes(value: Value): Sizes | null {
  if (value.kind === 'sizes') return value
  const sizes = value.kind === 'constant' ? readIntegers(value.tensor) : null
  return (
    sizes && { kind: 'sizes', sizes, isSingle: (value as { tensor: { dims: unknown[] } }).tensor.dims.length === 0 }
  )
}

/** Sizes that do not depend on the number of pictures. */
function fixed(value: Value | null): readonly number[] | null {
  const sizes = value && toSizes(value)
  return sizes && sizes.sizes.every((size) => size !== null) ? sizes.sizes : null
}

function reshape(node: NodeProto, input: Activations, others: Operands): Value | null {
  const { width, shape } = input
  const notFlat = refuse(node, 'node-not-flattening')
  const flat: Activations = { ...input, shape: [width] }
  switch (node.opType) {
    case 'Shape': {
      if (!shape) return refuse(node, 'node-open-shape')
      const whole = [null, ...shape]
      const start = readInteger(node, 'start', 0)
      return { kind: 'sizes', sizes: whole.slice(start, readInteger(node, 'end', whole.length)), isSingle: false }
    }
    case 'Flatten': {
      const axis = readInteger(node, 'axis', 1)
      return axis === 1 || (shape && axis === -shape.length) ? flat : notFlat
    }
    case 'Reshape': {
      const said = others[0] && toSizes(others[0])
      const sizes = said?.sizes ?? readIntegerList(node, 'shape')
      return (sizes && takeShape(input, sizes)) ?? notFlat
    }
    case 'Squeeze':
    case 'Unsqueeze': {
      const axes = fixed(others[0] ?? null) ?? readIntegerList(node, 'axes')
      if (!shape || !axes) return refuse(node, 'node-sizes-unsaid')
      const rank = shape.length + 1 + (node.opType === 'Unsqueeze' ? axes.length : 0)
      const places = axes.map((axis) => (axis < 0 ? axis + rank : axis))
      if (places.some((place) => place < 1 || place >= rank)) return notFlat
      if (node.opType === 'Squeeze') {
        if (places.some((place) => shape[place - 1] !== 1)) return notFlat
        return { ...input, shape: shape.filter((_, index) => !places.includes(index + 1)) }
      }
      const left = [...shape]
      return {
        ...input,
        shape: Array.from({ length: rank - 1 }, (_, i) => (places.includes(i + 1) ? 1 : left.shift()!)),
      }
    }
    case 'Transpose': {
      const order = readIntegerList(node, 'perm')
      if (!shape || order?.length !== shape.length + 1 || order[0] !== 0) return notFlat
      // Where sizes of 1 change places, no number does.
      const moved = order.filter((place) => place > 0 && shape[place - 1] !== 1)
      const stays = moved.every((place, index) => index === 0 || place > moved[index - 1]!)
      return stays
        ? { ...input, shape: order.slice(1).map((place) => shape[place - 1]!) }
        : refuse(node, 'node-moves-pixels')
    }
    default:
      return null
  }
}

/** One picture a row still, in another shape; null for anything else. */
function takeShape(input: Activations, sizes: readonly (number | null)[]): Activations | null {
  const [batch, ...rest] = sizes
  const shape = rest.map((size, index) => (size === 0 ? (input.shape?.[index] ?? null) : size))
  const product = shape.reduce((all, size) => (all ?? NaN) * (size === -1 ? 1 : (size ?? NaN)), 1)!
  const isOpen = shape.includes(-1)
  if (shape.length === 0 || !(product > 0) || input.width % product !== 0) return null
  const found = shape.map((size) => (size === -1 ? input.width / product : size!))
  if (shape.filter((size) => size === -1).length > 1 || (!isOpen && product !== input.width)) return null
  // The number of pictures, in whatever way: taken over, open, or the one picture that the file was made with.
  const isBatch = batch === null || batch === 0 || batch === 1 || (batch === -1 && !isOpen)
  return isBatch ? { ...input, shape: found } : null
}
