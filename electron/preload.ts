/**
 * The only code between the page and Electron, run in the page's process with a page's rights. It offers verbs, never a channel.
 */
import { contextBridge, ipcRenderer } from 'electron'
import {
  connectChannel,
  type Desktop,
  type DesktopMessage,
  lostChannel,
  portChannel,
} from '../engine/contract/desktop.ts'

contextBridge.exposeInMainWorld('inkling', {
  connect: (nonce) => ipcRenderer.send(connectChannel, nonce),
} satisfies Desktop)

ipcRenderer.on(portChannel, ({ ports }, nonce: string) => post({ inkling: 'port', nonce }, ports))
ipcRenderer.on(lostChannel, (_event, nonce: string) => post({ inkling: 'lost', nonce }, []))

/** To the page, by way of its own window: a port cannot pass through the context bridge. */
function post(message: DesktopMessage, ports: MessagePort[]): void {
  window.postMessage(message, '*', ports)
}
