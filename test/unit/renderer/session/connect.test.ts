/** The page's way to its engine. The real socket and the real window are for the end-to-end tests. */
import { MessageChannel } from 'node:worker_threads'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { DesktopMessage } from '#host/desktop.ts'
import type { Desktop } from '#host/ipc.ts'
import { createPortLink } from '#engine/link/port-link.ts'
import { serveEngine } from '#engine/link/rpc.ts'
import { connect } from '#page/session/connect.ts'
import { createFakeEngine, examplePrediction, type FakeEngine } from '#test/unit/engine/link/fake-engine.ts'

afterEach(() => vi.unstubAllGlobals())

/** A page's window: it hears what is posted to it, and the preload script's verbs are on it. */
class FakeWindow extends EventTarget {
  readonly inkling: Desktop
  readonly nonces: string[] = []

  constructor() {
    super()
    this.inkling = {
      connect: (nonce) => void this.nonces.push(nonce),
      listen() {},
      openWeights() {},
      saveFile: () => Promise.resolve({ kind: 'cancelled' }),
      chooseTheme() {},
      chooseLanguage() {},
    }
  }

  post(data: unknown, ports: readonly unknown[] = [], source: unknown = this): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data, ports, source }))
  }

  answer(inkling: DesktopMessage['inkling'], nonce: string, ports: readonly unknown[] = []): void {
    this.post({ inkling, nonce } satisfies DesktopMessage, ports)
  }
}

describe('In the desktop app, the page', () => {
  let window: FakeWindow
  let engine: FakeEngine

  beforeEach(() => {
    window = new FakeWindow()
    vi.stubGlobal('window', window)
    engine = createFakeEngine({ predict: examplePrediction, describe: () => new Promise(() => {}) })
  })

  /** The page's end of a port to the engine. */
  const openPort = () => {
    const { port1, port2 } = new MessageChannel()
    serveEngine(engine, createPortLink(port2))
    return port1
  }

  test('gets a port by its nonce, and talks to the engine through it', async () => {
    const connecting = connect()
    window.answer('port', window.nonces[0]!, [openPort()])
    const client = await connecting
    expect(await client.call('predict', { pixels: new Float32Array(784) })).toStrictEqual(examplePrediction())
    client.close()
  })

  test('takes no port that somebody else holds out', async () => {
    const connecting = connect()
    const [nonce] = window.nonces as [string]
    const foreign = new MessageChannel().port1
    window.answer('port', 'another nonce', [foreign])
    window.post({ inkling: 'port', nonce }, [foreign], { another: 'window' })
    window.post({ inkling: 'gift', nonce }, [foreign])
    window.post(nonce, [foreign])
    window.post(null, [foreign])
    window.answer('port', nonce)
    window.answer('port', nonce, [openPort()])
    const client = await connecting
    expect(await client.call('predict', { pixels: new Float32Array(784) })).toStrictEqual(examplePrediction())
    client.close()
    foreign.close()
  })

  test('loses the engine when the host says so, and can connect again', async () => {
    const connecting = connect()
    window.answer('port', window.nonces[0]!, [openPort()])
    const client = await connecting
    const pending = client.call('describe')
    window.answer('lost', 'another nonce')
    let lost = false
    client.onClose(() => (lost = true))
    expect(lost).toBe(false)
    window.answer('lost', window.nonces[0]!)
    expect(lost).toBe(true)
    await expect(pending).rejects.toMatchObject({ code: 'engine-lost' })

    const again = connect()
    expect(window.nonces[1]).not.toBe(window.nonces[0])
    window.answer('port', window.nonces[1]!, [openPort()])
    const second = await again
    expect(await second.call('predict', { pixels: new Float32Array(784) })).toStrictEqual(examplePrediction())
    second.close()
  })

  test('is told when the engine cannot be started', async () => {
    const connecting = connect()
    window.answer('lost', window.nonces[0]!)
    await expect(connecting).rejects.toMatchObject({ code: 'engine-lost', message: 'The engine does not start.' })
  })

  test('gives up when no answer comes', async () => {
    vi.useFakeTimers()
    const connecting = connect()
    const rejected = expect(connecting).rejects.toMatchObject({ code: 'engine-lost' })
    await vi.advanceTimersByTimeAsync(60_000)
    await rejected
    vi.useRealTimers()
  })
})

describe('In a browser, the page', () => {
  test('without a token asks for the whole address', async () => {
    vi.stubGlobal('window', { location: new URL('http://127.0.0.1:1/') })
    await expect(connect()).rejects.toMatchObject({
      code: 'engine-lost',
      remedy: 'Open the whole address that Inkling printed when it started.',
    })
  })

  test('that finds nobody at its address says what to do', async () => {
    vi.stubGlobal('window', { location: new URL('http://127.0.0.1:1/?token=abc') })
    await expect(connect()).rejects.toMatchObject({
      code: 'engine-lost',
      remedy: expect.stringContaining('open the address that it prints') as string,
    })
  })
})
