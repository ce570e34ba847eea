/** Many networks in one engine: each on a bench, trained beside the others. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type BenchId, mainBench } from '#engine/contract/bench-id.ts'
import type { Settings } from '#engine/contract/settings.ts'
import type { Failure, Progress } from '#engine/contract/training.ts'
import type { State } from '#engine/contract/state.ts'
import { createLinkPair } from '#engine/link/memory-link.ts'
import { connectEngine, serveEngine } from '#engine/link/rpc.ts'
import { estimateMemory } from '#engine/settings/settings.ts'
import { readBuilds, workerUrl } from '#test/unit/engine/fast/open-backend.ts'
import { openEngine, smallSettings, trainToEnd, type OpenEngine } from '#test/unit/engine/open-engine.ts'
import { temporaryFolder } from '#test/unit/engine/runs/temporary-folder.ts'

const few: Settings = { ...smallSettings, hidden: [{ neurons: 6, activation: 'relu' }], batchSize: 700, epochs: 2 }
const endless: Settings = { ...few, epochs: 10_000 }

/** Unlike each other in what a run depends on. */
const five: readonly Settings[] = [
  few,
  { ...few, seed: 2, optimiser: 'adam', learningRate: 0.003, dropout: 0.4 },
  { ...few, seed: 3, shift: 1.5, rotation: 10, batchSize: 500 },
  { ...few, seed: 4, hidden: [], learningRate: 0.5, schedule: 'cosine' },
  {
    ...few,
    hidden: [
      { neurons: 9, activation: 'tanh' },
      { neurons: 5, activation: 'sigmoid' },
    ],
    optimiser: 'momentum',
    patience: 1,
    epochs: 3,
  },
]

async function open({ commands }: OpenEngine, settings: Settings, isRecorded = false): Promise<BenchId> {
  return (await commands.openBench({ from: { settings }, isRecorded })).bench
}

async function outcomeOf({ engine, commands }: OpenEngine, bench: BenchId) {
  const { layers, optimiserState } = engine.checkpoint({ bench })
  return { layers, optimiserState, history: await commands.history({ bench }) }
}

/** Resolves when as many networks have finished, whichever. */
async function trainAll({ commands, untilState }: OpenEngine, benches: readonly BenchId[]): Promise<void> {
  const ends = benches.map((bench) => untilState(bench, ({ status }) => status === 'finished'))
  for (const bench of benches) await commands.start({ bench })
  await Promise.all(ends)
}

const backends = [
  ['the readable loops', async () => ({})],
  ['the compiled kernels', async () => ({ kernels: await readBuilds(), threads: 1 })],
  ['the compiled kernels, one network a core', async () => ({ kernels: await readBuilds(), threads: 3, workerUrl })],
] as const

test.each(backends)('Five networks that train at once end with the bits of each alone, on %s', async (_, assets) => {
  const together = await openEngine(undefined, undefined, await assets())
  const benches: BenchId[] = []
  for (const settings of five) benches.push(await open(together, settings))
  await trainAll(together, benches)

  const alone = await openEngine(undefined, undefined, await assets())
  for (const [index, settings] of five.entries()) {
    await alone.commands.configure(settings)
    await trainToEnd(alone)
    expect(await outcomeOf(together, benches[index]!), `network ${index + 1}`).toEqual(
      await outcomeOf(alone, mainBench),
    )
  }
})

test('A drawn digit is answered again and again while five networks train', async () => {
  const engine = await openEngine(few)
  const benches: BenchId[] = []
  for (const settings of five) benches.push(await open(engine, { ...settings, epochs: 10_000, patience: 0 }))
  for (const bench of benches) await engine.commands.start({ bench })
  const pixels = new Float32Array(784).fill(0.5, 300, 400)
  const first = await engine.commands.predict({ pixels })
  for (let count = 0; count < 20; count++) {
    await new Promise((resolve) => setImmediate(resolve))
    expect(await engine.commands.predict({ pixels })).toEqual(first)
  }
  const { length } = (await engine.commands.listBenches()).filter(({ status }) => status === 'training')
  expect(length).toBe(5)
})

describe('A bench', () => {
  test('has its own settings, run and answers, and every event says which one it is about', async () => {
    const engine = await openEngine(few)
    const { commands, events, untilState } = engine
    const bench = await open(engine, { ...endless, learningRate: 1000 })
    const ended = untilState(bench, ({ status }) => status === 'stopped')
    await commands.start({ bench })
    expect((await ended).ending).toMatchObject({ kind: 'diverged' })
    expect(await commands.describe()).toMatchObject({ bench: mainBench, status: 'ready', settings: few, ending: null })
    expect(await commands.listBenches()).toMatchObject([
      { bench: mainBench, isRecorded: true, settings: few },
      { bench, isRecorded: false, status: 'stopped', settings: { learningRate: 1000 } },
    ])
    const about = events
      .filter(({ name }) => ['progress', 'failed'].includes(name))
      .map(({ payload }) => (payload as Progress | Failure).bench)
    expect(new Set(about)).toEqual(new Set([bench]))
    const recovered = await commands.recover({ bench, learningRate: 0.1 })
    expect(recovered).toMatchObject({ bench, settings: { learningRate: 0.1 }, ending: null })
    await commands.configure({ ...few, bench, seed: 7 })
    expect((await commands.describe({ bench })).settings).toEqual({ ...few, seed: 7 })
    expect((await commands.describe()).settings.seed).toBe(few.seed)
  })

  test('that is not there is refused in words, and the main one cannot be closed', async () => {
    const { commands } = await openEngine(few)
    for (const ask of [
      () => commands.describe({ bench: 'bench-9' }),
      () => commands.start({ bench: 'bench-9' }),
      () => commands.openBench({ from: { weightsOf: 'bench-9' } }),
      () => commands.closeBench({ bench: 'bench-9' }),
      () => commands.closeBench({ bench: mainBench }),
    ]) {
      await expect(ask()).rejects.toMatchObject({ code: 'bad-input', remedy: expect.stringMatching(/\.$/) as string })
    }
  })

  test('can begin with the weights of another as they are now, and other settings', async () => {
    const engine = await openEngine(few)
    await trainToEnd(engine)
    const { commands } = engine
    const copy = await commands.openBench({ from: { weightsOf: mainBench, settings: { ...few, learningRate: 0.01 } } })
    expect(copy).toMatchObject({ status: 'ready', position: { step: 0 }, settings: { learningRate: 0.01 } })
    const { bench } = copy
    const before = engine.engine.checkpoint()
    expect(engine.engine.checkpoint({ bench }).layers).toEqual(before.layers)
    await trainAll(engine, [bench])
    expect(engine.engine.checkpoint({ bench }).layers).not.toEqual(before.layers)
    expect(engine.engine.checkpoint().layers).toEqual(before.layers)
    await expect(
      commands.openBench({ from: { weightsOf: mainBench, settings: { ...few, hidden: [] } } }),
    ).rejects.toMatchObject({ code: 'bad-input' })
  })

  test('can begin with a checkpoint of a recorded run, which stays as it is', async () => {
    const engine = await openEngine(few, join(temporaryFolder(), 'runs.sqlite'))
    const { commands } = engine
    await trainToEnd(engine)
    const [run] = (await commands.listRuns()).runs
    const checkpoint = (await commands.listCheckpoints({ id: run!.id })).at(-1)!
    const state = await commands.openBench({ from: { run: run!.id, checkpoint: checkpoint.id }, isRecorded: true })
    expect(state).toMatchObject({ position: checkpoint.position, runId: run!.id, status: 'ready' })
    await trainAll(engine, [state.bench])
    const [branch, parent] = (await commands.listRuns()).runs
    expect(branch).toMatchObject({ status: 'finished', parent: { id: run!.id, step: checkpoint.position.step } })
    expect(parent).toEqual({ ...run, isHere: false })
  })

  test('is recorded only if asked, beside the others and under its own name', async () => {
    const engine = await openEngine(few, join(temporaryFolder(), 'runs.sqlite'))
    const { commands } = engine
    const benches = [await open(engine, few), await open(engine, { ...few, seed: 2 }, true), mainBench]
    await trainAll(engine, benches)
    const { runs } = await commands.listRuns()
    expect(runs.map(({ settings, status }) => [settings.seed, status]).toSorted()).toEqual([
      [1, 'finished'],
      [2, 'finished'],
    ])
    expect((await commands.describe({ bench: benches[0]! })).runId).toBeNull()
  })

  test('that is closed in mid-run says no more, and its recorded run can be resumed on the main one', async () => {
    const engine = await openEngine(few, join(temporaryFolder(), 'runs.sqlite'))
    const { commands, events } = engine
    const bench = await open(engine, endless, true)
    await commands.step({ bench, unit: 'batch' })
    await commands.resume({ bench })
    await commands.closeBench({ bench })
    events.length = 0
    await trainToEnd(engine)
    expect(events.filter(({ payload }) => (payload as Partial<State>).bench === bench)).toEqual([])
    const interrupted = (await commands.listRuns()).runs.find(({ status }) => status === 'interrupted')
    const state = await commands.openRun({ id: interrupted!.id })
    expect(state).toMatchObject({ bench: mainBench, status: 'paused', settings: endless })
  })

  test('is examined for its doubts for whoever waits for them, and for nobody else', async () => {
    const engine = await openEngine(few)
    const { commands } = engine
    const bench = await open(engine, few)
    await trainAll(engine, [bench])
    const { pixels } = await commands.example({ split: 'validation' })
    const read = async (awaitsDoubt: boolean) => (await commands.predict({ bench, pixels, awaitsDoubt })).reading.kind
    expect(await read(false)).toBe('unjudged')
    expect((await commands.describe({ bench })).calibration).toBeNull()
    expect(await read(true)).not.toBe('unjudged')
    expect(await read(false)).not.toBe('unjudged')
    expect((await commands.predict({ pixels })).reading.kind).toBe('unjudged')
  })
})

describe('The benches that were opened over a link', () => {
  test('are closed with it, and no others; nobody else can close them', async () => {
    const { engine, commands } = await openEngine(few)
    const [near, far] = createLinkPair()
    serveEngine(engine, far)
    const gone = new Promise<void>((resolve) => far.onClose(resolve))
    const page = connectEngine(near)
    const mine = await commands.openBench({ from: { settings: few } })
    const { bench } = await page.call('openBench', { from: { settings: endless } })
    await page.call('start', { bench })
    await expect(commands.closeBench({ bench })).rejects.toMatchObject({ code: 'bad-input' })
    page.close()
    await gone
    const left = await commands.listBenches()
    expect(left.map((each) => each.bench)).toEqual([mainBench, mine.bench])
  })
})

describe('Memory', () => {
  const large: Settings = { ...few, hidden: [{ neurons: 1000, activation: 'relu' }], optimiser: 'adam' }
  const needed = estimateMemory(large)

  test('is refused to a bench that could not be trained beside the others, before it is taken', async () => {
    let available = 0
    const engine = await openEngine(undefined, undefined, { availableMemory: () => available })
    const { commands } = engine
    available = 1.9 * needed
    await open(engine, large)
    await expect(open(engine, large)).rejects.toMatchObject({
      code: 'bad-settings',
      message: expect.stringMatching(/beside 2 others needs about \d+ MB/) as string,
    })
    expect(await commands.listBenches()).toHaveLength(2)
    available = 4 * needed
    const { bench } = await commands.openBench({ from: { settings: large } })
    available = needed
    await expect(commands.start({ bench })).rejects.toMatchObject({ code: 'bad-settings' })
    await expect(commands.configure({ ...large, seed: 2 })).rejects.toMatchObject({ code: 'bad-settings' })
    expect(await commands.describe({ bench })).toMatchObject({ status: 'ready' })
  })
})
