/** What happens when training goes wrong, or no further: the divergence guard, the way back, and early stopping. */
import { describe, expect, test } from 'vitest'
import type { Settings } from '#engine/contract/settings.ts'
import { openEngine, smallSettings, trainToEnd, weightsOf, type OpenEngine } from '#test/unit/engine/open-engine.ts'

const wild: Settings = { ...smallSettings, learningRate: 1000 }
const finite = (columns: { readonly cost: Float32Array }) => [...columns.cost].every(Number.isFinite)

const scoreOf = async ({ commands }: OpenEngine) => commands.evaluate({ split: 'validation' })

describe('a run that diverges', () => {
  test('stops although its cost is still a number, says why, and names a smaller rate', async () => {
    const open = await openEngine(wild)
    const state = await trainToEnd(open)
    expect(state.status).toBe('stopped')
    expect(state.ending).toMatchObject({ kind: 'diverged', lastGoodStep: 0, smallerRate: 0.1 })
    const failed = open.events.find((event) => event.name === 'failed')!.payload
    expect(failed).toMatchObject({ code: 'diverged' })
    expect(failed.message).toMatch(/the cost has risen to \d+ and will not come back/)
    const { training, validation } = await open.commands.history()
    expect(finite(training) && finite(validation)).toBe(true)
    const said = Number(/risen to (\d+)/.exec(failed.message)?.[1])
    expect(said).toBe(Number(training.cost.at(-1).toPrecision(2)))
  })

  test('gives the last good weights back, with their place in the training and another rate', async () => {
    const calm = await openEngine(smallSettings)
    await trainToEnd(calm)
    const good = { weights: await weightsOf(calm), score: await scoreOf(calm) }
    const { commands } = calm
    await commands.configure({ ...smallSettings, learningRate: 1000 })
    const apart = await trainToEnd(calm)
    expect(apart.ending).toMatchObject({ kind: 'diverged', lastGoodStep: 282 })
    expect((await scoreOf(calm)).accuracy).toBeLessThan(good.score.accuracy)

    const back = await commands.recover({ learningRate: 0.05 })
    expect(back).toMatchObject({
      ending: null,
      status: 'stopped',
      settings: { learningRate: 0.05 },
      position: { step: 282, epoch: 1, batch: 0 },
    })
    expect(back.curvesRevision).not.toBe(apart.curvesRevision)
    expect((await scoreOf(calm)).confusion).toEqual(good.score.confusion)
    const history = await commands.history()
    expect(history.training.step).toHaveLength(282)
    expect(history.validation.step.at(-1)).toBe(282)
    expect(history.learningRates).toEqual([{ step: 0, learningRate: 0.1 }])

    expect((await trainToEnd(calm)).status).toBe('finished')
    const after = await commands.history()
    expect([...after.training.step]).toEqual(Array.from({ length: 2 * 282 }, (_, step) => step))
    expect(after.learningRates).toEqual([
      { step: 0, learningRate: 0.1 },
      { step: 282, learningRate: 0.05 },
    ])
  })

  test('goes on from the recovered weights as a run does that never diverged', async () => {
    const steady = await openEngine({ ...smallSettings, optimiser: 'adam', learningRate: 0.002 })
    await trainToEnd(steady)
    const other = await openEngine({ ...smallSettings, optimiser: 'adam', learningRate: 0.002 })
    await trainToEnd(other)
    await other.commands.configure({ ...smallSettings, optimiser: 'adam', learningRate: 900 })
    expect((await trainToEnd(other)).ending?.kind).toBe('diverged')
    await other.commands.recover({ learningRate: 0.002 })
    await trainToEnd(other)
    await trainToEnd(steady)
    expect((await other.commands.history()).training).toEqual((await steady.commands.history()).training)
  })

  test('is left behind by starting again, and nothing is offered where there is nothing', async () => {
    const open = await openEngine(wild)
    await expect(open.commands.recover({})).rejects.toMatchObject({ code: 'bad-input' })
    await trainToEnd(open)
    await expect(open.commands.recover({ learningRate: -1 })).rejects.toMatchObject({ code: 'bad-settings' })
    const fresh = await open.commands.reset()
    expect(fresh.ending).toBeNull()
    await expect(open.commands.recover({})).rejects.toMatchObject({ code: 'bad-input' })
  })
})

describe('early stopping', () => {
  /** A network large enough to learn 9,000 digits by heart. */
  const greedy: Settings = {
    ...smallSettings,
    hidden: [{ neurons: 64, activation: 'relu' }],
    learningRate: 0.5,
    epochs: 40,
    patience: 1,
  }

  test('ends a run that no longer gets better, and brings the best weights back', async () => {
    const open = await openEngine(greedy)
    const state = await trainToEnd(open)
    expect(state.status).toBe('finished')
    const { ending, position } = state
    if (ending?.kind !== 'stopped-early') throw new Error('The run did not stop early.')
    const { validation } = await open.commands.history()
    const best = Math.min(...validation.cost)
    expect(Math.fround(ending.bestCost)).toBe(best)
    expect(validation.step[validation.cost.indexOf(best)]).toBe(ending.bestStep)
    expect(ending.step - ending.bestStep).toBeGreaterThanOrEqual(282)
    expect(ending.step).toBe(validation.step.at(-1))
    expect(position.step).toBe(ending.bestStep)
    expect((await scoreOf(open)).cost).toBe(ending.bestCost)
  })

  test('goes on from the best weights when trained more, with curves that say so', async () => {
    const open = await openEngine(greedy)
    const { position } = await trainToEnd(open)
    await open.commands.configure({ ...greedy, patience: 0, epochs: 1 })
    await trainToEnd(open)
    const { training } = await open.commands.history()
    expect([...training.step]).toEqual(Array.from({ length: position.step + 282 }, (_, step) => step))
  })

  test('lets a run be that still gets better', async () => {
    const open = await openEngine({ ...smallSettings, epochs: 3, patience: 2 })
    expect(await trainToEnd(open)).toMatchObject({ status: 'finished', ending: null, position: { epoch: 3 } })
  })
})
