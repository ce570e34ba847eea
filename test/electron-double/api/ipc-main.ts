/** `ipcMain`, and how calls of a page get to it. */
import { EventEmitter } from 'node:events'
import { createCodec } from '#test/electron-double/codec.ts'
import { guardClass, type SameAs } from '#test/electron-double/guard.ts'

export const codec = createCodec()

type Handler = Parameters<Electron.IpcMain['handle']>[1]
const handlers = new Map<string, Handler>()

class IpcMain extends EventEmitter {
  handle(channel: string, listener: Handler): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, listener)
  }
}
true satisfies SameAs<IpcMain, Electron.IpcMain>
guardClass('ipcMain', IpcMain)

export const ipcMain = new IpcMain()

/** Has the handler answer a call of a page. The page is told of a failure in Electron's words. */
export async function answerCall(event: object, channel: string, parameters: string) {
  try {
    const handler = handlers.get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    const result: unknown = await handler(
      event as Electron.IpcMainInvokeEvent,
      ...(codec.decode(parameters) as unknown[]),
    )
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
  } catch (error) {
    throw error instanceof DOMException ? new Error('An object could not be cloned.') : error
  }
}
