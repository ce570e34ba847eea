/** From a network's outputs to one of three answers: a digit, one of two digits, or none. */
import type { Calibration, Prediction, Reading } from '#engine/contract/prediction.ts'
import { lookUp, type Album } from './album.ts'
import { certainty, rank } from './calibration.ts'
import { isEmpty } from './empty.ts'
import { calibratedShares, logSumExp } from './temperature.ts'

/** What doubts go by; one that is not there, or not yet, is not claimed. */
export type Judge = {
  readonly calibration: Calibration | null
  readonly album: Album | null
  /** The grey levels of a digit of the album. */
  readonly show: (index: number) => Float32Array
}

/** `pixels` [784] is the picture that `prediction` was made for. */
export function read(
  { digit, layers }: Pick<Prediction, 'digit' | 'layers'>,
  pixels: Float32Array,
  { calibration, album, show }: Judge,
): Reading {
  const none = { probabilities: null, judgement: null, nearest: null }
  if (isEmpty(pixels)) return { kind: 'empty', digits: [], ...none }
  if (!calibration || !album) return { kind: 'unjudged', digits: [digit], ...none }

  const { weightedSums: z, activations: a } = layers.at(-1)!
  const { temperature, leastCertainty, greatestDistance, leastEvidence } = calibration
  const probabilities = temperature === null ? null : calibratedShares(z, temperature)
  const { distance, nearest } = lookUp(album, pixels, digit)
  const judgement = {
    certainty: certainty(a, probabilities),
    distance,
    evidence: leastEvidence === null ? null : logSumExp(z),
  }
  const judged = { probabilities, judgement, nearest: null }
  const isUnlike = distance > greatestDistance
  // A picture between two digits stirs neither output much; that it is between them says more.
  if (!isUnlike && judgement.certainty < leastCertainty) {
    return { ...judged, kind: 'unsure', digits: rank(a).slice(0, 2) }
  }
  if (isUnlike || (judgement.evidence !== null && judgement.evidence < leastEvidence!)) {
    return { ...judged, kind: 'unlike', digits: [digit], nearest: isUnlike && nearest >= 0 ? show(nearest) : null }
  }
  return { ...judged, kind: 'digit', digits: [digit] }
}
