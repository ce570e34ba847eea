/**
 * The isolated world of a page's preload script: the modules that a sandboxed one may require, and the line to the main process.
 */
import type { Codec } from '#test/electron-double/codec.ts'
import type { BridgeEnd } from './bridge.ts'
import type { createEmitterClass } from './emitter.ts'
import type { createIpcRenderer, IpcRenderer } from './ipc-renderer.ts'
import type { FromPage, Question, Start, ToPage } from './messages.ts'

/** The preload script as the body of a function, with what CommonJS gives to a module. */
export type RunPreload = (
  require: (name: string) => unknown,
  module: { exports: object },
  exports: object,
  path: string,
  folder: string,
  process: object,
) => void

export type Parts = {
  readonly codec: Codec
  readonly EventEmitter: ReturnType<typeof createEmitterClass>
  readonly createBridgeEnd: (secret: string, here: 'isolated') => BridgeEnd
  readonly createIpcRenderer: typeof createIpcRenderer
  readonly runPreload: RunPreload
}

/** Must not use anything from outside itself: its source text runs in the page. */
export function prepareIsolatedWorld(start: Start, parts: Parts): void {
  // Frames inside the page get no preload script.
  if (window !== window.top) return
  const world = globalThis as unknown as Record<string, (text: string) => void>
  const sendText = world[start.binding]!
  const send = (message: FromPage) => sendText(JSON.stringify(message))
  const bridge = parts.createBridgeEnd(start.secret, 'isolated')
  const { ipcRenderer, receive, callMain } = parts.createIpcRenderer(parts, send)
  world[start.receiver] = (text) => receive(JSON.parse(text) as ToPage)

  /** Stops the page, until the main process has put the answer here and lets it go on. */
  function electronDoubleStandStill(question: string): string | undefined {
    const answer: { text?: string } = {}
    void question
    // eslint-disable-next-line no-debugger -- the main process waits for this one
    debugger
    return answer.text
  }
  function ask(question: Question): string {
    return electronDoubleStandStill(JSON.stringify(question)) ?? ''
  }

  bridge.provide('close', () => send({ type: 'close' }))
  bridge.provide('permission', (permission: string, details: object) => {
    return callMain((id) => send({ type: 'permission', id, permission, details }))
  })
  bridge.provide('open', (url: string, frameName: string, features: string) => {
    ask({ type: 'open', url, frameName, features })
  })

  navigation.addEventListener('navigate', (event) => {
    const staysHere = event.hashChange || event.destination.sameDocument || event.downloadRequest !== null
    if (!event.cancelable || staysHere || event.navigationType === 'traverse') return
    if (ask({ type: 'navigate', url: event.destination.url }) !== 'allowed') event.preventDefault()
  })

  document.addEventListener('DOMContentLoaded', () => {
    const tell = () => send({ type: 'title', title: document.title })
    new MutationObserver(tell).observe(document.head, { childList: true, subtree: true, characterData: true })
    if (document.title !== '') tell()
  })

  window.addEventListener('contextmenu', (event) => {
    if (event.defaultPrevented) return
    const element = event.target instanceof Element ? event.target : undefined
    const isEditable = element?.closest('input, textarea, [contenteditable]') !== null
    const parameters = {
      x: event.clientX,
      y: event.clientY,
      isEditable,
      linkURL: element?.closest('a')?.href ?? '',
      selectionText: String(window.getSelection() ?? ''),
      mediaType: 'none',
      srcURL: '',
      misspelledWord: '',
      dictionarySuggestions: [],
    }
    send({ type: 'context-menu', parameters })
  })

  /** As in the main process: the guard stands at the end of the prototypes, where only misses arrive. */
  function guard<Members extends object>(name: string, members: Members): Members {
    const prototype = Object.getPrototypeOf(members) as object
    const misses = new Proxy(prototype, {
      get(target, key, receiver) {
        if (typeof key === 'symbol' || key in target || key === 'then' || key === 'toJSON') {
          return Reflect.get(target, key, receiver) as unknown
        }
        throw new Error(`electron-double: ${name}.${key} is not implemented`)
      },
    })
    return Object.setPrototypeOf(members, misses) as Members
  }

  const electron = guard('electron', {
    contextBridge: guard('contextBridge', {
      exposeInMainWorld: (key: string, api: unknown) => void bridge.call('expose', key, api),
    } satisfies Partial<Electron.ContextBridge>),
    ipcRenderer: guard<IpcRenderer>('ipcRenderer', ipcRenderer),
  })
  // Electron has a few of Node's modules there as well, which no script of this app asks for.
  const modules: Readonly<Record<string, unknown>> = { electron }

  function require(name: string): unknown {
    const known = name.replace(/^node:/, '').replace(/^electron\/(renderer|common)$/, 'electron')
    if (Object.hasOwn(modules, known)) return modules[known]
    // In Electron's words.
    throw new Error(`module not found: ${name}`)
  }

  if (!start.preload) return
  const { path, folder } = start.preload
  const module = { exports: {} }
  try {
    parts.runPreload(require, module, module.exports, path, folder, { ...start.process, isMainFrame: true })
  } catch (error) {
    console.error(`Unable to load preload script: ${path}`)
    console.error(error)
    const { message, stack = '' } = error instanceof Error ? error : { message: String(error) }
    send({ type: 'preload-error', path, message, stack })
  }
}
