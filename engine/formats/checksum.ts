/**
 * The checksum over a network's weights that every file of Inkling's holds: SHA-256 of the numbers as 32-bit floats, least byte first,
 * layer by layer: its weights [outputs × inputs], one row a neuron, then its biases. It is the same in every format.
 */
import { createHash } from 'node:crypto'
import { runAtOnce, type Work } from '#engine/basics/work.ts'
import type { FloatArray, Layer, Network } from '#engine/network/network.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/network-files.ts'
import { asObject, show } from './reading.ts'

/** An object, so that another kind may stand beside this one some day. */
export type Checksum = { readonly sha256: string }

/** Neurons whose weights are taken in one step. */
const rowsAtOnce = 64

export function computeChecksum(network: Network): Checksum {
  return runAtOnce(computeChecksumInSteps(network))
}

/** As `computeChecksum`, some neurons at a time. */
export function* computeChecksumInSteps({ layers }: Network): Work<Checksum> {
  const hash = createHash('sha256')
  for (const layer of layers) {
    for (let from = 0; from < layer.outputs; from += rowsAtOnce) {
      hash.update(bytesOf(toNeuronRows(layer, from, Math.min(layer.outputs, from + rowsAtOnce))))
      yield
    }
    hash.update(bytesOf(Float32Array.from(layer.biases)))
  }
  return { sha256: hash.digest('hex') }
}

/**
 * Greater than any weight that training gives, and less than nearly all that a flipped bit of the exponent makes of one: those are some
 * 10³⁸ times as great as before.
 */
const greatestWeight = 1e12

/** What can be seen of damage where a file has no checksum. Throws `bad-file` for a weight beyond all measure. */
export function checkMagnitudes({ layers }: Network, fileName: string): void {
  for (const { weights, biases } of layers) {
    const beyond = findBeyond(weights) ?? findBeyond(biases)
    if (beyond === undefined) continue
    throw failure('bad-file', t, 'weight-too-large', { file: fileName, weight: beyond.toPrecision(2) })
  }
}

function findBeyond(values: FloatArray): number | undefined {
  for (let place = 0; place < values.length; place++)
    if (Math.abs(values[place]!) > greatestWeight) return values[place]
  return undefined
}

/** Whether the file says a checksum. Throws `bad-file` when it says one that is none, or that of other weights. */
export function* checkWeightsInSteps(network: Network, claimed: unknown, fileName: string): Work<boolean> {
  if (claimed === undefined || claimed === null) return false
  const { sha256 } = asObject(claimed)
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/i.test(sha256)) {
    throw failure('bad-file', t, 'checksum-invalid', { file: fileName, checksum: show(sha256) })
  }
  if (sha256.toLowerCase() !== (yield* computeChecksumInSteps(network)).sha256) {
    throw failure('bad-file', t, 'checksum-other', { file: fileName })
  }
  return true
}

/** Wᵀ: [outputs × inputs], one row for each neuron, as PyTorch's `Linear` has it; or the rows of the neurons `from` to `to` alone. */
export function toNeuronRows({ inputs, outputs, weights }: Layer, from = 0, to = outputs): Float32Array {
  const rows = new Float32Array((to - from) * inputs)
  for (let input = 0; input < inputs; input++) {
    for (let output = from; output < to; output++) {
      rows[(output - from) * inputs + input] = weights[input * outputs + output]!
    }
  }
  return rows
}

// Little-endian, as is every machine that Electron runs on.
function bytesOf({ buffer, byteOffset, byteLength }: Float32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}
