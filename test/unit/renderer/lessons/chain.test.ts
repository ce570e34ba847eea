/** The chain rule on a real engine: what the lesson promises to know, whatever network it is about. */
import { describe, expect, test } from 'vitest'
import type { Settings } from '#engine/contract/settings.ts'
import { Chain } from '#page/lessons/experiments/chain.svelte.ts'
import { chainTiny, runTiny } from '#page/lessons/experiments/tiny-network.ts'
import { openSession, small } from '#test/unit/renderer/session/open-session.ts'
import { answerChecks } from './answer-checks.ts'
import { known, numberOf, openPlace, promised } from './open-place.ts'

/** What only says something where the hidden neuron is logistic, or where several paths differ. */
const mayCoincide = ['product: one-path', 'product: signal', 'hardest: heaviest', 'hardest: loudest']

async function openChain(change: Partial<Settings>) {
  const open = await openSession()
  await open.session.settings.configure({ ...small, ...change })
  const { place, kept } = await openPlace(open, 'trained')
  const chain = new Chain(place)
  return { open, place, chain, kept }
}

describe('The chain rule', () => {
  const networks: Readonly<Record<string, Partial<Settings>>> = {
    'one hidden layer, seed 1': { seed: 1 },
    'one hidden layer, seed 2': { seed: 2 },
    'one hidden layer, seed 3': { seed: 3 },
    'no hidden layer': { hidden: [] },
    'squared error of sigmoids': { cost: 'mean-squared-error', output: 'sigmoid' },
    'three layers of tanh': { hidden: [8, 8, 8].map((neurons) => ({ neurons, activation: 'tanh' })) },
  }
  test.each(Object.entries(networks))('adds up and multiplies out with %s', async (title, change) => {
    const { open, chain, place, kept } = await openChain(change)
    expect(chain.isMet('drawn')).toBe(false)
    await open.session.network.showExample()
    await chain.look()
    expect(chain.isMet('drawn')).toBe(true)
    expect(chain.facts['lent']!.value).toBe(title === 'no hidden layer' ? 'yes' : 'no')
    chain.raise(1.1)
    expect(chain.isMet('raised')).toBe(false)
    chain.raise(1.25)
    expect(chain.isMet('raised')).toBe(true)
    await chain.measure()
    expect(known(chain).sort()).toEqual(promised('chain').sort())
    answerChecks('chain', chain.facts, mayCoincide)

    // By hand, from what is shown; and nudging finds the same.
    const { shown } = chain
    const { products, signal, decimals } = shown!
    expect(products).toHaveLength(10)
    expect(products.reduce((sum, each) => sum + each, 0)).toBeCloseTo(signal, decimals)
    const [input, slope] = [numberOf(chain, 'input'), numberOf(chain, 'slope')]
    expect(numberOf(chain, 'gradient')).toBe(input * slope * signal)
    expect(Math.abs(numberOf(chain, 'nudged') / numberOf(chain, 'gradient') - 1)).toBeLessThan(0.02)
    expect(chain.facts['label']).not.toEqual(chain.facts['answer'])

    // Another visit stands where this one stood; what it has opened is closed with it.
    chain.close()
    await open.session.network.predict({ kind: 'none' })
    const again = new Chain({ ...place, inputs: kept() })
    await open.until(() => again.isMet('swept') && again.isReady && again.isMet('drawn'))
    expect(again.facts['gradient']).toEqual(chain.facts['gradient'])
    expect(again.isMet('raised')).toBe(true)
    again.forget('raised')
    again.forget('swept')
    expect([again.isMet('raised'), again.isMet('swept')]).toEqual([false, false])
    again.close()
    await open.session.connection.ask('describe')
    expect(await open.session.connection.ask('listBenches')).toHaveLength(2)
  })
})

test('The small network’s slope is the difference of its costs', () => {
  const step = 1e-5
  const { factors, product } = chainTiny()
  expect((runTiny(1 + step).cost - runTiny(1 - step).cost) / (2 * step)).toBeCloseTo(product, 8)
  // Numbers for the head.
  expect(factors.map((factor) => Number(factor.toFixed(10)))).toEqual([0.8, 0.25, -2, -1.2])
  expect(runTiny().a.map((a) => Number(a.toFixed(10)))).toEqual([0.5, 0.5, 0.5, 0.5])
  expect(product).toBeCloseTo(0.48, 10)
})
