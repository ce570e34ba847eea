/** Windows: where they are, how they show, how they close. */
import { eventsOf, expect, test } from './contract.ts'

test('a window has the options’ size and place, and its page the window’s size @host', async ({
  app,
  window,
  world,
}) => {
  await expect(window).toHaveTitle('Contract page')
  const bounds = { x: 40, y: 50, width: 640, height: 480 }
  const [page, made] = await Promise.all([
    app.waitForEvent('window', (other) => other !== window),
    app.evaluate(async (_electron, options) => {
      const made = globalThis.contract.createWindow(options)
      await made.loadURL('app://contract/second.html')
      return [made.getBounds(), made.isVisible(), made.isDestroyed()]
    }, bounds),
  ])
  expect(made).toEqual([bounds, true, false])
  await expect(page).toHaveTitle('Second page')
  const size = await page.evaluate(() => [innerWidth, innerHeight])
  // A real window has a title and borders.
  if (world === 'electron-double') expect(size).toEqual([640, 480])
  else expect(size[0]).toBeLessThanOrEqual(640)

  await app.evaluate(({ BrowserWindow }) => {
    const made = BrowserWindow.getAllWindows().find((each) => each !== globalThis.contract.window)!
    made.setBounds({ width: 500, height: 400 })
  })
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(size[0]! - 140)
  await page.close()
})

test('a window that starts hidden says when it could be shown, and shows when it is told to', async ({
  app,
  window,
}) => {
  await expect(window).toHaveTitle('Contract page')
  const shown = await app.evaluate(async () => {
    const made = globalThis.contract.createWindow({ show: false })
    globalThis.contract.events = []
    const ready = new Promise<void>((done) => made.once('ready-to-show', () => done()))
    await made.loadURL('app://contract/second.html')
    await ready
    const before = made.isVisible()
    made.show()
    const after = made.isVisible()
    made.hide()
    const hidden = made.isVisible()
    made.destroy()
    return [before, after, hidden]
  })
  expect(shown).toEqual([false, true, false])
  const names = (await eventsOf(app)).map(([name]) => name)
  expect(names).toEqual(expect.arrayContaining(['ready-to-show', 'show']))
})

test('maximizing, minimizing and full screen keep the normal place', async ({ app, window, world }) => {
  test.skip(world === 'electron', 'without a window manager, a real window does none of this')
  await expect(window).toHaveTitle('Contract page')
  const states = await app.evaluate(({ screen }) => {
    const made = globalThis.contract.createWindow({ x: 10, y: 20, width: 300, height: 200 })
    const { workArea } = screen.getPrimaryDisplay()
    made.maximize()
    const maximized = [made.isMaximized(), made.getBounds().width === workArea.width, made.getNormalBounds().width]
    made.unmaximize()
    made.minimize()
    const minimized = [made.isMinimized(), made.isFocused()]
    made.restore()
    made.setFullScreen(true)
    const full = made.isFullScreen()
    made.setFullScreen(false)
    const end = made.getBounds()
    made.destroy()
    return { maximized, minimized, full, end }
  })
  expect(states).toEqual({
    maximized: [true, true, 300],
    minimized: [true, false],
    full: true,
    end: { x: 10, y: 20, width: 300, height: 200 },
  })
})

test('a window that refuses to close stays, and so does the app that wants to quit @host', async ({ app, window }) => {
  await app.evaluate(({ app: theApp }) => {
    globalThis.contract.refuseClose = true
    globalThis.contract.window.close()
    theApp.quit()
  })
  await expect(window).toHaveTitle('Contract page')
  const names = (await eventsOf(app)).map(([name]) => name)
  expect(names).toEqual(['close', 'before-quit', 'close'])
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('a closed window says so, and nothing can be done with it any more', async ({ app, window }) => {
  await expect(window).toHaveTitle('Contract page')
  const closed = await app.evaluate(async ({ BrowserWindow }) => {
    const made = globalThis.contract.createWindow()
    const ended = new Promise<void>((done) => made.once('closed', () => done()))
    made.close()
    await ended
    let message = 'nothing thrown'
    try {
      made.getBounds()
    } catch (error) {
      message = (error as Error).message
    }
    return [made.isDestroyed(), message, BrowserWindow.getAllWindows().includes(made)]
  })
  expect(closed).toEqual([true, 'Object has been destroyed', false])
})

test('window.close in the page closes its window as its cross would', async ({ app, window }) => {
  await expect(window).toHaveTitle('Contract page')
  await app.evaluate(() => (globalThis.contract.refuseClose = true))
  await window.evaluate(() => close())
  await expect.poll(() => eventsOf(app).then((events) => events.map(([name]) => name))).toEqual(['close'])
})

test('zooming makes the page’s pixels fewer and larger', async ({ app, window }) => {
  const before = await window.evaluate(() => innerWidth)
  await app.evaluate(() => globalThis.contract.window.webContents.setZoomLevel(1))
  await expect.poll(() => window.evaluate(() => innerWidth)).toBe(Math.round(before / 1.2))
  expect(await app.evaluate(() => globalThis.contract.window.webContents.getZoomLevel())).toBe(1)
  await app.evaluate(() => globalThis.contract.window.webContents.setZoomLevel(0))
  await expect.poll(() => window.evaluate(() => innerWidth)).toBe(before)
})

test('the theme reaches the page', async ({ app, window }) => {
  const isDark = () => window.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  for (const source of ['dark', 'light'] as const) {
    const dark = await app.evaluate(({ nativeTheme }, theme) => {
      nativeTheme.themeSource = theme
      return nativeTheme.shouldUseDarkColors
    }, source)
    expect(dark).toBe(source === 'dark')
    await expect.poll(isDark).toBe(source === 'dark')
  }
  await app.evaluate(({ nativeTheme }) => (nativeTheme.themeSource = 'system'))
})

test('code of the app runs in the page’s own world, once it has loaded', async ({ app, window }) => {
  await expect(window).toHaveTitle('Contract page')
  const answers = await app.evaluate(async () => {
    const { webContents } = globalThis.contract.window
    return [
      await webContents.executeJavaScript('pageVariable + 1'),
      await webContents.executeJavaScript('Promise.resolve({ list: [1] })'),
      await webContents.executeJavaScript('throw new TypeError("no")').catch((error: Error) => error.message),
    ]
  })
  expect(answers.slice(0, 2)).toEqual([2, { list: [1] }])
  expect(answers[2]).toContain('no')
})

test('a page whose process crashes says so, and can be loaded again', async ({ launch }) => {
  const { app } = await launch()
  await expect.poll(() => eventsOf(app, 'loaded').then(({ length }) => length)).toBe(1)
  await app.evaluate(() => globalThis.contract.window.webContents.forcefullyCrashRenderer())
  await expect.poll(() => eventsOf(app, 'render-process-gone').then(({ length }) => length)).toBe(1)
  await app.evaluate(() => globalThis.contract.window.loadURL('app://contract/second.html'))
  const title = () => app.evaluate(() => globalThis.contract.window.webContents.executeJavaScript('document.title'))
  await expect.poll(title).toBe('Second page')
})
