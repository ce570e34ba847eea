/** Fits what a network's doubts go by, on the validation digits: the temperature, and a limit for each reason to doubt. */
import { classCount } from '#engine/contract/pictures.ts'
import type { Calibration, Limits } from '#engine/contract/prediction.ts'
import type { Digits } from '#engine/data/digits.ts'
import { activate } from '#engine/network/activations.ts'
import type { ScoringComputation } from '#engine/network/computation.ts'
import { argmax, createTally } from '#engine/network/tally.ts'
import type { Work } from '#engine/basics/slicer.ts'
import { search, type Album } from './album.ts'
import type { Places } from './describer.ts'
import { measureReliability } from './reliability.ts'
import { fillShares, fitTemperature, logSumExp } from './temperature.ts'

/** How limits are fitted. */
type Way = {
  /** Shares of the validation digits that each limit leaves outside. */
  readonly outside: { readonly certainty: number; readonly distance: number; readonly evidence: number }
  /** The class that digits are looked up in. */
  readonly lookedUpBy: 'answer' | 'label'
}
/** All together doubt fewer than 2 % of unseen digits. */
const ofPictures: Way = {
  outside: { certainty: 0.003, distance: 0.011, evidence: 0.003 },
  lookedUpBy: 'answer',
}
/**
 * The same. Networks that have not learnt from pen digits read many of them wrong; what those are far away from is no reason to make the limit
 * wider for others.
 */
const ofDrawings: Way = {
  outside: { certainty: 0.003, distance: 0.015, evidence: 0.005 },
  lookedUpBy: 'label',
}

/** The validation digits, which neither the network nor the album may have seen, and where they lie in the album's terms. */
export type Validation = Places & { readonly digits: Digits; readonly indices: Uint32Array }

/** What pictures of one kind are judged by. */
export type Standard = { readonly album: Album; readonly validation: Validation }
/** `drawings`: none where the data is not known to be digits. */
export type Standards = { readonly pictures: Standard; readonly drawings: Standard | null }

type Outputs = {
  /** [digits × 10] z of the output layer. */
  readonly weightedSums: Float32Array
  /** [digits × 10] a of the output layer. */
  readonly activations: Float32Array
}

/** Runs the digits that `indices` name through the network of `computation`. */
function* collectOutputs(computation: ScoringComputation, digits: Digits, indices: Uint32Array): Work<Outputs> {
  const { network, capacity } = computation
  const weightedSums = new Float32Array(indices.length * classCount)
  const activations = new Float32Array(indices.length * classCount)
  for (let from = 0; from < indices.length; from += capacity) {
    computation.score(digits, indices, from, Math.min(from + capacity, indices.length), createTally())
    computation.readSums(weightedSums, from * classCount)
    yield
  }
  activate(network.layers.at(-1)!.activation, weightedSums, activations, indices.length, classCount)
  return { weightedSums, activations }
}

/** The calibration of the network of `computation`. The same network, standards and backend always give the same bits. */
export function* calibrate(computation: ScoringComputation, standards: Standards): Work<Calibration> {
  const { pictures, drawings } = standards
  const limits = yield* fitLimits(computation, pictures, ofPictures)
  if (!drawings) return limits
  return { ...limits, drawings: yield* fitLimits(computation, drawings, ofDrawings) }
}

function* fitLimits(
  computation: ScoringComputation,
  { album, validation }: Standard,
  { outside, lookedUpBy }: Way,
): Work<Limits> {
  const { digits, indices } = validation
  const { weightedSums, activations } = yield* collectOutputs(computation, digits, indices)
  const isSoftmax = computation.network.layers.at(-1)!.activation === 'softmax'
  const labels = Uint8Array.from(indices, (index) => digits.labels[index]!)
  const temperature = isSoftmax ? yield* fitTemperature(weightedSums, labels) : null
  const errorAt = (degree: number) => measureReliability(weightedSums, labels, degree).error
  const error = temperature === null ? null : { before: errorAt(1), after: errorAt(temperature) }
  yield
  const count = indices.length
  const answers = new Uint8Array(count)
  const certainties = new Float64Array(count)
  const evidences = new Float64Array(count)
  const probabilities = new Float32Array(classCount)
  for (let sample = 0; sample < count; sample++) {
    const [from, to] = [sample * classCount, (sample + 1) * classCount]
    answers[sample] = argmax(activations, from, classCount)
    if (temperature === null) certainties[sample] = certainty(activations.subarray(from, to), null)
    else {
      fillShares(weightedSums, temperature, from, probabilities)
      certainties[sample] = certainty(activations, probabilities)
    }
    evidences[sample] = logSumExp(weightedSums, 1, from, to)
    if (sample % 500 === 499) yield
  }
  return {
    temperature,
    error,
    leastCertainty: quantile(certainties, outside.certainty),
    greatestDistance: yield* distanceQuantile(
      album,
      validation,
      lookedUpBy === 'label' ? labels : answers,
      1 - outside.distance,
    ),
    leastEvidence: isSoftmax ? quantile(evidences, outside.evidence) : null,
  }
}

/**
 * As `quantile` of the distances from the validation digits to the digits of their classes. Only the greatest distances have to be
 * known for it: the search for another digit's ends as soon as it cannot be one of them.
 *
 * @param classes [digits] what to look them up in
 */
function* distanceQuantile(
  { components, pages }: Album,
  { places, rests }: Validation,
  classes: Uint8Array,
  share: number,
): Work<number> {
  const count = classes.length
  /** The greatest squared distances so far, in rising order. The least of them is what is looked for in the end. */
  const greatest = new Float64Array(count - quantilePosition(count, share)).fill(-Infinity)
  const far = quantile(rests, 0.9)
  // Those first that are far away for certain, so that soon little is left to be looked for.
  for (const isFar of [true, false]) {
    for (let sample = 0; sample < count; sample++) {
      if (rests[sample]! >= far !== isFar) continue
      const place = places.subarray(sample * components.count, (sample + 1) * components.count)
      const { square } = search(pages[classes[sample]!]!, place, rests[sample]!, greatest[0])
      if (square > greatest[0]!) {
        greatest[0] = square
        greatest.sort()
      }
      if (sample % 20 === 19) yield
    }
  }
  return Math.sqrt(greatest[0]!)
}

/** The answer's probability; without probabilities, how far its output is above the next one. */
export function certainty(activations: Float32Array, probabilities: Float32Array | null): number {
  const numbers = probabilities ?? activations
  let best = -Infinity
  let second = -Infinity
  for (const number of numbers) {
    second = Math.max(second, Math.min(best, number))
    best = Math.max(best, number)
  }
  return probabilities ? best : best - second
}

/** The positions of the numbers, the greatest first; of equals the lowest. */
export function rank(numbers: Float32Array): readonly number[] {
  return [...numbers.keys()].sort((one, other) => numbers[other]! - numbers[one]! || one - other)
}

/** The number below which a share of `numbers` lies. A share too small for one of them gives the least, so that none is below. */
export function quantile(numbers: Float64Array, share: number): number {
  return numbers.toSorted()[quantilePosition(numbers.length, share)]!
}

function quantilePosition(count: number, share: number): number {
  return Math.min(count - 1, Math.floor(share * count))
}
