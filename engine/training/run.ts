/** A run under way: the trainer's work on the slicer, and the `progress` events that come of it. */
import type { Progress } from '#engine/contract/training.ts'
import type { Settings } from '#engine/contract/settings.ts'
import type { Digits } from '#engine/data/digits.ts'
import type { SplitDigits } from '#engine/data/data-sets.ts'
import type { Split } from '#engine/data/split.ts'
import { beginRun, describePosition, runDone, type Model } from './model.ts'
import { chooseBackend, type Backend } from '#engine/network/computation.ts'
import { countNetworkParameters } from '#engine/network/network.ts'
import type { Slicer } from '#engine/basics/slicer.ts'
import { takeNews } from './curves.ts'
import { createMeter } from './meter.ts'
import type { Pacer } from './pacer.ts'
import type { OptimiserState } from '#engine/network/optimisers.ts'
import { nextLearningRate, train, type Outcome } from './trainer.ts'

export type Run = {
  /** Resolves when the run is over, `undefined` once cancelled. Rejects with what ended it. */
  readonly done: Promise<Outcome | undefined>
  /** What it trains on, whatever becomes of the data sets meanwhile. */
  readonly data: SplitDigits
  pause(): void
  resume(): void
  /** Trains on to the end of the batch or the current epoch, then pauses. Resolves when that is done, or the run is over. */
  step(unit: 'batch' | 'epoch'): Promise<void>
  /** Ends the run where it stands; an unfinished batch leaves no trace in the weights. */
  cancel(): void
  /** Tells the points that have not been told yet. */
  tell(): void
}

export type RunParts = {
  readonly model: Model
  /** The settings as they are now: the learning rate may change under way. */
  readonly settings: () => Settings
  readonly digits: Digits
  readonly split: Split
  /** In the order of preference. */
  readonly backends: readonly [...Backend[], Backend]
  readonly slicer: Slicer
  /** How slowly it trains. */
  readonly pacer: Pacer
  readonly onProgress: (progress: Omit<Progress, 'bench'>) => void
  /** Whether weights are kept on the way, to be looked back at. */
  readonly keepsMoments: boolean
  /** Called after every batch, when the model is whole and may be recorded. */
  readonly onBatch: () => void
  /** `new`: for `settings.epochs` more epochs. `paused`: the same, but it waits for `resume` or `step`. `continued`: waits, and resumes where a checkpoint was taken. */
  readonly start: 'new' | 'paused' | 'continued'
}

/** Starts training `model`. */
export function startRun({
  model,
  settings,
  digits,
  split,
  backends,
  slicer,
  pacer,
  keepsMoments,
  onProgress,
  onBatch,
  start,
}: RunParts): Run {
  const { progression, curves, moments } = model
  const { network } = model
  const backend = chooseBackend(backends, settings(), 'train')
  backend.prepare?.(digits)
  const computation = backend.createTrainingComputation({
    network,
    settings: settings(),
    partSize: backend.chooseCapacity(countNetworkParameters(network), settings().batchSize),
    optimiserState: keepState(model.optimiserState, settings()),
  })
  model.network = computation.network
  model.optimiserState = computation.optimiserState
  if (start !== 'continued') beginRun(model, settings(), split.training.length)
  if (keepsMoments) moments.keep(computation, progression, true)

  const samplesInEpochs = () =>
    progression.epoch * split.training.length +
    Math.min(progression.batch * settings().batchSize, split.training.length)
  let before = samplesInEpochs()
  let meter = createMeter(performance.now())
  const tell = () => {
    const samplesSoFar = samplesInEpochs()
    const remaining = progression.epochs * split.training.length - samplesSoFar
    const speed = meter.read(performance.now(), samplesSoFar - before, remaining)
    const learningRate = nextLearningRate(settings(), progression)
    onProgress({ ...takeNews(curves), position: describePosition(model), done: runDone(model), learningRate, ...speed })
  }
  /** What the speed was measured at; that of another pace says nothing about this one. */
  let measured = pacer.pace?.updatesPerSecond
  const measureAnew = () => {
    if (measured === pacer.pace?.updatesPerSecond) return
    measured = pacer.pace?.updatesPerSecond
    before = samplesInEpochs()
    meter = createMeter(performance.now())
  }
  /** Where a step pauses, and whom it tells. */
  let target: { readonly unit: 'batch' | 'epoch'; readonly reached: () => void } | undefined
  const afterBatch = () => {
    if (keepsMoments) moments.keep(computation, progression)
    onBatch()
    if (target && (target.unit === 'batch' || progression.batch === 0) && progression.epoch < progression.epochs) {
      task.pause()
      target.reached()
      target = undefined
    } else if (!target && pacer.pace && progression.epoch < progression.epochs) {
      tell()
      measureAnew()
      task.pause()
      pacer.afterUpdate(() => {
        measureAnew()
        task.resume()
      })
    } else if (meter.isDue(performance.now())) {
      tell()
    }
  }
  /** A step by a batch is one batch, and so is what is told at a slow pace; otherwise as many as there are until weights are kept. */
  const mostBatches = () => {
    if (target ? target.unit === 'batch' : pacer.pace) return 1
    return keepsMoments ? moments.dueIn(progression.step) : Infinity
  }
  const { watch } = model
  const task = slicer.start(
    train({ settings, digits, split, computation, progression, curves, watch, onBatch: afterBatch, mostBatches }),
  )
  const close = () => {
    pacer.stop()
    computation.close()
  }
  task.done.then(close, close)
  if (start !== 'new') task.pause()
  const resume = () => {
    pacer.stop()
    meter.restart(performance.now())
    task.resume()
  }
  return {
    done: task.done,
    data: { digits, split },
    pause() {
      pacer.stop()
      task.pause()
      target?.reached()
      target = undefined
    },
    resume,
    step(unit) {
      return new Promise((resolve) => {
        target = { unit, reached: resolve }
        task.done.then(
          () => resolve(),
          () => resolve(),
        )
        resume()
      })
    },
    cancel() {
      pacer.stop()
      task.cancel()
    },
    tell,
  }
}

/** What an optimiser remembers holds on from run to run, but means nothing to another optimiser. */
function keepState(state: OptimiserState | undefined, { optimiser }: Settings): OptimiserState | undefined {
  return state?.optimiser === optimiser ? state : undefined
}
