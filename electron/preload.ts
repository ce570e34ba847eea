/**
 * The only code between the page and Electron, run in the page's process with a page's rights. It offers verbs, never a channel.
 */
import { contextBridge, ipcRenderer } from 'electron'
import type { DesktopAction, DesktopMessage } from '#host/desktop.ts'
import { channelOf, type Desktop, type FromPageName, isAnswered, type ToPage } from '#host/ipc.ts'

let act: ((action: DesktopAction) => void) | undefined

const { ready, ...verbs } = Object.fromEntries(
  Object.entries(isAnswered).map(([name, answered]) => {
    const channel = channelOf(name as FromPageName)
    const verb = (payload: unknown) =>
      answered ? ipcRenderer.invoke(channel, payload) : ipcRenderer.send(channel, payload)
    return [name, verb]
  }),
) as Desktop & { readonly ready: () => void }

contextBridge.exposeInMainWorld('inkling', {
  ...verbs,
  listen(listener) {
    act = listener
    ready()
  },
} satisfies Desktop)

hear('port', (nonce, ports) => post({ inkling: 'port', nonce }, ports))
hear('lost', (nonce) => post({ inkling: 'lost', nonce }, []))
hear('action', (action) => act?.(action))

function hear<Name extends keyof ToPage>(name: Name, listener: (payload: ToPage[Name], ports: MessagePort[]) => void) {
  ipcRenderer.on(channelOf(name), ({ ports }, payload: ToPage[Name]) => listener(payload, ports))
}

/** To the page, by way of its own window: a port cannot pass through the context bridge. */
function post(message: DesktopMessage, ports: MessagePort[]): void {
  window.postMessage(message, '*', ports)
}
