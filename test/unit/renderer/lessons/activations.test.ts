/** The lesson about activation functions on a real engine. */
import { expect, test } from 'vitest'
import { Activations, functions } from '#page/lessons/experiments/activations.svelte.ts'
import { answerChecks } from './answer-checks.ts'
import { known, numberOf, openPlace, openSmall, promised } from './open-place.ts'

test.each([1, 2, 3])(
  'Layers without an activation function fold into one, and sigmoid loses the gradient, for seed %d',
  async (seed) => {
    const open = await openSmall(seed)
    const describe = () => open.session.connection.ask('describe')
    const before = await describe()
    const { place, kept } = await openPlace(open, 'own')
    const activations = new Activations(place, 1)
    await activations.collapse()
    expect(activations.isMet('collapsed')).toBe(false)
    await activations.train()
    await activations.collapse()
    await activations.measure()
    expect(['trained', 'collapsed', 'measured'].map((condition) => activations.isMet(condition))).toEqual(
      Array(3).fill(true),
    )
    expect(known(activations).sort()).toEqual(promised('activations').sort())
    answerChecks('activations', activations.facts)

    // One layer gives the answers of three to rounding; those of ReLU it does not.
    const { collapsed } = activations
    expect(collapsed!.linear.largest).toBeLessThan(1e-4)
    expect(collapsed!.linear.same).toBe(collapsed!.linear.digits)
    expect(collapsed!.relu.largest).toBeGreaterThan(1)
    // First ÷ last was 5·10⁻⁴ for sigmoid, 3.0 for tanh, 3.4 for ReLU.
    expect(activations.facts['faded']!.value).toBe('thousand')
    for (const bend of ['tanh', 'relu'] as const) {
      const { norms, accuracy } = activations.depths[bend]!
      expect(norms[0]! / norms.at(-1)!).toBeGreaterThan(1)
      expect(accuracy).toBeGreaterThan(0.7)
    }
    expect(numberOf(activations, 'score-sigmoid')).toBeLessThan(0.2)

    activations.move(1)
    expect(activations.isMet('found')).toBe(false)
    activations.move(0)
    expect(activations.isMet('found')).toBe(true)
    expect(kept()).toEqual({ trained: [1], collapsed: [1], measured: [1], found: [1] })
    activations.close()
    expect(await describe()).toEqual(before)
    expect(await open.session.connection.ask('listBenches')).toHaveLength(2)
  },
)

test('Without an activation function more layers read no better, with one they do', async () => {
  const open = await openSmall(1)
  const { place } = await openPlace(open, 'own')
  const activations = new Activations(place)
  await activations.train()
  // With all digits 91.5, 91.3, 89.9 and 97.0 % were measured, by plain gradient descent and wider layers.
  expect(activations.facts['best']!.value).toBe('relu')
  const { none, one, three, relu } = activations.scores
  for (const score of [none!, one!, three!]) expect(relu! - score).toBeGreaterThan(0.01)
  expect(Math.abs(three! - one!)).toBeLessThan(0.02)
  activations.close()
})

test('The lesson about activation functions is for a network without hidden layers, too, and stands where it stood', async () => {
  const open = await openSmall(1)
  await open.session.settings.configure({ hidden: [] })
  const { place, kept } = await openPlace(open, 'own', { measured: [1], found: [1] })
  const activations = new Activations(place, 1)
  expect(activations.isReady).toBe(false)
  expect(activations.isMet('found')).toBe(true)
  await open.until(() => activations.isReady)
  expect(activations.isMet('measured')).toBe(true)
  expect(activations.facts['own-share']).toBeUndefined()
  expect(kept()).toEqual({ measured: [1], found: [1] })
  activations.forget('found')
  expect(activations.inputs).toEqual({ measured: [1] })
  activations.close()
})

test('The slopes that are drawn are those of the functions that are drawn', () => {
  for (const { of, slope } of Object.values(functions)) {
    for (const z of [-3, -0.7, 0.4, 2]) expect((of(z + 1e-6) - of(z - 1e-6)) / 2e-6).toBeCloseTo(slope(z), 6)
  }
  expect(functions.sigmoid.slope(0)).toBe(0.25)
})
