/** From a network's outputs to one of three answers: a digit, one of two digits, or none. */
import type { Calibration, Prediction, Reading } from '#engine/contract/prediction.ts'
import { lookUp, type Album } from './album.ts'
import { certainty, rank } from './calibration.ts'
import { isEmpty } from './empty.ts'
import { calibratedShares, logSumExp } from './temperature.ts'

/** What doubts go by; one that is not there, or not yet, is not claimed. */
export type Judge = {
  readonly calibration: Calibration | null
  readonly albums: { readonly pictures: Album; readonly drawings: Album | null } | null
  /** The grey levels of a digit of an album. */
  readonly show: (index: number) => Float32Array
}

/** For networks that nobody has examined. */
export const noJudge: Judge = { calibration: null, albums: null, show: () => new Float32Array() }

/** `pixels` [784] is the picture that `prediction` was made for; `isDrawn` as in the request. */
export function read(
  { digit, layers }: Pick<Prediction, 'digit' | 'layers'>,
  pixels: Float32Array,
  isDrawn: boolean,
  { calibration, albums, show }: Judge,
): Reading {
  const none = { probabilities: null, judgement: null, nearest: null }
  if (isEmpty(pixels)) return { kind: 'empty', digits: [], ...none }
  if (!calibration || !albums) return { kind: 'unjudged', digits: [digit], ...none }

  const { weightedSums: z, activations: a } = layers.at(-1)!
  const ofDrawings = isDrawn && calibration.drawings && albums.drawings
  const [limits, album] = ofDrawings ? [calibration.drawings, albums.drawings] : [calibration, albums.pictures]
  const { temperature, leastCertainty, greatestDistance, leastEvidence } = limits
  const probabilities = temperature === null ? null : calibratedShares(z, temperature)
  const { distance, nearest } = lookUp(album, pixels, digit)
  const judgement = {
    certainty: certainty(a, probabilities),
    distance,
    evidence: leastEvidence === null ? null : logSumExp(z),
    limits: { temperature, error: limits.error, leastCertainty, greatestDistance, leastEvidence },
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
