/** Runs are recorded while they train, and taken up again from the record with the same bits. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Settings } from '#engine/contract/settings.ts'
import { openEngine, smallSettings, trainToEnd, weightsOf, type OpenEngine } from '#test/unit/engine/open-engine.ts'

const few: Settings = { ...smallSettings, hidden: [{ neurons: 6, activation: 'relu' }], batchSize: 700, epochs: 3 }
/** 9,000 digits in batches of 700. */
const batches = 13

let folder = ''
let store = ''
let tests = 0
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'inkling-recording-'))
})
beforeEach(() => {
  store = join(folder, `${tests++}.sqlite`)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function list({ commands }: OpenEngine) {
  return (await commands.listRuns()).runs
}

async function resume(open: OpenEngine): Promise<void> {
  const finished = open.until('finished')
  await open.commands.resume()
  await finished
}

async function outcomeOf(open: OpenEngine) {
  return { weights: await weightsOf(open), history: await open.commands.history() }
}

test('a run is recorded from its first moment to its end', async () => {
  const open = await openEngine(few, store)
  await open.commands.step({ unit: 'batch' })
  const [begun] = await list(open)
  expect(begun).toMatchObject({ status: 'paused', isHere: true, settings: few, startStep: 0, parent: null })
  expect(begun!.position.step).toBe(1)
  await resume(open)

  const [run, ...others] = await list(open)
  expect(others).toEqual([])
  const { position, runId } = await open.commands.describe()
  expect(run).toMatchObject({ id: runId, status: 'finished', position, versions: { app: 'test' } })
  const { validation } = await open.commands.history()
  expect(run!.best!.cost).toBeCloseTo(Math.min(...validation.cost), 6)
  expect(run!.bestAccuracy!.accuracy).toBeCloseTo(Math.max(...validation.accuracy), 6)
  const [curves] = await open.commands.readRunCurves({ ids: [run!.id] })
  expect(curves!.training.step).toHaveLength(3 * batches)
  expect([...curves!.epochs.epoch]).toEqual([1, 2, 3])
  const checkpoints = await open.commands.listCheckpoints({ id: run!.id })
  expect(checkpoints[0]!.position).toMatchObject({ epoch: 3, step: 3 * batches })
})

const kinds: readonly (readonly [string, Partial<Settings>])[] = [
  ['plain SGD', {}],
  [
    'Adam with dropout and augmentation',
    { optimiser: 'adam', learningRate: 0.003, dropout: 0.4, shift: 1, schedule: 'one-cycle' },
  ],
  ['momentum with early stopping', { optimiser: 'momentum', learningRate: 0.3, patience: 1, epochs: 5 }],
]

describe.each(kinds)('%s', (_, change) => {
  const settings = { ...few, ...change }

  let whole: ReturnType<typeof outcomeOf> | undefined
  const uninterrupted = async () => {
    const open = await openEngine(settings)
    await trainToEnd(open)
    return outcomeOf(open)
  }

  test.each([0, batches + 5])(
    'a run whose engine ends after %i batches goes on in another as if nothing had been',
    async (count) => {
      const expected = await (whole ??= uninterrupted())
      const first = await openEngine(settings, store)
      if (count === 0) {
        // While the data is read, and the first score is made.
        await first.commands.start()
      }
      for (let batch = 0; batch < count; batch++) await first.commands.step({ unit: 'batch' })
      await first.engine.close()

      const second = await openEngine(undefined, store)
      const [interrupted] = await list(second)
      expect(interrupted).toMatchObject({ status: 'interrupted', isHere: false })
      const state = await second.commands.openRun({ id: interrupted!.id })
      expect(state).toMatchObject({ status: 'paused', settings, position: { step: count }, runId: interrupted!.id })
      await resume(second)
      expect(await outcomeOf(second)).toEqual(expected)
      expect(await list(second)).toMatchObject([{ id: interrupted!.id, status: 'finished', isHere: true }])
    },
  )
})

test('a run that is paused while it is scored goes on with the same score', async () => {
  const settings = { ...few, batchSize: 9000, epochs: 4 }
  const whole = await openEngine(settings)
  await trainToEnd(whole)
  const first = await openEngine(settings, store)
  await first.commands.start()
  // The trainer is somewhere in a batch or a score at each of these.
  for (let pause = 0; pause < 5; pause++) {
    await new Promise((resolve) => setImmediate(resolve))
    await first.commands.pause()
    const { id } = (await list(first))[0]!
    const checkpoint = structuredClone(first.engine.checkpoint())
    const second = await openEngine()
    if (!checkpoint.isUnderWay) break
    await second.engine.restore(checkpoint)
    await resume(second)
    expect(await weightsOf(second), id).toEqual(await weightsOf(whole))
    await second.engine.close()
    await first.commands.resume()
  }
})

test('another program cannot take a run that is training', async () => {
  const open = await openEngine({ ...few, epochs: 1000 }, store)
  await open.commands.start()
  const other = await openEngine(undefined, store)
  const [run] = await list(other)
  expect(run).toMatchObject({ status: 'training', isHere: false })
  await expect(other.commands.openRun({ id: run!.id })).rejects.toMatchObject({ code: 'busy' })
  await expect(async () => other.commands.deleteRuns({ ids: [run!.id] })).rejects.toMatchObject({ code: 'busy' })
  await open.commands.stop()
  expect(await list(other)).toMatchObject([{ status: 'stopped' }])
})

test('training from a checkpoint with other settings is a new run that knows its parent', async () => {
  const open = await openEngine(few, store)
  await trainToEnd(open)
  const [parent] = await list(open)
  const checkpoints = await open.commands.listCheckpoints({ id: parent!.id })
  const earlier = checkpoints.at(-1)!
  const state = await open.commands.openRun({ id: parent!.id, checkpoint: earlier.id })
  expect(state).toMatchObject({ status: 'ready', position: { step: earlier.position.step }, runId: parent!.id })
  await open.commands.configure({ ...few, optimiser: 'adam', learningRate: 0.001, epochs: 1 })
  await trainToEnd(open)
  const [branch] = await list(open)
  expect(branch).toMatchObject({
    number: 2,
    parent: { id: parent!.id, name: parent!.name, step: earlier.position.step },
    startStep: earlier.position.step,
    settings: { optimiser: 'adam' },
  })
  expect((await list(open))[1]).toEqual({ ...parent, isHere: false })
})

test('a changed learning rate is in the record as soon as the next batch is', async () => {
  const open = await openEngine(few, store)
  await open.commands.step({ unit: 'batch' })
  await open.commands.setLearningRate({ learningRate: 0.7 })
  await open.commands.step({ unit: 'batch' })
  await open.engine.close()
  const other = await openEngine(undefined, store)
  const [run] = await list(other)
  expect((await other.commands.openRun({ id: run!.id })).settings.learningRate).toBe(0.7)
  const [curves] = await other.commands.readRunCurves({ ids: [run!.id] })
  expect(curves!.learningRates).toEqual([
    { step: 0, learningRate: few.learningRate },
    { step: 1, learningRate: 0.7 },
  ])
})

test('a sweep over seeds trains one network after another, each with the next seed', async () => {
  const open = await openEngine({ ...few, epochs: 1, seed: 11 }, store)
  const ended = open.until('finished')
  const { sweep } = await open.commands.sweep({ setting: 'seed', values: [11, 12, 13] })
  expect(sweep).toMatchObject({ index: 1, count: 3, setting: 'seed', value: 11 })
  expect((await ended).sweep).toBeNull()
  const runs = await list(open)
  expect(runs.map(({ settings }) => settings.seed)).toEqual([13, 12, 11])
  expect(new Set(runs.map(({ group }) => group)).size).toBe(1)
  expect(runs[0]!.group).not.toBeNull()
  expect(runs.map(({ parent }) => parent)).toEqual([null, null, null])

  const alone = await openEngine({ ...few, epochs: 1, seed: 13 })
  await trainToEnd(alone)
  expect(await weightsOf(open)).toEqual(await weightsOf(alone))
})

test('a sweep ends where it is stopped', async () => {
  const open = await openEngine({ ...few, epochs: 500 }, store)
  await open.commands.sweep({ setting: 'seed', values: [1, 2, 3] })
  expect(await open.commands.stop()).toMatchObject({ status: 'stopped', sweep: null })
  expect(await list(open)).toMatchObject([{ status: 'stopped' }])
  expect((await open.commands.listRuns()).sweeps).toEqual([])
})

test('without a file for them no runs are recorded, and training is as ever', async () => {
  const open = await openEngine(few)
  await trainToEnd(open)
  expect(await open.commands.listRuns()).toEqual({ runs: [], file: null, problem: null, sweeps: [] })
  expect((await open.commands.describe()).runId).toBeNull()
  await expect(open.commands.openRun({ id: 'none' })).rejects.toMatchObject({ code: 'bad-input' })
})
