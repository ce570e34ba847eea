/** Calls and events over every link. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { PredictRequest } from '#engine/contract/prediction.ts'
import { InklingError } from '#engine/contract/errors.ts'
import { createLinkPair } from '#engine/link/memory-link.ts'
import { connectEngine, type EngineClient, serveEngine } from '#engine/link/rpc.ts'
import { createFakeEngine, examplePrediction, type FakeEngine } from './fake-engine.ts'
import { carriers } from './links.ts'

describe.each(Object.entries(carriers))('An engine reached over %s', (_name, openPair) => {
  const log = vi.fn<(text: string, thrown: unknown) => void>()
  let requests: PredictRequest[]
  let engine: FakeEngine
  let client: EngineClient
  let closeFromEngine: () => void

  beforeEach(async () => {
    log.mockReset()
    requests = []
    engine = createFakeEngine({
      predict(request) {
        requests.push(request)
        return examplePrediction()
      },
      example: async () => {
        throw new InklingError('bad-data', 'The file digits.bin is damaged.', 'Run npm run build.', {
          cause: new Error('not for the page'),
        })
      },
      evaluate: () => {
        throw new TypeError('undefined is not a function')
      },
      // Never answers.
      describe: () => new Promise(() => {}),
      // Not plain data.
      history: () => ({ training: () => 1 }) as never,
    })
    const pair = await openPair()
    serveEngine(engine, pair.engine, log)
    client = connectEngine(pair.page)
    closeFromEngine = pair.engine.close
  })
  afterEach(() => client.close())

  test('answers a call, with typed arrays both ways', async () => {
    const request = { pixels: new Float32Array(784).fill(0.5), connections: 3 }
    expect(await client.call('predict', request)).toStrictEqual(examplePrediction())
    expect(requests).toStrictEqual([request])
  })

  test('gives each of many calls its own answer', async () => {
    const calls = Array.from({ length: 50 }, (_, index) =>
      client.call('predict', { pixels: new Float32Array(784), connections: index }),
    )
    const refused = client.call('example', { split: 'test' }).catch((error: unknown) => error)
    expect(await Promise.all(calls)).toHaveLength(50)
    expect(await refused).toBeInstanceOf(InklingError)
    expect(requests.map((request) => request.connections)).toEqual(Array.from({ length: 50 }, (_, index) => index))
  })

  test('answers an expected failure with its code and both texts, and logs nothing', async () => {
    const failure = await client.call('example', { split: 'training' }).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(InklingError)
    expect((failure as InklingError).toData()).toEqual({
      code: 'bad-data',
      message: 'The file digits.bin is damaged.',
      remedy: 'Run npm run build.',
    })
    expect(log).not.toHaveBeenCalled()
  })

  test('answers a bug as internal, and logs it with its command', async () => {
    await expect(client.call('evaluate', { split: 'test' })).rejects.toMatchObject({ code: 'internal' })
    expect(log).toHaveBeenCalledExactlyOnceWith('The command “evaluate” failed.', expect.any(TypeError))
  })

  test('answers as internal when the engine returned what cannot be sent', async () => {
    await expect(client.call('history')).rejects.toMatchObject({ code: 'internal' })
    expect(log).toHaveBeenCalledExactlyOnceWith('The command “history” failed.', expect.any(TypeError))
  })

  test.each(['toString', 'constructor', '__proto__', 'hasOwnProperty', 'launch', ''])(
    'refuses the unknown command “%s”',
    async (name) => {
      await expect(client.call(name as 'describe')).rejects.toMatchObject({ code: 'bad-input' })
      expect(log).not.toHaveBeenCalled()
    },
  )

  test('brings every event, in the order emitted, to those who listen for it', async () => {
    const failures: string[] = []
    const otherFailures: string[] = []
    const endOther = client.on('failed', ({ message }) => otherFailures.push(message))
    client.on('state', () => expect.unreachable('nobody emitted a state'))
    const last = new Promise<void>((resolve) =>
      client.on('failed', ({ message }) => {
        failures.push(message)
        if (message === '9') resolve()
      }),
    )
    for (let index = 0; index < 10; index++) {
      engine.emit('failed', { bench: 'main', code: 'bad-data', message: String(index), remedy: '' })
    }
    await last
    endOther()
    const afterEnd = new Promise<void>((resolve) => client.on('failed', () => resolve()))
    engine.emit('failed', { bench: 'main', code: 'bad-data', message: 'after', remedy: '' })
    await afterEnd
    expect(failures).toEqual([...'0123456789', 'after'])
    expect(otherFailures).toEqual([...'0123456789'])
  })

  test('delivers an event emitted inside a command before the answer to it', async () => {
    const seen: string[] = []
    const pair = await openPair()
    const eager = createFakeEngine({
      predict() {
        eager.emit('failed', { bench: 'main', code: 'bad-data', message: '', remedy: '' })
        return examplePrediction()
      },
    })
    serveEngine(eager, pair.engine)
    const other = connectEngine(pair.page)
    other.on('failed', () => seen.push('event'))
    await other.call('predict', { pixels: new Float32Array(784) }).then(() => seen.push('reply'))
    expect(seen).toEqual(['event', 'reply'])
    other.close()
  })

  test.each(['the engine', 'the page'])('rejects what is pending when %s closes, and every call after', async (who) => {
    const pending = [client.call('describe'), client.call('describe')]
    const lost = expect.objectContaining({ name: 'InklingError', code: 'engine-lost' }) as Error
    const told = new Promise<void>((resolve) => client.onClose(resolve))
    if (who === 'the engine') closeFromEngine()
    else client.close()
    for (const call of pending) await expect(call).rejects.toEqual(lost)
    await told
    await expect(client.call('describe')).rejects.toEqual(lost)
  })

  test('stops listening to the engine when the page has gone', async () => {
    expect(engine.listenerCount()).toBe(1)
    client.close()
    await vi.waitFor(() => expect(engine.listenerCount()).toBe(0))
  })

  test('rejects a request that cannot be sent, and takes the next', async () => {
    await expect(client.call('predict', { pixels: new Map() } as never)).rejects.toThrow(TypeError)
    expect(await client.call('predict', { pixels: new Float32Array(1) })).toStrictEqual(examplePrediction())
  })
})

test('One engine serves several pages, and each gets its events and its own answers', async () => {
  const engine = createFakeEngine({ predict: examplePrediction })
  const clients = [createLinkPair(), createLinkPair()].map(([page, other]) => {
    serveEngine(engine, other)
    return connectEngine(page)
  })
  const heard = clients.map((client) => new Promise((resolve) => client.on('failed', resolve)))
  engine.emit('failed', { bench: 'main', code: 'bad-data', message: 'for all', remedy: '' })
  expect(await Promise.all(heard)).toHaveLength(2)
  clients[0]!.close()
  expect(await clients[1]!.call('predict', { pixels: new Float32Array(784) })).toStrictEqual(examplePrediction())
})
