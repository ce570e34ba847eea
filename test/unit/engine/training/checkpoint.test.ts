/** A run that is broken off at any batch and taken up in another engine ends with the same bits. */
import { describe, expect, test } from 'vitest'
import type { Settings } from '#engine/contract/settings.ts'
import type { Checkpoint } from '#engine/training/checkpoint.ts'
import { openEngine, smallSettings, trainToEnd, weightsOf, type OpenEngine } from '#test/unit/engine/open-engine.ts'

const few: Settings = { ...smallSettings, hidden: [{ neurons: 6, activation: 'relu' }], batchSize: 700, epochs: 3 }
/** 9,000 digits in batches of 700. */
const batches = 13

async function finish(open: OpenEngine): Promise<void> {
  const finished = open.until('finished')
  await open.commands.resume()
  await finished
}

async function outcomeOf(open: OpenEngine) {
  const { position, ending, settings } = await open.commands.describe()
  return { weights: await weightsOf(open), history: await open.commands.history(), position, ending, settings }
}

const kinds: readonly (readonly [string, Partial<Settings>])[] = [
  ['plain SGD', {}],
  [
    'Adam with dropout, a schedule and penalties',
    {
      optimiser: 'adam',
      learningRate: 0.003,
      dropout: 0.4,
      schedule: 'one-cycle',
      l2: 0.001,
      clipNorm: 1,
    },
  ],
  [
    'Nesterov with a warm-up, max-norm and early stopping',
    {
      optimiser: 'nesterov',
      learningRate: 0.3,
      warmUpEpochs: 1.5,
      maxNorm: 2,
      patience: 1,
      epochs: 8,
    },
  ],
]

describe.each(kinds)('%s', (_, change) => {
  const settings = { ...few, ...change }

  let whole: ReturnType<typeof outcomeOf> | undefined
  const uninterrupted = async () => {
    const open = await openEngine(settings)
    await trainToEnd(open)
    return outcomeOf(open)
  }

  test.each([1, batches, 2 * batches + 5])('goes on after %i batches as if nothing had been', async (count) => {
    const expected = await (whole ??= uninterrupted())
    const first = await openEngine(settings)
    for (let batch = 0; batch < count; batch++) await first.commands.step({ unit: 'batch' })
    const checkpoint = first.engine.checkpoint()
    await first.engine.close()

    const second = await openEngine()
    const state = await second.engine.restore(structuredClone(checkpoint))
    expect(state).toMatchObject({ status: 'paused', settings, position: { step: count } })
    await finish(second)
    expect(await outcomeOf(second)).toEqual(expected)
  })
})

test('a checkpoint does not change when training goes on', async () => {
  const open = await openEngine({ ...few, optimiser: 'adam', learningRate: 0.003 })
  await open.commands.step({ unit: 'batch' })
  const checkpoint = open.engine.checkpoint()
  const before = structuredClone(checkpoint)
  await open.commands.step({ unit: 'epoch' })
  expect(checkpoint).toEqual(before)
})

test('a learning rate changed by hand is part of it', async () => {
  const open = await openEngine(few)
  await open.commands.step({ unit: 'batch' })
  await open.commands.setLearningRate({ learningRate: 0.7 })
  await open.commands.step({ unit: 'batch' })
  const other = await openEngine()
  await other.engine.restore(open.engine.checkpoint())
  await finish(open)
  await finish(other)
  expect(await outcomeOf(other)).toEqual(await outcomeOf(open))
})

test('a network at rest comes back at rest, and trains on the same', async () => {
  const open = await openEngine({ ...few, epochs: 1, optimiser: 'momentum' })
  await trainToEnd(open)
  const other = await openEngine()
  expect((await other.engine.restore(open.engine.checkpoint())).status).toBe('ready')
  await trainToEnd(open)
  await trainToEnd(other)
  expect(await outcomeOf(other)).toEqual(await outcomeOf(open))
})

test('a checkpoint that does not fit itself is refused, and nothing changes', async () => {
  const open = await openEngine(few)
  await open.commands.step({ unit: 'batch' })
  const good = open.engine.checkpoint()
  const before = await weightsOf(open)
  await expect(open.engine.restore(good)).rejects.toMatchObject({ code: 'busy' })
  await open.commands.stop()
  const wrong: readonly (readonly [Checkpoint, string])[] = [
    [{ ...good, layers: good.layers.slice(1) }, 'bad-input'],
    [{ ...good, settings: { ...few, hidden: [{ neurons: 17, activation: 'relu' }] } }, 'bad-input'],
    [{ ...good, settings: { ...few, learningRate: -1 } }, 'bad-settings'],
  ]
  for (const [checkpoint, code] of wrong) {
    await expect(open.engine.restore(checkpoint)).rejects.toMatchObject({ code })
    expect(await weightsOf(open)).toEqual(before)
  }
})
