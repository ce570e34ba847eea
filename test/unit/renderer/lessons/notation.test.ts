/** The lesson about names: the small network adds up, and the lines of any network can be named. */
import { expect, test } from 'vitest'
import type { HiddenLayer } from '#engine/contract/settings.ts'
import { hunted, Notation } from '#page/lessons/experiments/notation.svelte.ts'
import {
  formatExactly,
  keyOf,
  type Part,
  runSmall,
  smallInputs,
  smallParameters,
  startingNumbers,
  symbolOf,
} from '#page/lessons/experiments/small-net.ts'
import { answerChecks } from './answer-checks.ts'
import { known, openPlace, openSmall, promised } from './open-place.ts'

test.each([1, 2, 3])('Everything is found by its name, and a bias makes the output 1, for seed %d', async (seed) => {
  const open = await openSmall(seed)
  const { place, kept } = await openPlace(open, 'own')
  const notation = new Notation(place)
  await open.until(() => notation.isReady)
  expect(known(notation).sort()).toEqual(promised('notation').sort())
  answerChecks('notation', notation.facts)

  notation.point({ kind: 'weight', layer: 1, to: 1, from: 0 })
  expect(notation.told).toEqual({ isRight: false, text: 'That is w₁₀⁽¹⁾: to 1, from 0, into layer 1.' })
  for (const part of hunted) {
    expect(notation.isMet('hunted')).toBe(false)
    notation.point(part)
  }
  expect(notation.isMet('hunted')).toBe(true)

  // 0.97 at first: the bias of the output needs exactly what is missing.
  const bias: Part = { kind: 'bias', layer: 2, to: 0 }
  const output = () => notation.run[1]!.a[0]!
  expect(output()).toBe(0.97)
  notation.change(bias, 0.2 + 0.02)
  expect(notation.isMet('exact')).toBe(false)
  notation.change(bias, notation.numbers[keyOf(bias)]! + 1 - output())
  expect(output()).toBe(1)
  expect(notation.isMet('exact')).toBe(true)
  answerChecks('notation', notation.facts)

  const [first] = notation.toName
  notation.name(first!.layer, first!.from, first!.to)
  expect(notation.told!.text).toContain('swapped')
  notation.name(first!.layer - 1, first!.to, first!.from)
  expect(notation.told!.text).toContain('leads into')
  for (const { layer, to, from } of notation.toName) notation.name(layer, to, from)
  expect(notation.isMet('named')).toBe(true)
  // Its weight is the engine's.
  const example = (await place.ask('example', { bench: place.bench, split: 'validation', index: 0 }))!
  const { layer, to, from } = first!
  const parameter = { layer: layer - 1, to, from }
  const chain = await place.ask('chain', { bench: place.bench, picture: example, parameter })
  expect(notation.facts['value']!.value).toBe(chain!.value)

  const again = new Notation({ ...place, inputs: kept() })
  expect(['hunted', 'exact', 'named'].map((condition) => again.isMet(condition))).toEqual([true, true, true])
  expect(again.numbers).toEqual(notation.numbers)
  again.forget('exact')
  expect(again.numbers).toEqual(startingNumbers)
})

test('The 17 numbers of the small network add up, digit by digit, whatever they are changed to', () => {
  expect(smallParameters).toHaveLength(17)
  expect(new Set(smallParameters.map(symbolOf)).size).toBe(17)
  const shown = (value: number) => Number(formatExactly(value).replace('−', '-'))
  for (let round = 1; round <= 50; round++) {
    const numbers = Object.fromEntries(
      smallParameters.map((part, index) => [keyOf(part), (((round * 37 + index * 53) % 199) - 99) / 10]),
    )
    const [hidden] = runSmall(numbers)
    // In whole hundredths there is no rounding.
    const z = [0, 1, 2, 3].map(
      (to) =>
        Math.round(smallInputs[0] * 100) * Math.round(numbers[`weight-1-${to}-0`]! * 10) +
        Math.round(smallInputs[1] * 100) * Math.round(numbers[`weight-1-${to}-1`]! * 10) +
        Math.round(numbers[`bias-1-${to}`]! * 1000),
    )
    expect(hidden!.z.map((each) => shown(each))).toEqual(z.map((each) => each / 1000))
  }
})

const layersOf = (...neurons: readonly number[]): readonly HiddenLayer[] =>
  neurons.map((count) => ({ neurons: count, activation: 'relu' }))

test.each([[[]], [[1]], [[2, 1]], [[3, 5, 7]], [[128]]])(
  'Names are asked for in networks with hidden layers of %j neurons',
  async (neurons) => {
    const open = await openSmall(1)
    await open.session.settings.configure({ hidden: layersOf(...neurons) })
    const { place } = await openPlace(open, 'own')
    const notation = new Notation(place)
    await open.until(() => notation.isReady)
    const { sizes } = notation
    const all = [...notation.toName, ...notation.lines.map(({ weight }) => weight)]
    for (const { layer, to, from } of all) {
      expect(to).toBeLessThan(sizes[layer]!)
      expect(from).toBeLessThan(sizes[layer - 1]!)
    }
    // The lines are different ones, the right one among them.
    expect(new Set(notation.lines.map(({ weight }) => keyOf(weight))).size).toBe(notation.lines.length)
    expect(notation.lines[0]!.kind).toBe('right')
    answerChecks('notation', notation.facts)
  },
)
