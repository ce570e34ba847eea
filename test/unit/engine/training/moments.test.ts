/** Which moments of a run are kept, what is read of them, and that keeping them changes nothing. */
import { describe, expect, test } from 'vitest'
import type { Network } from '#engine/network/network.ts'
import { Moments } from '#engine/training/moments.ts'
import { openEngine, smallSettings, trainToEnd, weightsOf } from '#test/unit/engine/open-engine.ts'

/** One weight, which says the step. */
const computationAt = (step: number): { readonly network: Network } => ({
  network: {
    layers: [
      { inputs: 1, outputs: 1, activation: 'linear', weights: Float32Array.of(step), biases: new Float32Array(1) },
    ],
  },
})
const place = (step: number) => ({ epoch: 0, epochs: 1, firstEpoch: 0, batch: step, batches: 100, step })

/** As a run does: batch by batch, and the first moment in any case. */
function keepUpTo(moments: Moments, steps: number, from = 0): Moments {
  moments.keep(computationAt(from), place(from), true)
  for (let step = from + 1; step <= steps; step++) moments.keep(computationAt(step), place(step))
  return moments
}

describe('The moments of a run', () => {
  test.each([300, 1700, 8500, 100_000])(
    'are 10 to 40 of %i updates, from the first on, more of them early',
    (steps) => {
      const { step } = keepUpTo(new Moments(2), steps).list()
      expect(step.length).toBeGreaterThanOrEqual(10)
      expect(step.length).toBeLessThanOrEqual(40)
      expect(step[0]).toBe(0)
      expect([...step]).toEqual([...new Set(step)].sort((one, other) => one - other))
      const early = step.filter((each) => each <= steps / 10).length
      expect(early).toBeGreaterThan(step.length / 3)
      // None is missing that anybody would look for.
      expect(steps - step.at(-1)).toBeLessThan(steps / 4)
    },
  )

  test('are the weights of then, whatever memory they are in', () => {
    const moments = keepUpTo(new Moments(2), 5000)
    for (const step of moments.list().step) expect(moments.find(step)!.layers[0]!.weights[0]).toBe(step)
    expect(moments.find(4999)).toBeUndefined()
    expect(moments.list().epoch[3]).toBeCloseTo(moments.list().step[3]! / 100, 6)
  })

  test('give way to others, but not the one that is looked at', () => {
    const moments = keepUpTo(new Moments(2), 200)
    const { step } = moments.list()
    const looked = step[5]!
    moments.find(looked)
    keepUpTo(moments, 50_000, 200)
    expect(moments.list().step).toContain(looked)
    expect(step.filter((each) => !moments.list().step.includes(each)).length).toBeGreaterThan(0)
  })

  test('are as many as there is room for, and none of a network that is too large', () => {
    expect(keepUpTo(new Moments(1000, { bytes: 4000 * 9, count: 40 }), 5000).list().step).toHaveLength(9)
    const none = new Moments(1000, { bytes: 4000 * 3, count: 40 })
    expect(keepUpTo(none, 5000).list().step).toHaveLength(0)
    expect(none.dueIn(7)).toBe(Infinity)
  })

  test('end where training goes back to', () => {
    const moments = keepUpTo(new Moments(2), 1000)
    moments.truncate(300)
    expect(Math.max(...moments.list().step)).toBeLessThanOrEqual(300)
  })

  test('are due at a batch that training can be cut at', () => {
    const moments = keepUpTo(new Moments(2), 0)
    let step = 0
    for (let kept = 1; kept < 12; kept++) {
      step += moments.dueIn(step)
      moments.keep(computationAt(step), place(step))
      expect(moments.list().step.at(-1)).toBe(step)
    }
  })
})

describe('A bench', () => {
  const settings = { ...smallSettings, batchSize: 64 }

  test.each([
    ['compiled kernels', {}],
    ['readable loops', { kernels: undefined }],
  ] as const)('trains to the same bits with moments and without: %s', async (_, assets) => {
    const tiny = { ...settings, hidden: [{ neurons: 4, activation: 'relu' }] } as const
    const watched = await openEngine(tiny, undefined, assets)
    const alone = await openEngine(tiny, undefined, { ...assets, isExamined: false })
    await trainToEnd(watched)
    await trainToEnd(alone)
    expect((await watched.commands.listMoments()).step.length).toBeGreaterThan(8)
    expect((await alone.commands.listMoments()).step).toHaveLength(0)
    expect(await weightsOf(watched)).toEqual(await weightsOf(alone))
    expect(await watched.commands.history()).toEqual(await alone.commands.history())
  })

  test('answers as the network of then, and the network in use is as it was', async () => {
    const { commands, ...open } = await openEngine(settings)
    const pixels = new Float32Array(784).fill(0.3)
    const neurons = Uint32Array.of(0, 1, 2)
    const look = async (at?: number) => {
      const moment = at === undefined ? {} : { at }
      const { layers, step, reading } = await commands.predict({ pixels, ...moment })
      expect(reading.kind).toBe('unjudged')
      return {
        ...{ layers, step },
        weights: await commands.layerWeights({ layer: 0, neurons, ...moment }),
        explanation: await commands.explain({ pixels, ...moment }),
        score: await commands.evaluate({ split: 'validation', ...moment }),
        gallery: await commands.gallery({ split: 'validation', label: 1, answer: 1, most: 3, ...moment }),
      }
    }
    const then = []
    for (let step = 0; step < 2; step++) {
      then.push(await look())
      await commands.step({ unit: 'batch' })
    }
    await commands.step({ unit: 'epoch' })
    const before = await weightsOf({ commands, ...open })
    expect(await look(0)).toEqual(then[0])
    expect(await look(1)).toEqual(then[1])
    expect(await weightsOf({ commands, ...open })).toEqual(before)
    await expect(commands.predict({ pixels, at: 77 })).rejects.toMatchObject({ code: 'bad-input' })
    await expect(commands.predict({ pixels, at: -1 })).rejects.toThrow('The moment is -1.')
    await commands.reset()
    expect((await commands.listMoments()).step).toHaveLength(0)
  })
})
