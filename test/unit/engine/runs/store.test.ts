/** The store of runs: what was recorded comes back as it was, and only what was recorded. */
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openRunStore, type RunStore, type RunStoreOptions } from '../../../../engine/runs/store.ts'
import { restoreModel } from '../../../../engine/training/checkpoint.ts'
import {
  accuracyAt,
  checkpointAt,
  costAt,
  newRun,
  noPoints,
  pointsBetween,
  positionAt,
  recordingBetween,
  settings,
  temporaryFolder,
} from './runs.ts'

function open(file: string | null = join(temporaryFolder(), 'runs.sqlite'), options?: RunStoreOptions): RunStore {
  const store = openRunStore(file, options)
  onTestFinished(() => store.close())
  return store
}

test.each([['in a file'], ['in memory']])('A run comes back as it was recorded (%s)', (where) => {
  const store = open(where === 'in memory' ? null : undefined, { clock: () => 1_000_000 })
  const id = store.create(newRun({ group: 'g', name: ' Mine ' }))
  store.record(id, recordingBetween(0, 25))
  expect(store.describe(id)).toEqual({
    id,
    name: 'Mine',
    number: 1,
    status: 'training',
    isHere: true,
    startedAt: 1_000_000,
    updatedAt: 1_000_000,
    seconds: 0.25,
    settings,
    versions: { app: '1.2.3', node: process.versions.node, kernels: 'readable' },
    origin: { kind: 'random', seed: 1 },
    parent: null,
    group: 'g',
    parameters: 1600,
    position: positionAt(25),
    startStep: 0,
    best: { step: 25, epoch: 2.5, cost: Math.fround(costAt(25) + 0.25), accuracy: Math.fround(accuracyAt(25) - 0.25) },
    bestAccuracy: expect.objectContaining({ step: 25 }) as object,
    last: expect.objectContaining({ step: 25, epoch: 2.5 }) as object,
    ending: null,
    testScores: 0,
    notes: '',
    tags: [],
  })
  expect(store.list()).toEqual([store.describe(id)])
  expect(store.check()).toEqual([])
})

test('A checkpoint comes back with every bit of its weights, and the curves up to it', () => {
  const store = open()
  const id = store.create(newRun())
  store.record(id, recordingBetween(0, 20))
  store.record(id, recordingBetween(20, 33))
  const [newest, older] = store.listCheckpoints(id)
  expect(newest).toMatchObject({ position: positionAt(33), score: { step: 30, epoch: 3 } })
  for (const [summary, step] of [
    [newest!, 33],
    [older!, 20],
  ] as const) {
    const checkpoint = store.readCheckpoint(id, summary.id)
    expect(checkpoint).toEqual({ ...checkpointAt(step), history: pointsBetween(0, step) })
    expect(restoreModel(checkpoint).model.progression.step).toBe(step)
  }
  expect(store.readCheckpoint(id).progression.step).toBe(33)
})

test('A recording that throws has changed nothing', () => {
  const store = open()
  const id = store.create(newRun())
  store.record(id, recordingBetween(0, 20))
  const before = [store.describe(id), store.readCurves([id]), store.listCheckpoints(id)]
  const broken = { ...recordingBetween(20, 40), seconds: 'long' as unknown as number }
  expect(() => store.record(id, broken)).toThrow()
  expect([store.describe(id), store.readCurves([id]), store.listCheckpoints(id)]).toEqual(before)
  store.record(id, { ...recordingBetween(20, 40), points: noPoints })
})
