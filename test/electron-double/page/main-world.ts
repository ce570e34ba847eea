/**
 * What the double does in a page's own world, before any script of the page: it puts there what the preload script exposes, and
 * leads a few calls of the page to the main process that Chromium would decide by itself.
 */
import type { BridgeEnd } from './bridge.ts'

/** Electron's name of a permission, and details for the handler. */
export type AskPermission = (permission: string, details: object) => Promise<boolean>

/** Must not use anything from outside itself: its source text runs in the page. */
export function prepareMainWorld(createBridgeEnd: (secret: string, here: 'main') => BridgeEnd, secret: string): void {
  // Frames inside the page get neither a preload script nor what leads to it.
  if (window !== window.top) return
  const bridge = createBridgeEnd(secret, 'main')
  const ask: AskPermission = (permission, details) => bridge.call('permission', permission, details) as Promise<boolean>

  bridge.provide('expose', (key: string, api: unknown) => {
    if (key in window) throw new Error('Cannot bind an API on top of an existing property on the window object')
    Object.defineProperty(window, key, { value: freeze(api), enumerable: true })
  })

  function freeze(value: unknown): unknown {
    const isContainer = typeof value === 'function' || (typeof value === 'object' && value !== null)
    if (!isContainer || ArrayBuffer.isView(value)) return value
    for (const part of Object.values(value)) freeze(part)
    return Object.freeze(value)
  }

  // A window that is allowed has no opener here, so the page gets none either way.
  window.open = (url = '', frameName = '', features = '') => {
    const address = url === '' ? 'about:blank' : new URL(url, document.baseURI).href
    bridge.call('open', address, String(frameName), features)
    return null
  }
  window.close = () => void bridge.call('close')

  /** Puts a question before a method: the method runs as ever once it is answered, with the permission set in Chromium. */
  function guard<Owner extends object>(
    owner: Owner | undefined,
    method: keyof Owner & string,
    permission: string,
    detailsOf: (...parameters: readonly never[]) => object = () => ({}),
    refuse?: () => unknown,
  ): void {
    const original = owner?.[method] as ((...parameters: readonly unknown[]) => unknown) | undefined
    if (!owner || !original) return
    const guarded = async function (this: unknown, ...parameters: readonly never[]) {
      const granted = await ask(permission, detailsOf(...parameters))
      if (!granted && refuse) return refuse()
      const result: unknown = Reflect.apply(original, this, parameters)
      return result
    }
    Object.defineProperty(owner, method, { value: guarded, configurable: true, writable: true })
  }
  const refuseFullScreen = () => Promise.reject(new TypeError('Permissions check failed'))
  const refusePointer = () => Promise.reject(new DOMException('The request was refused.', 'NotAllowedError'))
  const mediaOf = (constraints?: MediaStreamConstraints) => ({
    mediaTypes: [...(constraints?.video ? ['video'] : []), ...(constraints?.audio ? ['audio'] : [])],
  })

  guard(globalThis.Notification, 'requestPermission', 'notifications')
  guard(navigator.geolocation, 'getCurrentPosition', 'geolocation')
  guard(navigator.mediaDevices, 'getUserMedia', 'media', mediaOf)
  guard(navigator, 'requestMIDIAccess', 'midi')
  guard(navigator.clipboard, 'read', 'clipboard-read')
  guard(navigator.clipboard, 'readText', 'clipboard-read')
  guard(navigator.clipboard, 'write', 'clipboard-sanitized-write')
  guard(navigator.clipboard, 'writeText', 'clipboard-sanitized-write')
  guard(Element.prototype, 'requestFullscreen', 'fullscreen', undefined, refuseFullScreen)
  guard(Element.prototype, 'requestPointerLock', 'pointerLock', undefined, refusePointer)
}
