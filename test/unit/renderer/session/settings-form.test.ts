import { describe, expect, it } from 'vitest'
import { openSession, small, trainSmall } from './open-session.ts'

describe('The form of settings', () => {
  it('keeps a wrong setting, says what is wrong, and leaves the engine as it was', async () => {
    const { session, until } = await openSession()
    await session.settings.configure({ learningRate: -1 })
    expect(session.settings.draft.learningRate).toBe(-1)
    expect(session.settings.problems[0]?.remedy).toContain('above 0')
    expect(session.network.state?.settings.learningRate).toBe(0.1)
    await session.settings.configure({ learningRate: 0.2 })
    await until(() => session.network.state?.settings.learningRate === 0.2)
  })

  it('is again as the network is trained, where a setting came too late and was refused', async () => {
    const { session, until } = await openSession()
    await session.settings.configure({ ...small, epochs: 10_000 })
    // Pressed in this order, with nothing known yet of the run.
    const started = session.run.start()
    await session.settings.configure({ cost: 'mean-absolute-error', output: 'softmax', batchSize: 64 })
    await started
    await until(() => session.run.isUnderWay)
    expect(session.settings.draft).toEqual(session.network.state?.settings)
    await session.settings.configure({ batchSize: 128 })
    expect(session.settings.draft.batchSize).toBe(session.network.state!.settings.batchSize)
    expect(session.settings.draft.batchSize).not.toBe(128)
    await session.run.stop()
  })

  it('ends with the newest of two quick changes, though the first keeps a trained network and so takes longer', async () => {
    const open = await openSession()
    const { session } = open
    await trainSmall(open)
    const neurons = (count: number) => ({ hidden: [{ neurons: count, activation: 'relu' as const }] })
    const first = session.settings.configure(neurons(16))
    // As many as there were.
    const second = session.settings.configure(neurons(small.hidden[0].neurons))
    const saved = await session.files.save('json')
    await Promise.all([first, second])
    expect(session.settings.draft.hidden[0]!.neurons).toBe(8)
    expect(session.network.state!.settings.hidden[0]!.neurons).toBe(8)
    const { layers } = JSON.parse(new TextDecoder().decode(saved!.bytes)) as { layers: { outputs: number }[] }
    expect(layers[0]!.outputs).toBe(8)
  })

  it('learns of settings that another page changed', async () => {
    const { session, until, openOther } = await openSession()
    const other = openOther()
    await other.call('configure', { ...session.settings.draft, epochs: 9 })
    await until(() => session.settings.draft.epochs === 9)
    other.close()
  })
})
