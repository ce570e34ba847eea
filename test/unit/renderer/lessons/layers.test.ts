/** The lesson about higher features, on a real engine. */
import { expect, test } from 'vitest'
import { Layers } from '#page/lessons/experiments/layers.svelte.ts'
import { answerChecks } from './answer-checks.ts'
import { known, numberOf, openPlace, openSmall, promised } from './open-place.ts'

/** Where the pixels, or none but the outputs, are clear already, a wrong answer is right; where nothing is, there is no answer. */
const mayCoincide = ['first-clear: layer-pixels', 'first-clear: layer-outputs']

test.each([1, 2, 3])(
  'Layers are climbed, shaken and switched off, and it is known what came of it, seed %d',
  async (seed) => {
    const open = await openSmall(seed)
    const before = await open.session.connection.ask('describe')
    const { place, kept } = await openPlace(open, 'trained')
    const layers = new Layers(place)
    await open.until(() => layers.isReady)
    expect(layers.names).toEqual(['pixels', 'layer 1', 'outputs'])
    // Half of them are trained, whichever order they come in; pointing at the trained ones finds them all.
    expect(layers.pictures).toHaveLength(8)
    for (const [at, { isTrained }] of layers.pictures.entries()) if (isTrained) layers.mark(at)
    expect([layers.isMet('marked'), numberOf(layers, 'found')]).toEqual([true, 4])
    const marks = layers.marks
    layers.mark(marks[0]!)
    expect(layers.marks).toEqual(marks)

    // Training lifts what the outputs say far above one in ten, where they began.
    layers.climb()
    expect(layers.isMet('climbed')).toBe(false)
    layers.climb()
    expect(layers.isMet('climbed')).toBe(true)
    expect(layers.ladders!.trained.at(-1)!.accuracy).toBeGreaterThan(numberOf(layers, 'twin-outputs') + 0.3)
    expect(layers.ladders!.trained[0]!.map).toHaveLength(100 * 100)

    // What is off is missed.
    await layers.toggle(0)
    expect(layers.ablation!.withoutAll).toBeCloseTo(layers.ablation!.without[0]!, 12)
    await layers.toggle(0)
    await layers.halve()
    expect(layers.off).toHaveLength(4)
    expect(layers.ablation!.withoutAll).toBe(numberOf(layers, 'without-half'))
    expect(numberOf(layers, 'without-half')).toBeLessThan(numberOf(layers, 'accuracy'))
    const loss = numberOf(layers, 'accuracy') - numberOf(layers, 'without-half')
    expect(layers.facts['way-half']!.value).toBe(loss >= 0.1 ? 'lost' : 'kept')
    const measured = layers.withoutHalf
    layers.withoutHalf = numberOf(layers, 'accuracy') - 0.03
    expect(layers.facts['way-half']!.value).toBe('kept')
    layers.withoutHalf = measured
    const optional = ['first-clear']
    const names = (all: readonly string[]) => all.filter((name) => !optional.includes(name)).sort()
    expect(names(known(layers))).toEqual(names(promised('layers')))
    if (layers.facts['first-clear']) answerChecks('layers', layers.facts, mayCoincide)

    // Another visit stands where this one stood.
    const again = new Layers({ ...place, inputs: kept() })
    await open.until(() => again.isReady)
    for (const condition of ['marked', 'climbed', 'halved']) expect(again.isMet(condition), condition).toBe(true)
    expect(again.facts).toEqual(layers.facts)
    for (const condition of ['marked', 'climbed', 'halved']) again.forget(condition)
    for (const condition of ['marked', 'climbed', 'halved']) expect(again.isMet(condition), condition).toBe(false)
    layers.close()
    again.close()
    expect(await open.session.connection.ask('describe')).toEqual(before)
    expect(await open.session.connection.ask('listBenches')).toHaveLength(2)
  },
)

test('For a network without hidden layers, another with two of them stands in', async () => {
  const open = await openSmall(1)
  await open.session.settings.configure({ data: 'mnist-10k', hidden: [], epochs: 1 })
  const { place } = await openPlace(open, 'trained')
  const layers = new Layers(place)
  await open.until(() => layers.isReady)
  expect(layers.facts['which']!.value).toBe('stand-in')
  expect(layers.names).toEqual(['pixels', 'layer 1', 'layer 2', 'outputs'])
  layers.close()
})
