/** Training that is slow enough to be watched, and by single steps: the same weights, whatever the pace. */
import { describe, expect, test } from 'vitest'
import type { Progress, StepUnit } from '#engine/contract/training.ts'
import { openEngine, smallSettings, trainToEnd, weightsOf, type OpenEngine } from '#test/unit/engine/open-engine.ts'

/** 9,000 digits in 9 batches. */
const few = { ...smallSettings, batchSize: 1024 }
/** For the readable loops, too. */
const tiny = { ...smallSettings, hidden: [{ neurons: 4, activation: 'relu' }] } as const
/** No test waits for a second update at this pace. */
const slowest = { updatesPerSecond: 0.1 }

const progressOf = ({ events }: OpenEngine): readonly Progress[] =>
  events.flatMap((event) => (event.name === 'progress' ? [event.payload] : []))

/** Resolves when as many batches have been told. */
function untilTold({ engine }: OpenEngine, batches: number): Promise<void> {
  let told = 0
  return new Promise((resolve) => {
    const off = engine.onEvent((name, payload) => {
      if (name === 'progress') told += (payload as Progress).training.step.length
      if (told < batches) return
      off()
      resolve()
    })
  })
}

const backends = [
  ['compiled kernels', {}],
  ['readable loops', { kernels: undefined }],
] as const

describe('a slow pace', () => {
  test.each(backends)(
    'tells every update by itself, then goes at full speed, to the same bits: %s',
    async (_, assets) => {
      const settings = { ...tiny, batchSize: 256 }
      const quick = await openEngine(settings, undefined, assets)
      await trainToEnd(quick)
      const slow = await openEngine(settings, undefined, assets)
      const set = await slow.commands.setPace({ pace: { updatesPerSecond: 100, forUpdates: 20 } })
      expect(set.pace).toEqual({ updatesPerSecond: 100, forUpdates: 20 })
      await trainToEnd(slow)
      const told = progressOf(slow).map(({ training }) => training.step.length)
      expect(told.slice(0, 20)).toEqual(Array(20).fill(1))
      // 36 in all: the others came together.
      expect(told.length).toBeLessThan(36)
      const paces = slow.events.flatMap((event) => (event.name === 'state' ? [event.payload.pace] : []))
      expect(paces.at(-1)).toBeNull()
      expect(await weightsOf(slow)).toEqual(await weightsOf(quick))
      expect(await slow.commands.history()).toEqual(await quick.commands.history())
    },
  )

  test('is answered through: predict, pause, resume and stop wait for no update', async () => {
    const open = await openEngine(few)
    const { commands } = open
    await commands.setPace({ pace: slowest })
    const first = untilTold(open, 1)
    await commands.start()
    await first
    expect((await commands.predict({ pixels: new Float32Array(784) })).step).toBe(1)
    expect(await commands.pause()).toMatchObject({ status: 'paused', position: { step: 1 } })
    const second = untilTold(open, 1)
    await commands.resume()
    await second
    expect(await commands.stop()).toMatchObject({ status: 'stopped', position: { step: 2 }, pace: slowest })
  })

  test('gives way to full speed at once', async () => {
    const open = await openEngine(few)
    await open.commands.setPace({ pace: slowest })
    const end = open.until('finished')
    const first = untilTold(open, 1)
    await open.commands.start()
    await first
    expect((await open.commands.setPace({ pace: null })).pace).toBeNull()
    expect((await end).position.step).toBe(9)
  })

  test.each([0, -1, 101, NaN, '1', undefined])('of %s updates a second is refused', async (updatesPerSecond) => {
    const { commands } = await openEngine()
    const pace = { updatesPerSecond: updatesPerSecond as number }
    await expect(commands.setPace({ pace })).rejects.toMatchObject({ code: 'bad-input' })
    await expect(commands.setPace({ pace: { updatesPerSecond: 1, forUpdates: 0 } })).rejects.toThrow('0 updates')
  })
})

describe('a step', () => {
  test.each(backends)('by batches, examples and epochs takes the run to the same bits: %s', async (_, assets) => {
    const settings = { ...tiny, epochs: 2, batchSize: 3000 }
    const atOnce = await openEngine(settings, undefined, assets)
    await trainToEnd(atOnce)
    const stepped = await openEngine(settings, undefined, assets)
    const step = (unit: StepUnit) => stepped.commands.step({ unit })
    for (const unit of ['batch', 'example', 'batch', 'batch', 'batch', 'example', 'example'] as const) {
      expect((await step(unit)).state.status).toBe('paused')
    }
    expect((await step('epoch')).state).toMatchObject({ status: 'finished', position: { step: 6 } })
    expect(await weightsOf(stepped)).toEqual(await weightsOf(atOnce))
    expect(await stepped.commands.history()).toEqual(await atOnce.commands.history())
  })

  test('is not slowed by the pace, and the run that goes on from it is', async () => {
    const open = await openEngine(few)
    await open.commands.setPace({ pace: slowest })
    await open.commands.step({ unit: 'batch' })
    await open.commands.step({ unit: 'batch' })
    const third = untilTold(open, 1)
    await open.commands.resume()
    await third
    expect(await open.commands.stop()).toMatchObject({ position: { step: 3 } })
  })

  test('by a batch says what it did to the cost of its digits, and which they were', async () => {
    const { commands } = await openEngine({ ...smallSettings, batchSize: 16 })
    const { state, effect } = await commands.step({ unit: 'batch' })
    expect(state.position.step).toBe(1)
    const { digits, before, after } = effect!
    expect([before.step, after.step]).toEqual([0, 1])
    expect(after.cost).toBeLessThan(before.cost)
    // Measured as the run measures it.
    const { training } = await commands.history()
    expect(before.cost).toBeCloseTo(training.cost[0]!, 5)
    expect(before.accuracy).toBeCloseTo(training.accuracy[0]!, 5)
    expect(digits!.index).toHaveLength(16)
    for (const [place, index] of digits!.index.entries()) {
      const example = await commands.example({ split: 'training', index })
      expect(example.label).toBe(digits!.label[place])
    }
  })

  test('by an example changes the weights with the last of its batch, and is the same digit that is shown', async () => {
    const { commands } = await openEngine({ ...smallSettings, batchSize: 2 })
    const one = await commands.step({ unit: 'example' })
    expect(one).toMatchObject({ state: { position: { step: 0 } }, example: { place: 1, size: 2 } })
    expect(one.effect!.after).toEqual(one.effect!.before)
    expect(one.effect!.before.cost).toBeCloseTo(one.example!.cost, 6)
    const { pixels } = await commands.example({ split: 'training', index: one.effect!.digits!.index[0]! })
    expect(pixels).toEqual(one.example!.pixels)
    const two = await commands.step({ unit: 'example' })
    expect(two).toMatchObject({ state: { position: { step: 1 } }, example: { place: 2, size: 2 } })
    expect(two.effect!.after).toMatchObject({ step: 1 })
    expect(two.effect!.after.cost).toBeLessThan(two.effect!.before.cost)
  })

  test('by an epoch says what became of the validation digits', async () => {
    const { commands } = await openEngine({ ...few, epochs: 2 })
    const first = (await commands.step({ unit: 'epoch' })).effect!
    expect(first).toMatchObject({ digits: null, before: { step: 0 }, after: { step: 9 } })
    expect(first.after.accuracy).toBeGreaterThan(first.before.accuracy)
    expect((await commands.step({ unit: 'epoch' })).effect!.before).toEqual(first.after)
    const { cost, accuracy } = await commands.evaluate({ split: 'validation' })
    const { validation } = await commands.history()
    expect(validation.cost.at(-1)).toBeCloseTo(cost, 5)
    expect(validation.accuracy.at(-1)).toBeCloseTo(accuracy, 5)
  })

  test('is of a recorded run, which waits between steps and goes on with Train', async () => {
    const open = await openEngine(few, ':memory:')
    const { commands } = open
    const { state } = await commands.step({ unit: 'batch' })
    const { runs } = await commands.listRuns()
    expect(runs).toMatchObject([{ id: state.runId, status: 'paused', position: { step: 1 } }])
    const end = open.until('finished')
    await commands.resume()
    await end
    expect((await commands.listRuns()).runs).toMatchObject([
      { id: state.runId, status: 'finished', position: { step: 9 } },
    ])
  })
})
