/**
 * What the double does in a page's own world, before any script of the page: it puts there what the preload script exposes, and
 * leads a few calls of the page to the main process that Chromium would decide by itself.
 */
import type { BridgeEnd } from './bridge.ts'

/** Must not use anything from outside itself: its source text runs in the page. */
export function prepareMainWorld(bridge: BridgeEnd): void {
  // Frames inside the page get neither a preload script nor what leads to it.
  if (window !== window.top) return

  /** `members`: name, value, name, value … */
  bridge.provide('expose', (key: string, ...members: readonly unknown[]) => {
    if (key in window) throw new Error('Cannot bind an API on top of an existing property on the window object')
    const api = Object.fromEntries(
      members.flatMap((name, at) => (at % 2 ? [] : [[name as string, freeze(members[at + 1])] as const])),
    )
    Object.defineProperty(window, key, { value: Object.freeze(api), enumerable: true })
  })

  function freeze(value: unknown): unknown {
    const isContainer = typeof value === 'function' || (typeof value === 'object' && value !== null)
    if (!isContainer || ArrayBuffer.isView(value)) return value
    for (const part of Object.values(value)) freeze(part)
    return Object.freeze(value)
  }

  // None is ever allowed, so the page gets none.
  window.open = (url = '', frameName = '', features = '') => {
    bridge.call('open', url === '' ? 'about:blank' : new URL(url, document.baseURI).href, String(frameName), features)
    return null
  }
  window.close = () => void bridge.call('close')

  /** Puts a question before a method: the method runs as ever once it is answered, with the permission set in Chromium. */
  function guard<Owner extends object>(
    owner: Owner | undefined,
    method: keyof Owner & string,
    permission: string,
  ): void {
    const original = owner?.[method] as ((...parameters: readonly unknown[]) => unknown) | undefined
    if (!owner || !original) return
    const value = async function (this: unknown, ...parameters: readonly unknown[]): Promise<unknown> {
      await bridge.call('permission', permission)
      return Reflect.apply(original, this, parameters)
    }
    Object.defineProperty(owner, method, { value })
  }
  guard(globalThis.Notification, 'requestPermission', 'notifications')
  guard(navigator.geolocation, 'getCurrentPosition', 'geolocation')
  guard(navigator.mediaDevices, 'getUserMedia', 'media')
  guard(navigator.clipboard, 'readText', 'clipboard-read')
  guard(navigator.clipboard, 'writeText', 'clipboard-sanitized-write')
}
