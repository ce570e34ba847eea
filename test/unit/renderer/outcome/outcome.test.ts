import { describe, expect, it } from 'vitest'
import { openSession, small, trainSmall } from '#test/unit/renderer/session/open-session.ts'

describe('The outcome of a run', () => {
  it('says that training diverged, why, and trains from the same start with a learning rate that learns', async () => {
    const { session, until } = await openSession()
    const { outcome, run } = session
    await session.settings.configure({ ...small, learningRate: 500, seed: 7 })
    await run.start()
    await until(() => outcome.cureTitle !== null)
    expect(outcome.words?.what).toMatch(/^Training diverged: the cost rose to [\d,]+\.$/)
    expect(outcome.words?.why).toBe('The learning rate α (η) of 500 is too large.')
    expect(outcome.cureTitle).toBe('Train from the same start with α (η) 0.1')
    // It is said in one place.
    expect(session.notices.list).toEqual([])
    await outcome.tryCure()
    expect(session.settings.draft).toMatchObject({ learningRate: 0.1, seed: 7 })
    await until(() => run.status === 'finished' && outcome.newest?.isOver === true)
    expect(outcome.newest).toMatchObject({ finding: { kind: 'learned' }, cure: null })
    expect(session.network.step).toBe(282)
  })

  it('goes back to the last good weights, where there are some', async () => {
    const open = await openSession()
    const { session, until } = open
    await trainSmall(open)
    await session.settings.configure({ learningRate: 1000 })
    await session.run.start()
    await until(() => session.outcome.cureTitle !== null && session.outcome.lastGoodStep !== null)
    expect(session.outcome.lastGoodStep).toBe(282)
    await session.outcome.recover()
    await until(() => session.run.status === 'stopped' && session.network.step === 282)
    expect(session.settings.draft.learningRate).toBe(0.1)
    expect(session.outcome.lastGoodStep).toBeNull()
  })

  it('is there for a page that comes when the run is over', async () => {
    const open = await openSession()
    await trainSmall(open)
    const { session, until } = open
    await until(() => session.outcome.newest !== null)
    const { newest } = session.outcome
    session.outcome.take(null)
    await session.outcome.load()
    expect(session.outcome.newest).toEqual(newest)
  })
})

describe('Before Train is pressed, the page says', () => {
  it('that it goes on from a trained network, and begins anew from the same start where that is wanted', async () => {
    const open = await openSession()
    const { session, until, client } = open
    expect(session.outcome.continued).toBeNull()
    await trainSmall(open)
    const first = await client().call('history')
    await session.settings.configure({ momentum: 0.8 })
    expect(session.outcome.continued).toEqual({ fresh: 'Train from the same start' })
    await session.outcome.trainFresh()
    expect(session.outcome.continued).toBeNull()
    await until(() => session.run.status === 'finished')
    // The same start and settings: the same run.
    expect(await client().call('history')).toEqual(first)
  })

  it('what it sets besides a change that does not fit the others, and takes both back', async () => {
    const { session } = await openSession()
    await session.settings.configure({ cost: 'hinge' })
    expect(session.settings.problems).toEqual([])
    expect(session.network.state?.settings).toMatchObject({ cost: 'hinge', output: 'linear' })
    const [notice] = session.notices.news
    expect(notice?.message).toBe('Outputs set to linear: the hinge cost compares the weighted sums as they are.')
    await notice!.undo!.act()
    expect(session.settings.draft).toMatchObject({ cost: 'cross-entropy', output: 'softmax' })
    expect(session.network.state?.settings).toMatchObject({ cost: 'cross-entropy', output: 'softmax' })
  })
})
