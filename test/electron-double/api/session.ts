/** `session`: the default session and what the app decides for its pages. Limits: no other sessions; devices are never offered. */
import { type Browser, requireBrowser } from '#test/electron-double/chromium/launch.ts'
import { createEvent, guardClass, guardObject, KnownEvents, missing, type SameAs } from '#test/electron-double/guard.ts'
import { tell } from '#test/electron-double/guard.ts'
import { type CheckHandler, permissionHandlers, type RequestHandler } from './permissions.ts'

class DefaultSession extends KnownEvents {
  constructor() {
    super('session', ['will-download'])
  }
  setPermissionRequestHandler(handler: RequestHandler): void {
    permissionHandlers.request = handler
  }
  setPermissionCheckHandler(handler: CheckHandler): void {
    permissionHandlers.check = handler
  }
  setDevicePermissionHandler(): void {}
  setSpellCheckerEnabled(): void {}
}
true satisfies SameAs<DefaultSession, Electron.Session>
guardClass('session', DefaultSession)

const defaultSession = new DefaultSession()

export const session = guardObject('session', {
  get defaultSession() {
    requireBrowser('Session can only be received')
    return defaultSession as unknown as Electron.Session
  },
} satisfies Partial<typeof Electron.Session>)

/** The app is told of each download, and must refuse it. */
export async function refuseDownloads({ browser }: Browser): Promise<void> {
  browser.on('Browser.downloadWillBegin', () => {
    const event = createEvent()
    tell(defaultSession, 'will-download', event)
    if (!event.defaultPrevented) throw missing('a download')
  })
  await browser.send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true })
}
