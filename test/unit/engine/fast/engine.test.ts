/** The engine with the compiled kernels and their threads, on real digits. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { defaultSettings } from '#engine/settings/settings.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { createEngine, type LocalEngine } from '#engine/engine.ts'
import { packedData } from '#test/unit/engine/data-folder.ts'
import { readBuilds, workerUrl } from './open-backend.ts'

const settings: Settings = {
  ...defaultSettings,
  data: 'mnist-10k',
  hidden: [{ neurons: 40, activation: 'relu' }],
  epochs: 1,
}

/** For the readable loops, which take twenty times as long. */
const few: Settings = { ...settings, data: 'mnist-10k:0.4', hidden: [{ neurons: 12, activation: 'relu' }] }

/** With so many threads, or with the readable loops on none. */
async function open(threads: number): Promise<LocalEngine> {
  const kernels = threads === 0 ? undefined : await readBuilds()
  const engine = createEngine({ dataFolder: await packedData(), kernels, workerUrl, threads })
  onTestFinished(() => engine.close())
  return engine
}

const untilFinished = (engine: LocalEngine) =>
  new Promise<void>((resolve) => {
    engine.onEvent((name, payload) => {
      if (name === 'state' && (payload as { status: string }).status === 'finished') resolve()
    })
  })

async function outcomeOf({ commands }: LocalEngine) {
  const { bytes } = await commands.save({ format: 'safetensors' })
  return { bytes, history: await commands.history() }
}

async function train(engine: LocalEngine, chosen: Settings) {
  await engine.commands.configure(chosen)
  const finished = untilFinished(engine)
  await engine.commands.start()
  await finished
  return outcomeOf(engine)
}

test('One epoch reads more than 85 % of the test digits right, and a second run gives the same bits', async () => {
  const engine = await open(1)
  const first = await train(engine, settings)
  expect((await engine.commands.evaluate({ split: 'test' })).accuracy).toBeGreaterThan(0.85)
  expect(await train(await open(2), settings)).toEqual(first)
})

test('Several sources give the same bits on any number of threads, and other ones than without their shares', async () => {
  const chosen: Settings = { ...settings, data: 'mnist-10k:0.3,pen:1.5', shift: 1, rotation: 10 }
  const first = await train(await open(1), chosen)
  for (const threads of [2, 3, 8]) expect(await train(await open(threads), chosen)).toEqual(first)
  const other = await train(await open(1), { ...chosen, data: 'mnist-10k:0.3,pen' })
  expect(Buffer.compare(other.bytes, first.bytes)).not.toBe(0)
})

test.each([
  ['SGD', settings, 1, 3],
  [
    'Adam and dropout, in parts',
    { ...settings, optimiser: 'adam', learningRate: 0.001, dropout: 0.2, batchSize: 3000 },
    1,
    3,
  ],
  ['the readable loops', few, 0, 0],
  ['the readable loops, in parts', { ...few, batchSize: 2000 }, 0, 0],
] as const)('Pauses, predictions, saving and scoring in between change no bit: %s', async (_, chosen, few, many) => {
  const quiet = await train(await open(few), chosen)
  const engine = await open(many)
  const { commands } = engine
  await commands.configure(chosen)
  const finished = untilFinished(engine)
  const { pixels } = await commands.example({ split: 'test', index: 0 })
  await commands.start()
  const evaluation = commands.evaluate({ split: 'validation' })
  let pauses = 0
  for (let turn = 1; (await commands.describe()).status !== 'finished'; turn++) {
    await nextTurn()
    // The pause comes first: on a quick machine there are few turns.
    if (turn % 3 !== 1) await commands.predict({ pixels, connections: 5 })
    else if ((await commands.pause()).status === 'paused') {
      pauses++
      await commands.save({ format: 'safetensors' })
      await commands.resume()
    }
  }
  await finished
  await evaluation
  expect(pauses).toBeGreaterThan(0)
  expect(await outcomeOf(engine)).toEqual(quiet)
})

test('Without kernels, the readable loops read as many digits after one epoch', async () => {
  const engine = await open(0)
  await train(engine, settings)
  expect((await engine.commands.evaluate({ split: 'test' })).accuracy).toBeGreaterThan(0.85)
})

test('A prediction while training is that of the weights as they are by then', async () => {
  const engine = await open(2)
  const { commands } = engine
  await commands.configure({ ...settings, epochs: 20 })
  const { pixels } = await commands.example({ split: 'test', index: 0 })
  await commands.start()
  while ((await commands.describe()).position.step < 20) await nextTurn()
  const prediction = await commands.predict({ pixels })
  const file = await commands.save({ format: 'safetensors' })
  await commands.stop()

  const other = createEngine({ dataFolder: await packedData() })
  onTestFinished(() => other.close())
  await other.commands.load(file)
  expect((await other.commands.predict({ pixels })).layers).toEqual(prediction.layers)
})

test('A checkpoint taken in the middle goes on to the same bits in another engine', async () => {
  const chosen: Settings = { ...settings, optimiser: 'adam', learningRate: 0.001, dropout: 0.1 }
  const quiet = await train(await open(1), chosen)
  const engine = await open(2)
  await engine.commands.configure(chosen)
  await engine.commands.start()
  while ((await engine.commands.describe()).position.step < 30) await nextTurn()
  const checkpoint = engine.checkpoint()
  await engine.close()

  const other = await open(2)
  const finished = untilFinished(other)
  await other.restore(checkpoint)
  await other.commands.resume()
  await finished
  expect((await outcomeOf(other)).bytes).toEqual(quiet.bytes)
})
