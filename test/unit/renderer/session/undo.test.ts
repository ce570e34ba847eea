import { describe, expect, it } from 'vitest'
import type { Session } from '#page/app/session.svelte.ts'
import { drawing, openSession, trainSmall } from './open-session.ts'

const outputs = async ({ network }: Session) => (await network.predictPicture(drawing().pixels))!.layers
const offered = ({ notices }: Session) => notices.news.find(({ undo }) => undo)

describe('What replaced a network', () => {
  it('is taken back, change by change, until the trained network is there again', async () => {
    const opened = await openSession()
    const { session, until } = opened
    await trainSmall(opened)
    const points = session.run.curves.training.cost.buckets.length
    expect(points).toBeGreaterThan(100)
    const trained = await outputs(session)

    await session.settings.configure({ seed: 99 })
    await until(() => session.network.untrained)
    expect(session.run.curves.length).toBe(0)
    const [message, what] = [offered(session)?.message, offered(session)?.undo?.what]
    expect([message, what]).toEqual([
      'The new settings gave a new network with random weights.',
      'bring the trained network back',
    ])
    // Settings to share also lead back to the settings before them, as no trained network is there.
    await session.settings.takeShared({ ...session.settings.draft, seed: 5 })
    expect(offered(session)?.undo?.what).toBe('bring the settings from before back')

    await session.undo.takeBack()
    expect(session.settings.draft.seed).toBe(99)
    expect(offered(session)?.message).toBe(message)
    await offered(session)!.undo!.act()
    await until(() => session.run.curves.length > 0)
    expect(session.settings.draft.seed).toBe(1)
    // As if nothing had been: the curves, and what is said of the run.
    expect(session.run.curves.training.cost.buckets.length).toBe(points)
    expect(session.run.status).toBe('finished')
    expect(session.network.state?.network.origin).toEqual({ kind: 'random', seed: 1 })
    expect(await outputs(session)).toEqual(trained)
    expect(session.notices.list).toEqual([])
    expect(session.undo.newest).toBeNull()
  })

  it('can no longer be taken back once the new network is trained', async () => {
    const opened = await openSession()
    const { session } = opened
    await trainSmall(opened)
    await session.run.reset()
    expect(offered(session)?.message).toBe('The network is back at its random start.')
    await session.run.start()
    expect(offered(session)).toBeUndefined()
    expect(session.undo.newest).toBeNull()
  })

  it('is not replaced by a file that is no network, which is said in the engine’s words', async () => {
    const { session } = await openSession()
    await session.files.load({ fileName: 'cat.json', bytes: new Uint8Array([1, 2, 3]) })
    const [error] = session.notices.errors
    expect(error?.message).toContain('cat.json')
    expect(error?.remedy).toBeTruthy()
    expect(session.undo.newest).toBeNull()
  })
})
