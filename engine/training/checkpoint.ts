/**
 * A checkpoint: everything that the rest of a run depends on, as plain data that no one else holds. Chance is in it by the seed
 * and the place in the training, since every random number is derived from them. An engine that goes on from a checkpoint ends
 * with the same bits as one that was never interrupted.
 */
import type { Columns, History } from '#engine/contract/training.ts'
import type { Ending, LayerDescription, Origin } from '#engine/contract/state.ts'
import { checkSettings } from '#engine/settings/check.ts'
import { completeSettings, layerSizes } from '#engine/settings/settings.ts'
import type { DigitChecksums } from '#engine/data/data-sets.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/run-store.ts'
import { createModel, type Model, type TrainingRecord } from './model.ts'
import { copyNetwork } from '#engine/network/network.ts'
import type { LayerNumbers } from '#engine/network/workspace.ts'
import { continueCurves, copyPointsSoFar } from './curves.ts'
import type { OptimiserState } from '#engine/network/optimisers.ts'
import { copyOptimiserState, copySnapshot, type Snapshot } from './snapshot.ts'
import type { Progression } from './trainer.ts'
import type { Watch } from './watch.ts'

export type Checkpoint = {
  readonly settings: Settings
  /** Whether a run is under way, to be resumed. */
  readonly isUnderWay: boolean
  readonly origin: Origin
  readonly earlier: TrainingRecord
  readonly testScores: number
  readonly ending: Ending | null
  readonly layers: readonly (LayerDescription & LayerNumbers)[]
  readonly optimiserState: OptimiserState | null
  readonly progression: Progression
  readonly history: History
  readonly watch: Watch
  /** What the run trains on; none in checkpoints of earlier versions, and before the first run. */
  readonly digits?: DigitChecksums
  /** [10] what the outputs stand for; none for the digits. */
  readonly classes?: readonly string[]
}

/** Without points, for curves that are kept elsewhere. */
export const noHistory: History = { training: noPoints(), validation: noPoints(), learningRates: [] }

/** The model as it is now, between two batches. */
export function takeCheckpoint(
  model: Model,
  settings: Settings,
  isUnderWay: boolean,
  history: History = copyPointsSoFar(model.curves),
): Checkpoint {
  const { origin, earlier, testScores, ending, optimiserState, progression, watch, digits, classes } = model
  return {
    settings,
    isUnderWay,
    origin,
    earlier,
    testScores,
    ending,
    layers: copyNetwork(model.network).layers,
    optimiserState: optimiserState ? copyOptimiserState(optimiserState) : null,
    progression: { ...progression },
    history,
    watch: copyWatch(watch),
    ...(digits && { digits }),
    ...(classes && { classes }),
  }
}

/** Throws `bad-input` for a checkpoint whose parts do not fit each other, `bad-settings` for settings that cannot be. */
export function restoreModel(checkpoint: Checkpoint): { readonly model: Model; readonly settings: Settings } {
  const settings = completeSettings(checkpoint.settings)
  checkSettings(settings)
  const { layers, optimiserState, origin, earlier } = checkpoint
  checkShapes(settings, layers)
  const slots = optimiserState?.slots ?? []
  for (const slot of slots) checkShapes(settings, slot)
  for (const snapshot of [checkpoint.watch.lastGood, checkpoint.watch.best]) {
    if (snapshot) checkShapes(settings, snapshot.weights)
  }
  const network = copyNetwork({ layers })
  const model = createModel(network, origin, settings, earlier)
  Object.assign(model.progression, checkpoint.progression)
  model.optimiserState = optimiserState ? copyOptimiserState(optimiserState) : undefined
  model.curves = continueCurves(checkpoint.history)
  model.watch = copyWatch(checkpoint.watch)
  model.ending = checkpoint.ending
  model.testScores = checkpoint.testScores
  model.digits = checkpoint.digits ?? null
  model.classes = checkpoint.classes ?? null
  return { model, settings }
}

function checkShapes(settings: Settings, layers: readonly LayerNumbers[]): void {
  const sizes = layerSizes(settings)
  const fits =
    layers.length === sizes.length - 1 &&
    layers.every(
      ({ weights, biases }, index) =>
        weights.length === sizes[index]! * sizes[index + 1]! && biases.length === sizes[index + 1],
    )
  if (fits) return
  throw failure('bad-input', t, 'checkpoint-unfit')
}

function noPoints(): Columns {
  return { step: new Uint32Array(), cost: new Float32Array(), accuracy: new Float32Array() }
}

function copyWatch(watch: Watch): Watch {
  return { ...watch, lastGood: copyIfAny(watch.lastGood), best: copyIfAny(watch.best) }
}

function copyIfAny(snapshot: Snapshot | undefined): Snapshot | undefined {
  return snapshot && copySnapshot(snapshot)
}
