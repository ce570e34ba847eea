import { describe, expect, it } from 'vitest'
import { drawing, openSession } from './open-session.ts'

describe('The network', () => {
  it('is mirrored as soon as the page is connected', async () => {
    const { session } = await openSession()
    expect(session.connection.status).toBe('connected')
    expect(session.network.state?.network.parameters).toBe(101_770)
    expect(session.network.untrained).toBe(true)
  })

  it('answers to the newest input, however fast inputs come', async () => {
    const { session, until, client } = await openSession()
    for (let i = 0; i < 50; i++) void session.network.predict(drawing(i / 50))
    const last = drawing()
    void session.network.predict(last)
    const direct = await client().call('predict', { pixels: last.pixels })
    const activations = () => session.network.prediction?.layers.at(-1)?.activations.join()
    await until(() => activations() === direct.layers.at(-1)?.activations.join())
  })

  it('says while the answer that is shown is of something else', async () => {
    const { network } = (await openSession()).session
    expect(network.isAwaited).toBe(false)
    const answered = network.predict(drawing())
    expect(network.isAwaited).toBe(true)
    await answered
    expect(network.isAwaited).toBe(false)
    const next = network.predict(drawing(0.5))
    expect(network.prediction).not.toBeNull()
    expect(network.isAwaited).toBe(true)
    await next
    expect(network.isAwaited).toBe(false)
    await network.predict({ kind: 'none' })
    expect(network.isAwaited).toBe(false)
  })

  it('answers to a picture that is not shown, and shows what it did', async () => {
    const { session } = await openSession()
    const answer = await session.network.predictPicture(drawing().pixels)
    expect(answer?.layers).toHaveLength(2)
    expect(session.network.prediction).toBeNull()
  })

  it('explains a neuron, and takes one that is gone for no news', async () => {
    const { session } = await openSession()
    const { pixels } = drawing()
    const explanation = await session.network.explain({ pixels, place: { layer: 1, neuron: 3 } })
    expect(explanation).toMatchObject({ layer: 1, neuron: 3 })
    expect(await session.network.explain({ pixels, place: { layer: 5, neuron: 3 } })).toBeNull()
    expect(session.notices.list).toEqual([])
  })

  it('answers without neurons that are switched off, until they are on again, and trains and is saved as before', async () => {
    const { session } = await openSession()
    const { network } = session
    await network.predict(drawing())
    const before = network.prediction!.layers.at(-1)!.activations
    const saved = await network.save('json')
    const active = network.prediction!.layers[0]!.activations.findIndex((a) => a > 0)
    await network.switchOff({ layer: 0, neuron: active }, true)
    expect(network.prediction!.layers[0]!.activations[active]).toBe(0)
    expect(network.prediction!.layers.at(-1)!.activations).not.toEqual(before)
    expect((await network.predictPicture(drawing().pixels))!.layers.at(-1)!.activations).toEqual(before)
    expect((await network.save('json'))!.bytes).toEqual(saved!.bytes)
    await network.switchAllOn()
    expect(network.prediction!.layers.at(-1)!.activations).toEqual(before)
  })

  it('forgets that a neuron is off when the neuron goes', async () => {
    const { session, until } = await openSession()
    await session.network.switchOff({ layer: 0, neuron: 100 }, true)
    await session.network.switchOff({ layer: 0, neuron: 3 }, true)
    await session.settings.configure({ hidden: [{ neurons: 16, activation: 'relu' }] })
    await until(() => session.network.off.length === 1)
    expect(session.network.isOff({ layer: 0, neuron: 3 })).toBe(true)
  })

  it('closes the look inside a neuron whose layer goes', async () => {
    const { session, until } = await openSession()
    session.why.neuron = { layer: 0, neuron: 100 }
    await session.settings.configure({ hidden: [{ neurons: 128, activation: 'tanh' }] })
    expect(session.why.neuron).not.toBeNull()
    await session.settings.configure({ hidden: [{ neurons: 16, activation: 'tanh' }] })
    await until(() => session.why.neuron === null)
  })
})
