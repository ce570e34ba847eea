/**
 * Weights and biases as the bytes that a page holds: least byte first, layer by layer, weights [outputs × inputs], one row a neuron, then
 * biases. The page itself unpacks them by this code, so it runs anywhere.
 */
import type { LayerDescription } from '#engine/contract/state.ts'
import type { Layer } from '#engine/network/network.ts'
import { fromHalf, toHalf } from './half-floats.ts'

/** How a number is written, with the bytes that it takes. */
export const numberTypes = { float32: 4, float16: 2 } as const
export type NumberType = keyof typeof numberTypes

type Code = {
  readonly set: (view: DataView, at: number, value: number) => void
  readonly get: (view: DataView, at: number) => number
}
const codes: Readonly<Record<NumberType, Code>> = {
  float32: {
    set: (view, at, value) => view.setFloat32(at, value, true),
    get: (view, at) => view.getFloat32(at, true),
  },
  float16: {
    set: (view, at, value) => view.setUint16(at, toHalf(value), true),
    get: (view, at) => fromHalf(view.getUint16(at, true)),
  },
}

/** Bytes of all weights and biases. */
export function countBytes(layers: readonly LayerDescription[], type: NumberType): number {
  return layers.reduce((sum, { inputs, outputs }) => sum + (inputs + 1) * outputs, 0) * numberTypes[type]
}

/** Ends a step after each neuron. */
export function* packWeightsInSteps(layers: readonly Layer[], type: NumberType): Generator<void, Uint8Array> {
  const bytes = new Uint8Array(countBytes(layers, type))
  const view = new DataView(bytes.buffer)
  const { set } = codes[type]
  const size = numberTypes[type]
  let at = 0
  for (const { inputs, outputs, weights, biases } of layers) {
    for (let output = 0; output < outputs; output++) {
      for (let input = 0; input < inputs; input++, at += size) set(view, at, weights[input * outputs + output]!)
      yield
    }
    for (let output = 0; output < outputs; output++, at += size) set(view, at, biases[output]!)
  }
  return bytes
}

/** `bytes` are as many as `countBytes` says. */
export function unpackWeights(bytes: Uint8Array, descriptions: readonly LayerDescription[], type: NumberType): Layer[] {
  const steps = unpackWeightsInSteps(bytes, descriptions, type)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** As `unpackWeights`, a neuron at a time. */
export function* unpackWeightsInSteps(
  bytes: Uint8Array,
  descriptions: readonly LayerDescription[],
  type: NumberType,
): Generator<void, Layer[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { get } = codes[type]
  const size = numberTypes[type]
  let at = 0
  const layers: Layer[] = []
  for (const { inputs, outputs, activation } of descriptions) {
    const weights = new Float32Array(inputs * outputs)
    for (let output = 0; output < outputs; output++) {
      for (let input = 0; input < inputs; input++, at += size) weights[input * outputs + output] = get(view, at)
      yield
    }
    const biases = new Float32Array(outputs)
    for (let output = 0; output < outputs; output++, at += size) biases[output] = get(view, at)
    layers.push({ inputs, outputs, activation, weights, biases })
  }
  return layers
}
