/** The feature workshop, on a real engine: scores of chosen features, and what moving and turning a drawing does to them. */
import { expect, test } from 'vitest'
import { shake } from '#page/lessons/experiments/shake.ts'
import { twelve } from '#page/lessons/experiments/twelve-features.ts'
import { changed, Workshop } from '#page/lessons/experiments/workshop.svelte.ts'
import { small } from '#test/unit/renderer/session/open-session.ts'
import { answerChecks } from './answer-checks.ts'
import { known, numberOf, openPlace, openSmall, promised } from './open-place.ts'

const plan = { source: 'mnist-10k', digits: 800, tested: 200, described: 20, neurons: 16 } as const
/** Where the choice errs about as often as the network, or by as many points as it errs times as often. */
const mayCoincide = ['times: points', 'times: times-right']

/** The data are read once. */
test('Features are tried, chosen and shaken, and it is known what came of it, for three seeds', async () => {
  const open = await openSmall(1)
  for (const seed of [1, 2, 3]) {
    await open.session.settings.configure({ ...small, seed })
    const before = await open.session.connection.ask('describe')
    const { place, bench, kept } = await openPlace(open, 'own')
    const workshop = new Workshop(place, plan)
    await open.until(() => workshop.isReady)
    if (seed === 1) expect([workshop.values, workshop.shaken]).toEqual([null, null])
    await workshop.tryEach()
    expect(workshop.isMet('tried')).toBe(true)
    for (const { id } of twelve) expect(workshop.singles[id]).toBeLessThan(0.45)

    // Together they read more than the best of them.
    for (const { id } of twelve) await workshop.toggle(id)
    expect(workshop.tries.map(({ chosen }) => chosen.length)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    expect(workshop.tries.at(-1)!.accuracy).toBe(workshop.withAll)
    expect(workshop.best!.accuracy).toBeGreaterThan(numberOf(workshop, 'first-score') + 0.2)
    expect(workshop.isMet('beaten')).toBe(true)
    expect(workshop.network).toBeGreaterThan(workshop.withAll!)

    await open.session.network.showExample()
    workshop.shakeBy({ move: 2, turn: 25 })
    expect(workshop.isMet('shaken')).toBe(false)
    workshop.shakeBy({ move: 4, turn: 25 })
    expect(workshop.isMet('shaken')).toBe(true)
    // Later, smaller ones are looked at, and judged by the one in earnest.
    const changes = workshop.heldChanges
    workshop.shakeBy({ move: 0, turn: 0 })
    expect(workshop.heldChanges).toEqual(changes)
    expect(Object.values(workshop.changesBy({ move: 0, turn: 0 })!).every((change) => change === 0)).toBe(true)
    const stayed = Object.values(changes!).filter((change) => change < changed)
    expect(numberOf(workshop, 'stayed')).toBe(stayed.length)
    expect(numberOf(workshop, 'most-by')).toBe(Math.max(...Object.values(changes!)))
    expect(known(workshop).sort()).toEqual(promised('features').sort())
    answerChecks('features', workshop.facts, mayCoincide)

    expect(await open.session.connection.ask('describe')).toEqual(before)
    workshop.close()
    if (seed === 1) {
      // Another visit stands where this one stood.
      const again = new Workshop({ ...place, inputs: kept() }, plan)
      await open.until(() => again.isMet('beaten') && again.isReady)
      for (const condition of ['tried', 'beaten', 'shaken']) expect(again.isMet(condition), condition).toBe(true)
      for (const condition of ['tried', 'beaten', 'shaken']) again.forget(condition)
      for (const condition of ['tried', 'beaten', 'shaken']) expect(again.isMet(condition), condition).toBe(false)
      again.close()
    }
    bench.close()
    expect(await open.session.connection.ask('listBenches')).toHaveLength(1)
  }
})

test('A picture is moved by whole pixels as it is, and turned about its middle', () => {
  const picture = new Float32Array(784)
  picture[10 * 28 + 5] = 1
  const moved = shake(picture, { move: 3, turn: 0 })
  expect([moved[10 * 28 + 8], moved.reduce((sum, level) => sum + level, 0)]).toEqual([1, 1])
  expect(shake(picture, { move: 0, turn: 0 })).toBe(picture)
  // A quarter to the right: (x, y) from the middle becomes (−y, x).
  const turned = shake(picture, { move: 0, turn: 90 })
  expect(turned[5 * 28 + 17]).toBeCloseTo(1, 6)
  // What goes beyond the edge is gone.
  expect(shake(picture, { move: -6, turn: 0 }).every((level) => level === 0)).toBe(true)
})
