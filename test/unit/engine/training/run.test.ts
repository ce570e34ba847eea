/** Runs: what training does, and how start, pause, resume, stop and reset act on it. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { Position } from '#engine/contract/state.ts'
import type { Progress } from '#engine/contract/training.ts'
import {
  openEngine,
  smallSettings,
  trainToEnd,
  weightsOf,
  type Event,
  type OpenEngine,
} from '#test/unit/engine/open-engine.ts'

const long = { ...smallSettings, epochs: 200 }
/** 9,000 digits in batches of 32. */
const batches = 282

const progressOf = (events: readonly Event[]): readonly Progress[] =>
  events.flatMap((event) => (event.name === 'progress' ? [event.payload] : []))

const join = (pieces: readonly Progress[], curve: 'training' | 'validation', column: 'step' | 'cost' | 'accuracy') =>
  pieces.flatMap((piece) => [...piece[curve][column]])

async function positionOf({ commands }: OpenEngine): Promise<Position> {
  return (await commands.describe()).position
}

/** Lets training go on until at least `step` updates are done. */
async function untilStep(open: OpenEngine, step: number): Promise<void> {
  while ((await positionOf(open)).step < step) await nextTurn()
}

describe('one epoch on 10,000 real digits', () => {
  test('makes the cost fall and answers more than 85 % right', async () => {
    const open = await openEngine({ ...smallSettings, batchSize: 16 })
    const before = await open.commands.evaluate({ split: 'test' })
    expect(before.accuracy).toBeLessThan(0.25)
    const state = await trainToEnd(open)
    expect(state).toMatchObject({
      status: 'finished',
      position: { epoch: 1, epochs: 1, batch: 0, batches: 563, step: 563 },
    })
    const after = await open.commands.evaluate({ split: 'test' })
    expect(after.accuracy).toBeGreaterThan(0.85)
    expect(after.cost).toBeLessThan(0.5)

    const { training, validation } = await open.commands.history()
    expect([...training.step]).toEqual(Array.from({ length: 563 }, (_, step) => step))
    const mean = (costs: Float32Array) => costs.reduce((sum, cost) => sum + cost, 0) / costs.length
    expect(mean(training.cost.slice(-50))).toBeLessThan(0.3 * mean(training.cost.slice(0, 10)))
    // Before the first update, then four times, the last at the epoch's end.
    expect([...validation.step]).toEqual([0, 141, 282, 423, 563])
    expect(validation.accuracy[0]).toBeLessThan(0.25)
    expect(validation.accuracy[4]).toBeGreaterThan(0.85)
  })

  test.each([
    ['sigmoid', 'sigmoid', 'mean-squared-error', 10],
    ['tanh', 'softmax', 'mean-squared-error', 3],
    ['sigmoid', 'softmax', 'cross-entropy', 1],
  ] as const)('learns with %s neurons, %s outputs and %s too', async (activation, output, cost, learningRate) => {
    const hidden = [{ neurons: 16, activation }]
    const open = await openEngine({ ...smallSettings, batchSize: 16, hidden, output, cost, learningRate })
    await trainToEnd(open)
    expect((await open.commands.history()).validation.accuracy.at(-1)).toBeGreaterThan(0.8)
  })

  test('scores the validation digits four times in the first epoch, twice in the second, and once in each after that', async () => {
    const open = await openEngine({ ...smallSettings, batchSize: 90, epochs: 4 })
    await trainToEnd(open)
    const { validation } = await open.commands.history()
    expect([...validation.step]).toEqual([0, 25, 50, 75, 100, 150, 200, 300, 400])
  })

  test('tells every point of the curves once, in order, with the last ones before the run is over', async () => {
    const open = await openEngine({ ...smallSettings, epochs: 2 })
    open.events.length = 0
    await trainToEnd(open)
    const pieces = progressOf(open.events)
    const history = await open.commands.history()
    for (const curve of ['training', 'validation'] as const) {
      for (const column of ['step', 'cost', 'accuracy'] as const) {
        expect(join(pieces, curve, column)).toEqual([...history[curve][column]])
      }
    }
    expect(history.training.step).toHaveLength(2 * batches)
    expect(open.events.map((event) => event.name === 'state' && event.payload.status).filter(Boolean)).toEqual([
      'training',
      'finished',
    ])
    expect(open.events.at(-2).name).toBe('progress')
    const last = pieces.at(-1)!
    expect(last.position).toEqual({ epoch: 2, epochs: 2, batch: 0, batches, step: 2 * batches })
    expect(last.secondsLeft).toBe(0)
    expect(last.samplesPerSecond).toBeGreaterThan(0)
    // Compact: a column takes no more than its own points along over a link.
    for (const { training } of pieces) expect(training.cost.buffer.byteLength).toBe(4 * training.cost.length)
  })

  test('history gives a page that connects meanwhile just the points that later events do not', async () => {
    const open = await openEngine({ ...smallSettings, epochs: 2 })
    await open.commands.start()
    await untilStep(open, 300)
    open.events.length = 0
    const history = await open.commands.history()
    await open.until('finished')
    const steps = [...history.training.step, ...join(progressOf(open.events), 'training', 'step')]
    expect(steps).toEqual(Array.from({ length: 2 * batches }, (_, step) => step))
  })
})

describe('the same seed gives the same bits', () => {
  test('run after run, and other bits for another seed', async () => {
    const train = async (seed: number) => {
      const open = await openEngine({ ...smallSettings, seed })
      await trainToEnd(open)
      const { validation } = await open.commands.history()
      return { weights: await weightsOf(open), validation }
    }
    const first = await train(1)
    expect(await train(1)).toEqual(first)
    expect((await train(2)).validation).not.toEqual(first.validation)
  })

  test.each([
    ['a batch of 32', { ...smallSettings, epochs: 40 }],
    ['a batch so large that it is computed in parts', { ...smallSettings, batchSize: 4096, epochs: 40 }],
  ])('with pauses, predictions and evaluations in between: %s', async (_, settings) => {
    const quiet = await openEngine(settings)
    await trainToEnd(quiet)

    const disturbed = await openEngine(settings)
    const end = disturbed.until('finished')
    const { pixels } = await disturbed.commands.example({ split: 'test', index: 0 })
    await disturbed.commands.start()
    let pauses = 0
    let predictions = 0
    const evaluation = disturbed.commands.evaluate({ split: 'validation' })
    while ((await disturbed.commands.describe()).status !== 'finished') {
      await nextTurn()
      await disturbed.commands.predict({ pixels, connections: 5 })
      predictions++
      if (predictions % 3 > 0 || (await disturbed.commands.pause()).status !== 'paused') continue
      pauses++
      await nextTurn()
      await disturbed.commands.resume()
    }
    await end
    await evaluation
    expect(pauses).toBeGreaterThan(3)
    expect(await weightsOf(disturbed)).toEqual(await weightsOf(quiet))
    expect(await disturbed.commands.history()).toEqual(await quiet.commands.history())
  })
})

describe('while training', () => {
  test('predictions are answered between slices, with the weights as they are by then', async () => {
    const open = await openEngine(long)
    await open.commands.start()
    const { pixels } = await open.commands.example({ split: 'test', index: 0 })
    const steps: number[] = []
    for (let turn = 0; turn < 40; turn++) {
      await nextTurn()
      steps.push((await open.commands.predict({ pixels })).step)
    }
    expect((await open.commands.describe()).status).toBe('training')
    expect(steps).toEqual(steps.toSorted((one, other) => one - other))
    // One slice at most lies between two turns, so training has moved between most of them, and far from its end.
    expect(new Set(steps).size).toBeGreaterThan(10)
  })

  test('an evaluation is of the weights as they were when it was asked for', async () => {
    const open = await openEngine(long)
    await open.commands.start()
    await untilStep(open, 20)
    // Both take the weights at once, and their time while training goes on.
    const [file, meanwhile] = await Promise.all([
      open.commands.save({ format: 'safetensors' }),
      open.commands.evaluate({ split: 'validation' }),
    ])
    const other = await openEngine()
    await other.commands.load(file)
    const expected = await other.commands.evaluate({ split: 'validation' })
    expect(meanwhile.confusion).toEqual(expected.confusion)
    expect(meanwhile.cost).toBe(expected.cost)
    expect((await positionOf(open)).step).toBeGreaterThan(20)
  })

  test('what would disturb the run is refused as busy', async () => {
    const open = await openEngine(long)
    const file = await open.commands.save({ format: 'json' })
    const { commands } = open
    const starting = commands.start()
    // Busy from the first moment on, while the digits are still being read.
    await expect(commands.start()).rejects.toMatchObject({ code: 'busy' })
    await starting
    for (const status of ['training', 'paused']) {
      expect((await commands.describe()).status).toBe(status)
      await expect(commands.start()).rejects.toMatchObject({ code: 'busy' })
      await expect(commands.configure(smallSettings)).rejects.toMatchObject({ code: 'busy' })
      await expect(commands.load(file)).rejects.toMatchObject({ code: 'busy' })
      await commands.pause()
    }
  })
})

describe('pause, resume, stop and reset', () => {
  test('a pause holds the run, and resuming goes on from there', async () => {
    const open = await openEngine(long)
    await open.commands.start()
    await untilStep(open, 10)
    open.events.length = 0
    const paused = await open.commands.pause()
    expect(open.events.map((event) => event.name)).toEqual(['progress', 'state'])
    expect(paused.status).toBe('paused')
    for (let turn = 0; turn < 10; turn++) await nextTurn()
    expect(await positionOf(open)).toEqual(paused.position)
    // Every point so far has been told.
    expect((await open.commands.history()).training.step).toHaveLength(paused.position.step)
    expect((await open.commands.resume()).status).toBe('training')
    await untilStep(open, paused.position.step + 10)
  })

  test('a stop ends the run, keeps the weights, and the next start begins the next epoch', async () => {
    const open = await openEngine(long)
    await open.commands.start()
    await untilStep(open, batches + 10)
    open.events.length = 0
    const stopped = await open.commands.stop()
    expect(open.events.map((event) => event.name)).toEqual(['progress', 'state'])
    expect(stopped).toMatchObject({ status: 'stopped', position: { epochs: long.epochs } })
    const { epoch, step, batch } = stopped.position
    expect(epoch * batches + batch).toBe(step)
    const weights = await weightsOf(open)
    for (let turn = 0; turn < 5; turn++) await nextTurn()
    expect(await weightsOf(open)).toEqual(weights)

    await open.commands.configure(smallSettings)
    const finished = await trainToEnd(open)
    expect(finished.position).toEqual({ epoch: epoch + 2, epochs: epoch + 2, batch: 0, batches, step: step + batches })
    const { validation } = await open.commands.history()
    expect([...validation.step]).toContain(step)
  })

  test('epochs count on over several starts, as in one long run', async () => {
    const once = await openEngine({ ...smallSettings, epochs: 2 })
    await trainToEnd(once)
    const twice = await openEngine(smallSettings)
    await trainToEnd(twice)
    const state = await trainToEnd(twice)
    expect(state.position).toEqual({ epoch: 2, epochs: 2, batch: 0, batches, step: 2 * batches })
    expect(await twice.commands.history()).toEqual(await once.commands.history())
    const outputs = async ({ commands }: OpenEngine) =>
      (await commands.predict({ pixels: new Float32Array(784).fill(0.5) })).layers
    expect(await outputs(twice)).toEqual(await outputs(once))
  })

  test('a reset goes back to the random weights of the start, be it in the middle of a run', async () => {
    const open = await openEngine(long)
    const start = await weightsOf(open)
    await open.commands.start()
    await untilStep(open, 10)
    expect(await weightsOf(open)).not.toEqual(start)
    const state = await open.commands.reset()
    expect(state).toMatchObject({ status: 'ready', position: { epoch: 0, step: 0, batch: 0 } })
    for (let turn = 0; turn < 5; turn++) await nextTurn()
    expect(await weightsOf(open)).toEqual(start)
    expect((await open.commands.history()).validation.step).toHaveLength(0)
    await open.commands.start()
    await untilStep(open, 1)
  })

  test('have no effect where they make no sense', async () => {
    const { commands, events } = await openEngine(smallSettings)
    events.length = 0
    for (const command of ['pause', 'resume', 'stop'] as const) {
      expect((await commands[command]()).status).toBe('ready')
    }
    expect(events).toEqual([])
  })

  test.each(['stop', 'reset'] as const)(
    'a %s while the digits are still being read ends the run before it begins',
    async (end) => {
      const open = await openEngine(smallSettings)
      const starting = open.commands.start()
      await open.commands[end]()
      expect((await starting).status).toBe('ready')
      expect((await positionOf(open)).step).toBe(0)
      expect((await trainToEnd(open)).status).toBe('finished')
    },
  )

  test('a listener may stop the run from within its progress event', async () => {
    const open = await openEngine(long)
    const stopped = open.until('stopped')
    open.engine.onEvent((name) => {
      if (name === 'progress') void open.commands.stop()
    })
    await open.commands.start()
    const { position } = await stopped
    for (let turn = 0; turn < 5; turn++) await nextTurn()
    expect(await positionOf(open)).toEqual(position)
  })

  test('closing the engine ends the run and its events', async () => {
    const open = await openEngine(long)
    await open.commands.start()
    await untilStep(open, 5)
    await open.engine.close()
    const count = open.events.length
    const { step } = await positionOf(open)
    for (let turn = 0; turn < 5; turn++) await nextTurn()
    expect(open.events).toHaveLength(count)
    expect((await positionOf(open)).step).toBe(step)
  })
})

describe('a learning rate that is far too large', () => {
  test('ends the run with a plain explanation, and a reset makes everything well again', async () => {
    const settings = {
      ...smallSettings,
      learningRate: 1000,
      hidden: Array.from({ length: 3 }, () => ({ neurons: 32, activation: 'relu' as const })),
    }
    const open = await openEngine(settings)
    const state = await trainToEnd(open)
    expect(state.status).toBe('stopped')
    // What came of it is judged meanwhile.
    const names = open.events.map((event) => event.name).filter((name) => name !== 'outcome')
    expect(names.slice(-3)).toEqual(['progress', 'failed', 'state'])
    const failed = open.events.find((event) => event.name === 'failed')!.payload
    expect(failed).toMatchObject({ code: 'diverged' })
    expect(failed.message).toContain('The learning rate of 1000 is probably too large')
    expect(failed.remedy).toContain('0.1')
    // No curve has a point that is no number.
    const { training, validation } = await open.commands.history()
    expect([...training.cost, ...validation.cost].every(Number.isFinite)).toBe(true)

    await open.commands.reset()
    await open.commands.configure({ ...settings, learningRate: 0.1 })
    expect((await trainToEnd(open)).status).toBe('finished')
  })

  test('leaves the batch at which the run ended on the curve, until training goes on', async () => {
    const open = await openEngine({ ...smallSettings, learningRate: 500 })
    const { position, ending } = await trainToEnd(open)
    expect(ending?.kind).toBe('diverged')
    const { training } = await open.commands.history()
    expect(training.step.at(-1)).toBe(position.step)
    expect(training.cost.at(-1)).toBeGreaterThan(10 * training.cost[0]!)
    expect(
      open.events.flatMap(({ name, payload }) => (name === 'progress' ? [...payload.training.step] : [])).at(-1),
    ).toBe(position.step)
    await open.commands.configure({ ...smallSettings, learningRate: 0.01 })
    await trainToEnd(open)
    const { step } = (await open.commands.history()).training
    expect(new Set(step).size).toBe(step.length)
  })
})
