/** What a run works on and leaves behind: the network, where its weights came from, how far training is, and its curves. */
import type { Calibration } from '#engine/contract/prediction.ts'
import type { Ending, Learned, NetworkDescription, Origin, Position } from '#engine/contract/state.ts'
import type { Settings } from '#engine/contract/settings.ts'
import type { DigitChecksums } from '#engine/data/data-sets.ts'
import type { Digits } from '#engine/data/digits.ts'
import { countNetworkParameters, createNetwork, describeLayers, type Network } from '#engine/network/network.ts'
import { createWorkspace, type Workspace } from '#engine/network/workspace.ts'
import type { OptimiserState } from '#engine/network/optimisers.ts'
import { createCurves, lastStep, truncateCurves, type Curves } from './curves.ts'
import { Moments } from './moments.ts'
import { putBack } from './snapshot.ts'
import { batchesPerEpoch, type Progression } from './trainer.ts'
import { createWatch, type Watch } from './watch.ts'

/** How long a network has been trained. */
export type TrainingRecord = { readonly epochs: number; readonly steps: number }

export type Model = {
  readonly origin: Origin
  /** Training behind the weights when they were loaded; none for random ones. */
  readonly earlier: TrainingRecord
  readonly progression: Progression
  curves: Curves
  /** Room for one prediction. */
  readonly workspace: Workspace
  /** The live weights; a training computation may move them to memory of its own. */
  network: Network
  /** What the optimiser of the last run remembers; none before the first. */
  optimiserState: OptimiserState | undefined
  /** Of the current run, or the last one. */
  watch: Watch
  /** Of all its runs while it is in use. */
  readonly moments: Moments
  /** How the last run ended, if that is worth a word. */
  ending: Ending | null
  /** How often the network has been scored on the test set. */
  testScores: number
  /** The recorded run that trains these weights or did last, and the updates behind them when it did; null for weights of no recorded run. */
  recorded: { readonly runId: string; step: number } | null
  /** What its doubts go by, and the updates behind the weights that were examined for it. */
  calibration: { readonly step: number; readonly calibration: Calibration } | null
  /** What the current run trains on, or the last one did; null before the first, and for those of earlier versions. */
  digits: DigitChecksums | null
  /** [10] what the outputs stand for, as a file or the last run says it; null for the digits, and before. */
  classes: readonly string[] | null
  /** What of a person's samples is in the weights, and the updates behind them when it came there, which are as many as before it. */
  learned: (Learned & { readonly step: number; readonly digits: Digits }) | null
}

export function createModel(
  network: Network,
  origin: Origin,
  settings: Settings,
  earlier: TrainingRecord = { epochs: 0, steps: 0 },
): Model {
  return {
    network,
    optimiserState: undefined,
    origin,
    earlier,
    progression: {
      epoch: 0,
      epochs: settings.epochs,
      firstEpoch: 0,
      batch: 0,
      batches: 0,
      step: 0,
    },
    curves: createCurves(),
    workspace: createWorkspace(network, 1),
    watch: createWatch(),
    moments: new Moments(countNetworkParameters(network)),
    ending: null,
    testScores: 0,
    recorded: null,
    calibration: null,
    digits: null,
    classes: null,
    learned: null,
  }
}

/** The calibration of the weights as they are now, if they have one. */
export function currentCalibration({ calibration, progression }: Model): Calibration | null {
  return calibration?.step === progression.step ? calibration.calibration : null
}

export function createRandomModel(settings: Settings): Model {
  return createModel(createNetwork(settings), { kind: 'random', seed: settings.seed }, settings)
}

/** Takes over settings that keep the weights. */
export function adjustModel({ progression }: Model, settings: Settings): void {
  if (progression.step === 0) progression.epochs = settings.epochs
}

/**
 * Aims at `settings.epochs` more epochs of `trainingCount` digits each. An epoch that was broken off is not resumed: the next one begins.
 */
export function beginRun(model: Model, settings: Settings, trainingCount: number): void {
  const { progression, curves } = model
  // After early stopping the curves still show the way that is left now, after a divergence the batch that changed nothing.
  const isBeyond = (lastStep(curves.validation) ?? 0) > progression.step
  if (isBeyond || (lastStep(curves.training) ?? -1) >= progression.step) truncateCurves(curves, progression.step)
  model.moments.truncate(progression.step)
  // Weights that diverged are no numbers to begin a watch with: those before stay on offer.
  const lastGood = model.ending?.kind === 'diverged' ? model.watch.lastGood : undefined
  model.watch = { ...createWatch(), lastGood }
  model.ending = null
  if (progression.batch > 0) progression.epoch++
  progression.batch = 0
  progression.batches = batchesPerEpoch(trainingCount, settings.batchSize)
  progression.firstEpoch = progression.epoch
  progression.epochs = progression.epoch + settings.epochs
}

/** Back to the last good weights, and the place in the training where they stood; false if there are none. */
export function recoverModel(model: Model): boolean {
  const { lastGood } = model.watch
  const { network, optimiserState } = model
  if (model.ending?.kind !== 'diverged' || !lastGood || !optimiserState) return false
  putBack(lastGood, { network, optimiserState })
  Object.assign(model.progression, lastGood.place)
  truncateCurves(model.curves, lastGood.place.step)
  model.moments.truncate(lastGood.place.step)
  model.ending = null
  return true
}

export function describePosition({ progression }: Model): Position {
  const { epoch, epochs, batch, batches, step } = progression
  return { epoch, epochs, batch, batches, step }
}

/** The part of the current run that is done, 0 to 1; of the last one, where none is under way. */
export function runDone({ progression: { epoch, epochs, firstEpoch, batch, batches } }: Model): number {
  if (epochs <= firstEpoch) return epochs > 0 ? 1 : 0
  return Math.min(1, (epoch - firstEpoch + batch / Math.max(1, batches)) / (epochs - firstEpoch))
}

/** `classes`: what the outputs stand for; null for the digits. */
export function describeNetwork(
  { network, origin, learned, progression }: Model,
  classes: readonly string[] | null,
): NetworkDescription {
  return {
    layers: describeLayers(network),
    parameters: countNetworkParameters(network),
    origin,
    // Training that came after it cannot be taken back.
    learned: learned && { samples: learned.samples, canUndo: learned.canUndo && learned.step === progression.step },
    ...(classes && { classes }),
  }
}

/** Training behind the weights as they are now. An epoch that was broken off counts once the next one has begun. */
export function describeTraining({ earlier, progression }: Model): TrainingRecord {
  return { epochs: earlier.epochs + progression.epoch, steps: earlier.steps + progression.step }
}
