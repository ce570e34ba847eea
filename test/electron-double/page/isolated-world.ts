/**
 * The isolated world of a page's preload script: `electron` as a sandboxed one may require it, and what the main process must hear of
 * the page. Limit: none of Node's modules, of which Electron has a few there.
 */
import type { BridgeEnd } from './bridge.ts'
import type { Ipc } from './ipc-renderer.ts'

/** The preload script as the body of a function, with what CommonJS gives to a module. */
export type RunPreload = (require: (name: string) => unknown, module: { exports: object }, exports: object) => void

/** Must not use anything from outside itself: its source text runs in the page. */
export function prepareIsolatedWorld({ ipcRenderer, send, callMain }: Ipc, bridge: BridgeEnd, run: RunPreload): void {
  bridge.provide('close', () => send({ type: 'close' }))
  bridge.provide('open', (url: string, frameName: string, features: string) =>
    send({ type: 'open', url, frameName, features }),
  )
  bridge.provide('permission', (permission: string) => callMain((id) => ({ type: 'permission', id, permission })))

  // The page goes nowhere by itself: the main process asks the app, and has the page go there.
  navigation.addEventListener('navigate', (event) => {
    const { destination, navigationType, formData, downloadRequest } = event
    const staysHere = event.hashChange || destination.sameDocument || downloadRequest !== null
    if (!event.cancelable || staysHere || navigationType === 'traverse') return
    event.preventDefault()
    send({ type: 'navigate', url: destination.url, isReload: navigationType === 'reload', isPost: formData !== null })
  })

  // Of a click that opens a link aside, Chromium does not say on which page it was.
  for (const type of ['click', 'auxclick'] as const) {
    window.addEventListener(type, (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
      const isAside = event.button === 1 || (event.button === 0 && (event.ctrlKey || event.metaKey || event.shiftKey))
      if (!link || !isAside || event.defaultPrevented) return
      event.preventDefault()
      send({ type: 'open', url: link.href, frameName: '', features: '' })
    })
  }

  window.addEventListener('contextmenu', ({ target, defaultPrevented }) => {
    const isEditable = target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null
    if (!defaultPrevented)
      send({ type: 'context-menu', isEditable, selectionText: String(window.getSelection() ?? '') })
  })

  /** What is missing says so, as in the main process. */
  function guard(name: string, members: object): unknown {
    return new Proxy(members, {
      get(target, key, receiver) {
        if (typeof key === 'symbol' || key in target) return Reflect.get(target, key, receiver) as unknown
        throw new Error(`electron-double: ${name}.${key} is not implemented`)
      },
    })
  }
  const contextBridge = {
    exposeInMainWorld: (key: string, api: object) => void bridge.call('expose', key, ...Object.entries(api).flat()),
  } satisfies Partial<Electron.ContextBridge>
  const electron = guard('electron', {
    contextBridge: guard('contextBridge', contextBridge),
    ipcRenderer: guard('ipcRenderer', ipcRenderer),
  })

  function require(name: string): unknown {
    if (name === 'electron') return electron
    // In Electron's words.
    throw new Error(`module not found: ${name}`)
  }
  const module = { exports: {} }
  try {
    run(require, module, module.exports)
  } catch (error) {
    console.error(error)
    send({ type: 'preload-error', message: error instanceof Error ? error.message : String(error) })
  }
}
