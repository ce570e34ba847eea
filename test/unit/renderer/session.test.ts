import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLinkPair } from '../../../engine/contract/memory-link.ts'
import { connectEngine, type EngineClient, serveEngine } from '../../../engine/contract/rpc.ts'
import type { Engine } from '../../../engine/contract/contract.ts'
import { createEngine } from '../../../engine/engine.ts'
import { Session } from '../../../renderer/src/session.svelte.ts'
import { packedData } from '../engine/data-folder.ts'

let engine: Engine
let session: Session
let client: EngineClient

async function connect(): Promise<EngineClient> {
  const [page, host] = createLinkPair()
  serveEngine(engine, host)
  client = connectEngine(page)
  return client
}

const drawing = () => ({ kind: 'drawing', pixels: new Float32Array(784).fill(0.5) }) as const

beforeEach(async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  engine = createEngine({ dataFolder: await packedData() })
  session = new Session(connect)
  await session.open()
})
afterEach(async () => {
  session.close()
  await engine.close()
  vi.unstubAllGlobals()
})

describe('the session', () => {
  it('mirrors the engine as soon as it is connected', () => {
    expect(session.connection).toBe('connected')
    expect(session.state?.network.parameters).toBe(101_770)
    expect(session.untrained).toBe(true)
  })

  it('shows the newest input’s prediction however fast inputs come', async () => {
    for (let i = 0; i < 50; i++) session.predict({ ...drawing(), pixels: new Float32Array(784).fill(i / 50) })
    const last = drawing()
    session.predict(last)
    const direct = await client.call('predict', { pixels: last.pixels })
    await vi.waitFor(() =>
      expect(session.prediction?.layers.at(-1)?.activations).toEqual(direct.layers.at(-1)?.activations),
    )
  })

  it('keeps a wrong setting in the form, says what is wrong, and leaves the engine as it was', async () => {
    await session.configure({ learningRate: -1 })
    expect(session.draft.learningRate).toBe(-1)
    expect(session.problems[0]?.remedy).toContain('above 0')
    expect(session.state?.settings.learningRate).toBe(0.1)
    await session.configure({ learningRate: 0.2 })
    await vi.waitFor(() => expect(session.state?.settings.learningRate).toBe(0.2))
  })

  it('brings a trained network back after new settings replaced it', async () => {
    await session.configure({ data: 'mnist-10k', hidden: [{ neurons: 8, activation: 'relu' }], epochs: 1 })
    await session.start()
    await vi.waitFor(() => expect(session.status).toBe('finished'), { timeout: 15_000 })
    expect(session.curves.training.cost.buckets.length).toBeGreaterThan(100)
    const input = drawing()
    const trained = await client.call('predict', { pixels: input.pixels })

    await session.configure({ seed: 99 })
    await vi.waitFor(() => expect(session.untrained).toBe(true))
    expect(session.curves.length).toBe(0)
    await session.notice?.undo?.()
    await vi.waitFor(() => expect(session.state?.network.origin.kind).toBe('file'))
    expect(session.draft.seed).toBe(1)
    const back = await client.call('predict', { pixels: input.pixels })
    expect(back.layers).toEqual(trained.layers)
  })

  it('says when the engine is gone, connects again, and reads the drawing once more', async () => {
    const input = drawing()
    session.predict(input)
    await vi.waitFor(() => expect(session.prediction).not.toBeNull())
    client.close()
    await vi.waitFor(() => expect(session.notice?.message).toContain('has stopped'))
    await vi.waitFor(() => expect(session.connection).toBe('connected'))
    await vi.waitFor(() => expect(session.prediction).not.toBeNull())
    expect(session.input).toBe(input)
  })

  it('shows what went wrong with a file, in the engine’s words', async () => {
    await session.load({ fileName: 'cat.json', bytes: new Uint8Array([1, 2, 3]) })
    expect(session.notice?.message).toContain('cat.json')
    expect(session.notice?.remedy).toBeTruthy()
  })

  it('learns of settings that another page changed', async () => {
    const [page, host] = createLinkPair()
    serveEngine(engine, host)
    const other = connectEngine(page)
    await other.call('configure', { ...session.draft, epochs: 9 })
    await vi.waitFor(() => expect(session.draft.epochs).toBe(9))
    other.close()
  })
})
