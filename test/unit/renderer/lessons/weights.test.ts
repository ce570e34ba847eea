/** The lesson about weights and biases on a real engine. */
import { expect, test } from 'vitest'
import type { HiddenLayer } from '#engine/contract/settings.ts'
import { Weights } from '#page/lessons/experiments/weights.svelte.ts'
import { answerChecks } from './answer-checks.ts'
import { known, numberOf, openPlace, openSmall, promised } from './open-place.ts'

test.each([1, 2, 3])('A network’s numbers are counted, and its idle ones found, for seed %d', async (seed) => {
  const open = await openSmall(seed)
  const { place, kept } = await openPlace(open, 'trained')
  const weights = new Weights(place)
  expect(weights.isReady).toBe(false)
  await open.until(() => weights.isReady)
  weights.count(0)
  weights.count(0)
  expect(weights.isMet('counted')).toBe(false)
  weights.count(1)
  expect(weights.isMet('counted')).toBe(true)
  await weights.ask()
  expect(known(weights).sort()).toEqual(promised('weights').sort())
  answerChecks('weights', weights.facts)

  expect(numberOf(weights, 'total')).toBe(place.state.network.parameters)
  // Over 5,000 digits and more neurons 20 to 22 % were idle; a thousand digits leave more pixels blank.
  expect(numberOf(weights, 'idle')).toBeGreaterThan(0.15)
  expect(numberOf(weights, 'idle')).toBeLessThan(0.6)
  const effects = Object.fromEntries(weights.tried.map(({ kind, effect }) => [kind, Math.abs(effect)]))
  expect(effects['idle']).toBe(0)
  expect(effects['busy']).toBeGreaterThan(effects['small']!)
  const values = Object.fromEntries(weights.tried.map(({ kind, value }) => [kind, Math.abs(value)]))
  expect(values['idle']).toBeGreaterThan(values['busy']!)

  const again = new Weights({ ...place, inputs: kept() })
  await open.until(() => again.isReady)
  expect(['counted', 'asked'].map((condition) => again.isMet(condition))).toEqual([true, true])
  again.forget('counted')
  expect(again.inputs).toEqual({ counted: [], asked: [1] })
})

const relu = (...neurons: readonly number[]): readonly HiddenLayer[] =>
  neurons.map((count) => ({ neurons: count, activation: 'relu' }))

test.each([
  [[], 7850, 'ten-thousand', 25_450],
  [[128], 101_770, 'hundred-thousand', 203_530],
  [[3, 5], 2435, 'thousand', 4805],
] as const)('Numbers of networks with hidden layers of %j neurons are counted', async (neurons, total, size, wider) => {
  const open = await openSmall(1)
  await open.session.settings.configure({ hidden: relu(...neurons) })
  const { place } = await openPlace(open, 'own')
  const weights = new Weights(place)
  await open.until(() => weights.isReady)
  await weights.ask()
  expect(numberOf(weights, 'total')).toBe(total)
  expect(weights.facts['size']!.value).toBe(size)
  expect(numberOf(weights, 'wider')).toBe(wider)
  answerChecks('weights', weights.facts)
})
