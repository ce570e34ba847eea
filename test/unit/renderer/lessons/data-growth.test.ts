/** The lesson about more data, on a real engine: four models, a few digits, and more of them. */
import { expect, test } from 'vitest'
import { DataGrowth, rivals } from '#page/lessons/experiments/data-growth.svelte.ts'
import { spreadLabels } from '#page/lessons/experiments/spread-labels.ts'
import { small } from '#test/unit/renderer/session/open-session.ts'
import { answerChecks } from './answer-checks.ts'
import { known, numberOf, openPlace, openSmall, promised } from './open-place.ts'

/** Some hundred digits, so that it is over in a moment. */
const plan = {
  few: [100],
  more: [200, 400],
  readByMeans: 500,
  readByNeighbours: 100,
  source: 'mnist-10k',
  epochs: 2,
} as const
/** A model may be the one that gains least, and errors may be halved: then a wrong answer is right. */
const mayCoincide = [
  'gone: points',
  'gone: left',
  'saturated: mean',
  'saturated: linear',
  'saturated: neighbours',
  'saturated: network',
]

/** The data are read once. */
test('Four models learn from more and more digits, and it is known what came of it, for three seeds', async () => {
  const open = await openSmall(1)
  for (const seed of [1, 2, 3]) {
    await open.session.settings.configure({ ...small, seed })
    const before = await open.session.connection.ask('describe')
    const { place, bench, kept } = await openPlace(open, 'own')
    const growth = new DataGrowth(place, plan)
    expect(growth.isMeasuring).toBe(true)
    await open.until(() => growth.isReady)
    expect(growth.isMeasuring).toBe(false)
    expect(growth.portraits!.mean).toHaveLength(10)
    expect(growth.portraits!.network).toHaveLength(8)
    expect(growth.isMet('few')).toBe(false)
    await growth.grow('few')
    expect([growth.isMet('few'), growth.isMet('all')]).toEqual([true, false])
    expect(kept()).toEqual({ grown: [1] })
    // From a hundred digits, each reads far more than one in ten.
    for (const { id } of rivals) expect(growth.growth[id].map(({ digits }) => digits)).toEqual([100])
    for (const id of ['mean', 'linear', 'neighbours']) expect(numberOf(growth, `${id}-few`)).toBeGreaterThan(0.4)

    await growth.grow('all')
    expect(known(growth).sort()).toEqual(promised('data').sort())
    expect(growth.growth.linear.at(-1)!.accuracy).toBeGreaterThan(growth.growth.linear[0]!.accuracy)
    const gains = rivals.map(({ id }) => numberOf(growth, `${id}-gain`))
    expect(numberOf(growth, `${String(growth.facts['saturated']!.value)}-gain`)).toBe(Math.min(...gains))
    // Every digit that they keep is 784 bytes; the linear model and the means keep the same few numbers always.
    expect(growth.prices.neighbours!.bytes).toBe(400 * 784)
    expect(growth.prices.mean!.bytes).toBe(4 * 7840)
    expect(growth.prices.linear!.bytes).toBe(4 * 7850)
    answerChecks('data', growth.facts, mayCoincide)

    // The person's network is as it was, and nothing is left open.
    expect(await open.session.connection.ask('describe')).toEqual(before)
    expect(await open.session.connection.ask('listBenches')).toHaveLength(2)
    growth.forget('all')
    expect([growth.isMet('few'), growth.isMet('all')]).toEqual([true, false])
    growth.close()
    bench.close()
  }
})

test('Whoever comes back has them learn again as far as they had', async () => {
  const open = await openSmall(1)
  const { place } = await openPlace(open, 'own', { grown: [1] })
  const growth = new DataGrowth(place, plan)
  await open.until(() => growth.isMet('few') && growth.isReady)
  expect(growth.isMet('all')).toBe(false)
  growth.forget('few')
  expect(growth.isMet('few')).toBe(false)
})

test('A network without hidden layers learns beside the others, too', async () => {
  const open = await openSmall(1)
  await open.session.settings.configure({ data: 'mnist-10k', hidden: [], cost: 'mean-squared-error', epochs: 1 })
  const { place } = await openPlace(open, 'own')
  const growth = new DataGrowth(place, { ...plan, more: [200] })
  await open.until(() => growth.isReady)
  await growth.grow('all')
  expect(growth.prices.network!.bytes).toBe(growth.prices.linear!.bytes)
  expect(growth.facts['network-gain']).toBeDefined()
})

test('Labels that would lie over each other move apart, in their order', () => {
  expect(spreadLabels([10, 100], 20)).toEqual([10, 100])
  expect(spreadLabels([100, 98, 300], 20)).toEqual([109, 89, 300])
  const spread = spreadLabels([50, 51, 52, 75], 20)
  for (const [at, place] of spread.slice(1).entries()) expect(place - spread[at]!).toBeGreaterThanOrEqual(20 - 1e-9)
})
