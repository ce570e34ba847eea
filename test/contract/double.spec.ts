/** The double itself: what it lacks, what it refuses, and how a test steers it. None of this is Electron's. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from './contract.ts'

const executable = join(import.meta.dirname, '../electron-double/electron')

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
      messageOf(() => shown.webContents.mainFrame.printToPDF),
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
      'WebFrameMain.printToPDF',
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

test('dialogs are cancelled unless a test has left an answer, and are noted @host', async ({ app }) => {
  const outcome = await app.evaluate(async ({ dialog }) => {
    const { answers, calls } = electronDouble
    answers.showSaveDialog.push({ canceled: false, filePath: '/a' })
    answers.showMessageBox.push({ response: 2 })
    const before = calls.length
    const question = { message: 'Really?', buttons: ['Yes', 'Cancel'] }
    const results = [
      await dialog.showSaveDialog({ title: 'first' }),
      await dialog.showSaveDialog({ title: 'second' }),
      await dialog.showOpenDialog({}),
      await dialog.showMessageBox(question),
      await dialog.showMessageBox(question),
      await dialog.showMessageBox({ ...question, cancelId: 0 }),
    ]
    return { results, names: calls.slice(before).map(({ name }) => name) }
  })
  expect(outcome.results).toEqual([
    { canceled: false, filePath: '/a' },
    { canceled: true, filePath: '' },
    { canceled: true, filePaths: [] },
    { response: 2, checkboxChecked: false },
    { response: 1, checkboxChecked: false },
    { response: 0, checkboxChecked: false },
  ])
  expect(outcome.names).toEqual([
    ...Array<string>(2).fill('dialog.showSaveDialog'),
    'dialog.showOpenDialog',
    ...Array<string>(3).fill('dialog.showMessageBox'),
  ])
})

test('what is handed to the system is noted', async ({ app }) => {
  const names = await app.evaluate(async ({ app: theApp, shell, BrowserWindow }) => {
    const before = electronDouble.calls.length
    await shell.openExternal('https://example.com/')
    theApp.addRecentDocument('/b')
    theApp.setAboutPanelOptions({ applicationName: 'Contract' })
    theApp.showAboutPanel()
    BrowserWindow.getAllWindows()[0]!.setProgressBar(0.5)
    return electronDouble.calls.slice(before).map(({ name, parameters }) => [name, parameters[0]])
  })
  expect(names).toEqual([
    ['shell.openExternal', 'https://example.com/'],
    ['app.addRecentDocument', '/b'],
    ['app.setAboutPanelOptions', { applicationName: 'Contract' }],
    ['app.showAboutPanel', undefined],
    ['BrowserWindow.setProgressBar', 0.5],
  ])
})

test('notifications that are shown can be clicked until they are closed', async ({ app }) => {
  const seen = await app.evaluate(({ Notification }) => {
    const notification = new Notification({ title: 'one' })
    let clicks = 0
    notification.on('click', () => clicks++)
    notification.show()
    const { notifications } = electronDouble
    const shown = notifications.length
    notifications[0]!.emit('click')
    notification.close()
    return [shown, clicks, notifications.length]
  })
  expect(seen).toEqual([1, 1, 0])
})

test('the system’s theme and displays are a test’s to change', async ({ app, window }) => {
  const told = await app.evaluate(({ nativeTheme, screen }) => {
    const heard: unknown[] = []
    nativeTheme.once('updated', () => heard.push(nativeTheme.shouldUseDarkColors))
    screen.once('display-added', (_event, { id }) => heard.push(id))
    electronDouble.systemTheme = 'dark'
    const [primary] = electronDouble.displays
    const right = { ...primary!, id: 2, bounds: { x: 1920, y: 0, width: 1000, height: 1000 } }
    electronDouble.displays = [primary!, right]
    heard.push(screen.getDisplayMatching({ x: 1900, y: 0, width: 100, height: 100 }).id)
    heard.push(screen.getDisplayMatching({ x: -500, y: 0, width: 100, height: 100 }).id)
    electronDouble.displays = [primary!]
    return heard
  })
  expect(told).toEqual([true, 2, 2, 1])
  await expect.poll(() => window.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true)
  await app.evaluate(() => (electronDouble.systemTheme = 'light'))
  await expect.poll(() => window.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(false)
})

for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
  test(`a profile that nobody has asked for is gone after ${signal}`, async ({ world }, info) => {
    expect(world).toBe('electron-double')
    const temporary = () => readdirSync(tmpdir()).filter((name) => /^electron-double-\w{6}$/.test(name))
    const before = new Set(temporary())
    const child = spawn(executable, ['.', '--no-sandbox', '--remote-debugging-port=0'], {
      cwd: join(import.meta.dirname, 'app'),
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, XDG_CONFIG_HOME: info.outputPath('config') },
    })
    for await (const line of createInterface({ input: child.stderr })) if (line.startsWith('DevTools listening')) break
    const profiles = temporary().filter((name) => !before.has(name))
    expect(profiles).not.toEqual([])
    child.kill(signal)
    await once(child, 'exit')
    // Another worker's profiles may have come meanwhile, and go as well.
    await expect.poll(() => temporary().filter((name) => profiles.includes(name)), { timeout: 10_000 }).toEqual([])
  })
}
