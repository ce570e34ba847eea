/** Fits what a network's doubts go by, on the validation digits: the temperature, and a limit for each reason to doubt. */
import { classCount, pixelCount } from '#engine/contract/pictures.ts'
import type { Calibration } from '#engine/contract/prediction.ts'
import { readPixels, type Digits } from '#engine/data/digits.ts'
import { forward } from '#engine/network/forward.ts'
import { countNetworkParameters, type Network } from '#engine/network/network.ts'
import { argmax } from '#engine/network/tally.ts'
import { createWorkspace } from '#engine/network/workspace.ts'
import type { Work } from '#engine/basics/slicer.ts'
import { lookUp, type Album } from './album.ts'
import { measureReliability } from './reliability.ts'
import { calibratedShares, fitTemperature, logSumExp } from './temperature.ts'

/** Shares of the validation digits that each limit leaves outside. Chosen so that all together doubt fewer than 2 % of unseen digits. */
const outside = { certainty: 0.003, distance: 0.011, evidence: 0.003 } as const

/** Multiplications between two yields, about a millisecond's worth. */
const workAtOnce = 1_000_000

export type Outputs = {
  /** [digits × 10] z of the output layer. */
  readonly weightedSums: Float32Array
  /** [digits × 10] a of the output layer. */
  readonly activations: Float32Array
  /** [digits] */
  readonly labels: Uint8Array
}

/** Runs the digits that `indices` name through the network. */
export function* collectOutputs(network: Network, digits: Digits, indices: Uint32Array): Work<Outputs> {
  const capacity = Math.max(1, Math.min(64, Math.floor(workAtOnce / countNetworkParameters(network))))
  const workspace = createWorkspace(network, capacity)
  const weightedSums = new Float32Array(indices.length * classCount)
  const activations = new Float32Array(indices.length * classCount)
  for (let from = 0; from < indices.length; from += capacity) {
    const rows = Math.min(capacity, indices.length - from)
    for (let row = 0; row < rows; row++) {
      readPixels(digits, indices[from + row]!, workspace.activations[0]!, row * pixelCount)
    }
    forward(network, workspace, rows)
    weightedSums.set(workspace.weightedSums.at(-1)!.subarray(0, rows * classCount), from * classCount)
    activations.set(workspace.activations.at(-1)!.subarray(0, rows * classCount), from * classCount)
    yield
  }
  return { weightedSums, activations, labels: Uint8Array.from(indices, (index) => digits.labels[index]!) }
}

/** `indices` are the validation digits, which neither the network nor the album may have seen. The same network always gives the same bits. */
export function* calibrate(network: Network, album: Album, digits: Digits, indices: Uint32Array): Work<Calibration> {
  const outputs = yield* collectOutputs(network, digits, indices)
  const { weightedSums, activations, labels } = outputs
  const isSoftmax = network.layers.at(-1)!.activation === 'softmax'
  const temperature = isSoftmax ? yield* fitTemperature(weightedSums, labels) : null
  const errorAt = (degree: number) => measureReliability(weightedSums, labels, degree).error
  const error = temperature === null ? null : { before: errorAt(1), after: errorAt(temperature) }
  yield
  const count = indices.length
  const certainties = new Float64Array(count)
  const distances = new Float64Array(count)
  const evidences = new Float64Array(count)
  const pixels = new Float32Array(pixelCount)
  for (let sample = 0; sample < count; sample++) {
    const z = weightedSums.subarray(sample * classCount, (sample + 1) * classCount)
    const a = activations.subarray(sample * classCount, (sample + 1) * classCount)
    readPixels(digits, indices[sample]!, pixels)
    certainties[sample] = certainty(a, temperature === null ? null : calibratedShares(z, temperature))
    distances[sample] = lookUp(album, pixels, argmax(a, 0, classCount)).distance
    evidences[sample] = logSumExp(z)
    if (sample % 10 === 9) yield
  }
  return {
    temperature,
    error,
    leastCertainty: quantile(certainties, outside.certainty),
    greatestDistance: quantile(distances, 1 - outside.distance),
    leastEvidence: isSoftmax ? quantile(evidences, outside.evidence) : null,
  }
}

/** The answer's probability; without probabilities, how far its output is above the next one. */
export function certainty(activations: Float32Array, probabilities: Float32Array | null): number {
  const [best, second] = rank(probabilities ?? activations)
  return probabilities ? probabilities[best!]! : activations[best!]! - activations[second!]!
}

/** The positions of the numbers, the greatest first; of equals the lowest. */
export function rank(numbers: Float32Array): readonly number[] {
  return [...numbers.keys()].sort((one, other) => numbers[other]! - numbers[one]! || one - other)
}

/** The number below which a share of `numbers` lies. A share too small for one of them gives the least, so that none is below. */
export function quantile(numbers: Float64Array, share: number): number {
  const sorted = numbers.toSorted()
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!
}
