import { expect, test } from 'vitest'
import type { Outcome } from '#engine/contract/outcome.ts'
import { openEngine, smallSettings, trainToEnd, weightsOf, type OpenEngine } from '#test/unit/engine/open-engine.ts'

/** Everything told about outcomes so far. */
const told = ({ events }: OpenEngine): readonly (Outcome | null)[] =>
  events.flatMap((event) => (event.name === 'outcome' ? [event.payload.outcome] : []))

test('Nothing is said of a network before it has been trained, and nothing of the one before after a reset', async () => {
  const open = await openEngine(smallSettings)
  expect(await open.commands.describeOutcome()).toBeNull()
  await trainToEnd(open)
  expect(await open.commands.describeOutcome()).toMatchObject({ isOver: true, step: 282, isSeeking: false, cure: null })
  await open.commands.reset()
  expect(told(open).at(-1)).toBeNull()
  expect(await open.commands.describeOutcome()).toBeNull()
})

test('What is the matter is said at once, and what to try when that has been tried', async () => {
  const open = await openEngine({ ...smallSettings, learningRate: 1000 })
  await trainToEnd(open)
  await open.commands.describeOutcome()
  expect(told(open)).toMatchObject([
    { finding: { kind: 'diverged', learningRate: 1000 }, isSeeking: true, cure: null },
    { finding: { kind: 'diverged', learningRate: 1000 }, isSeeking: false, cure: { learningRate: 0.1 } },
  ])
  // The number that is said is the one with which the curve ends.
  const { cost } = (await open.commands.history()).training
  expect(told(open).at(-1)!.finding).toMatchObject({ cost: cost.at(-1) })
})

test('What is odd is said while a run is under way, and a run that goes well is left in peace', async () => {
  const odd = await openEngine({ ...smallSettings, initialiser: 'zeros', epochs: 10_000 })
  const isSaid = new Promise<Outcome | null>((resolve) =>
    odd.engine.onEvent((name, payload) => name === 'outcome' && 'outcome' in payload && resolve(payload.outcome)),
  )
  await odd.commands.start()
  expect(await isSaid).toMatchObject({ isOver: false, finding: { kind: 'symmetric', layer: 1 } })
  await odd.commands.stop()

  const fine = await openEngine({ ...smallSettings, epochs: 3 })
  await trainToEnd(fine)
  await fine.commands.describeOutcome()
  expect(told(fine)).toMatchObject([{ isOver: true, finding: { kind: 'learned' } }])
})

test('Looking at a run changes no bit of it', async () => {
  const settings = { ...smallSettings, learningRate: 3, epochs: 3 }
  const followed = await openEngine(settings)
  await trainToEnd(followed)
  const alone = await openEngine(settings, undefined, { isExamined: false })
  await trainToEnd(alone)
  expect(await weightsOf(followed)).toEqual(await weightsOf(alone))
})

test('A bench that is no page’s is judged only when it is asked about', async () => {
  const open = await openEngine()
  const { bench } = await open.commands.openBench({ from: { settings: { ...smallSettings, learningRate: 1000 } } })
  const end = open.untilState(bench, ({ status }) => status === 'stopped')
  await open.commands.start({ bench })
  await end
  expect(await open.commands.describeOutcome({ bench })).toMatchObject({ cure: { learningRate: 0.1 } })
  expect(told(open)).toEqual([])
})

test('Without a cure there is only the finding, and nothing is told of it', async () => {
  const open = await openEngine()
  const { bench } = await open.commands.openBench({ from: { settings: { ...smallSettings, learningRate: 1000 } } })
  expect(await open.commands.describeOutcome({ bench, seeksCure: false })).toBeNull()
  const end = open.untilState(bench, ({ status }) => status === 'stopped')
  await open.commands.start({ bench })
  await end
  const found = { isOver: true, isSeeking: false, cure: null, finding: { kind: 'diverged', learningRate: 1000 } }
  expect(await open.commands.describeOutcome({ bench, seeksCure: false })).toMatchObject(found)
  expect(told(open)).toEqual([])
  await expect(open.commands.describeOutcome({ seeksCure: 'no' as never })).rejects.toMatchObject({ code: 'bad-input' })
})
