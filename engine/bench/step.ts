/** Training by single steps: an example, a batch, an epoch. */
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/bench.ts'
import { pixelCount } from '#engine/contract/pictures.ts'
import type { StepEffect, Stepped, StepScore, StepUnit, TrainingExample } from '#engine/contract/training.ts'
import type { SplitDigits } from '#engine/data/data-sets.ts'
import { readPixels } from '#engine/data/digits.ts'
import { orderPlaces } from '#engine/data/split.ts'
import { copyNetwork } from '#engine/network/network.ts'
import type { Tally } from '#engine/network/tally.ts'
import { evaluate } from '#engine/training/evaluate.ts'
import type { Bench, CurrentRun } from './bench.ts'
import { beginRun, pauseTraining } from './run-control.ts'
import { withComputation } from './with-computation.ts'

/** Examples of the current batch that have been shown, by the updates behind it. */
export type Shown = { step: number; count: number }

export const noneShown = (): Shown => ({ step: -1, count: 0 })

/** Trains for a moment and pauses. Throws `busy`, `bad-data`, `bad-settings`. */
export async function step(bench: Bench, unit: StepUnit, shown: Shown): Promise<Stepped> {
  if (bench.status === 'training') throw failure('busy', t, 'run-training')
  if (bench.status !== 'paused') {
    const begun = await beginRun(bench, 'paused')
    if (!begun) return { state: bench.describe(), example: null, effect: null }
    bench.status = 'paused'
    bench.announce()
  }
  const mine = bench.current!
  return unit === 'epoch' ? stepEpoch(bench, mine) : stepBatch(bench, mine, unit === 'example' ? shown : undefined)
}

/** Trains on to the end of the epoch. */
async function stepEpoch(bench: Bench, mine: CurrentRun): Promise<Stepped> {
  const { validation } = bench.model.curves
  // A run that has just begun is scored with its first update.
  const first = Math.max(0, validation.length - 1)
  const state = await trainOn(bench, mine, 'epoch')
  const scoreOf = (point: number): StepScore => ({
    step: validation.step[point]!,
    cost: validation.cost[point]!,
    accuracy: validation.accuracy[point]!,
  })
  const hasEnded = validation.length <= first
  const effect = hasEnded ? null : { digits: null, before: scoreOf(first), after: scoreOf(validation.length - 1) }
  return { state, example: null, effect }
}

/** Trains on one batch; with `shown` only once the last of its examples has been looked at, one at each call. */
async function stepBatch(bench: Bench, mine: CurrentRun, shown: Shown | undefined): Promise<Stepped> {
  const batch = findBatch(bench, mine.run!.data)
  let place = 0
  if (shown) {
    if (shown.step !== bench.model.progression.step)
      Object.assign(shown, { step: bench.model.progression.step, count: 0 })
    place = shown.count++ % batch.index.length
  }
  const isComplete = !shown || place === batch.index.length - 1
  const looked = shown
    ? { index: batch.index.slice(place, place + 1), order: batch.order.slice(place, place + 1) }
    : batch
  const { labels } = mine.run!.data.digits
  const digits = { index: looked.index, label: Uint8Array.from(looked.order, (digit) => labels[digit]!) }

  const before = await score(bench, mine, looked.order)
  const example =
    before && shown
      ? describeExample(mine.run!.data, looked.order[0]!, before.tally, [place, batch.index.length])
      : null
  const ended = { state: bench.describe(), example, effect: null }
  if (!before || bench.current !== mine || bench.status !== 'paused') return ended
  const effectWith = (after: Scored): StepEffect => ({ digits, before: before.score, after: after.score })
  if (!isComplete) return { ...ended, effect: effectWith(before) }
  const state = await trainOn(bench, mine, 'batch')
  const after = await score(bench, mine, looked.order)
  return { state, example, effect: after && after.score.step > before.score.step ? effectWith(after) : null }
}

/** Has the run go on to the end of the batch or the epoch. */
async function trainOn(bench: Bench, mine: CurrentRun, unit: 'batch' | 'epoch') {
  bench.status = 'training'
  bench.recorder.resume()
  await mine.run!.step(unit)
  const isStepping = bench.current === mine && bench.status === 'training'
  return isStepping ? pauseTraining(bench) : bench.describe()
}

/** The digits of the next batch, in their order: where they are in the data, and among those to train on. */
function findBatch({ model, settings }: Bench, { split }: SplitDigits) {
  const { epoch, batch } = model.progression
  const places = orderPlaces(split.training.length, settings.seed, epoch)
  const index = places.slice(batch * settings.batchSize, (batch + 1) * settings.batchSize)
  return { order: index.map((place) => split.training[place]!), index }
}

type Scored = { readonly score: StepScore; readonly tally: Tally }

/** Some digits as the network reads them now; undefined where the engine ends meanwhile. */
async function score(bench: Bench, { run }: CurrentRun, order: Uint32Array): Promise<Scored | undefined> {
  const { model, settings, shared } = bench
  const { step } = model.progression
  const tally = await withComputation(shared, settings, copyNetwork(model.network), order.length, (computation) =>
    evaluate(computation, run!.data.digits, order),
  )
  return tally && { score: { step, cost: tally.cost / tally.count, accuracy: tally.correct / tally.count }, tally }
}

/** Of a digit, and the tally of it alone. */
function describeExample(
  { digits }: SplitDigits,
  digit: number,
  { cost, confusion }: Tally,
  [place, size]: readonly [place: number, size: number],
): TrainingExample {
  const pixels = new Float32Array(pixelCount)
  readPixels(digits, digit, pixels)
  return { pixels, label: digits.labels[digit]!, digit: confusion.indexOf(1) % 10, cost, place: place + 1, size }
}
