/** What a run works on and leaves behind: the network, where its weights came from, how far training is, and its curves. */
import type { NetworkDescription, Origin, Position } from './contract/contract.ts'
import type { Settings } from './contract/settings.ts'
import { describeDataSet } from './data/data-sets.ts'
import { countNetworkParameters, createNetwork, describeLayers, type Network } from './network/network.ts'
import { createWorkspace, type Workspace } from './network/workspace.ts'
import type { OptimiserState } from './training/optimisers.ts'
import { createCurves, type Curves } from './training/curves.ts'
import { batchesPerEpoch, type Progression } from './training/trainer.ts'

/** How long a network has been trained. */
export type TrainingRecord = { readonly epochs: number; readonly steps: number }

export type Model = {
  readonly origin: Origin
  /** Training behind the weights when they were loaded; none for random ones. */
  readonly earlier: TrainingRecord
  readonly progression: Progression
  readonly curves: Curves
  /** Room for one prediction. */
  readonly workspace: Workspace
  /** The live weights; a training computation may move them to memory of its own. */
  network: Network
  /** What the optimiser of the last run remembers; none before the first. */
  optimiserState: OptimiserState | undefined
  /** How often the network has been scored on the test set. */
  testScores: number
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
    progression: { epoch: 0, epochs: settings.epochs, batch: 0, batches: countBatches(settings), step: 0 },
    curves: createCurves(),
    workspace: createWorkspace(network, 1),
    testScores: 0,
  }
}

export function createRandomModel(settings: Settings): Model {
  return createModel(createNetwork(settings), { kind: 'random', seed: settings.seed }, settings)
}

/** Takes over settings that keep the weights. An epoch broken off keeps the count of batches it had. */
export function adjustModel({ progression }: Model, settings: Settings): void {
  if (progression.step === 0) progression.epochs = settings.epochs
  if (progression.batch === 0) progression.batches = countBatches(settings)
}

/** Aims at `settings.epochs` more epochs. An epoch that was broken off is not taken up again: the next one begins. */
export function beginRun({ progression }: Model, settings: Settings): void {
  if (progression.batch > 0) progression.epoch++
  progression.batch = 0
  progression.batches = countBatches(settings)
  progression.epochs = progression.epoch + settings.epochs
}

export function describePosition({ progression }: Model): Position {
  return { ...progression }
}

export function describeNetwork({ network, origin }: Model): NetworkDescription {
  return { layers: describeLayers(network), parameters: countNetworkParameters(network), origin }
}

/** Training behind the weights as they are now. An epoch that was broken off counts once the next one has begun. */
export function describeTraining({ earlier, progression }: Model): TrainingRecord {
  return { epochs: earlier.epochs + progression.epoch, steps: earlier.steps + progression.step }
}

function countBatches(settings: Settings): number {
  return batchesPerEpoch(describeDataSet(settings.data).training, settings.batchSize)
}
