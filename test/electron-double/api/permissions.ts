/**
 * Asks the app's handlers before a page gets what needs a permission, and sets Chromium to the answer. Without a handler everything
 * is granted, as in Electron. Limits: the calls of `page/main-world.ts` are asked for and no others; in Chromium the answer counts
 * for the whole origin.
 */
import { requireBrowser } from '#test/electron-double/chromium/launch.ts'
import { originOf, toChromium } from './schemes.ts'

export type RequestHandler = Parameters<Electron.Session['setPermissionRequestHandler']>[0]
export type CheckHandler = Parameters<Electron.Session['setPermissionCheckHandler']>[0]
type Permission = Parameters<NonNullable<RequestHandler>>[1]
type Details = Parameters<NonNullable<RequestHandler>>[3]

/** Chromium's names for Electron's. */
const namesInChromium: Readonly<Partial<Record<Permission, readonly string[]>>> = {
  notifications: ['notifications'],
  geolocation: ['geolocation'],
  media: ['camera', 'microphone'],
  'clipboard-read': ['clipboard-read'],
  'clipboard-sanitized-write': ['clipboard-write'],
}

export const permissionHandlers: { request: RequestHandler; check: CheckHandler } = { request: null, check: null }

/** Asks the request handler and has Chromium act on its answer. */
export async function requestPermission(contents: Electron.WebContents, name: string): Promise<boolean> {
  const permission = name as Permission
  const details = { isMainFrame: true, requestingUrl: contents.getURL() } as Details
  const { request } = permissionHandlers
  const granted = !request || (await new Promise<boolean>((decide) => request(contents, permission, decide, details)))
  await setInChromium(permission, granted, originOf(contents.getURL()))
  return granted
}

/** Has Chromium show a page what the check handler says, before the page's scripts run. */
export async function checkPermissions(contents: Electron.WebContents, origin: string): Promise<void> {
  const { check } = permissionHandlers
  const details = { isMainFrame: true, requestingUrl: origin, embeddingOrigin: origin }
  const names = Object.keys(namesInChromium) as Permission[]
  await Promise.all(names.map((name) => setInChromium(name, !check || check(contents, name, origin, details), origin)))
}

async function setInChromium(permission: Permission, granted: boolean, origin: string): Promise<void> {
  const { browser } = requireBrowser('Permissions cannot be set')
  const setting = granted ? 'granted' : 'denied'
  for (const name of namesInChromium[permission] ?? []) {
    const address = new URL(toChromium(`${origin}/`)).origin
    await browser.send('Browser.setPermission', { permission: { name }, setting, origin: address })
  }
}
