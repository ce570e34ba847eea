/** Networks of some settings that learn from the first so many digits of MNIST, each on a bench of its own. */
import type { BenchId } from '#engine/contract/bench-id.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { sourceSizes } from '#engine/settings/table/sources.ts'
import type { Ask } from '#page/session/ask.ts'

export type Learnt = {
  /** To be closed by whoever asked for it. */
  readonly bench: BenchId
  /** On the validation digits, of which there are `count`. */
  readonly accuracy: number
  readonly count: number
  /** Weights and biases. */
  readonly parameters: number
  /** For one digit, of many that are read together. */
  readonly milliseconds: number
}

/** Digits that are seen in a run, about: few digits are seen often, many twice at least. */
const seen = 30_000
const mostEpochs = 10
/** Of few digits, batches are small: otherwise there would be next to no updates. Each epoch is scored, so that many of them take long. */
const leastBatches = 25
const leastEpochs = 2

/** The source that has so many training digits. */
export function dataOf(digits: number): string {
  const all = sourceSizes.mnist.training
  return digits >= all ? 'mnist' : `mnist:${Number((digits / all).toPrecision(6))}`
}

/** Null where the engine cannot, or where `isWanted` has become false. */
export async function learnFrom(
  ask: Ask,
  own: Settings,
  digits: number,
  isWanted: () => boolean,
  most = mostEpochs,
): Promise<Learnt | null> {
  const settings: Settings = {
    ...own,
    data: dataOf(digits),
    epochs: Math.min(most, Math.max(leastEpochs, Math.round(seen / digits))),
    batchSize: Math.min(own.batchSize, Math.max(1, Math.floor(digits / leastBatches))),
    schedule: 'constant',
    warmUpEpochs: 0,
    patience: 0,
  }
  const opened = await ask('openBench', { from: { settings } })
  if (!opened) return null
  const { bench, network } = opened
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    const stepped = isWanted() && (await ask('step', { bench, unit: 'epoch' }))
    if (!stepped) return give()
    // One that diverges ends by itself.
    if (stepped.state.ending?.kind === 'diverged') break
  }
  // The second time everything is warm.
  await ask('evaluate', { bench, split: 'validation' })
  const start = performance.now()
  const evaluation = await ask('evaluate', { bench, split: 'validation' })
  if (!evaluation) return give()
  const { accuracy, count } = evaluation
  const milliseconds = (performance.now() - start) / count
  return { bench, accuracy, count, parameters: network.parameters, milliseconds }

  function give(): null {
    void ask('closeBench', { bench })
    return null
  }
}
