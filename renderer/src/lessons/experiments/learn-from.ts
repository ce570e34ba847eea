/** Networks of some settings that learn from the first so many digits of a source, each on a bench of its own. */
import type { BenchId } from '#engine/contract/bench-id.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { type BuiltInSource, sourceSizes } from '#engine/settings/table/sources.ts'
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

/** Digits that are seen in a run, about: few digits are seen often, many twice at least, so that more digits bring more updates. */
const seen = 60_000
const mostEpochs = 10
/** Of few digits, batches are small: otherwise there would be next to no updates. Each epoch is scored, so that many of them take long. */
const leastBatches = 25
const leastEpochs = 2
/** Times that all validation digits are read to see how long it takes, after one for the compilers. */
const timings = 3

export type HowToLearn = {
  readonly digits: number
  readonly source: BuiltInSource
  /** As many as are sensible unless given. */
  readonly epochs?: number
  /** False as soon as nobody waits for it any more. */
  readonly isWanted: () => boolean
}

/** The digits that are learnt from, as settings name them. */
function dataOf({ digits, source }: HowToLearn): string {
  const all = sourceSizes[source].training
  return digits >= all ? source : `${source}:${Number((digits / all).toPrecision(6))}`
}

/** Null where the engine cannot, or where `isWanted` has become false. */
export async function learnFrom(ask: Ask, own: Settings, how: HowToLearn): Promise<Learnt | null> {
  const { digits, isWanted } = how
  const settings: Settings = {
    ...own,
    data: dataOf(how),
    epochs: how.epochs ?? Math.min(mostEpochs, Math.max(leastEpochs, Math.round(seen / digits))),
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
  // The first time nothing is warm yet; what takes longer once is another program.
  let milliseconds = Infinity
  for (let round = 0; ; round++) {
    const start = performance.now()
    const evaluation = await ask('evaluate', { bench, split: 'validation' })
    if (!evaluation) return give()
    const { accuracy, count } = evaluation
    milliseconds = Math.min(milliseconds, (performance.now() - start) / count)
    if (round === timings) return { bench, accuracy, count, parameters: network.parameters, milliseconds }
  }

  function give(): null {
    void ask('closeBench', { bench })
    return null
  }
}
