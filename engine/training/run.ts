/** A run under way: the trainer's work on the slicer, and the `progress` events that come of it. */
import type { Progress } from '../contract/contract.ts'
import type { Settings } from '../contract/settings.ts'
import type { Samples } from '../data/samples.ts'
import type { Split } from '../data/split.ts'
import { beginRun, describePosition, type Model } from '../model.ts'
import { chooseBackend, type Backend } from '../network/computation.ts'
import { countNetworkParameters } from '../network/network.ts'
import type { Slicer } from '../slicer.ts'
import { takeNews } from './curves.ts'
import { createMeter } from './meter.ts'
import type { OptimiserState } from './optimisers.ts'
import { train } from './trainer.ts'

export type Run = {
  /** Resolves when the last epoch is done or the run is cancelled. Rejects with what ended it. */
  readonly done: Promise<void>
  pause(): void
  resume(): void
  /** Ends the run where it stands; an unfinished batch leaves no trace in the weights. */
  cancel(): void
  /** Tells the points that have not been told yet. */
  tell(): void
}

export type RunParts = {
  readonly model: Model
  readonly settings: Settings
  readonly samples: Samples
  readonly split: Split
  /** In the order of preference. */
  readonly backends: readonly [...Backend[], Backend]
  readonly slicer: Slicer
  readonly onProgress: (progress: Progress) => void
}

/** Starts training `model` for `settings.epochs` more epochs. */
export function startRun({ model, settings, samples, split, backends, slicer, onProgress }: RunParts): Run {
  const { progression, curves } = model
  const { network } = model
  const backend = chooseBackend(backends, settings, 'train')
  const capacity = backend.chooseCapacity(countNetworkParameters(network), settings.batchSize)
  const optimiserState = keepState(model.optimiserState, settings)
  const computation = backend.createTrainingComputation({ network, settings, capacity, optimiserState })
  model.network = computation.network
  model.optimiserState = computation.optimiserState
  beginRun(model, settings)

  const samplesInEpochs = () =>
    progression.epoch * split.training.length + Math.min(progression.batch * settings.batchSize, split.training.length)
  const before = samplesInEpochs()
  const meter = createMeter(performance.now())
  const tell = () => {
    const samplesSoFar = samplesInEpochs()
    const remaining = progression.epochs * split.training.length - samplesSoFar
    const speed = meter.read(performance.now(), samplesSoFar - before, remaining)
    onProgress({ ...takeNews(curves), position: describePosition(model), ...speed })
  }
  const tellWhenDue = () => {
    if (meter.isDue(performance.now())) tell()
  }
  const task = slicer.start(
    train({ settings, samples, split, computation, progression, curves, onProgress: tellWhenDue }),
  )
  return {
    done: task.done,
    pause: () => task.hold(),
    resume() {
      meter.restart(performance.now())
      task.release()
    },
    cancel: () => task.cancel(),
    tell,
  }
}

/** What an optimiser remembers holds on from run to run, but means nothing to another optimiser. */
function keepState(state: OptimiserState | undefined, { optimiser }: Settings): OptimiserState | undefined {
  return state?.optimiser === optimiser ? state : undefined
}
