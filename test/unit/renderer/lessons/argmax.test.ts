/** The lesson about argmax on a real engine: a drawing that grows, sums that are raised, second places, and what large outputs are worth. */
import { describe, expect, test } from 'vitest'
import { changeOf, lastFrame } from '#page/lessons/experiments/argmax-facts.ts'
import { Argmax } from '#page/lessons/experiments/argmax.svelte.ts'
import { framesOfStroke } from '#page/lessons/experiments/growing-drawing.ts'
import { rank } from '#page/lessons/experiments/rank.ts'
import { drawing } from '#test/unit/renderer/session/open-session.ts'
import { answerChecks } from './answer-checks.ts'
import { known, numberOf, openPlace, openSmall, promised } from './open-place.ts'

/** On some networks and drawings the third is as far as the last, or the second is at 0. */
const mayCoincide = ['top-z', 'to-third', 'to-least', 'of-outputs'].map((wrong) => `distance: ${wrong}`)

test('Outputs are ranked from the greatest on, equal ones as argmax takes them', () => {
  expect(rank([1, 3, 2, 3])).toEqual([1, 3, 2, 0])
})

describe('The lesson about argmax', () => {
  test.each([1, 2, 3])('knows what it promises, for seed %d', async (seed) => {
    const open = await openSmall(seed)
    const before = await open.session.connection.ask('describe')
    const { place, kept } = await openPlace(open, 'trained')
    const argmax = new Argmax(place)
    await open.until(() => argmax.isReady)
    // A 3 becomes an 8, and at the crossing the margin is least.
    expect(argmax.film!.sums).toHaveLength(lastFrame + 1)
    const change = changeOf(argmax.film!)
    expect([change.before, change.after]).toEqual([3, 8])
    const crossing = Math.round(framesOfStroke * (1 + change.crossing))
    expect(rank(argmax.film!.sums[crossing]!)[0]).toBe(8)
    expect(rank(argmax.film!.sums[crossing - 1]!)[0]).not.toBe(8)

    expect(argmax.isMet('grown')).toBe(false)
    argmax.goTo(lastFrame + 5)
    expect(argmax.isMet('grown')).toBe(true)
    const shown = (name: string) => Number(argmax.facts[name]!.text.replace('−', '-').replace(/[()]/g, ''))
    expect(shown('frame-top-z') - shown('frame-next-z')).toBeCloseTo(shown('frame-margin'), 8)

    // Another picture, and all sums raised: the order and the margin stay.
    await open.session.network.showExample()
    await argmax.look()
    const { input } = open.session.network
    const answer = await place.ask('predict', {
      bench: place.bench,
      pixels: input.kind === 'none' ? new Float32Array(784) : input.pixels,
    })
    expect(numberOf(argmax, 'top')).toBe(answer!.digit)
    argmax.raise(4)
    expect(argmax.isMet('shifted')).toBe(false)
    argmax.raise(-5)
    expect(argmax.isMet('shifted')).toBe(true)
    expect(shown('top-raised') - shown('next-raised')).toBeCloseTo(shown('margin'), 8)

    await argmax.readAll()
    const { errors, places, digits, misses, trust } = argmax.read!
    const score = await place.ask('evaluate', { bench: place.bench, split: 'validation' })
    expect([digits, digits - errors]).toEqual([score!.count, score!.correct])
    // More often second than in any other place, and far more often than by chance.
    expect(places[0]).toBe(Math.max(...places))
    expect(numberOf(argmax, 'second')).toBeGreaterThan(0.4)
    expect(misses.every(({ label, answer: given }) => label !== given)).toBe(true)
    // As they were in training, an output and the share read right are close; with ink and paper swapped they are not.
    expect(Math.abs(trust.plain.says - trust.plain.right)).toBeLessThan(0.2)
    expect(trust.swapped.says - trust.swapped.right).toBeGreaterThan(0.3)
    expect(trust.moved.says - trust.moved.right).toBeGreaterThan(0.1)

    expect(known(argmax).sort()).toEqual(promised('argmax').sort())
    answerChecks('argmax', argmax.facts, mayCoincide)

    // Whoever comes back finds it as it was left.
    const again = new Argmax({ ...place, inputs: kept() })
    await open.until(() => again.isReady && again.read !== null)
    expect(['grown', 'shifted', 'read'].map((condition) => again.isMet(condition))).toEqual([true, true, true])
    expect(again.at).toBe(lastFrame)
    expect(again.facts['second']).toEqual(argmax.facts['second'])
    for (const condition of ['grown', 'shifted', 'read']) {
      again.forget(condition)
      expect(again.isMet(condition)).toBe(false)
    }
    again.close()
    argmax.close()
    expect(await open.session.connection.ask('describe')).toEqual(before)
  })

  test.each([
    { output: 'linear', cost: 'mean-squared-error', hidden: [] },
    { output: 'sigmoid', cost: 'mean-squared-error', hidden: [{ neurons: 6, activation: 'tanh' }] },
  ] as const)('is one for $output outputs, too, and for a network that has not learnt anything', async (settings) => {
    const open = await openSmall(1)
    await open.session.settings.configure({ data: 'mnist-10k', ...settings })
    const { place } = await openPlace(open, 'own')
    const argmax = new Argmax(place)
    await open.session.network.predict(drawing())
    await open.until(() => argmax.isReady)
    await argmax.readAll()
    expect(known(argmax).sort()).toEqual(promised('argmax').sort())
    expect(argmax.facts['output']!.value).toBe('other')
    expect(['straight', 'over', 'none']).toContain(argmax.facts['way']!.value)
    for (const { says } of Object.values(argmax.read!.trust)) {
      expect(says).toBeGreaterThanOrEqual(0)
      expect(says).toBeLessThanOrEqual(1)
    }
    answerChecks('argmax', argmax.facts, mayCoincide)
  })
})
