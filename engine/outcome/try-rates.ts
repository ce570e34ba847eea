/** Short trainings from the same start, until one learns: how a learning rate is found that is worth to be offered. */
import type { Settings } from '#engine/contract/settings.ts'
import type { Bench } from '#engine/bench/bench.ts'
import { withComputation } from '#engine/bench/with-computation.ts'
import { InklingError } from '#engine/contract/errors.ts'
import { countParameters } from '#engine/settings/settings.ts'
import { evaluate } from '#engine/training/evaluate.ts'
import { createRandomModel } from '#engine/training/model.ts'
import { Pacer } from '#engine/training/pacer.ts'
import { startRun } from '#engine/training/run.ts'
import { ratesToTry } from './cure.ts'
import { lookedAt } from './measure.ts'

/** A share read right after a short training that shows that it learns. */
const learns = 0.7
/** Multiplications of a training, about: a third of a second's worth. */
const most = 1.2e9
const updates = { least: 40, most: 400 } as const

/**
 * The first learning rate with which these settings learn from their own start; of those that learn little, the best. Null when `isWanted`
 * has become false. Throws `bad-data`, `bad-settings` without enough memory.
 */
export async function findRate(bench: Bench, settings: Settings, isWanted: () => boolean): Promise<number | null> {
  let best = { rate: settings.learningRate, accuracy: -1 }
  bench.shared.checkMemory(settings)
  for (const rate of ratesToTry(settings)) {
    const accuracy = await tryRate(bench, { ...settings, learningRate: rate }, isWanted)
    if (!isWanted()) return null
    if (accuracy > best.accuracy) best = { rate, accuracy }
    if (accuracy >= learns) break
  }
  return best.rate
}

/** The share of some hundred validation digits that is read right after a short training; 0 where that diverges. */
async function tryRate(bench: Bench, settings: Settings, isWanted: () => boolean): Promise<number> {
  const { dataSets, backends, slicer } = bench.shared
  const { digits, split } = await dataSets.load(settings.data, settings.seed)
  // Nothing but the rate itself is tried: no warm-up, no decay.
  const tried: Settings = { ...settings, schedule: 'constant', warmUpEpochs: 0, patience: 0 }
  const model = createRandomModel(tried)
  const ofBatch = countParameters(tried) * tried.batchSize
  const count = Math.min(updates.most, Math.max(updates.least, Math.round(most / ofBatch)))
  const run = startRun({
    ...{ model, digits, split, backends, slicer, start: 'new', keepsMoments: false },
    pacer: new Pacer(() => {}),
    settings: () => tried,
    onProgress: () => {},
    onBatch: () => {
      if (model.progression.step >= count || !isWanted()) run.cancel()
    },
  })
  try {
    await run.done
  } catch (error) {
    if (error instanceof InklingError && error.code === 'diverged') return 0
    throw error
  }
  if (!isWanted()) return 0
  const tally = await withComputation(bench.shared, tried, model.network, lookedAt.answers, (computation) =>
    evaluate(computation, digits, split.validation.subarray(0, lookedAt.answers)),
  )
  return tally ? tally.correct / tally.count : 0
}
