/**
 * Asks the app's handlers before a page gets what needs a permission, and sets Chromium to the answer. Without a handler everything
 * is granted, as in Electron. Limits: the calls of `page/main-world.ts` are asked for and no others; in Chromium the answer counts
 * for the whole origin; devices are never offered, so the device handler is never asked.
 */
import { requireBrowser } from '#test/electron-double/chromium/current.ts'
import { toChromium } from './schemes.ts'

export type RequestHandler = Parameters<Electron.Session['setPermissionRequestHandler']>[0]
export type CheckHandler = Parameters<Electron.Session['setPermissionCheckHandler']>[0]
type Permission = Parameters<NonNullable<RequestHandler>>[1]
type Details = Parameters<NonNullable<RequestHandler>>[3]

/** Chromium's names for Electron's; those that are missing are decided in the page alone. */
const namesInChromium: Readonly<Partial<Record<Permission, readonly string[]>>> = {
  notifications: ['notifications'],
  geolocation: ['geolocation'],
  media: ['camera', 'microphone'],
  midi: ['midi'],
  'clipboard-read': ['clipboard-read'],
  'clipboard-sanitized-write': ['clipboard-write'],
  'idle-detection': ['idle-detection'],
  'window-management': ['window-management'],
}

export const permissionHandlers: { request: RequestHandler; check: CheckHandler } = { request: null, check: null }

/** Asks the request handler and has Chromium act on its answer. */
export async function requestPermission(
  contents: Electron.WebContents,
  permission: string,
  origin: string,
  details: object,
): Promise<boolean> {
  const handler = permissionHandlers.request
  const asked = permission as Permission
  const granted =
    !handler || (await new Promise<boolean>((decide) => handler(contents, asked, decide, details as Details)))
  await setInChromium(asked, granted, origin)
  return granted
}

/** Has Chromium show a page what the check handler says, before the page's scripts run. */
export async function checkPermissions(contents: Electron.WebContents, origin: string): Promise<void> {
  const handler = permissionHandlers.check
  const details = { isMainFrame: true, requestingUrl: origin, embeddingOrigin: origin }
  await Promise.all(
    (Object.keys(namesInChromium) as Permission[]).map((permission) => {
      const granted = !handler || handler(contents, permission, origin, details)
      return setInChromium(permission, granted, origin)
    }),
  )
}

async function setInChromium(permission: Permission, granted: boolean, origin: string): Promise<void> {
  const { browser } = requireBrowser('Permissions cannot be set')
  const setting = granted ? 'granted' : 'denied'
  const address = new URL(toChromium(`${origin}/`)).origin
  for (const name of namesInChromium[permission] ?? []) {
    await browser.send('Browser.setPermission', { permission: { name }, setting, origin: address })
  }
}
