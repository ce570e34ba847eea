/** Single steps, and a learning rate that changes under way. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { StepRequest } from '#engine/contract/training.ts'
import { openEngine, smallSettings, trainToEnd, weightsOf } from '#test/unit/engine/open-engine.ts'

const large = { ...smallSettings, batchSize: 1000 }

describe('a single step', () => {
  test('trains one batch and holds', async () => {
    const { commands } = await openEngine(large)
    for (const batch of [1, 2, 3]) {
      const { state, example } = await commands.step({ unit: 'batch' })
      expect(state).toMatchObject({ status: 'paused', position: { epoch: 0, batch, batches: 9, step: batch } })
      expect(example).toBeNull()
    }
    expect([...(await commands.history()).training.step]).toEqual([0, 1, 2])
  })

  test('trains to the end of the epoch, from wherever it stands', async () => {
    const { commands } = await openEngine({ ...large, epochs: 3 })
    await commands.step({ unit: 'batch' })
    for (const epoch of [1, 2]) {
      const { state } = await commands.step({ unit: 'epoch' })
      expect(state).toMatchObject({ status: 'paused', position: { epoch, batch: 0, step: 9 * epoch } })
    }
    const { state } = await commands.step({ unit: 'epoch' })
    expect(state).toMatchObject({ status: 'finished', position: { epoch: 3, step: 27 } })
  })

  test('looks at the examples of a batch one by one, and changes the weights with the last', async () => {
    const open = await openEngine({ ...smallSettings, batchSize: 3 })
    const before = await weightsOf(open)
    const examples = []
    for (const place of [1, 2, 3]) {
      const { state, example } = await open.commands.step({ unit: 'example' })
      expect(example).toMatchObject({ place, size: 3 })
      expect(state.position.step).toBe(place === 3 ? 1 : 0)
      examples.push(example!)
      if (place < 3) expect(await weightsOf(open)).toEqual(before)
    }
    expect(await weightsOf(open)).not.toEqual(before)
    // The batch's cost is the mean of what the examples showed.
    const { training } = await open.commands.history()
    const mean = examples.reduce((sum, { cost }) => sum + cost, 0) / 3
    expect(training.cost[0]).toBeCloseTo(mean, 5)
    const right = examples.filter(({ digit, label }) => digit === label).length
    expect(training.accuracy[0]).toBeCloseTo(right / 3, 6)
    expect((await open.commands.step({ unit: 'example' })).example).toMatchObject({ place: 1, size: 3 })
  })

  test('does not change where training leads', async () => {
    const whole = await openEngine(large)
    await trainToEnd(whole)
    const open = await openEngine(large)
    await open.commands.step({ unit: 'example' })
    await open.commands.step({ unit: 'batch' })
    await open.commands.step({ unit: 'example' })
    await open.commands.step({ unit: 'batch' })
    const finished = open.until('finished')
    expect((await open.commands.resume()).status).toBe('training')
    await finished
    expect(await weightsOf(open)).toEqual(await weightsOf(whole))
    expect(await open.commands.history()).toEqual(await whole.commands.history())
  })

  test('goes on from a pause, and is refused while training', async () => {
    const { commands } = await openEngine({ ...smallSettings, epochs: 50 })
    await commands.start()
    await expect(commands.step({ unit: 'batch' })).rejects.toMatchObject({ code: 'busy' })
    const { position } = await commands.pause()
    const { state } = await commands.step({ unit: 'batch' })
    expect(state.position.step).toBe(position.step + 1)
    await expect(commands.step({ unit: 'week' } as unknown as StepRequest)).rejects.toMatchObject({ code: 'bad-input' })
  })

  test.each(['pause', 'stop', 'reset'] as const)(
    'to the end of a long epoch is answered when a %s comes',
    async (end) => {
      const { commands } = await openEngine({ ...smallSettings, batchSize: 1 })
      await commands.step({ unit: 'batch' })
      const stepping = commands.step({ unit: 'epoch' })
      await nextTurn()
      const { status } = await commands[end]()
      expect((await stepping).state.status).toBe(status)
      expect((await stepping).state.position.step).toBeLessThan(9000)
    },
  )
})

describe('the learning rate', () => {
  test('changes under way, and the curves note where', async () => {
    const open = await openEngine({ ...large, epochs: 2 })
    await open.commands.step({ unit: 'batch' })
    const state = await open.commands.setLearningRate({ learningRate: 0.02 })
    expect(state).toMatchObject({ status: 'paused', settings: { learningRate: 0.02 } })
    await open.commands.step({ unit: 'batch' })
    expect((await open.commands.history()).learningRates).toEqual([
      { step: 0, learningRate: 0.1 },
      { step: 1, learningRate: 0.02 },
    ])
    const finished = open.until('finished')
    await open.commands.resume()
    await finished
    // The same as training with each rate in its turn.
    const other = await openEngine(large)
    await other.commands.step({ unit: 'batch' })
    expect(await weightsOf(other)).not.toEqual(await weightsOf(open))
    expect(open.events.flatMap((event) => (event.name === 'progress' ? event.payload.learningRates : []))).toHaveLength(
      2,
    )
  })

  test('that makes no sense is refused, and the run goes on with the old one', async () => {
    const { commands } = await openEngine(large)
    await commands.step({ unit: 'batch' })
    for (const rate of [-1, 0, NaN, 'fast' as unknown as number]) {
      await expect(commands.setLearningRate({ learningRate: rate })).rejects.toMatchObject({ code: 'bad-settings' })
    }
    expect((await commands.describe()).settings.learningRate).toBe(0.1)
  })

  test('that the schedule has reached is told with the progress', async () => {
    const open = await openEngine({ ...large, schedule: 'cosine', epochs: 2 })
    await trainToEnd(open)
    const rates = open.events.flatMap((event) => (event.name === 'progress' ? [event.payload.learningRate] : []))
    expect(rates.at(-1)).toBeLessThan(0.001)
  })
})
