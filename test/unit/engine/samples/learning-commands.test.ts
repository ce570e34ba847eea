/** Learning from a person's samples: what it brings, what it costs, and the way back. */
import { expect, onTestFinished, test } from 'vitest'
import type { SamplesState } from '#engine/contract/samples.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { createEngine } from '#engine/engine.ts'
import { packedData } from '#test/unit/engine/data-folder.ts'
import { readBuilds } from '#test/unit/engine/fast/open-backend.ts'
import { openEngine, smallSettings, trainToEnd, weightsOf, type OpenEngine } from '#test/unit/engine/open-engine.ts'
import { loadHabit } from './crossed-sevens.ts'

const quick: Settings = { ...smallSettings, hidden: [{ neurons: 8, activation: 'relu' }] }

async function openTrained(settings = quick): Promise<OpenEngine> {
  const open = await openEngine(settings)
  await trainToEnd(open)
  return open
}

test('Twenty corrections of a writing habit: it is read, and what was known stays', { timeout: 60_000 }, async () => {
  const engine = createEngine({ dataFolder: await packedData(), kernels: await readBuilds(), threads: 1 })
  onTestFinished(() => engine.close())
  const { commands } = engine
  await commands.configure({ ...defaultSettings, data: 'mnist-10k', epochs: 4, optimiser: 'adam', learningRate: 0.001 })
  const finished = new Promise<void>((resolve) =>
    engine.onEvent((name, payload) => {
      if (name === 'state' && (payload as { status: string }).status === 'finished') resolve()
    }),
  )
  await commands.start()
  await finished

  const { corrections, unseen } = await loadHabit(20)
  const habit = async () => {
    let right = 0
    for (const { pixels } of unseen) {
      const { digit } = await commands.predict({ pixels: Float32Array.from(pixels, (byte) => byte / 255) })
      if (digit === 7) right++
    }
    return right / unseen.length
  }
  expect(await habit()).toBeLessThan(0.8)
  await commands.addSamples({ samples: corrections })
  const report = (await commands.learnFromSamples())!
  expect(await habit()).toBeGreaterThanOrEqual(0.9)
  expect(report.learned).toMatchObject({ count: 20, after: 20 })
  expect(report.heldBack).toBeNull()
  const { test: ofTest } = await commands.scoreLearning()
  expect(ofTest!.count).toBe(10_000)
  expect((ofTest!.before - ofTest!.after) / ofTest!.count).toBeLessThan(0.002)
  expect((await commands.describe()).testScores).toBe(1)
  expect((await commands.evaluate({ split: 'test' })).correct).toBe(ofTest!.after)
})

test('Undo brings back the same bits, with curves, score count and optimiser, and again after a second learning', async () => {
  const open = await openTrained({ ...quick, optimiser: 'momentum', learningRate: 0.02 })
  const { commands, engine } = open
  const { corrections } = await loadHabit(6)
  await commands.addSamples({ samples: corrections })
  const before = engine.checkpoint()
  const status = (await commands.describe()).status
  await commands.learnFromSamples()
  const first = await weightsOf(open)
  expect(engine.checkpoint().layers).not.toEqual(before.layers)
  // The copy has the curves and the place in the training, too.
  expect(engine.checkpoint()).toMatchObject({ history: before.history, progression: before.progression })
  await commands.learnFromSamples()
  await commands.undoLearning()
  expect(await weightsOf(open)).toEqual(first)
  expect((await commands.describeSamples()).report).toMatchObject({ canUndo: true })
  const state = await commands.undoLearning()
  expect(engine.checkpoint()).toEqual(before)
  expect(state.status).toBe(status)
  await expect(commands.undoLearning()).rejects.toMatchObject({ code: 'bad-input' })
})

test('The same samples, network and seed give the same bits, whatever is asked meanwhile', async () => {
  const { corrections, unseen } = await loadHabit(3)
  const pixels = Float32Array.from(unseen[0]!.pixels, (byte) => byte / 255)
  const outcomes = []
  for (const asks of [false, true]) {
    const open = await openTrained()
    await open.commands.addSamples({ samples: corrections })
    const learning = open.commands.learnFromSamples()
    let isOver = false
    void Promise.resolve(learning).then(() => (isOver = true))
    let answered = 0
    while (asks && !isOver) {
      await open.commands.predict({ pixels })
      answered++
      await new Promise((resolve) => setImmediate(resolve))
    }
    if (asks) expect(answered).toBeGreaterThan(20)
    outcomes.push([await learning, await weightsOf(open)])
  }
  expect(outcomes[0]).toEqual(outcomes[1])
})

test('A network that has learned says so, and how many samples, until that is taken back or no longer can be', async () => {
  const { commands } = await openTrained()
  const { corrections } = await loadHabit(3)
  const learned = async () => (await commands.describe()).network.learned
  expect(await learned()).toBeNull()
  await commands.addSamples({ samples: corrections })
  await commands.learnFromSamples()
  expect(await learned()).toEqual({ samples: 3, canUndo: true })
  await commands.step({ unit: 'batch' })
  await commands.stop()
  expect(await learned()).toEqual({ samples: 3, canUndo: false })
  await commands.reset()
  expect(await learned()).toBeNull()

  const again = await openTrained()
  await again.commands.addSamples({ samples: corrections })
  await again.commands.learnFromSamples()
  const { network } = await again.commands.undoLearning()
  expect(network.learned).toBeNull()
})

test('Drawings like those that were learned from are no strangers any more', async () => {
  const { commands } = await openTrained()
  // A picture that is no digit at all.
  const odd = Uint8Array.from({ length: 784 }, (_, pixel) => (pixel % 9 < 4 ? 255 : 0))
  const read = async () => {
    await commands.save({ format: 'json' })
    const pixels = Float32Array.from(odd, (byte) => byte / 255)
    return (await commands.predict({ pixels, isDrawn: true })).reading
  }
  expect((await read()).kind).toBe('unlike')
  const samples = [0, 1].map((time) => ({ pixels: odd, label: 3, time }))
  await commands.addSamples({ samples })
  await commands.learnFromSamples()
  const { digits, judgement } = await read()
  expect(digits).toContain(3)
  expect(judgement!.distance).toBeLessThan(0.01 * judgement!.limits.greatestDistance)
  await commands.undoLearning()
  expect((await read()).kind).toBe('unlike')
})

test('Some samples of each digit are held back once there are enough, and scored apart', async () => {
  const { commands, events } = await openTrained()
  const { corrections } = await loadHabit(45)
  await commands.addSamples({ samples: corrections })
  const report = (await commands.learnFromSamples())!
  expect(report.learned.count).toBe(36)
  expect(report.heldBack!.count).toBe(9)
  const shares = events
    .filter(({ name }) => name === 'samples')
    .flatMap(({ payload }) => (payload as SamplesState).learning ?? [])
  expect(shares.length).toBeGreaterThan(20)
  const secondsLeft = events
    .filter(({ name }) => name === 'samples')
    .flatMap(({ payload }) => (payload as SamplesState).secondsLeft ?? [])
  expect(secondsLeft.length).toBeGreaterThan(15)
  expect(secondsLeft.every((seconds) => seconds > 0)).toBe(true)
  expect(shares).toEqual(shares.toSorted((one, other) => one - other))
  expect(shares.at(-1)).toBeGreaterThan(0.9)
})

test.each([
  ['cancelling', 'cancelLearning'],
  ['stop', 'stop'],
] as const)('%s leaves the network as it was', async (_, command) => {
  const open = await openTrained()
  const { commands, engine } = open
  const { corrections } = await loadHabit(3)
  await commands.addSamples({ samples: corrections })
  const before = engine.checkpoint()
  const learning = commands.learnFromSamples()
  await new Promise<void>((resolve) => {
    engine.onEvent((name, payload) => {
      if (name === 'samples' && ((payload as SamplesState).learning ?? 0) > 0.2) resolve()
    })
  })
  await commands[command]()
  expect(await learning).toBeNull()
  expect(engine.checkpoint()).toEqual(before)
  expect(await commands.describeSamples()).toMatchObject({ learning: null, report: null })
  // And nothing is left in the way of a run.
  expect((await trainToEnd(open)).status).toBe('finished')
})

test('Nothing else takes the network while it learns, and training on ends the way back', async () => {
  const open = await openTrained()
  const { commands } = open
  const { corrections } = await loadHabit(3)
  await commands.addSamples({ samples: corrections })
  const learning = commands.learnFromSamples()
  const busy = { code: 'busy', message: 'The network is learning from your samples.' }
  await expect(Promise.resolve(commands.start())).rejects.toMatchObject(busy)
  await expect(commands.configure(quick)).rejects.toMatchObject(busy)
  await expect(Promise.resolve(commands.learnFromSamples())).rejects.toMatchObject(busy)
  await learning
  await trainToEnd(open)
  expect((await commands.describeSamples()).report).toMatchObject({ canUndo: false })
  await expect(commands.undoLearning()).rejects.toMatchObject({ code: 'bad-input' })
})

test('Without samples, or with random weights, it says what is missing', async () => {
  const open = await openEngine(quick)
  await expect(open.commands.learnFromSamples()).rejects.toMatchObject({ message: /no samples/ })
  const { corrections } = await loadHabit(1)
  await open.commands.addSamples({ samples: corrections })
  await expect(open.commands.learnFromSamples()).rejects.toMatchObject({ message: /random/ })
  await expect(open.commands.scoreLearning()).rejects.toMatchObject({ code: 'bad-input' })
  // The refusals leave nothing in the way.
  expect((await trainToEnd(open)).status).toBe('finished')
})
