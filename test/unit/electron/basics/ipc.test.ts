/** What the page can ask of the main process, from its verbs to whoever takes the message, over the real preload script. */
import type { EventEmitter } from 'node:events'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { DesktopAction } from '#host/desktop.ts'
import type { Desktop } from '#host/ipc.ts'
import { type PageHandlers, sendToPage, takePageMessages } from '#electron/basics/ipc.ts'
import { fileFormats } from '#engine/contract/files.ts'

/** The two ends of Electron's messages, joined. */
const wire = vi.hoisted(() => ({
  exposed: new Map<string, unknown>(),
  renderer: undefined as unknown as EventEmitter,
  /** The frame that messages come from. */
  frame: null as object | null,
}))
vi.mock('electron', async () => {
  const { EventEmitter: Emitter } = await import('node:events')
  const main = new Emitter()
  const handlers = new Map<string, (event: object, payload: unknown) => unknown>()
  const event = () => ({ sender: 'the page', senderFrame: wire.frame })
  wire.renderer = Object.assign(new Emitter(), {
    send: (channel: string, payload: unknown) => void main.emit(channel, event(), structuredClone(payload)),
    invoke: async (channel: string, payload: unknown) => handlers.get(channel)!(event(), structuredClone(payload)),
  })
  return {
    app: { isPackaged: true },
    contextBridge: { exposeInMainWorld: (name: string, value: unknown) => wire.exposed.set(name, value) },
    ipcRenderer: wire.renderer,
    ipcMain: Object.assign(main, {
      handle: (channel: string, handler: (event: object, payload: unknown) => unknown) =>
        handlers.set(channel, handler),
    }),
  }
})

const ownFrame = { parent: null, origin: 'app://inkling' }
const file = { fileName: 'digits.tfjs.zip', bytes: new Uint8Array([1, 2, 3]) }
/** Messages that were acted on. */
const taken: unknown[][] = []
const posted: unknown[][] = []
const note =
  (name: string) =>
  (...parameters: unknown[]) =>
    void taken.push([name, ...parameters])
const handlers: PageHandlers = {
  ready: note('ready'),
  connect: note('connect'),
  openWeights: note('openWeights'),
  chooseTheme: note('chooseTheme'),
  chooseLanguage: note('chooseLanguage'),
  async saveFile(given) {
    taken.push(['saveFile', given])
    return { kind: 'saved', fileName: 'mine.zip' }
  },
}

beforeAll(async () => {
  vi.stubGlobal('window', { postMessage: (...message: unknown[]) => void posted.push(message) })
  takePageMessages(handlers)
  await import('#electron/preload.ts')
})
beforeEach(() => {
  wire.frame = ownFrame
  taken.length = 0
  posted.length = 0
})
afterEach(() => void vi.restoreAllMocks())

const desktop = () => wire.exposed.get('inkling') as Desktop
/** As a page gone wrong would call them: with anything. */
const verbs = () => desktop() as unknown as Record<string, (payload?: unknown) => unknown>

/** The main process's side of the page: messages to it reach the preload script. */
const page = {
  send: (channel: string, payload: unknown) => wire.renderer.emit(channel, { ports: [] }, payload),
  postMessage: (channel: string, payload: unknown, ports: unknown[]) => wire.renderer.emit(channel, { ports }, payload),
} as unknown as Electron.WebContents

describe('The page', () => {
  test('has verbs for what it may ask, and nothing else', () => {
    expect([...wire.exposed.keys()]).toEqual(['inkling'])
    expect(Object.keys(desktop()).toSorted()).toEqual([
      'chooseLanguage',
      'chooseTheme',
      'connect',
      'listen',
      'openWeights',
      'saveFile',
    ])
    expect(Object.values(desktop()).every((verb) => typeof verb === 'function')).toBe(true)
  })

  test('has what it asks carried out, and answered where there is an answer', async () => {
    desktop().connect('a nonce')
    desktop().openWeights()
    desktop().chooseTheme('dark')
    expect(await desktop().saveFile({ ...file, format: 'tfjs' })).toEqual({ kind: 'saved', fileName: 'mine.zip' })
    expect(taken).toEqual([
      ['connect', 'a nonce', 'the page'],
      ['openWeights', undefined, 'the page'],
      ['chooseTheme', 'dark', 'the page'],
      ['saveFile', { ...file, format: 'tfjs' }],
    ])
  })

  test('is given actions from when it listens on, without the event they came with', () => {
    const actions: unknown[][] = []
    const pause: DesktopAction = { kind: 'action', id: 'clear' }
    sendToPage(page, 'action', { kind: 'action', id: 'undo' })
    desktop().listen((...parameters) => void actions.push(parameters))
    expect(taken).toEqual([['ready', undefined, 'the page']])
    sendToPage(page, 'action', pause)
    expect(actions).toEqual([[pause]])
  })

  test('is posted its port, and word of its loss', () => {
    const port = {} as Electron.MessagePortMain
    sendToPage(page, 'port', 'n', port)
    sendToPage(page, 'lost', 'n')
    expect(posted).toEqual([
      [{ inkling: 'port', nonce: 'n' }, '*', [port]],
      [{ inkling: 'lost', nonce: 'n' }, '*', []],
    ])
  })
})

describe('A message to the main process', () => {
  test.each([
    ['another site', { parent: null, origin: 'https://evil.example' }],
    ['another host of the scheme', { parent: null, origin: 'app://evil' }],
    ['a file', { parent: null, origin: 'file://' }],
    ['a page without an origin', { parent: null, origin: 'null' }],
    ['a frame inside the page', { parent: {}, origin: 'app://inkling' }],
    ['a frame that has gone', null],
  ])('is dropped when it comes from %s', async (_who, frame) => {
    const complain = vi.spyOn(console, 'error').mockReturnValue()
    wire.frame = frame
    desktop().openWeights()
    expect(await desktop().saveFile(file)).toBeUndefined()
    expect(taken).toEqual([])
    expect(complain).toHaveBeenCalledTimes(2)
  })

  test.each<[string, unknown]>([
    ['openWeights', '/etc/passwd'],
    ['connect', undefined],
    ['connect', ''],
    ['connect', ['a nonce']],
    ['connect', 'n'.repeat(10_000)],
    ['chooseTheme', 'pink'],
    ['chooseLanguage', 'en-XA'],
    ['chooseTheme', null],
    ['saveFile', undefined],
    ['saveFile', null],
    ['saveFile', 'text'],
    ['saveFile', {}],
    ['saveFile', { fileName: 'a.zip' }],
    ['saveFile', { ...file, fileName: 'no-ending' }],
    ['saveFile', { ...file, fileName: '.zip' }],
    ['saveFile', { ...file, fileName: 'a.b/../c' }],
    ['saveFile', { ...file, bytes: [1, 2, 3] }],
    ['saveFile', { ...file, bytes: new Uint16Array(3) }],
    ['saveFile', { ...file, format: 'exe' }],
  ])('is dropped when %s carries %j', async (verb, payload) => {
    const complain = vi.spyOn(console, 'error').mockReturnValue()
    expect(await verbs()[verb]!(payload)).toBeUndefined()
    expect(taken).toEqual([])
    expect(complain).toHaveBeenCalledOnce()
  })

  test('may carry a network of any format', async () => {
    for (const format of fileFormats) await desktop().saveFile({ ...file, format })
    expect(taken).toHaveLength(fileFormats.length)
  })
})
