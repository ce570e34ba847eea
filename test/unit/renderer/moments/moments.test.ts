/** Looking back in the page, with a real engine behind it. */
import { describe, expect, it } from 'vitest'
import { drawing, openSession, small, trainSmall, type OpenSession } from '#test/unit/renderer/session/open-session.ts'

async function openTrained(): Promise<OpenSession> {
  const open = await openSession()
  await trainSmall(open)
  await open.until(() => open.session.moments.past.length > 5)
  return open
}

describe('Looking back', () => {
  it('shows the answer and the score of then, and comes back to the present', async () => {
    const { session } = await openTrained()
    const { moments, network } = session
    await network.predict(drawing())
    const now = network.prediction!
    await moments.show(0)
    expect(moments.shown).toEqual({ step: 0, epoch: 0 })
    expect(network.prediction!.step).toBe(0)
    expect(network.isShownUntrained).toBe(true)
    expect(network.untrained).toBe(false)
    expect(moments.evaluation!.accuracy).toBeLessThan(0.5)
    await moments.show(moments.past.length - 1)
    expect(moments.evaluation!.accuracy).toBeGreaterThan(0.5)
    await moments.showNow()
    expect(moments.shown).toBeNull()
    expect(network.prediction!.layers).toEqual(now.layers)
  })

  it('goes on while a run trains, and ends when another begins or the network goes', async () => {
    const { session, until } = await openTrained()
    const { moments, network, run } = session
    await session.settings.configure({ ...small, epochs: 100 })
    await moments.show(1)
    await run.start()
    await until(() => run.status === 'training')
    expect(moments.shown).toBeNull()
    await moments.show(1)
    const { step } = moments.shown!
    const begun = network.step
    await until(() => network.step > begun + 50)
    expect(moments.shown!.step).toBe(step)
    expect((await network.explain({ pixels: drawing().pixels }))!.step).toBe(step)
    await run.reset()
    await until(() => moments.shown === null && moments.past.length === 0)
  })

  it('takes the nearest moment where one has given way to others', async () => {
    const { session, until, openOther } = await openSession()
    const { moments, network, run } = session
    const tiny = { ...small, hidden: [{ neurons: 1, activation: 'relu' }], batchSize: 1 } as const
    await session.settings.configure({ ...tiny, learningRate: 0.01, epochs: 10 })
    await run.start()
    await until(() => moments.past.length > 5)
    await moments.show(3)
    const { step } = moments.shown!
    // The engine spares what is looked at, and another page looks elsewhere.
    await openOther().call('predict', { pixels: drawing().pixels, at: 0 })
    await until(() => network.moment !== step)
    expect(moments.shown).not.toBeNull()
    expect(Math.abs(moments.shown!.step - step)).toBeLessThan(step)
    expect(session.notices.list).toEqual([])
  })
})
