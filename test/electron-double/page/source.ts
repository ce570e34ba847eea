/**
 * Puts the source text together that runs in a page before its own scripts. The functions are those of this folder, as Node has
 * them once it has taken their types away.
 */
import { readFileSync } from 'node:fs'
import { dirname, isAbsolute } from 'node:path'
import { Script } from 'node:vm'
import { createCodec } from '#test/electron-double/codec.ts'
import { createBridgeEnd } from './bridge.ts'
import { createEmitterClass } from './emitter.ts'
import { createIpcRenderer } from './ipc-renderer.ts'
import { prepareIsolatedWorld } from './isolated-world.ts'
import { prepareMainWorld } from './main-world.ts'
import type { Start } from './messages.ts'

export function mainWorldSource(secret: string): string {
  return callOf(prepareMainWorld, String(createBridgeEnd), JSON.stringify(secret))
}

/** `preload`: the text of the preload script. */
export function isolatedWorldSource(start: Start, preload: string): string {
  const parts = Object.entries({
    codec: callOf(createCodec),
    EventEmitter: callOf(createEmitterClass),
    createBridgeEnd: String(createBridgeEnd),
    createIpcRenderer: String(createIpcRenderer),
    runPreload: `(require, module, exports, __filename, __dirname, process) => {\n${preload}\n}`,
  })
  const object = `{ ${parts.map(([name, text]) => `${name}: ${text}`).join(', ')} }`
  return callOf(prepareIsolatedWorld, JSON.stringify(start), object)
}

/** The text of a call; the parameters are text as well. */
function callOf(callee: (...parameters: never[]) => unknown, ...parameters: readonly string[]): string {
  return `(${String(callee)})(${parameters.join(', ')})`
}

export type Preload = { readonly path: string; readonly folder: string; readonly text: string }

/** Reads a preload script. Throws when it is not there or is no script. */
export function readPreload(path: string): Preload {
  if (!isAbsolute(path)) throw new Error('preload script must have absolute path')
  const text = readFileSync(path, 'utf8')
  // Compiled here as well, since a mistake in it would take everything around it along.
  new Script(`(function () {${text}\n})`, { filename: path })
  return { path, folder: dirname(path), text }
}
