/**
 * The desktop host's main process: the app's life from start to end. It knows the contract and never the engine.
 */
import { app } from 'electron'
import { connectChannel } from '../engine/contract/desktop.ts'
import { registerPageScheme, servePage } from './app-protocol.ts'
import { EngineProcess } from './engine-process.ts'
import { onPageMessage } from './ipc.ts'
import { denyPermissions, restrictPages } from './security.ts'
import { openWindow, showWindow } from './window.ts'

// A second start shows the window of the first.
if (app.requestSingleInstanceLock()) {
  registerPageScheme()
  restrictPages()
  app.on('second-instance', showWindow)
  app.on('window-all-closed', () => {
    // On a Mac an app outlives its windows.
    if (process.platform !== 'darwin') app.quit()
  })
  void app.whenReady().then(start)
} else {
  app.quit()
}

function start(): void {
  denyPermissions()
  servePage()
  const engine = new EngineProcess()
  onPageMessage(connectChannel, (page, nonce) => {
    if (typeof nonce === 'string') engine.connect(page, nonce)
  })
  app.on('will-quit', () => engine.close())
  app.on('activate', showWindow)
  openWindow()
}
