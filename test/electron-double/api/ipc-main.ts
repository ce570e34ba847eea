/**
 * `ipcMain`, and how messages of a page get to it.
 */
import { EventEmitter } from 'node:events'
import { createCodec } from '#test/electron-double/codec.ts'
import { guardClass, type SameAs } from '#test/electron-double/guard.ts'

export const codec = createCodec()

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- Electron's own type
type Handler = (event: Electron.IpcMainInvokeEvent, ...parameters: any[]) => unknown

/** What the double itself does with it. */
const inner = Symbol('inner')

class IpcMain extends EventEmitter {
  readonly [inner] = new Map<string, Handler>()

  constructor() {
    super()
    this.setMaxListeners(0)
    // `error` is a channel like any other.
    super.on('error', () => {})
  }

  handle(channel: string, listener: Handler): void {
    if (this[inner].has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    if (typeof listener !== 'function') {
      throw new TypeError(`Expected handler to be a function, but found type '${typeof listener}'`)
    }
    this[inner].set(channel, listener)
  }
}
true satisfies SameAs<IpcMain, Electron.IpcMain>
guardClass('ipcMain', IpcMain)

export const ipcMain = new IpcMain()

export type Reply = { readonly ok: boolean; readonly value: string }

/** Has the handler answer a call of a page. The page is told of a failure in Electron's words. */
export async function answerCall(event: object, channel: string, parameters: string): Promise<Reply> {
  try {
    const handler = ipcMain[inner].get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    const result = await handler(event as Electron.IpcMainInvokeEvent, ...(codec.decode(parameters) as unknown[]))
    return { ok: true, value: encode(result) }
  } catch (error) {
    console.error(`Error occurred in handler for '${channel}':`, error)
    return { ok: false, value: codec.encode(`Error invoking remote method '${channel}': ${String(error)}`) }
  }
}

/** Throws Electron's error for what cannot be sent. */
export function encode(value: unknown): string {
  try {
    return codec.encode(value)
  } catch {
    throw new Error('An object could not be cloned.')
  }
}
