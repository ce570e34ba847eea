import { describe, expect, it } from 'vitest'
import { openSession, small, trainSmall } from './open-session.ts'

describe('The run', () => {
  it('has its learning rate changed while it is under way, but not to nonsense', async () => {
    const { session, until, client } = await openSession()
    await session.settings.configure({ ...small, epochs: 100 })
    await session.run.start()
    await session.settings.setLearningRate(0.03)
    await until(() => session.network.step > 0 && session.network.state?.settings.learningRate === 0.03)
    await session.settings.setLearningRate(-1)
    expect(session.settings.problems[0]?.setting).toBe('learningRate')
    expect(session.network.state?.settings.learningRate).toBe(0.03)
    await session.run.stop()
    const history = await client().call('history')
    expect(history.learningRates.at(-1)?.learningRate).toBe(0.03)
  })

  it('says as news, not as an error, that it stopped early, and which weights are in use', async () => {
    const { session, until } = await openSession()
    const greedy = { learningRate: 1.5, epochs: 30, patience: 0.5 }
    await session.settings.configure({ ...small, hidden: [{ neurons: 16, activation: 'relu' }], ...greedy })
    await session.run.start()
    await until(() => session.run.status === 'finished')
    const [notice] = session.notices.news
    expect(notice?.remedy).toMatch(/^Of [\d,]+ updates, the weights after [\d,]+ are in use/)
    // The curves still show the way that was left.
    expect(session.run.curves.length).toBeGreaterThan(session.network.step)
  })

  it('is trained, held and resumed by one verb, which says what it will do', async () => {
    const { session, until } = await openSession()
    await session.settings.configure({ ...small, epochs: 100 })
    expect(session.run.action).toBe('train')
    await session.run.toggle()
    await until(() => session.run.action === 'pause')
    await session.run.toggle()
    await until(() => session.run.action === 'resume')
    await session.run.train()
    await until(() => session.run.action === 'pause')
    // The menu’s “Train” never holds a run.
    await session.run.train()
    expect(session.run.status).toBe('training')
    await until(() => session.network.step > 0)
    await session.run.stop()
    await until(() => session.run.action === 'train-more')
  })

  it('does not begin while a setting is wrong', async () => {
    const { session } = await openSession()
    await session.settings.configure({ learningRate: -1 })
    await session.run.toggle()
    expect(session.run.status).toBe('ready')
  })

  it('goes by steps, says what the newest one changed, and forgets that when it goes on by itself', async () => {
    const { session, until } = await openSession()
    const { run } = session
    await session.settings.configure({ ...small, epochs: 100 })
    const stepped = await run.step('batch')
    expect(run.lastStep).toBe(stepped)
    expect(run.lastStep?.effect?.after.cost).toBeLessThan(run.lastStep!.effect!.before.cost)
    expect(run.action).toBe('resume')
    await run.train()
    await until(() => run.status === 'training')
    expect(run.lastStep).toBeNull()
    expect(await run.step('batch')).toBeNull()
    await run.stop()
  })

  it('is as slow as the person wants, with every update on the curves, and then at full speed', async () => {
    const { session, until } = await openSession()
    const { run } = session
    await session.settings.configure(small)
    const slow = { updatesPerSecond: 0.1 }
    await run.setPace(slow)
    await until(() => run.pace !== null)
    expect(run.pace).toEqual(slow)
    await run.start()
    // The score of the random network, and the first batch.
    await until(() => run.curves.length === 2)
    await run.setPace(null)
    await until(() => run.status === 'finished')
    expect(run.pace).toBeNull()
  })

  it('leaves its curves behind the next one, but not behind itself', async () => {
    const opened = await openSession()
    const { session } = opened
    const { run } = session
    await trainSmall(opened)
    await run.start()
    await opened.until(() => run.status === 'finished')
    expect(run.ghosts.list).toEqual([])
    await run.reset()
    await session.settings.configure({ learningRate: 0.3 })
    await opened.until(() => run.ghosts.list.length === 1)
    expect(run.ghosts.list[0]!.settings.learningRate).not.toBe(run.subject!.settings.learningRate)
    expect(run.ghosts.list[0]!.lines.cost.at(-1)!.x).toBeGreaterThan(0)
    // Brought back, it is the present run again, and leaves its curves again.
    await session.undo.takeBack()
    await opened.until(() => run.ghosts.list.length === 0)
    await run.reset()
    await opened.until(() => run.ghosts.list.length === 1)
    // A network that came with its curves leaves none.
    await session.files.loadShipped('small')
    await run.reset()
    expect(run.ghosts.list).toHaveLength(1)
  })
})
