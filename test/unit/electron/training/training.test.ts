/** What the main process knows of a real engine, over a real link. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { Training } from '#electron/training/training.ts'
import { isUnderWay, type TrainingNow, untilConnected } from '#electron/training/training-now.ts'
import { createLinkPair } from '#engine/link/memory-link.ts'
import type { Link } from '#engine/link/link.ts'
import { serveEngine } from '#engine/link/rpc.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import { createEngine, type LocalEngine } from '#engine/engine.ts'
import { packedData } from '#test/unit/engine/data-folder.ts'

let engine: LocalEngine
let training: Training
let link: Link
let seen: TrainingNow[]

beforeEach(async () => {
  engine = createEngine({ dataFolder: await packedData() })
  training = new Training()
  seen = []
  training.onChange((now) => seen.push(now))
  const [own, other] = createLinkPair()
  serveEngine(engine, other)
  link = own
  training.attach(own)
  await vi.waitFor(() => expect(training.now.situation.isConnected).toBe(true))
})
afterEach(() => engine.close())

describe('The main process', () => {
  test('follows a run to its end', async () => {
    await engine.commands.configure({
      ...defaultSettings,
      data: 'mnist-10k',
      hidden: [{ neurons: 8, activation: 'relu' }],
      epochs: 2,
    })
    expect(training.networkName).toBe('inkling-784-8-10-seed-1')
    await engine.commands.start()
    await vi.waitFor(() => expect(training.now.status).toBe('finished'), { timeout: 15_000 })
    const shares = seen.filter(({ status }) => status === 'training').map(({ share }) => share)
    expect(shares.length).toBeGreaterThan(5)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(training.now).toMatchObject({
      share: 1,
      epoch: 2,
      situation: { isUntrained: false, training: 'train-more' },
    })
    expect(training.now.accuracy).toBeGreaterThan(0.5)
  }, 30_000)

  test('gives what the engine saves, in the middle of a run too', async () => {
    await engine.commands.start()
    await vi.waitFor(() => expect(isUnderWay(training.now)).toBe(true))
    const { fileName, bytes } = await training.save('json')
    expect(fileName).toBe(`${training.networkName}.json`)
    expect(new TextDecoder().decode(bytes.subarray(0, 1))).toBe('{')
    expect(isUnderWay(training.now)).toBe(true)
  })

  test('knows of no run once the engine is lost, and takes the next engine', async () => {
    await engine.commands.start()
    await vi.waitFor(() => expect(training.now.status).toBe('training'))
    link.close()
    expect(training.now).toEqual(untilConnected)
    await expect(training.save('json')).rejects.toMatchObject({ code: 'engine-lost' })

    const next = createEngine({ dataFolder: await packedData() })
    const [own, other] = createLinkPair()
    serveEngine(next, other)
    training.attach(own)
    await vi.waitFor(() => expect(training.now).toMatchObject({ situation: { isConnected: true }, status: 'ready' }))
    await next.close()
  })
})

describe('What the main process knows of the record', () => {
  const start = async (runsFile?: string) => {
    const recording = createEngine({ dataFolder: await packedData(), runsFile })
    onTestFinished(() => recording.close())
    const [own, other] = createLinkPair()
    serveEngine(recording, other)
    training.attach(own)
    await vi.waitFor(() => expect(training.now.situation.isConnected).toBe(true))
    await recording.commands.configure({
      ...defaultSettings,
      data: 'mnist-10k',
      hidden: [{ neurons: 8, activation: 'relu' }],
      epochs: 500,
    })
    await recording.commands.start(undefined)
    await vi.waitFor(() => expect(training.now.share).toBeGreaterThan(0), { timeout: 15_000 })
    return recording
  }
  const temporaryFolder = () => {
    const folder = mkdtempSync(join(tmpdir(), 'inkling-training-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    return folder
  }

  test('is that a recorded run is kept', async () => {
    await start(join(temporaryFolder(), 'runs.sqlite'))
    expect(training.loss).toBeNull()
  })

  test('is that one is lost, and why, where the store cannot be used', async () => {
    // Nothing can lie below a file.
    const file = join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    await start(join(file, 'runs.sqlite'))
    expect(training.loss).toMatchObject({ of: 'run', problem: { code: 'bad-store' } })
  })

  test('is that one is lost where nothing is recorded, until its weights are saved', async () => {
    const unrecorded = await start()
    expect(training.loss).toEqual({ of: 'run', problem: null })
    await unrecorded.commands.stop(undefined)
    await vi.waitFor(() => expect(training.loss).toEqual({ of: 'weights', problem: null }))
    training.markSaved()
    expect(training.loss).toBeNull()
    await unrecorded.commands.reset(undefined)
    await unrecorded.commands.start(undefined)
    await vi.waitFor(() => expect(training.loss).toEqual({ of: 'run', problem: null }))
  })
})
