/**
 * What pages may not do, on top of the sandbox. Electron grants everything unless told otherwise, and Inkling needs none of it.
 */
import { app, session } from 'electron'
import { isPageUrl } from '#electron/basics/page-url.ts'

/** For every page of the app, whoever makes it. To be called before the app is ready. */
export function restrictPages(): void {
  // It would take the switch away again, and where somebody has asked to do without the sandbox, root above all, the engine's process
  // could not start then. A window asks for its own sandbox in any case.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-frame-navigate', (event) => {
      // The page may reload itself. It has no frames inside it, and none may come.
      if (!event.isMainFrame || !isPageUrl(event.url)) event.preventDefault()
    })
    contents.on('will-redirect', (event) => {
      if (!isPageUrl(event.url)) event.preventDefault()
    })
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}

/** No camera, no clipboard, no notifications, no downloads, nothing. To be called once the app is ready. */
export function denyPermissions(): void {
  const { defaultSession } = session
  defaultSession.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  defaultSession.setPermissionCheckHandler(() => false)
  defaultSession.setDevicePermissionHandler(() => false)
  // Files go through the save dialog, which asks the person.
  defaultSession.on('will-download', (event) => event.preventDefault())
  // It would fetch its dictionaries from a server.
  defaultSession.setSpellCheckerEnabled(false)
}
