/**
 * Puts the source text together that runs in a page before its own scripts. The functions are those of this folder, as Node has
 * them once it has taken their types away.
 */
import { readFileSync } from 'node:fs'
import { Script } from 'node:vm'
import { createCodec } from '#test/electron-double/codec.ts'
import { createBridgeEnd } from './bridge.ts'
import { createIpcRenderer } from './ipc-renderer.ts'
import { prepareIsolatedWorld } from './isolated-world.ts'
import { prepareMainWorld } from './main-world.ts'
import { binding, receiver } from './messages.ts'

/** `secret`: part of the names of the events between the two worlds. */
export function mainWorldSource(secret: string): string {
  return `(${String(prepareMainWorld)})((${String(createBridgeEnd)})('${secret}', 'main'))`
}

/** `preload`: the text of the preload script. */
export function isolatedWorldSource(secret: string, preload: string): string {
  return `if (window === window.top) {
    const ipc = (${String(createIpcRenderer)})((${String(createCodec)})(), (text) => ${binding}(text))
    globalThis.${receiver} = ipc.receive
    const bridge = (${String(createBridgeEnd)})('${secret}', 'isolated')
    ;(${String(prepareIsolatedWorld)})(ipc, bridge, (require, module, exports) => {\n${preload}\n})
  }`
}

/** The text of a preload script. Throws when it is not there or is no script: a mistake in it would take everything around it along. */
export function readPreload(path: string): string {
  const text = readFileSync(path, 'utf8')
  new Script(`(function () {${text}\n})`, { filename: path })
  return text
}
