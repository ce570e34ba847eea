/** Networks trained with settings that differ in one thing: one after another or at once, recorded as a group, and resumed as a whole. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { mainBench } from '#engine/contract/bench-id.ts'
import type { Settings } from '#engine/contract/settings.ts'
import type { State } from '#engine/contract/state.ts'
import type { SweepRequest } from '#engine/contract/sweeps.ts'
import { openRunStore } from '#engine/runs/store.ts'
import { packedData } from '#test/unit/engine/data-folder.ts'
import { openEngine, smallSettings, trainToEnd, type OpenEngine } from '#test/unit/engine/open-engine.ts'
import { temporaryFolder } from '#test/unit/engine/runs/temporary-folder.ts'

const few: Settings = { ...smallSettings, hidden: [{ neurons: 6, activation: 'relu' }], batchSize: 700, epochs: 1 }
const rates = [0.1, 0.3, 0.02]

const storeFile = () => join(temporaryFolder(), 'runs.sqlite')

async function sweepToEnd(open: OpenEngine, request: SweepRequest): Promise<State> {
  let hasBegun = false
  const end = open.untilState(mainBench, ({ sweep }) => {
    hasBegun ||= sweep !== null
    return hasBegun && sweep === null
  })
  await open.commands.sweep(request)
  return end
}

/** What a store holds of a sweep's networks, by their learning rate: the last checkpoint of each, with its curves. */
function outcomesIn(file: string) {
  const store = openRunStore(file)
  const runs = store.list().map(({ id, settings, status, group }) => {
    const { layers, optimiserState, history } = store.readCheckpoint(id)
    return { rate: settings.learningRate, status, group, layers, optimiserState, history }
  })
  const sweeps = store.listSweeps()
  store.close()
  return { runs: runs.toSorted((one, other) => one.rate - other.rate), sweeps }
}

test.each([true, 2])(
  'Networks of a sweep train at the same time (%s) and leave the bench’s own alone',
  async (atOnce) => {
    const file = storeFile()
    const open = await openEngine(few, file)
    const { commands, engine } = open
    let most = 0
    engine.onEvent((name) => {
      if (name !== 'state') return
      void (async () => {
        const training = (await commands.listBenches()).filter(({ status }) => status === 'training')
        most = Math.max(most, training.length)
      })()
    })
    const before = engine.checkpoint().layers
    const state = await sweepToEnd(open, { setting: 'learningRate', values: rates, atOnce })
    expect(state).toMatchObject({ bench: mainBench, status: 'ready', settings: few })
    expect(engine.checkpoint().layers).toEqual(before)
    expect(most).toBe(atOnce === true ? rates.length : atOnce)
    expect(await commands.listBenches()).toHaveLength(1)
    const { runs } = await commands.listRuns()
    expect(runs.map(({ status }) => status)).toEqual(['finished', 'finished', 'finished'])
    expect(new Set(runs.map(({ group }) => group)).size).toBe(1)

    const alone = await openEngine({ ...few, learningRate: 0.3 })
    await trainToEnd(alone)
    expect(outcomesIn(file).runs[2]!.layers).toEqual(alone.engine.checkpoint().layers)
  },
)

test('A network that diverges is a result: the sweep goes on with the next', async () => {
  const open = await openEngine(few, storeFile())
  await sweepToEnd(open, { setting: 'learningRate', values: [1000, 0.1] })
  const { runs, sweeps } = await open.commands.listRuns()
  expect(runs.map(({ status, ending }) => [status, ending?.kind])).toEqual([
    ['finished', undefined],
    ['stopped', 'diverged'],
  ])
  expect(sweeps).toEqual([])
})

test('A sweep at once is busy work of its bench, and ends with it', async () => {
  const open = await openEngine({ ...few, epochs: 10_000 }, storeFile())
  const { commands } = open
  const { sweep } = await commands.sweep({ setting: 'seed', values: [1, 2, 3], atOnce: true })
  expect(sweep).toMatchObject({ index: 0, count: 3, value: null })
  await expect(commands.start()).rejects.toMatchObject({
    code: 'busy',
    message: expect.stringContaining('sweep') as string,
  })
  expect((await commands.listRuns()).sweeps).toMatchObject([{ status: 'training', setting: 'seed', finished: 0 }])
  await expect(commands.resumeSweep({ group: sweep!.group })).rejects.toMatchObject({ code: 'busy' })
  expect((await commands.stop()).sweep).toBeNull()
  expect(await commands.listBenches()).toHaveLength(1)
  const { runs, sweeps } = await commands.listRuns()
  expect(runs.map(({ status }) => status)).toEqual(['stopped', 'stopped', 'stopped'])
  expect(sweeps).toEqual([])
  await expect(commands.resumeSweep({ group: sweep!.group })).rejects.toMatchObject({ code: 'bad-input' })
})

describe('A sweep is refused before anything is begun', () => {
  test.each<[string, unknown, string, RegExp]>([
    ['of one network', { setting: 'seed', values: [1] }, 'bad-input', /2 to 100/],
    ['without values', { setting: 'seed' }, 'bad-input', /2 to 100/],
    ['of a setting that there is not', { setting: 'colour', values: [1, 2] }, 'bad-input', /“colour”/],
    ['with a value twice', { setting: 'seed', values: [1, 2, 1] }, 'bad-input', /twice/],
    ['with a value that cannot be', { setting: 'learningRate', values: [0.1, -1] }, 'bad-settings', /learning rate/],
    ['with a name that is not known', { setting: 'optimiser', values: ['sgd', 'magic'] }, 'bad-settings', /optimiser/],
    ['of half a network at once', { setting: 'seed', values: [1, 2], atOnce: 0.5 }, 'bad-input', /same time/],
  ])('%s', async (_, request, code, message) => {
    const { commands, events } = await openEngine(few, storeFile())
    events.length = 0
    const refused = expect.objectContaining({ code, message: expect.stringMatching(message) as string }) as Error
    await expect(commands.sweep(request as SweepRequest)).rejects.toEqual(refused)
    expect(events).toEqual([])
    expect(await commands.listRuns()).toMatchObject({ runs: [], sweeps: [] })
  })
})

test.each([
  ['one after another', 0],
  ['at the same time', 2],
])('A sweep whose program is killed is resumed as a whole with the same bits: %s', async (_, atOnce) => {
  // Long enough to be killed in.
  const settings: Settings = { ...few, batchSize: 300, epochs: 3, optimiser: 'adam', learningRate: 0.001 }
  const file = storeFile()
  const parameters = [await packedData(), file, String(atOnce), JSON.stringify(settings), JSON.stringify(rates)]
  const child = spawn(process.execPath, [resolve(import.meta.dirname, 'sweeper.ts'), ...parameters], {
    stdio: 'inherit',
  })
  const [, signal] = (await once(child, 'close')) as [number | null, string | null]
  expect(signal).toBe('SIGKILL')

  const open = await openEngine(undefined, file)
  const { sweeps } = await open.commands.listRuns()
  expect(sweeps).toMatchObject([{ status: 'interrupted', values: rates, setting: 'learningRate' }])
  const ended = open.untilState(mainBench, ({ sweep, status }) => sweep === null && status !== 'training')
  const state = await open.commands.resumeSweep({ group: sweeps[0]!.group })
  expect(state.sweep).toMatchObject({ group: sweeps[0]!.group, count: 3 })
  await ended
  await open.engine.close()

  const undisturbed = storeFile()
  const whole = await openEngine(settings, undisturbed)
  await sweepToEnd(whole, { setting: 'learningRate', values: rates })
  await whole.engine.close()
  const ungrouped = (path: string) => {
    const { runs, sweeps: left } = outcomesIn(path)
    return { runs: runs.map((run) => ({ ...run, group: null })), left }
  }
  expect(ungrouped(file)).toEqual(ungrouped(undisturbed))
  expect(ungrouped(file).left).toEqual([])
})
