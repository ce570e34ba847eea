/** Runs to record, made by a small model: everything in them is told apart by its numbers. */
import type { Columns, History } from '#engine/contract/training.ts'
import type { Position } from '#engine/contract/state.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { createRandomModel } from '#engine/training/model.ts'
import type { NewRun, Recording } from '#engine/runs/store.ts'
import { takeCheckpoint, type Checkpoint } from '#engine/training/checkpoint.ts'
import { createOptimiserState } from '#engine/network/optimisers.ts'
import { takeSnapshot } from '#engine/training/snapshot.ts'

export const settings: Settings = {
  ...defaultSettings,
  data: 'mnist-10k',
  hidden: [{ neurons: 2, activation: 'relu' }],
  optimiser: 'momentum',
  batchSize: 900,
  epochs: 100,
}
/** Batches in an epoch. */
const batches = 10

export function positionAt(step: number): Position {
  return { epoch: Math.floor(step / batches), epochs: 100, batch: step % batches, batches, step }
}

/** The cost after so many updates: no two are the same, and the way down is not a straight one. */
export const costAt = (step: number) => Math.fround(2 / (1 + step / 50) + 0.1 * Math.sin(step))
export const accuracyAt = (step: number) => Math.fround(1 - costAt(step) / 3)

function columns(steps: readonly number[], add = 0): Columns {
  return {
    step: Uint32Array.from(steps),
    cost: Float32Array.from(steps, (step) => costAt(step) + add),
    accuracy: Float32Array.from(steps, (step) => accuracyAt(step) - add),
  }
}

/** Points between two counts of updates as a run has them: one a batch, and a validation score at the end of each half epoch. */
export function pointsBetween(from: number, to: number): History {
  const steps = Array.from({ length: to - from }, (_, index) => from + index)
  const scored = steps.map((step) => step + 1).filter((step) => step % (batches / 2) === 0)
  return {
    training: columns(steps),
    validation: columns(from === 0 ? [0, ...scored] : scored, 0.25),
    learningRates: from === 0 ? [{ step: 0, learningRate: settings.learningRate }] : [],
  }
}

export const noPoints: History = { training: columns([]), validation: columns([]), learningRates: [] }

export function newRun(changes: Partial<NewRun> = {}): NewRun {
  return {
    settings,
    origin: { kind: 'random', seed: settings.seed },
    parent: null,
    group: null,
    parameters: 1600,
    versions: { app: '1.2.3', node: process.versions.node, kernels: 'readable' },
    position: positionAt(0),
    startStep: 0,
    history: noPoints,
    ...changes,
  }
}

/** A checkpoint whose every weight tells the step. */
export function checkpointAt(step: number): Checkpoint {
  const model = createRandomModel(settings)
  for (const { weights, biases } of model.network.layers) {
    weights.fill(step)
    biases.fill(-step)
  }
  Object.assign(model.progression, positionAt(step))
  model.optimiserState = createOptimiserState(model.network, settings.optimiser)
  model.optimiserState.updates = step
  for (const slot of model.optimiserState.slots) for (const { weights } of slot) weights.fill(step / 7)
  const live = { network: model.network, optimiserState: model.optimiserState }
  model.watch.lastGood = takeSnapshot(live, { epoch: 0, batch: 0, step }, costAt(step))
  return takeCheckpoint(model, settings, true)
}

/** A run that goes on from one count of updates to another, with a checkpoint at the end unless told otherwise. */
export function recordingBetween(from: number, to: number, changes: Partial<Recording> = {}): Recording {
  return {
    position: positionAt(to),
    status: 'training',
    ending: null,
    seconds: to / 100,
    testScores: 0,
    points: pointsBetween(from, to),
    checkpoint: checkpointAt(to),
    ...changes,
  }
}
