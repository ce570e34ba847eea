/** The experiments of lessons on a real engine: what they promise to know, and that they leave the person's network alone. */
import { describe, expect, test } from 'vitest'
import type { State } from '#engine/contract/state.ts'
import { Neuron } from '#page/lessons/experiments/neuron.svelte.ts'
import { Newborns } from '#page/lessons/experiments/newborns.svelte.ts'
import { Nudge } from '#page/lessons/experiments/nudge.svelte.ts'
import { Rates } from '#page/lessons/experiments/rates.svelte.ts'
import { chooseThree } from '#page/lessons/experiments/three-weights.ts'
import { drawing } from '#test/unit/renderer/session/open-session.ts'
import { answerChecks } from './answer-checks.ts'
import { known, numberOf, openPlace, openSmall, promised } from './open-place.ts'

describe('A lesson’s bench', () => {
  test('is a copy that has learnt something where the person’s network has not, and theirs stays as it is', async () => {
    const open = await openSmall(1)
    const describe = (bench?: string) => open.session.connection.ask('describe', bench === undefined ? {} : { bench })
    const before = (await describe()) as State
    const { bench } = await openPlace(open, 'trained')
    expect(bench.opened!.isTaught).toBe(true)
    expect(bench.opened!.state.position.step).toBeGreaterThan(0)
    expect(await describe()).toEqual(before)
    bench.close()
    const benches = (await open.session.connection.ask('listBenches'))!
    expect(benches.map(({ bench }) => bench)).toEqual(['main'])
  })
})

describe('The nudge', () => {
  test.each([1, 2, 3])('knows what it promises and adds up, for seed %d', async (seed) => {
    const open = await openSmall(seed)
    const { place, kept } = await openPlace(open, 'trained')
    const nudge = new Nudge(place)
    await open.until(() => nudge.three !== null)
    expect(nudge.isMet('raised')).toBe(false)
    nudge.move(nudge.middle + nudge.stride)
    expect(nudge.isMet('raised')).toBe(true)
    await nudge.count()
    expect(nudge.isMet('counted')).toBe(true)
    expect(known(nudge).sort()).toEqual(promised('nudge').sort())
    answerChecks('nudge', nudge.facts)
    // What somebody works out from the digits that are shown.
    const shown = (name: string) => Number(nudge.facts[name]!.text.replace('−', '-'))
    const byHand = (shown('above') - shown('below')) / 0.2
    expect(Math.abs(byHand / numberOf(nudge, 'two-point') - 1)).toBeLessThan(0.01)
    // Backward pass and differences say the same.
    expect(numberOf(nudge, 'two-point') * numberOf(nudge, 'slope')).toBeGreaterThan(0)
    const shares = ['falls', 'rises', 'stays'].map((name) => numberOf(nudge, name))
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
    expect(kept()).toEqual({ visited: [nudge.middle + nudge.stride], counted: [1] })

    // Another visit stands where this one stood.
    const again = new Nudge({ ...place, inputs: kept() })
    await open.until(() => again.sweep !== null && again.along !== null)
    expect(again.isMet('raised')).toBe(true)
    expect(again.facts['two-point']).toEqual(nudge.facts['two-point'])
    again.forget('raised')
    expect(again.isMet('raised')).toBe(false)
  })

  test('finds a weight without effect beside two with one, or none', () => {
    const mean = new Float32Array(784)
    const silent = new Float32Array(784).fill(1)
    expect(chooseThree(mean, silent, 5)).toBeNull()
    mean[400] = 0.8
    mean[100] = 0.01
    silent[400] = silent[100] = 0.2
    const three = chooseThree(mean, silent, 5)!
    expect(Object.fromEntries(three.weights.map(({ kind, pixel }) => [kind, pixel]))).toMatchObject({
      ink: 400,
      edge: 100,
    })
    const { pixel } = three.weights.find(({ kind }) => kind === 'idle')!
    expect([mean[pixel], silent[pixel]]).toEqual([0, 1])
    expect(three.weights.map(({ pixel }) => pixel)).toEqual(
      [...three.weights.map(({ pixel }) => pixel)].sort((a, b) => a - b),
    )
  })
})

test('The weight without effect is where no digit comes near, and the ink of the one beside it can be seen', () => {
  const mean = new Float32Array(784)
  const silent = new Float32Array(784).fill(1)
  const ink = (row: number, column: number, level: number) => {
    mean[row * 28 + column] = level
    silent[row * 28 + column] = 0.2
  }
  // A block of ink with a hole in it: white in these digits, and perhaps not in others.
  for (let row = 5; row < 23; row++) for (let column = 5; column < 23; column++) ink(row, column, 0.5)
  mean[14 * 28 + 14] = 0
  silent[14 * 28 + 14] = 1
  ink(4, 10, 0.002)
  ink(4, 11, 0.04)
  const pixelOf = (kind: string) => chooseThree(mean, silent, 5)!.weights.find((weight) => weight.kind === kind)!.pixel
  expect(pixelOf('edge')).toBe(4 * 28 + 11)
  const [row, column] = [Math.floor(pixelOf('idle') / 28), pixelOf('idle') % 28]
  expect(Math.min(row, column, 27 - row, 27 - column)).toBeLessThanOrEqual(2)
})

describe('The newborns', () => {
  test('read one digit in ten on average, and one of them says the same twice', async () => {
    const open = await openSmall(1)
    const { place, kept } = await openPlace(open, 'own')
    const newborns = new Newborns(place, 20)
    expect(newborns.canAsk).toBe(false)
    await newborns.make()
    expect(newborns.born).toHaveLength(20)
    expect(new Set(newborns.born.map(({ seed }) => seed)).size).toBe(20)
    // One scores 10 ± 3 %; the mean of twenty is within 3 of 10 %.
    expect(Math.abs(numberOf(newborns, 'mean') - 0.1)).toBeLessThan(0.03)
    expect(numberOf(newborns, 'favourite')).toBeGreaterThan(0.2)
    await open.session.network.predict(drawing())
    await newborns.ask()
    expect(newborns.facts['again']!.value).toBe('same')
    expect(known(newborns).sort()).toEqual(promised('newborns').sort())
    answerChecks('newborns', newborns.facts)
    expect(kept()).toEqual({ made: [20], asked: [1] })
    newborns.close()
    const benches = (await open.session.connection.ask('listBenches'))!
    expect(benches).toHaveLength(2)
  })
})

describe('The neuron', () => {
  test('shows a sum that adds up to the last digit, and notices when it changes its mind', async () => {
    const open = await openSmall(2)
    const { place } = await openPlace(open, 'trained')
    const neuron = new Neuron(place)
    expect(neuron.isMet('drawn')).toBe(false)
    expect(known(neuron)).toEqual([])
    await open.session.network.showExample()
    await open.until(() => neuron.neuron !== null)
    await neuron.look()
    expect(known(neuron).sort()).toEqual(promised('neuron').sort())
    answerChecks('neuron', neuron.facts)
    const shown = (name: string) => Number(neuron.facts[name]!.text.replace('−', '-'))
    expect(shown('bias') + shown('positive') + shown('negative')).toBeCloseTo(shown('z'), 10)
    expect(shown('threshold')).toBeCloseTo(-(shown('positive') + shown('negative')), 10)
    const { bias, z } = neuron.sum!
    neuron.moveBias(bias - z * 0.5)
    expect(neuron.isMet('tipped')).toBe(false)
    neuron.moveBias(bias - z * 1.5)
    expect(neuron.isMet('tipped')).toBe(true)
    neuron.forget('tipped')
    expect(neuron.isMet('tipped')).toBe(false)
    expect(neuron.bias).toBe(bias)
  })
})

describe('The rates', () => {
  test('race from the same start, and take steps until the cost rises', async () => {
    const open = await openSmall(1)
    const { place, kept } = await openPlace(open, 'trained')
    const rates = new Rates(place)
    await open.until(() => rates.summary !== null)
    await rates.start()
    expect(rates.isMet('raced')).toBe(true)
    expect(rates.facts['best']!.value).toBe('middle')
    expect(numberOf(rates, 'cost-middle')).toBeLessThan(numberOf(rates, 'cost-small'))
    const lengths = rates.tries.map(({ learningRate }) => learningRate)
    expect(lengths).toHaveLength(5)
    // The last of them is the first with which the cost rises.
    expect(rates.tries.map(({ fall }) => fall > 0)).toEqual([true, true, true, true, false])
    for (const rate of lengths) {
      expect(rates.isMet('stepped')).toBe(false)
      rates.take(rate)
    }
    expect(rates.isMet('stepped')).toBe(true)
    expect(known(rates).sort()).toEqual(promised('rates').sort())
    answerChecks('rates', rates.facts)
    expect(numberOf(rates, 'promised') / numberOf(rates, 'rate' as const)).toBeCloseTo(
      numberOf(rates, 'squared-norm'),
      6,
    )
    expect(kept()).toEqual({ raced: [1], taken: lengths })
    const benches = (await open.session.connection.ask('listBenches'))!
    expect(benches).toHaveLength(2)
  })
})
