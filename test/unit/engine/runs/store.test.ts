/** The store of runs: what was recorded comes back as it was, and only what was recorded. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openRunStore, type RunStore, type RunStoreOptions } from '#engine/runs/store.ts'
import { restoreModel } from '#engine/training/checkpoint.ts'
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
} from './recordings.ts'
import { temporaryFolder } from './temporary-folder.ts'

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
    isNamed: true,
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

test('Epochs have the means over their batches, however they are cut into recordings', () => {
  const store = open()
  const id = store.create(newRun())
  for (const [from, to] of [
    [0, 3],
    [3, 12],
    [12, 12],
    [12, 47],
  ] as const) {
    store.record(id, recordingBetween(from, to, { checkpoint: null }))
  }
  const [curves] = store.readCurves([id])
  const mean = (of: (step: number) => number, epoch: number) =>
    Math.fround(
      Array.from({ length: 10 }, (_, batch) => of(10 * epoch + batch)).reduce((sum, value) => sum + value) / 10,
    )
  expect(curves!.epochs).toEqual({
    epoch: Uint32Array.of(1, 2, 3, 4),
    step: Uint32Array.of(10, 20, 30, 40),
    trainingCost: Float32Array.from([0, 1, 2, 3], (epoch) => mean(costAt, epoch)),
    trainingAccuracy: Float32Array.from([0, 1, 2, 3], (epoch) => mean(accuracyAt, epoch)),
    validationCost: Float32Array.from([10, 20, 30, 40], (step) => costAt(step) + 0.25),
    validationAccuracy: Float32Array.from([10, 20, 30, 40], (step) => accuracyAt(step) - 0.25),
  })
  expect(curves!.training.step).toEqual(Uint32Array.from({ length: 47 }, (_, step) => step))
  expect(curves!.training.count.every((count) => count === 1)).toBe(true)
  expect(curves!.learningRates).toEqual([{ step: 0, learningRate: settings.learningRate }])
})

test('Going back takes away points, epochs, rates and checkpoints from there on, and the other way is recorded as if alone', () => {
  const store = open()
  const [gone, alone] = [store.create(newRun()), store.create(newRun())]
  store.record(gone, recordingBetween(0, 15))
  const wrongWay = pointsBetween(15, 48)
  store.record(gone, {
    ...recordingBetween(15, 48),
    points: { ...wrongWay, learningRates: [{ step: 30, learningRate: 9 }] },
  })
  store.record(gone, recordingBetween(15, 26, { truncateAfter: 15 }))
  store.record(alone, recordingBetween(0, 15))
  store.record(alone, recordingBetween(15, 26))
  const known = (id: string) => {
    const {
      id: _id,
      number: _number,
      name: _name,
      isHere: _isHere,
      updatedAt: _u,
      startedAt: _s,
      ...summary
    } = store.describe(id)
    const { id: _same, ...curves } = store.readCurves([id])[0]!
    const checkpoints = store.listCheckpoints(id).map(({ position, score, isBest }) => ({ position, score, isBest }))
    return { summary, curves, checkpoints, newest: store.readCheckpoint(id) }
  }
  expect(known(gone)).toEqual(known(alone))
})

test('Of a curve that is longer than its buckets, peaks and means stay, and its end goes on', () => {
  const store = open()
  const id = store.create(newRun())
  const total = 40_000
  const peak = 12_345
  for (let from = 0; from < total; from += 2500) {
    const { training, ...others } = pointsBetween(from, from + 2500)
    if (from <= peak && peak < from + 2500) training.cost[peak - from] = 99
    store.record(id, recordingBetween(from, from + 2500, { points: { training, ...others }, checkpoint: null }))
  }
  const { training, epochs } = store.readCurves([id])[0]!
  expect(training.step.length).toBeLessThanOrEqual(16_384)
  expect(training.step.length).toBeGreaterThan(8192)
  expect(training.count.reduce((sum, count) => sum + count, 0)).toBe(total)
  expect(training.step.at(-1)).toBe(total - 1)
  expect(Math.max(...training.cost.highest)).toBe(99)
  const sum = training.cost.mean.reduce((sum, mean, index) => sum + mean * training.count[index]!, 0)
  const expected = Array.from({ length: total }, (_, step) => (step === peak ? 99 : costAt(step)))
  expect(sum / total).toBeCloseTo(expected.reduce((sum, cost) => sum + cost) / total, 6)
  // Epochs are reckoned from the points themselves.
  expect(epochs.epoch.length).toBe(total / 10)
  expect(epochs.trainingCost[3999]).toBe(Math.fround(expected.slice(-10).reduce((sum, cost) => sum + cost) / 10))
  expect(store.check()).toEqual([])
})

test('The best checkpoint, the last three and no others are kept', () => {
  const store = open()
  const id = store.create(newRun())
  const costs = [5, 3, 1, 4, 2, 6, 7]
  for (const [index, cost] of costs.entries()) {
    const [from, to] = [10 * index, 10 * index + 10]
    const points = { ...pointsBetween(from, to) }
    points.validation.cost.fill(cost)
    store.record(id, recordingBetween(from, to, { points }))
  }
  const kept = store.listCheckpoints(id).map(({ position, isBest }) => [position.step, isBest])
  expect(kept).toEqual([
    [70, false],
    [60, false],
    [50, false],
    [30, true],
  ])
  expect(store.describe(id)).toMatchObject({ best: { step: 25, cost: 1 }, last: { step: 70, cost: 7 } })
  expect(() => store.readCheckpoint(id, 1)).toThrow('has no checkpoint 1')
})

test('A checkpoint at the end of a run takes the place of one that was taken there a moment before', () => {
  const store = open()
  const id = store.create(newRun())
  store.record(id, recordingBetween(0, 10))
  store.record(id, recordingBetween(10, 20))
  store.record(id, recordingBetween(20, 20, { status: 'finished' }))
  const listed = () => store.listCheckpoints(id).map(({ position, score }) => [position.step, score?.step])
  expect(listed()).toEqual([
    [20, 20],
    [10, 10],
  ])

  // The first of the two was taken before the digits were read.
  const { validation } = pointsBetween(20, 30)
  store.record(id, recordingBetween(20, 30, { points: { ...pointsBetween(20, 30), validation: noPoints.validation } }))
  store.record(id, recordingBetween(30, 30, { status: 'finished', points: { ...noPoints, validation } }))
  expect(listed()).toEqual([
    [30, 30],
    [20, 20],
    [10, 10],
  ])
})

test('After early stopping the checkpoint has the score of its own weights and shows the way that was given up', () => {
  const store = open()
  const id = store.create(newRun())
  store.record(id, recordingBetween(0, 20, { checkpoint: null }))
  const ending = { kind: 'stopped-early', step: 40, bestStep: 20, bestCost: 1 } as const
  const points = pointsBetween(20, 40)
  points.validation.cost.fill(8)
  const end = { ...checkpointAt(20), isUnderWay: false, ending }
  store.record(id, {
    ...recordingBetween(20, 40),
    position: positionAt(20),
    status: 'finished',
    ending,
    points,
    checkpoint: end,
  })
  expect(store.describe(id)).toMatchObject({
    status: 'finished',
    ending,
    best: { step: 20 },
    last: { step: 40, cost: 8, epoch: 4 },
  })
  expect(store.listCheckpoints(id)).toMatchObject([{ position: { step: 20 }, score: { step: 20 }, isBest: true }])
  const { history } = store.readCheckpoint(id)
  expect(history.training.step).toHaveLength(40)
  expect(history.validation.step.at(-1)).toBe(40)
})

test('A run that goes on from another knows it by name, has its points, and none of its scores', () => {
  const store = open()
  const parent = store.create(newRun())
  store.record(parent, recordingBetween(0, 30, { status: 'stopped' }))
  const history = pointsBetween(0, 30)
  history.validation.cost.fill(0)
  history.validation.cost[history.validation.cost.length - 1] = 4
  const child = store.create(
    newRun({ parent: { id: parent, step: 30 }, startStep: 30, position: positionAt(30), history }),
  )
  expect(store.describe(child)).toMatchObject({
    startStep: 30,
    parent: { id: parent, name: 'Run 1: 784-2-10, momentum 0.1', step: 30 },
    best: { step: 30, epoch: 3, cost: 4 },
  })
  store.record(child, recordingBetween(30, 50))
  const { training, epochs } = store.readCurves([child])[0]!
  expect(training.step).toHaveLength(50)
  expect(epochs.epoch).toEqual(Uint32Array.of(4, 5))
  store.change({ id: parent, name: 'The first' })
  expect(store.describe(child).parent?.name).toBe('The first')
  store.delete([parent])
  expect(store.describe(child).parent).toEqual({ id: parent, name: null, step: 30 })
})

test('A person can name, tag and describe a run, and take the name back', () => {
  const store = open()
  const id = store.create(newRun())
  expect(store.change({ id, name: ' Wide ', tags: ['a', 'b'], notes: 'two\nlines' })).toMatchObject({
    name: 'Wide',
    tags: ['a', 'b'],
    notes: 'two\nlines',
  })
  expect(store.change({ id, name: '' })).toMatchObject({ name: 'Run 1: 784-2-10, momentum 0.1', tags: ['a', 'b'] })
  expect(() => store.change({ id: 'no such run' })).toThrow('There is no run no such run.')
})

test('Deleted runs come back for a day; then they go, and the file shrinks', () => {
  const file = join(temporaryFolder(), 'runs.sqlite')
  let now = 1_700_000_000_000
  const clock = () => now
  const first = open(file, { clock })
  const [kept, deleted] = [first.create(newRun()), first.create(newRun())]
  expect(() => first.delete([deleted])).toThrow(expect.objectContaining({ code: 'busy' }))
  for (const id of [kept, deleted]) first.record(id, recordingBetween(0, 5000, { status: 'stopped' }))
  first.delete([deleted, deleted])
  expect(first.list().map(({ id }) => id)).toEqual([kept])
  expect(() => first.describe(deleted)).toThrow(expect.objectContaining({ code: 'bad-input' }))
  first.restore([deleted])
  expect(first.list().map(({ id }) => id)).toEqual([deleted, kept])
  first.delete([deleted])
  first.close()

  now += 23 * 3_600_000
  const soon = open(file, { clock })
  soon.restore([deleted])
  expect(soon.readCheckpoint(deleted).progression.step).toBe(5000)
  soon.delete([deleted])
  soon.close()
  const before = statSync(file).size

  now += 25 * 3_600_000
  const late = open(file, { clock })
  expect(() => late.restore([deleted])).toThrow(expect.objectContaining({ code: 'bad-input' }))
  expect(late.list().map(({ id }) => id)).toEqual([kept])
  expect(late.check()).toEqual([])
  late.close()
  expect(statSync(file).size).toBeLessThan(0.7 * before)
})
