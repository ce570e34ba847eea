/**
 * The only code between the page and Electron, run in the page's process with a page's rights. It offers verbs, never a channel.
 */
import { contextBridge, ipcRenderer } from 'electron'
import {
  actionChannel,
  connectChannel,
  type Desktop,
  type DesktopAction,
  type DesktopMessage,
  lostChannel,
  openChannel,
  portChannel,
  readyChannel,
  saveChannel,
  saveFileChannel,
  themeChannel,
} from '#host/desktop.ts'

let act: ((action: DesktopAction) => void) | undefined

contextBridge.exposeInMainWorld('inkling', {
  connect: (nonce) => ipcRenderer.send(connectChannel, nonce),
  listen: (listener) => {
    act = listener
    ipcRenderer.send(readyChannel)
  },
  openWeights: () => ipcRenderer.send(openChannel),
  saveWeights: () => ipcRenderer.send(saveChannel),
  saveFile: (file) => ipcRenderer.send(saveFileChannel, file),
  chooseTheme: (theme) => ipcRenderer.send(themeChannel, theme),
} satisfies Desktop)

ipcRenderer.on(portChannel, ({ ports }, nonce: string) => post({ inkling: 'port', nonce }, ports))
ipcRenderer.on(lostChannel, (_event, nonce: string) => post({ inkling: 'lost', nonce }, []))
ipcRenderer.on(actionChannel, (_event, action: DesktopAction) => act?.(action))

/** To the page, by way of its own window: a port cannot pass through the context bridge. */
function post(message: DesktopMessage, ports: MessagePort[]): void {
  window.postMessage(message, '*', ports)
}
