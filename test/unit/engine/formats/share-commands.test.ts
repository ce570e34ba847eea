import { describe, expect, it } from 'vitest'
import type { sharedWeights } from '#engine/contract/share.ts'
import { openEngine, smallSettings, trainToEnd, weightsOf } from '#test/unit/engine/open-engine.ts'

describe('sharing', () => {
  it('gives a file of settings, which opens as the same random start and trains to the same bits', async () => {
    const one = await openEngine({ ...smallSettings, seed: 5 })
    const start = await weightsOf(one)
    await trainToEnd(one)
    const file = await one.commands.share({ weights: 'none' })
    expect(file.fileName).toBe('inkling-784-16-10-seed-5.inkling')

    const other = await openEngine()
    const { state: opened } = await other.commands.load(file)
    expect(opened).toMatchObject({ status: 'ready', network: { origin: { kind: 'random', seed: 5 } } })
    expect(opened.settings).toEqual({ ...smallSettings, seed: 5 })
    expect(await weightsOf(other)).toEqual(start)
    await trainToEnd(other)
    expect(await weightsOf(other)).toEqual(await weightsOf(one))
  })

  it('begins anew even where the network in use has these settings and is trained', async () => {
    const one = await openEngine(smallSettings)
    const start = await weightsOf(one)
    await trainToEnd(one)
    const { state } = await one.commands.load(await one.commands.share({ weights: 'none' }))
    const { status, position } = state
    expect([status, position.step]).toEqual(['ready', 0])
    expect(await weightsOf(one)).toEqual(start)
  })

  it('gives the weights from before the training, which train to the same bits elsewhere', async () => {
    const one = await openEngine(smallSettings)
    const start = await weightsOf(one)
    await trainToEnd(one)
    const file = await one.commands.share({ weights: 'start' })

    const other = await openEngine()
    const { state: opened } = await other.commands.load(file)
    expect(opened.network.origin).toEqual({ kind: 'file', fileName: file.fileName, steps: 0 })
    expect(await weightsOf(other)).toEqual(start)
    await trainToEnd(other)
    expect(await weightsOf(other)).toEqual(await weightsOf(one))
  })

  it('gives the trained weights as an ordinary file of a network', async () => {
    const one = await openEngine(smallSettings)
    await trainToEnd(one)
    const file = await one.commands.share({ weights: 'trained' })
    expect(file.fileName).toBe('inkling-784-16-10-seed-1.inkling')
    expect(file.bytes).toEqual((await one.commands.save({ format: 'json' })).bytes)
    const other = await openEngine()
    await other.commands.load(file)
    expect(await weightsOf(other)).toEqual(await weightsOf(one))
  })

  it('has no first weights of a network that began from a file, and says so', async () => {
    const one = await openEngine(smallSettings)
    await one.commands.load(await one.commands.share({ weights: 'trained' }))
    await expect(one.commands.share({ weights: 'start' })).rejects.toMatchObject({ code: 'bad-input' })
  })

  it('refuses what it was never asked for', async () => {
    const { commands } = await openEngine(smallSettings)
    for (const weights of ['all', undefined, 7]) {
      await expect(commands.share({ weights: weights as (typeof sharedWeights)[number] })).rejects.toMatchObject({
        code: 'bad-input',
        remedy: 'Choose one of none, start, trained.',
      })
    }
  })

  it('waits for the end of a run before other settings are taken', async () => {
    const one = await openEngine({ ...smallSettings, epochs: 50 })
    const file = await one.commands.share({ weights: 'none' })
    await one.commands.start()
    await expect(one.commands.load(file)).rejects.toThrow('A run is under way.')
  })
})
