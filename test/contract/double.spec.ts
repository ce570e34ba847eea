/** The double itself: what it lacks, what it refuses, and how a test steers it. None of this is Electron's. */
import { expect, test } from './contract.ts'

test.beforeEach(({ world }) => test.skip(world !== 'electron-double', 'this is about the double'))

test('a member that the double lacks says so, wherever it is read @host', async ({ app, window }) => {
  const messages = await app.evaluate((electron) => {
    const messageOf = (action: () => unknown) => {
      try {
        action()
        return 'nothing thrown'
      } catch (error) {
        return (error as Error).message
      }
    }
    const { app: theApp, BrowserWindow, session } = electron
    const shown = globalThis.contract.window
    return [
      messageOf(() => electron.autoUpdater),
      messageOf(() => theApp.relaunch),
      messageOf(() => BrowserWindow.fromBrowserView),
      messageOf(() => shown.setVibrancy),
      messageOf(() => shown.webContents.printToPDF),
      messageOf(() => shown.webContents.mainFrame.name),
      messageOf(() => session.defaultSession.webRequest),
      messageOf(() => electron.dialog.showCertificateTrustDialog),
      messageOf(() => shown.on('swipe', () => {})),
      messageOf(() => theApp.once('login', () => {})),
    ]
  })
  expect(messages).toEqual(
    [
      'electron.autoUpdater',
      'app.relaunch',
      'BrowserWindow.fromBrowserView',
      'BrowserWindow.setVibrancy',
      'webContents.printToPDF',
      'WebFrameMain.name',
      'session.webRequest',
      'dialog.showCertificateTrustDialog',
      "BrowserWindow.on('swipe')",
      "app.on('login')",
    ].map((name) => `electron-double: ${name} is not implemented`),
  )
  await expect(window).toHaveTitle('Contract page')
})

for (const [name, value] of Object.entries({
  sandbox: false,
  contextIsolation: false,
  webSecurity: false,
  nodeIntegration: true,
  nodeIntegrationInWorker: true,
  nodeIntegrationInSubFrames: true,
  allowRunningInsecureContent: true,
  experimentalFeatures: true,
  webviewTag: true,
  enableBlinkFeatures: 'Something',
})) {
  test(`a window with ${name}: ${value} is refused`, async ({ app }) => {
    const message = await app.evaluate(
      ({ BrowserWindow }, webPreferences) => {
        try {
          new BrowserWindow({ webPreferences })
          return 'opened'
        } catch (error) {
          return (error as Error).message
        }
      },
      { [name]: value },
    )
    expect(message).toMatch(new RegExp(`^electron-double: webPreferences\\.${name}.* is refused`))
  })
}

test('dialogs are cancelled, and a save dialog gives a name back as the system’s own does @host', async ({ app }) => {
  const outcome = await app.evaluate(async ({ dialog }) => {
    const options = { defaultPath: '/folder/a.inkling', filters: [{ name: 'ONNX', extensions: ['onnx'] }] }
    const names: string[] = []
    for (const system of ['linux', 'darwin', 'win32'] as const) {
      globalThis.typedName = { name: 'mine', system }
      names.push((await dialog.showSaveDialog(options)).filePath)
    }
    const { canceled } = await dialog.showSaveDialog(options)
    const question = { message: 'Really?', buttons: ['Yes', 'No', 'Cancel'], cancelId: 2 }
    return [
      names,
      canceled,
      (await dialog.showOpenDialog({})).canceled,
      (await dialog.showMessageBox(question)).response,
    ]
  })
  expect(outcome).toEqual([['/folder/mine', '/folder/mine.onnx', '/folder/mine.onnx'], true, true, 2])
})

test('what the app never sends is refused, and not sent as something else', async ({ window }) => {
  const refused = await window.evaluate(() =>
    Promise.all(
      [new Map(), new Date(0), new Error('an error')].map((value) =>
        preload.invoke('echo', value).then(
          () => 'sent',
          (error: Error) => error.message,
        ),
      ),
    ),
  )
  expect(refused).toEqual(['Map', 'Date', 'Error'].map((kind) => `electron-double: to send ${kind} is not implemented`))
})
