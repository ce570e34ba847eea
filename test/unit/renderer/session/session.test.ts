import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLinkPair } from '#engine/link/memory-link.ts'
import { connectEngine, type EngineClient, serveEngine } from '#engine/link/rpc.ts'
import type { Engine } from '#engine/contract/commands.ts'
import { createEngine } from '#engine/engine.ts'
import { Session } from '#page/session/session.svelte.ts'
import { packedData } from '#test/unit/engine/data-folder.ts'

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

  it('explains a neuron, and takes one that is gone for no news', async () => {
    const { pixels } = drawing()
    const explanation = await session.explain({ pixels, place: { layer: 1, neuron: 3 } })
    expect(explanation).toMatchObject({ layer: 1, neuron: 3 })
    expect(await session.explain({ pixels, place: { layer: 5, neuron: 3 } })).toBeNull()
    expect(session.notice).toBeNull()
  })

  it('closes the look inside a neuron whose layer goes', async () => {
    session.why.neuron = { layer: 0, neuron: 100 }
    await session.configure({ hidden: [{ neurons: 128, activation: 'tanh' }] })
    expect(session.why.neuron).not.toBeNull()
    await session.configure({ hidden: [{ neurons: 16, activation: 'tanh' }] })
    await vi.waitFor(() => expect(session.why.neuron).toBeNull())
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

  it('offers the last good weights and a smaller rate when training diverges', async () => {
    const wild = {
      data: 'mnist-10k',
      hidden: [{ neurons: 8, activation: 'relu' }],
      epochs: 1,
      learningRate: 1000,
    } as const
    await session.configure(wild)
    await session.start()
    await vi.waitFor(() => expect(session.status).toBe('stopped'), { timeout: 15_000 })
    expect(session.notice?.message).toContain('Training has diverged')
    expect(session.notice?.actions?.map(({ label }) => label)).toEqual([
      'Bring the last good weights back, with η 300',
      'Keep the learning rate',
    ])
    await session.notice!.actions![0]!.act()
    expect(session.draft.learningRate).toBe(300)
    await vi.waitFor(() => expect(session.notice).toBeNull())
    // What came after the good weights is gone from the curves; the score of the random start is left.
    await vi.waitFor(() => expect(session.curves.length).toBe(1))
    expect(session.curves.validation.cost.last).toBeLessThan(4)
  })

  it('changes the learning rate of a run under way, but not to nonsense', async () => {
    await session.configure({ data: 'mnist-10k', hidden: [{ neurons: 8, activation: 'relu' }], epochs: 100 })
    await session.start()
    await session.setLearningRate(0.03)
    await vi.waitFor(() => expect(session.step).toBeGreaterThan(0))
    await vi.waitFor(() => expect(session.state?.settings.learningRate).toBe(0.03))
    await session.setLearningRate(-1)
    expect(session.problems[0]?.setting).toBe('learningRate')
    expect(session.state?.settings.learningRate).toBe(0.03)
    await session.stop()
    const history = await client.call('history')
    expect(history.learningRates.at(-1)?.learningRate).toBe(0.03)
  })

  it('says calmly that a run stopped early, and which weights are in use', async () => {
    const greedy = { learningRate: 1.5, epochs: 30, patience: 0.5 }
    await session.configure({ data: 'mnist-10k', hidden: [{ neurons: 16, activation: 'relu' }], ...greedy })
    await session.start()
    await vi.waitFor(() => expect(session.status).toBe('finished'), { timeout: 15_000 })
    expect(session.notice).toMatchObject({ isCalm: true })
    expect(session.notice?.remedy).toMatch(/^Of [\d,]+ updates, the weights after [\d,]+ are in use/)
    // The curves still show the way that was left.
    expect(session.curves.length).toBeGreaterThan(session.step)
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
