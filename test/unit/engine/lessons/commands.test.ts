import { expect, test } from 'vitest'
import type { Parameter } from '#engine/contract/lessons.ts'
import { openEngine, smallSettings, trainToEnd, weightsOf, type OpenEngine } from '#test/unit/engine/open-engine.ts'

const weight: Parameter = { layer: 1, from: 3, to: 2 }
const other: Parameter = { layer: 1, from: 4, to: 2 }
const picture = { pixels: Float32Array.from({ length: 784 }, (_, i) => (i % 5) / 4), label: 3 }

/** Every experiment once. */
async function tryAll({ commands }: OpenEngine) {
  const { bench } = await commands.openBench({ from: { settings: { ...smallSettings, seed: 9 } } })
  return {
    costAlong: await commands.costAlong({ parameter: weight, digits: 100 }),
    surface: await commands.surface({ parameters: [weight, other], digits: 100, grid: 5 }),
    descend: await commands.descend({
      parameters: [weight, other],
      digits: 100,
      start: [0, 0],
      learningRate: 0.1,
      steps: 5,
    }),
    gradient: await commands.gradient({ digits: 100, steepest: 3, learningRates: [0.1] }),
    chain: await commands.chain({ picture, parameter: { layer: 0, from: 4, to: 3 } }),
    newborns: await commands.newborns({ seeds: [1, 2, 3], digits: 200 }),
    between: await commands.between({ to: bench, points: 3, digits: 200 }),
    ladder: await commands.ladder({ digits: 100 }),
    ablate: await commands.ablate({ layer: 0, digits: 200, off: [1, 2] }),
    conventional: (await commands.conventional({ model: 'nearest-mean', digits: 500, tested: 100 })).accuracy,
  }
}

test('experiments leave network, curves and a training that is under way as they are', async () => {
  const quiet = await openEngine(smallSettings)
  await trainToEnd(quiet)
  const busy = await openEngine(smallSettings)
  const end = busy.until('finished')
  await busy.commands.start()
  await tryAll(busy)
  await end
  expect(await weightsOf(busy)).toEqual(await weightsOf(quiet))
  expect(await busy.commands.history()).toEqual(await quiet.commands.history())
  const before = await weightsOf(busy)
  const first = await tryAll(busy)
  expect(await weightsOf(busy)).toEqual(before)
  // The same question twice has the same answer.
  expect(await tryAll(busy)).toEqual(first)
})

test('a newborn of a seed is the network that one begins with, and one favourite answer is what it gives most', async () => {
  const { commands } = await openEngine(smallSettings)
  const seeds = [1, 2, 3, 4]
  const newborns = await commands.newborns({ seeds, digits: 1000 })
  expect(newborns.map(({ seed }) => seed)).toEqual(seeds)
  for (const { seed, accuracy, cost, favourite, favouriteShare } of newborns) {
    await commands.configure({ ...smallSettings, seed })
    const whole = await commands.evaluate({ split: 'validation' })
    expect(whole.count).toBe(1000)
    const answers = Array.from({ length: 10 }, (_, answer) =>
      Array.from({ length: 10 }, (__, label) => whole.confusion[label * 10 + answer]!).reduce((sum, n) => sum + n, 0),
    )
    // Of another seed other digits are the validation digits: only the order of size is the same.
    if (seed === smallSettings.seed) {
      expect(accuracy).toBe(whole.accuracy)
      expect(cost).toBeCloseTo(whole.cost, 6)
      expect(favourite).toBe(answers.indexOf(Math.max(...answers)))
      expect(favouriteShare).toBe(Math.max(...answers) / 1000)
    }
    expect(accuracy).toBeLessThan(0.4)
  }
})

test('the way from one network to another begins and ends with their own scores', async () => {
  const { commands } = await openEngine(smallSettings)
  const { bench } = await commands.openBench({ from: { settings: { ...smallSettings, seed: 2 } } })
  const { costs, accuracies, distance } = await commands.between({ to: bench, points: 5, digits: 1000 })
  const start = await commands.evaluate({ split: 'validation' })
  expect(costs[0]).toBeCloseTo(start.cost, 6)
  expect(accuracies[0]).toBe(start.accuracy)
  expect(distance).toBeGreaterThan(1)
  const there = await commands.between({ bench, to: 'main', points: 5, digits: 1000 })
  expect(there.distance).toBeCloseTo(distance, 6)
})

test.each([
  ['a weight that there is not', { costAlong: { parameter: { layer: 1, from: 16, to: 0 } } }, 'no weight from 16'],
  ['a bias that there is not', { costAlong: { parameter: { layer: 2, from: null, to: 0 } } }, 'no bias'],
  ['no parameter', { costAlong: { parameter: { layer: -1, from: 0, to: 0 } } }, 'No weight or bias'],
  ['too much at once', { costAlong: { parameter: weight, points: 10_000, digits: 10_000 } }, 'take too long'],
  ['weights of two layers', { surface: { parameters: [weight, { layer: 0, from: 1, to: 1 }] } }, 'different layers'],
  ['the same weight twice', { surface: { parameters: [weight, weight] } }, 'named twice'],
  ['rows that there are not', { surface: { parameters: [weight, other], grid: 5, rows: [3, 9] } }, 'no rows 3 to 9'],
  ['a learning rate of 0', { gradient: { learningRates: [0] } }, 'learning rate is 0'],
  [
    'a digit that is none',
    { chain: { picture: { ...picture, label: 10 }, parameter: weight } },
    'digit of the picture',
  ],
  ['no seeds', { newborns: { seeds: [] } }, 'seeds'],
  ['a seed that is none', { newborns: { seeds: [1, -3] } }, 'seed'],
  ['the output layer as a hidden one', { ablate: { layer: 1 } }, 'no hidden layer 1'],
  ['a neuron that there is not', { ablate: { layer: 0, off: [16] } }, 'no neuron 16'],
  ['a bench that there is not', { between: { to: 'bench-77' } }, 'no bench'],
  ['a model that there is not', { conventional: { model: 'forest', digits: 10 } }, 'forest'],
])('%s is refused with what to do', async (_, request, words) => {
  const { commands } = await openEngine(smallSettings)
  const [name, parameters] = Object.entries(request)[0]!
  const ask = commands[name as 'costAlong'] as (request: unknown) => Promise<unknown>
  const refusal = ask(parameters)
  await expect(refusal).rejects.toThrow(words)
  await expect(refusal).rejects.toMatchObject({ remedy: expect.stringMatching(/\w{3,}/) as string })
})
