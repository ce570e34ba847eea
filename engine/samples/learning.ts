/** Lets a bench's network learn from a person's samples, and takes that back. */
import type { State, Status } from '#engine/contract/state.ts'
import type { InklingError } from '#engine/contract/errors.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/own-samples.ts'
import type { LearningReport, Sample, SamplesState } from '#engine/contract/samples.ts'
import type { Bench, CurrentRun } from '#engine/bench/bench.ts'
import { withComputation } from '#engine/bench/with-computation.ts'
import type { Digits } from '#engine/data/digits.ts'
import { adjustModel, describeTraining, type Model } from '#engine/training/model.ts'
import { chooseBackend } from '#engine/network/computation.ts'
import { copyNetwork, countNetworkParameters, type Network } from '#engine/network/network.ts'
import { holdBack, learn, learningSettings, toDigitsOf, type LearningOutcome } from './learn.ts'
import { engineLost, type Task } from '#engine/basics/slicer.ts'
import { restoreModel, takeCheckpoint } from '#engine/training/checkpoint.ts'
import { evaluate } from '#engine/training/evaluate.ts'

/** Learnings that can be taken back one after the other; each holds a network. */
const mostLearnings = 3

/** What learning did: the network from before, as it was, and the one that took its place. */
type Learned = {
  readonly before: Model
  readonly statusBefore: Status
  readonly after: Model
  readonly report: Omit<LearningReport, 'canUndo'>
}

/** Learning that is under way. */
type CurrentLearning = {
  readonly current: CurrentRun
  done: number
  /** Null before there has been any progress. */
  pace: Pace | null
  task?: Task<LearningOutcome>
}

/** Of learning, in milliseconds: when the updates began, and how long the networks had been scored before, as they will be again. */
type Pace = { readonly begun: number; readonly scored: number }
/** The share of the updates from which on their pace is told. */
const firstShare = 0.05

export class Learning {
  readonly #bench: Bench
  readonly #read: () => Promise<readonly Sample[]>
  readonly #announce: () => SamplesState
  #learning: CurrentLearning | undefined
  /** The newest last; each began with the network that the one before it made. */
  #learnings: readonly Learned[] = []

  /** `read` gives all samples; `announce` tells everyone how learning stands. */
  constructor(bench: Bench, read: () => Promise<readonly Sample[]>, announce: () => SamplesState) {
    this.#bench = bench
    this.#read = read
    this.#announce = announce
  }

  describe(): Pick<SamplesState, 'learning' | 'secondsLeft' | 'report'> {
    const newest = this.#newest()
    return {
      learning: this.#learning ? this.#learning.done : null,
      secondsLeft: this.#learning ? secondsLeft(this.#learning) : null,
      report: newest ? { ...newest.report, canUndo: canUndo(newest) } : null,
    }
  }

  async learnFromSamples(): Promise<LearningReport | null> {
    const bench = this.#bench
    bench.checkIdle()
    const current: CurrentRun = (bench.current = { kind: 'learning' })
    const mine: CurrentLearning = (this.#learning = { current, done: 0, pace: null })
    const statusBefore = bench.status
    try {
      const samples = await this.#read()
      checkReady(samples, bench.model)
      bench.checkMemory(learningSettings(bench.settings))
      this.#announce()
      const result = await this.#learnFrom(samples, mine)
      if (!result) return null
      const { outcome, before, after } = result
      bench.current = undefined
      const earlier = this.#newest() ? this.#learnings.slice(1 - mostLearnings) : []
      this.#forget(this.#learnings.filter((each) => !earlier.includes(each)))
      bench.exchangeModel(after, bench.settings, statusBefore)
      this.#learnings = [...earlier, { before, statusBefore, after, report: { ...outcome, test: null } }]
      bench.announce()
      return this.describe().report
    } finally {
      if (bench.current === current) bench.current = undefined
      if (this.#learning === mine) this.#learning = undefined
      this.#announce()
    }
  }

  cancelLearning(): SamplesState {
    this.#cancel()
    return this.#announce()
  }

  async scoreLearning(): Promise<LearningReport> {
    const scored = this.#newest()
    if (!scored) throw nothingLearned()
    const { before, after, report } = scored
    const [first, second] = [await this.#countRight(before.network), await this.#countRight(after.network)]
    before.testScores++
    after.testScores++
    const test = { count: first.count, before: first.correct, after: second.correct }
    const told: Learned = { ...scored, report: { ...report, test } }
    this.#learnings = this.#learnings.map((each) => (each === scored ? told : each))
    this.#bench.announce()
    this.#announce()
    return { ...told.report, canUndo: this.#bench.model === after && canUndo(told) }
  }

  undoLearning(): State {
    const bench = this.#bench
    bench.checkIdle()
    const newest = this.#newest()
    if (!newest || !canUndo(newest)) throw nothingLearned()
    this.#learnings = this.#learnings.slice(0, -1)
    adjustModel(newest.before, bench.settings)
    bench.exchangeModel(newest.before, bench.settings, newest.statusBefore)
    this.#announce()
    return bench.announce()
  }

  /** What learning did to the network in use; what it did to another one is forgotten. */
  #newest(): Learned | undefined {
    if (this.#learnings.at(-1)?.after !== this.#bench.model) {
      this.#forget(this.#learnings)
      this.#learnings = []
    }
    return this.#learnings.at(-1)
  }

  /** The way back is lost, also for a network that is brought back itself. */
  #forget(learnings: readonly Learned[]): void {
    for (const { after } of learnings) if (after.learned) after.learned = { ...after.learned, canUndo: false }
  }

  #cancel(): void {
    const learning = this.#learning
    learning?.task?.cancel()
    if (learning && this.#bench.current === learning.current) this.#bench.current = undefined
    this.#learning = undefined
  }

  /** Trains a copy of the network in use; none once cancelled. */
  async #learnFrom(samples: readonly Sample[], mine: CurrentLearning) {
    const bench = this.#bench
    const { model, settings, shared } = bench
    const [training, validation] = await Promise.all([
      bench.loadSplit(settings.data, 'training'),
      bench.loadSplit(settings.data, 'validation'),
    ])
    const isCancelled = () => this.#learning !== mine || bench.current !== mine.current
    if (isCancelled()) return undefined
    const ownSettings = learningSettings(settings)
    const backend = chooseBackend(shared.backends, ownSettings, 'train')
    const after = restoreModel(takeCheckpoint(model, settings, false)).model
    const partSize = backend.chooseCapacity(countNetworkParameters(model.network), ownSettings.batchSize)
    const computation = backend.createTrainingComputation({ network: after.network, settings: ownSettings, partSize })
    const temporary: Digits[] = []
    const start = performance.now()
    try {
      mine.task = shared.slicer.start(
        learn({
          computation,
          settings: ownSettings,
          samples,
          digits: training.digits,
          training: training.indices,
          validation: validation.indices,
          onTemporary: (data) => temporary.push(data),
          onProgress: (done) => {
            // A run that was stopped or reset took this one with it.
            if (bench.current !== mine.current) return this.#cancel()
            const now = performance.now()
            mine.pace ??= { begun: now, scored: now - start }
            mine.done = done
            this.#announce()
          },
        }),
      )
      const outcome = await mine.task.done
      if (!outcome || isCancelled()) return undefined
      after.network = computation.network
      after.learned = {
        samples: outcome.learned.count,
        canUndo: true,
        step: after.progression.step,
        digits: toDigitsOf(holdBack(samples).learned),
      }
      return { outcome, before: model, after }
    } finally {
      computation.close()
      temporary.forEach((data) => backend.forget(data))
    }
  }

  async #countRight(network: Network): Promise<{ readonly count: number; readonly correct: number }> {
    const { settings, shared } = this.#bench
    const { digits, indices } = await this.#bench.loadSplit(settings.data, 'test')
    const tally = await withComputation(shared, settings, copyNetwork(network), indices.length, (computation) =>
      evaluate(computation, digits, indices),
    )
    if (!tally) throw engineLost()
    return tally
  }
}

function secondsLeft({ done, pace }: CurrentLearning): number | null {
  if (!pace || done < firstShare) return null
  return (pace.scored + ((performance.now() - pace.begun) * (1 - done)) / done) / 1000
}

/** Whether `undoLearning` can still bring back all that there was: the network has not been trained since. */
function canUndo({ before, after }: Learned): boolean {
  return after.progression.step === before.progression.step
}

/** Throws `bad-input` where there is nothing to learn from, or nothing that could learn. */
function checkReady(samples: readonly Sample[], model: Model): void {
  if (samples.length === 0) {
    throw failure('bad-input', t, 'nothing-to-learn')
  }
  if (model.origin.kind === 'random' && describeTraining(model).steps === 0) {
    throw failure('bad-input', t, 'random-weights')
  }
}

function nothingLearned(): InklingError {
  return failure('bad-input', t, 'nothing-learned')
}
