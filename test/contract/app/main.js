/**
 * A small app whose only purpose is to be asked what Electron does. Specs read and set `globalThis.contract` in its main process.
 */
import electron, { app, BrowserWindow, ipcMain, MessageChannelMain, protocol, session, utilityProcess } from 'electron'
import { appendFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const folder = import.meta.dirname
const policy = "default-src 'none'; script-src 'self'; connect-src 'self'; frame-src 'self'; form-action *"
const types = { html: 'text/html', js: 'text/javascript' }

const contract = {
  isOneInstance: createRequire(import.meta.url)('electron').app === app && electron.app === app,
  /** What has happened, oldest first. */
  events: [],
  /** Addresses outside the app that a page may go to. */
  allowed: new Set(),
  windowOpenAnswer: { action: 'deny' },
  grantedRequests: new Set(),
  grantedChecks: new Set(),
  refuseClose: false,
  refuseQuit: false,
  engine: undefined,
  engineOutput: '',
  createWindow,
  startEngine,
}
globalThis.contract = contract

/** Kept in a file as well, for what happens after the last question. */
function note(name, ...details) {
  contract.events.push([name, ...details])
  appendFileSync(join(app.getPath('userData'), 'events.log'), `${name}\n`)
}

if (process.argv.includes('--early')) {
  // What may not be done before the app is ready.
  const tries = {
    window: () => new BrowserWindow(),
    fork: () => utilityProcess.fork(join(folder, 'engine.js')),
    session: () => session.defaultSession,
    handle: () => protocol.handle('app', () => new Response('')),
  }
  contract.early = Object.fromEntries(
    Object.entries(tries).map(([name, action]) => {
      try {
        action()
        return [name, 'done']
      } catch (error) {
        return [name, error.message]
      }
    }),
  )
}

// A spec that wants it takes the lock in two apps of one folder.
contract.hasLock = process.argv.includes('--single') ? app.requestSingleInstanceLock({ from: 'second' }) : undefined
if (contract.hasLock === false) app.quit()

if (process.argv.includes('--throw')) throw new Error('thrown while loading')

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
])
app.on('second-instance', (_event, parameters, workingFolder, data) =>
  note('second-instance', parameters, workingFolder, data),
)
if (!process.argv.includes('--no-listener')) app.on('window-all-closed', () => note('window-all-closed'))
app.on('before-quit', (event) => {
  note('before-quit')
  if (contract.refuseQuit) event.preventDefault()
})
app.on('will-quit', () => note('will-quit'))
app.on('quit', (_event, code) => note(`quit ${code}`))
app.on('child-process-gone', (_event, { type, reason, name, exitCode }) =>
  note('child-process-gone', { type, reason, name, exitCode }),
)
app.on('web-contents-created', (_event, contents) => {
  note('web-contents-created')
  const isAllowed = (url) => url.startsWith('app://contract/') || contract.allowed.has(url)
  for (const name of ['will-navigate', 'will-redirect', 'will-frame-navigate']) {
    contents.on(name, (event) => {
      if (name === 'will-frame-navigate' && event.isMainFrame) return
      note(name, event.url)
      if (!isAllowed(event.url)) event.preventDefault()
    })
  }
  contents.setWindowOpenHandler(({ url, frameName, features, disposition }) => {
    note('window-open', { url, frameName, features, disposition })
    return contract.windowOpenAnswer
  })
})

ipcMain.handle('echo', (_event, ...parameters) => parameters)
ipcMain.handle('throw', () => {
  throw new RangeError('handler says no')
})
ipcMain.handle('uncloneable', () => ({ method() {} }))
ipcMain.handle('sender', ({ sender, senderFrame }) => ({
  isSender: sender === contract.window.webContents,
  isMainFrame: senderFrame === sender.mainFrame,
  origin: senderFrame.origin,
  hasParent: senderFrame.parent !== null,
}))
ipcMain.on('note', (_event, ...parameters) => note('note', ...parameters))
ipcMain.on('port', (event) => {
  const { port1, port2 } = new MessageChannelMain()
  port1.on('message', ({ data }) => port1.postMessage({ data, isBytes: data.bytes instanceof Uint8Array }))
  port1.on('close', () => note('port closed'))
  port1.start()
  event.sender.postMessage('port', 'first', [port2])
})
ipcMain.on('connect', (event) => {
  startEngine()
  const { port1, port2 } = new MessageChannelMain()
  contract.engine.postMessage('connect', [port1])
  event.sender.postMessage('port', 'here', [port2])
})

function startEngine(options = {}) {
  contract.engine ??= utilityProcess.fork(join(folder, 'engine.js'), ['one', 'two words'], {
    serviceName: 'Contract engine',
    stdio: 'pipe',
    ...options,
  })
  const { engine } = contract
  if (engine.listenerCount('exit') > 0) return engine
  engine.stdout?.on('data', (text) => (contract.engineOutput += text))
  engine.stderr?.on('data', (text) => (contract.engineOutput += text))
  engine.on('spawn', () => note('spawn', typeof engine.pid))
  engine.on('exit', (code) => {
    note('engine exit', code)
    contract.engine = undefined
  })
  return engine
}

async function respond(request) {
  const { pathname } = new URL(request.url)
  switch (pathname) {
    case '/throws':
      throw new Error('the handler throws')
    case '/away':
      return new Response(null, { status: 302, headers: { Location: 'https://example.com/away' } })
    case '/download':
      return new Response('downloaded', { headers: { 'Content-Disposition': 'attachment; filename="the file.txt"' } })
    default:
  }
  try {
    const headers = { 'Content-Type': types[pathname.split('.').pop()], 'Content-Security-Policy': policy }
    return new Response(await readFile(join(folder, 'page', pathname)), { headers })
  } catch {
    return new Response('not found', { status: 404 })
  }
}

function createWindow(options = {}) {
  const window = new BrowserWindow({
    webPreferences: { preload: join(folder, 'preload', 'preload.js'), sandbox: true },
    ...options,
  })
  window.on('close', (event) => {
    note('close')
    if (contract.refuseClose) event.preventDefault()
  })
  window.on('closed', () => note('closed'))
  for (const name of ['ready-to-show', 'show']) window.on(name, () => note(name))
  window.webContents.on('render-process-gone', (_event, { reason }) => note('render-process-gone', reason))
  return window
}

app.whenReady().then(async () => {
  protocol.handle('app', respond)
  session.defaultSession.setPermissionRequestHandler((_contents, permission, decide, { requestingUrl }) => {
    note('permission', permission, requestingUrl)
    decide(contract.grantedRequests.has(permission))
  })
  session.defaultSession.setPermissionCheckHandler((_contents, permission) => contract.grantedChecks.has(permission))
  contract.window = createWindow()
  await contract.window.loadURL('app://contract/index.html')
  note('loaded')
})
