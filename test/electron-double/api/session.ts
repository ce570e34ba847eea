/**
 * `session`: the default session and what the app decides for its pages. Limits: there are no other sessions; `webRequest` is
 * missing; nothing is cleared.
 */
import { requireBrowser } from '#test/electron-double/chromium/current.ts'
import { record } from '#test/electron-double/controls.ts'
import { guardClass, guardObject, KnownEvents, type SameAs } from '#test/electron-double/guard.ts'
import { type CheckHandler, permissionHandlers, type RequestHandler } from './permissions.ts'

class DefaultSession extends KnownEvents {
  #deviceHandler: Parameters<Electron.Session['setDevicePermissionHandler']>[0] = null

  constructor() {
    super('session', ['will-download'])
  }

  setPermissionRequestHandler(handler: RequestHandler): void {
    permissionHandlers.request = handler
  }
  setPermissionCheckHandler(handler: CheckHandler): void {
    permissionHandlers.check = handler
  }
  setDevicePermissionHandler(handler: Parameters<Electron.Session['setDevicePermissionHandler']>[0]): void {
    this.#deviceHandler = handler
    record('session.setDevicePermissionHandler', this.#deviceHandler)
  }
  setSpellCheckerEnabled(enabled: boolean): void {
    record('session.setSpellCheckerEnabled', enabled)
  }
}
true satisfies SameAs<DefaultSession, Electron.Session>
guardClass('session', DefaultSession)

export const defaultSession = new DefaultSession()

export const session = guardObject('session', {
  get defaultSession() {
    requireBrowser('Session can only be received')
    return defaultSession as unknown as Electron.Session
  },
})
