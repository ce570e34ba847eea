/** The lesson about costs on a real engine: what it knows, its answers, and its formulas against those of training. */
import { describe, expect, test } from 'vitest'
import { outputGradient, sampleCost } from '#engine/network/costs.ts'
import { Costs } from '#page/lessons/experiments/costs.svelte.ts'
import { costOf, costRows, slopesOf } from '#page/lessons/experiments/four-costs.ts'
import { drawing } from '#test/unit/renderer/session/open-session.ts'
import { answerChecks } from './answer-checks.ts'
import { known, numberOf, openPlace, openSmall, promised } from './open-place.ts'

describe('The four costs', () => {
  const outputs = [0.1, 0.02, 0.7, 0, 0.33, 0.05, 0, 0.2, 0.01, 0.4]
  const truth = 4
  const wide = (numbers: readonly number[]) => Float64Array.from(numbers)
  const target = wide(outputs.map((_, digit) => (digit === truth ? 1 : 0)))

  test('are those that networks train with, where outputs are taken as they are', () => {
    for (const cost of ['mean-squared-error', 'mean-absolute-error', 'hinge'] as const) {
      const trained = sampleCost('linear', cost, wide(outputs), wide(outputs), target, 0, 10)
      expect(costOf(cost, outputs, truth), cost).toBeCloseTo(trained, 12)
      const slopes = new Float64Array(10)
      outputGradient('linear', cost, wide(outputs), wide(outputs), target, slopes, 1, 10, 1)
      expect(slopesOf(cost, outputs, truth), cost).toEqual([...slopes].map((slope) => expect.closeTo(slope, 12)))
    }
    // Softmax of the logarithms of shares gives the shares again.
    const sum = outputs.reduce((total, output) => total + output, 0)
    const shares = outputs.map((output) => output / sum)
    const trained = sampleCost('softmax', 'cross-entropy', wide(shares.map(Math.log)), wide(shares), target, 0, 10)
    expect(costOf('cross-entropy', shares, truth)).toBeCloseTo(trained, 12)
  })

  test('rise by their slopes, where there is one', () => {
    const h = 1e-6
    for (const { cost } of costRows) {
      const slopes = slopesOf(cost, outputs, truth)
      for (const digit of [0, truth, 2]) {
        const moved = (by: number) => outputs.map((output, each) => (each === digit ? output + by : output))
        const difference = costOf(cost, moved(h), truth) - costOf(cost, moved(-h), truth)
        expect(difference / (2 * h), `${cost} at ${digit}`).toBeCloseTo(slopes[digit]!, 5)
      }
    }
  })
})

describe('The lesson about costs', () => {
  test.each([1, 2, 3])('knows what it promises, for seed %d', async (seed) => {
    const open = await openSmall(seed)
    const before = await open.session.connection.ask('describe')
    const { place, kept } = await openPlace(open, 'trained')
    const costs = new Costs(place)
    expect(costs.isMet('drawn')).toBe(false)
    await open.session.network.showExample()
    await costs.look()
    const { truth, outputs } = costs.answer!
    expect(outputs.every((output) => output >= 0 && output <= 1)).toBe(true)

    // A right answer that costs much: all bars are high. A wrong one that costs little: two bars at one half.
    costs.drag(truth, 1)
    for (let digit = 0; digit < 10; digit++) costs.drag(digit, digit === truth ? 1 : 0.9)
    costs.cheapWrong = null
    expect(costs.isMet('found')).toBe(false)
    const other = (truth + 1) % 10
    for (let digit = 0; digit < 10; digit++) costs.drag(digit, digit === other ? 0.5 : digit === truth ? 0.49 : 0)
    expect(costs.isMet('found')).toBe(true)
    expect(numberOf(costs, 'right-cost')).toBeGreaterThan(numberOf(costs, 'wrong-cost'))
    const shown = (name: string) => Number(costs.facts[name]!.text)
    expect((shown('missing') + shown('rest')) / 10).toBeCloseTo(shown('mse'), 4)

    expect(costs.isMet('sunk')).toBe(false)
    costs.drag(truth, -0.2)
    expect(costs.isMet('sunk')).toBe(true)
    expect([shown('true-output'), numberOf(costs, 'slope-ce')]).toEqual([0.01, expect.closeTo(-100)])

    await open.until(() => costs.isReady)
    answerChecks('costs', costs.facts)

    // Whoever comes back finds the bars as they were left.
    costs.settle()
    const again = new Costs({ ...place, inputs: kept() })
    expect(again.answer).toEqual(costs.answer)
    expect(['drawn', 'found', 'sunk'].map((condition) => again.isMet(condition))).toEqual([true, true, true])
    again.close()
    again.forget('found')
    expect(again.isMet('found')).toBe(false)
    expect(await open.session.connection.ask('describe')).toEqual(before)
  })

  test('trains four networks from one start, of which that with the mean absolute error hardly learns', async () => {
    const open = await openSmall(1)
    const { place, kept } = await openPlace(open, 'trained')
    const costs = new Costs(place, 'mnist-10k:0.4')
    await open.session.network.showExample()
    await costs.look()
    await costs.run()
    expect(costs.facts['worst']!.value).toBe('mae')
    // All outputs near 0 cost a tenth.
    expect(numberOf(costs, 'cost-mae')).toBeCloseTo(0.1, 1)
    for (const score of ['score-mse', 'score-ce', 'score-hinge'])
      expect(numberOf(costs, score)).toBeGreaterThan(numberOf(costs, 'score-mae'))
    expect(kept()['ran']).toEqual([1])
    costs.drag(costs.answer!.truth, 0)
    costs.dearRight = { outputs: costs.answer!.outputs.map(() => 1), truth: 0 }
    await open.until(() => costs.isReady)
    expect(known(costs).sort()).toEqual(promised('costs').sort())
    answerChecks('costs', costs.facts)
    const benches = (await open.session.connection.ask('listBenches'))!
    expect(benches).toHaveLength(2)
  })

  test.each([
    { output: 'linear', cost: 'mean-squared-error', hidden: [] },
    { output: 'sigmoid', cost: 'mean-absolute-error', hidden: [{ neurons: 6, activation: 'tanh' }] },
  ] as const)('shows bars from 0 to 1 for $output outputs, too', async (settings) => {
    const open = await openSmall(1)
    await open.session.settings.configure({ data: 'mnist-10k', ...settings })
    const { place } = await openPlace(open, 'own')
    const costs = new Costs(place)
    await open.session.network.predict(drawing())
    await costs.look()
    expect(costs.answer!.outputs.every((output) => output >= 0 && output <= 1)).toBe(true)
    await open.until(() => costs.byHand !== null)
    const numbers = costs.byHand!.outputs.filter((output) => output > 0)
    expect(numbers.length).toBeGreaterThan(1)
    expect(numbers.length).toBeLessThan(5)
  })
})
