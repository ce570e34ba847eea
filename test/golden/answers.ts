/** What golden files are held to, as plain data: the same words for what an earlier Inkling answered and for what this one does. */
import { createHash } from 'node:crypto'
import type { Prediction } from '#engine/contract/prediction.ts'
import type { RunCurves, RunSummary, ThinnedColumns } from '#engine/contract/runs.ts'
import type { AnsweredSample } from '#engine/contract/samples.ts'
import type { Evaluation } from '#engine/contract/scoring.ts'

type Numbers = Float32Array | Float64Array | Uint32Array | Uint8Array
type LayerNumbers = { readonly weights: ArrayLike<number>; readonly biases: ArrayLike<number> }

/** SHA-256 of the bytes of all arrays, one after another. */
function hashNumbers(arrays: readonly Numbers[]): string {
  const hash = createHash('sha256')
  for (const { buffer, byteOffset, byteLength } of arrays) hash.update(new Uint8Array(buffer, byteOffset, byteLength))
  return hash.digest('hex')
}

/** The same for two networks only if every bit of every weight is. */
export function hashWeights(layers: readonly LayerNumbers[]): string {
  return hashNumbers(layers.flatMap(({ weights, biases }) => [Float32Array.from(weights), Float32Array.from(biases)]))
}

export function describeOutputs({ digit, layers }: Prediction) {
  return { digit, outputs: [...layers.at(-1)!.activations] }
}

export function describeEvaluation({ count, correct, cost, confusion }: Evaluation) {
  return { count, correct, cost, confusion: [...confusion] }
}

/** All that the store says of a run but whether it is the one in hand. */
export function describeRun({ isHere: _isHere, ...run }: RunSummary) {
  return run
}

export function describeCurves({ training, validation, learningRates, epochs }: RunCurves) {
  return {
    training: describeColumns(training),
    validation: describeColumns(validation),
    learningRates,
    epochs: hashNumbers(Object.values(epochs)),
  }
}

function describeColumns({ step, count, cost, accuracy }: ThinnedColumns) {
  const last = { step: step.at(-1), cost: cost.mean.at(-1), accuracy: accuracy.mean.at(-1) }
  const all = [step, count, ...Object.values(cost), ...Object.values(accuracy)]
  return { entries: step.length, last, hash: hashNumbers(all) }
}

export function describeSample({ id, label, time, strokes, pixels }: AnsweredSample) {
  return { id, label, time, strokes, pixels: hashNumbers([pixels]) }
}
