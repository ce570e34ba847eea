/** The contract app's preload script: what it can do is on `window.preload` in the page. */
/* eslint-disable @typescript-eslint/no-require-imports -- a sandboxed preload script is a CommonJS module */
/* global window, document */
const { contextBridge, ipcRenderer } = require('electron')

window.fromPreload = 'not for the page'
Array.prototype.fromPreload = () => 'not for the page'

function messageOf(action) {
  try {
    action()
    return 'nothing thrown'
  } catch (error) {
    return error.message
  }
}

let listener = () => {}
ipcRenderer.on('tell', (event, ...parameters) => listener(event.ports.length, ...parameters))
// A port cannot pass through the bridge, so the page gets it by its own window.
ipcRenderer.on('port', (event, message) => window.postMessage(message, '*', event.ports))

contextBridge.exposeInMainWorld('preload', {
  number: 1,
  nested: { text: 'x', list: [1, { deep: true }] },
  bytes: new Uint8Array([1, 2]),
  add: (a, b) => a + b,
  throws: () => {
    throw new TypeError('thrown in the preload script')
  },
  resolves: async (value) => value * 2,
  rejects: async () => {
    throw new RangeError('rejected in the preload script')
  },
  call: (callback) => callback(20) + 1,
  giveFunction: () => (value) => value + 1,
  requireNode: () => messageOf(() => require('node:fs')),
  exposeAgain: () => messageOf(() => contextBridge.exposeInMainWorld('preload', {})),
  // The page's variables are not to be seen from here, its document is.
  look: () => [typeof window.pageVariable, document.getElementById('text').textContent],

  invoke: (channel, ...parameters) => ipcRenderer.invoke(channel, ...parameters),
  send: (channel, ...parameters) => ipcRenderer.send(channel, ...parameters),
  sendFunction: () => messageOf(() => ipcRenderer.send('note', () => 1)),
  listen: (callback) => (listener = callback),
})
