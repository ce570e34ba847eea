/** The engine's process: one for all pages, told of when lost, started again within reason. */
import { EventEmitter } from 'node:events'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readEngineFiles } from '#electron/engine-files.ts'
import { channelOf } from '#host/ipc.ts'
import type { Link } from '#engine/link/link.ts'
import { EngineProcess } from '#electron/engine-process.ts'
import { seen } from './fake-electron.ts'

vi.mock('electron', () => import('./fake-electron.ts'))

/** A page, and what it was sent. */
class Page extends EventEmitter {
  readonly received: unknown[] = []
  destroyed = false
  isDestroyed() {
    return this.destroyed
  }
  send(channel: string, nonce: string) {
    this.received.push([channel, nonce])
  }
  postMessage(channel: string, nonce: string, ports: readonly unknown[]) {
    this.received.push([channel, nonce, ...ports])
  }
  asContents() {
    return this as unknown as Parameters<EngineProcess['connect']>[0]
  }
}

const portChannel = channelOf('port')
const lostChannel = channelOf('lost')
const aPort = expect.objectContaining({ end: 2 }) as object
const otherEnd = expect.objectContaining({ end: 1 }) as object
let engine: EngineProcess
let page: Page
/** This process's own links, one for each engine that was started. */
let links: Link[]

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] })
  vi.spyOn(console, 'error').mockReturnValue()
  seen.children.length = 0
  seen.appPath = '/inkling'
  links = []
  engine = new EngineProcess((link) => links.push(link))
  page = new Page()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const lastChild = () => seen.children.at(-1)
const endEngine = () => lastChild().end(9)

describe('The engine’s process', () => {
  test('starts when the first page needs it, and serves every page', () => {
    expect(seen.children).toHaveLength(0)
    const other = new Page()
    engine.connect(page.asContents(), 'a')
    engine.connect(other.asContents(), 'b')
    expect(seen.children).toHaveLength(1)
    // The first is the main process's own.
    expect(lastChild().messages.map(({ ports }) => ports)).toEqual([[otherEnd], [otherEnd], [otherEnd]])
    expect(page.received).toEqual([[portChannel, 'a', aPort]])
    expect(other.received).toEqual([[portChannel, 'b', aPort]])
  })

  test('is told where the data is, where the person’s samples and runs are kept, and where the network that comes with Inkling is', () => {
    engine.connect(page.asContents(), 'a')
    const { parameters } = lastChild()
    expect(parameters).toHaveLength(1)
    expect(readEngineFiles(parameters[0])).toEqual({
      dataFolder: join('/inkling/out/data'),
      kernelFolder: join('/inkling/out/kernels'),
      workerUrl: join('/inkling/out/main/pool-worker.js'),
      pageFile: join('/inkling/out/network-page/page.html'),
      messageFolder: join('/inkling/resources/messages'),
      samplesFile: join('/person/userData/handwriting.samples'),
      dataSetsFolder: join('/person/userData/data-sets'),
      runsFile: join('/person/userData/runs.sqlite'),
      shippedFile: join('/inkling/resources/shipped/digits.safetensors'),
    })
  })

  test('that ends by itself is reported to the pages that had it, and started again for the next connection', () => {
    const gone = new Page()
    engine.connect(gone.asContents(), 'gone')
    engine.connect(page.asContents(), 'old')
    engine.connect(page.asContents(), 'reloaded')
    gone.destroyed = true
    gone.emit('destroyed')
    endEngine()
    expect(page.received.at(-1)).toEqual([lostChannel, 'reloaded'])
    expect(gone.received).toHaveLength(1)

    engine.connect(page.asContents(), 'new')
    expect(seen.children).toHaveLength(2)
    expect(page.received.at(-1)).toEqual([portChannel, 'new', aPort])
  })

  test('gives the main process a link of its own, which closes with it', () => {
    engine.connect(page.asContents(), 'a')
    engine.connect(page.asContents(), 'b')
    expect(links).toHaveLength(1)
    let closed = false
    links[0]!.onClose(() => (closed = true))
    expect(closed).toBe(false)
    endEngine()
    expect(closed).toBe(true)
    engine.connect(page.asContents(), 'c')
    expect(links).toHaveLength(2)
  })

  test('that ends after it has run for a while is started at once, however often', () => {
    for (let attempt = 0; attempt < 12; attempt++) {
      engine.connect(page.asContents(), String(attempt))
      expect(page.received.at(-1)).toEqual([portChannel, String(attempt), aPort])
      vi.advanceTimersByTime(3000)
      endEngine()
    }
  })

  test('has what it writes put into the log', async () => {
    vi.spyOn(console, 'info').mockReturnValue()
    engine.connect(page.asContents(), 'a')
    lastChild().stdout.write('one line\n')
    lastChild().stderr.write('and a complaint\n')
    vi.useRealTimers()
    await vi.waitFor(() => expect(console.info).toHaveBeenCalledWith('engine: one line'))
    await vi.waitFor(() => expect(console.error).toHaveBeenCalledWith('engine: and a complaint'))
  })

  test('that keeps ending is started after longer waits, then not for a minute', () => {
    const waits: number[] = []
    for (let attempt = 0; ; attempt++) {
      const asked = performance.now()
      engine.connect(page.asContents(), String(attempt))
      while (page.received.length === 0) vi.advanceTimersByTime(100)
      const [channel] = page.received.splice(0).at(-1) as [string]
      if (channel === lostChannel) break
      waits.push(performance.now() - asked)
      endEngine()
      page.received.length = 0
    }
    expect(waits).toEqual([0, 0, 500, 1000, 2000, 4000])

    vi.advanceTimersByTime(60_000)
    engine.connect(page.asContents(), 'later')
    expect(page.received).toEqual([[portChannel, 'later', aPort]])
  })

  test('is not started for a page that has gone while it waited', () => {
    for (let end = 0; end < 2; end++) {
      engine.connect(page.asContents(), 'a')
      endEngine()
    }
    const started = seen.children.length
    engine.connect(page.asContents(), 'b')
    page.destroyed = true
    vi.advanceTimersByTime(10_000)
    expect(seen.children).toHaveLength(started)
  })

  test('is heard to its last words, which come after Electron has told of its end', async () => {
    engine.connect(page.asContents(), 'a')
    const { stderr } = lastChild()
    stderr.write('Error: the first half of ')
    await vi.waitFor(() => expect(stderr.readableLength).toBe(0))
    endEngine()
    // What is in the pipe yet comes with the next turn of the event loop.
    await new Promise((resolve) => setImmediate(resolve))
    stderr.end('a line\nand the last one')
    vi.useRealTimers()
    await vi.waitFor(() => expect(console.error).toHaveBeenCalledWith('engine: Error: the first half of a line'))
    await vi.waitFor(() => expect(console.error).toHaveBeenCalledWith('engine: and the last one'))
  })

  test('ends with the app in order, and then neither starts again nor complains', async () => {
    engine.connect(page.asContents(), 'a')
    expect(engine.isRunning).toBe(true)
    const closing = engine.close()
    let hasClosed = false
    void closing.then(() => (hasClosed = true))
    expect(lastChild().messages.at(-1)).toEqual({ message: 'end', ports: [] })
    await Promise.resolve()
    expect([hasClosed, lastChild().killed]).toEqual([false, false])
    lastChild().end(0)
    await closing
    expect(engine.isRunning).toBe(false)
    engine.connect(page.asContents(), 'b')
    expect(seen.children).toHaveLength(1)
    expect(page.received).toHaveLength(1)
    expect(console.error).not.toHaveBeenCalled()
  })

  test('is ended when it does not end by itself', async () => {
    engine.connect(page.asContents(), 'a')
    const closing = engine.close()
    vi.advanceTimersByTime(3000)
    await closing
    expect(lastChild().killed).toBe(true)
    expect(engine.isRunning).toBe(false)
  })

  test('need not be waited for where there is none', async () => {
    expect(engine.isRunning).toBe(false)
    await engine.close()
    expect(seen.children).toHaveLength(0)
  })
})
