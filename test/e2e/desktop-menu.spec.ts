/** The menu acts on the page as the page's own buttons do, and follows it. */
import { answerQuestions, asked, choose, expect, menuItem, ready, shareDesktop, test, train } from './desktop.ts'
import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { answer, draw, fill, one, outputs, settledOutputs, seven } from './inkling.ts'

test('Train, Pause, Stop and Reset work and are offered when they can', async ({ desktop: { app, page } }) => {
  const offered = async () => {
    const items = await Promise.all(['train', 'pause', 'stop', 'start-over'].map((id) => menuItem(app, id)))
    return items.map((item) => (item?.enabled ? item.label : '')).filter((label) => label !== '')
  }
  await expect.poll(offered).toEqual(['Train'])
  await fill(page, 'Epochs', '500')
  await choose(app, 'train')
  await expect(page.getByText(/^Epoch \d+ of 500$/)).toBeVisible()
  await expect.poll(offered).toEqual(['Pause', 'Stop', 'Reset'])
  await choose(app, 'pause')
  await expect(page.getByText(/^Paused in epoch \d+ of 500$/)).toBeVisible()
  await expect.poll(offered).toEqual(['Resume', 'Stop', 'Reset'])
  await choose(app, 'train')
  await expect(page.getByText(/^Epoch \d+ of 500$/)).toBeVisible()
  await choose(app, 'stop')
  await expect(page.getByText(/^Stopped after/)).toBeVisible()
  await expect.poll(offered).toEqual(['Train more', 'Reset'])
  await choose(app, 'start-over')
  await expect(page.getByText('Ready to train')).toBeVisible()
  await expect.poll(offered).toEqual(['Train'])
})

test('with the network that came with Inkling, the menu promises what the page does', async ({ start }) => {
  const { app, page } = await start({ isRandomStart: false })
  await expect(page.getByRole('button', { name: 'Train your own' })).toBeEnabled()
  await expect.poll(() => menuItem(app, 'train')).toMatchObject({ label: 'Train your own', enabled: true })
  expect(await menuItem(app, 'start-over')).toMatchObject({ enabled: true })
  expect(await menuItem(app, 'shipped')).toMatchObject({ enabled: false })
  await choose(app, 'train')
  await expect(page.getByText('Ready to train')).toBeVisible()
  await expect.poll(() => menuItem(app, 'train')).toMatchObject({ label: 'Train', enabled: true })
  expect(await menuItem(app, 'start-over')).toMatchObject({ enabled: false })
  await choose(app, 'shipped')
  await expect(page.getByRole('button', { name: 'Train your own' })).toBeEnabled()
  await choose(app, 'start-over')
  await expect(page.getByText('Ready to train')).toBeVisible()
})

test.describe('in an app that does not train', () => {
  const desktop = shareDesktop()

  test('Runs is a view to which the menu goes, and from which it goes back and forward, a reload included', async () => {
    const { app, page } = desktop()
    const heading = page.getByRole('heading', { name: 'Runs', exact: true })
    await choose(app, 'runs')
    await expect(heading).toBeFocused()
    await expect(page).toHaveTitle('Runs – Inkling')
    await choose(app, 'back')
    await expect(page.getByText('Ready to train')).toBeVisible()
    await choose(app, 'forward')
    await expect(heading).toBeVisible()
    await page.reload()
    await expect(heading).toBeVisible()
    await expect(page.getByText('No runs yet.')).toBeVisible()
    await choose(app, 'workbench')
    await ready(page)
  })

  test('Commands in the menu opens the palette, and Redo brings a stroke back', async () => {
    const { app, page } = desktop()
    await draw(page, one)
    await expect(answer(page)).toContainText('I read a')
    await choose(app, 'undo')
    await expect(answer(page)).toContainText('Draw a digit')
    await expect.poll(async () => (await menuItem(app, 'redo'))?.enabled).toBe(true)
    await choose(app, 'redo')
    await expect(answer(page)).toContainText('I read a')
    await choose(app, 'palette')
    await expect(page.getByRole('combobox', { name: 'Find a command' })).toBeFocused()
  })

  test('Undo takes back a stroke, but typing where there is a text field; Clear clears', async () => {
    const { app, page } = desktop()
    await draw(page, one)
    await expect(answer(page)).toContainText('I read a')
    const first = await settledOutputs(page)
    await draw(page, seven)
    await expect.poll(() => outputs(page)).not.toEqual(first)
    const both = await settledOutputs(page)

    const epochs = page.getByLabel('Epochs', { exact: true })
    const before = await epochs.inputValue()
    await epochs.click()
    await page.keyboard.type('77')
    await expect(epochs).toHaveValue('77')
    await choose(app, 'undo')
    await expect(epochs).toHaveValue(before)
    expect(await outputs(page)).toEqual(both)

    await epochs.blur()
    await choose(app, 'undo')
    await expect.poll(() => outputs(page)).toEqual(first)
    await choose(app, 'clear')
    await expect(answer(page)).toContainText('Draw a digit')
  })

  test('after drawing, undo is about the drawing again', async () => {
    const { page } = desktop()
    await page.getByLabel('Epochs', { exact: true }).click()
    await draw(page, one)
    await expect(answer(page)).toContainText('I read a')
    await page.keyboard.press('ControlOrMeta+z')
    await expect(answer(page)).toContainText('Draw a digit')
  })

  test('Help shows the keys, the versions and the logs', async () => {
    const { app, page } = desktop()
    await choose(app, 'keys')
    const keys = page.getByRole('dialog', { name: 'Keys' })
    await expect(keys).toContainText('Take back a stroke')
    await expect(keys).toContainText('Save weights')
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await expect(keys).toBeVisible()
    await page.keyboard.press('Escape')

    if (process.platform !== 'darwin') {
      await answerQuestions(app, 'Close')
      await choose(app, 'about')
      await expect
        .poll(() => asked(app))
        .toEqual([expect.stringMatching(/^Inkling \d+\.\d+\.\d+ [^]*Electron [^]*Chromium [^]*Node \d+/)])
    }

    await app.evaluate(({ shell }) => {
      shell.openPath = (path) => {
        Object.assign(globalThis, { opened: path })
        return Promise.resolve('')
      }
    })
    await choose(app, 'logs')
    const { opened, logs } = await app.evaluate((electron) => ({
      opened: (globalThis as unknown as { opened: string }).opened,
      logs: electron.app.getPath('logs'),
    }))
    expect(opened).toBe(logs)
  })

  test('Help makes a folder for whoever helps, and brings the settings of the app back', async ({ files }) => {
    const { app, page } = desktop()
    await app.evaluate(({ app: main, shell }, folder) => {
      main.setPath('documents', folder)
      shell.openPath = () => Promise.resolve('')
    }, files)
    await answerQuestions(app, 'Make the folder')
    await choose(app, 'report')
    const made = () => globSync('*/*', { cwd: files }).map((path) => basename(path))
    await expect.poll(() => made().sort()).toEqual(['main.log', 'settings.json', 'versions.txt'])

    const look = async () => [
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.getZoomLevel()),
      await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme),
    ]
    await choose(app, 'zoom-in')
    await choose(app, 'theme-dark')
    await expect.poll(look).toEqual([0.5, 'dark'])
    await answerQuestions(app, 'Cancel')
    await choose(app, 'reset-app')
    await expect.poll(async () => (await asked(app)).length).toBe(1)
    expect(await look()).toEqual([0.5, 'dark'])
    await answerQuestions(app, 'Reset')
    await choose(app, 'reset-app')
    await expect.poll(look).toEqual([0, 'light dark'])
  })

  test('a text field has its own menu on the right mouse button, and the drawing has none', async () => {
    const { app, page } = desktop()
    const shown = await app.evaluateHandle(({ Menu }) => {
      const menus: string[][] = []
      const template = Menu.buildFromTemplate.bind(Menu)
      Menu.buildFromTemplate = (items) => {
        const menu = template(items)
        menu.popup = () => void menus.push(menu.items.filter((item) => item.enabled).map(({ id }) => id))
        return menu
      }
      return menus
    })
    const ask = (isEditable: boolean, selectionText: string) =>
      app.evaluate(
        ({ BrowserWindow }, parameters) => {
          const editFlags = { canCut: false, canCopy: true, canPaste: true, canSelectAll: true }
          BrowserWindow.getAllWindows()[0]!.webContents.emit('context-menu', {}, { ...parameters, editFlags })
        },
        { isEditable, selectionText },
      )
    await ask(false, '')
    await ask(true, '12')
    await ask(false, 'text')
    expect((await shown.jsonValue()).map((ids) => ids.filter((id) => id !== ''))).toEqual([
      ['copy', 'paste', 'select-all'],
      ['copy'],
    ])
    await expect(page.getByText('Ready to train')).toBeVisible()
  })
})

test('the theme can be chosen in the menu and in the page, and is there at the next start', async ({ start }) => {
  const { app, page, ended } = await start()
  const theme = page.getByRole('button', { name: /^Theme: / })
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const source = () => app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)
  const checked = async () => {
    const items = await Promise.all(['system', 'light', 'dark'].map((name) => menuItem(app, `theme-${name}`)))
    return items.map((item) => item?.checked)
  }
  await expect(theme).toHaveAccessibleName('Theme: as the system')
  await choose(app, 'theme-dark')
  await expect(theme).toHaveAccessibleName('Theme: dark')
  await expect.poll(background).toBe('rgb(19, 21, 25)')
  expect(await source()).toBe('dark')

  await theme.click()
  await theme.click()
  await expect(theme).toHaveAccessibleName('Theme: light')
  await expect.poll(background).toBe('rgb(244, 244, 241)')
  await expect.poll(source).toBe('light')
  await expect.poll(checked).toEqual([false, true, false])

  await app.evaluate((electron) => electron.app.quit())
  await ended
  const again = await start()
  expect(await again.app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('light')
  await expect(again.page.getByRole('button', { name: 'Theme: light' })).toBeVisible()
})

test('the page is zoomed, and as large at the next start', async ({ start }) => {
  const { app, ended } = await start()
  const level = (electron: typeof app) =>
    electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.getZoomLevel())
  for (const id of ['zoom-in', 'zoom-in-too', 'zoom-in', 'zoom-out']) await choose(app, id)
  expect(await level(app)).toBe(1)
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]!.webContents.emit('zoom-changed', {}, 'out'),
  )
  expect(await level(app)).toBe(0.5)
  await app.evaluate((electron) => electron.app.quit())
  await ended
  const again = await start()
  await expect.poll(() => level(again.app)).toBe(0.5)
  await choose(again.app, 'zoom-reset')
  expect(await level(again.app)).toBe(0)
})

test('an action for which there is no window opens one', async ({ start }) => {
  // So it is on a Mac, where the app outlives its window; elsewhere the app is kept alive for the test.
  const { app, page } = await start()
  await ready(page)
  await train(page)
  await app.evaluate((electron) => {
    electron.app.removeAllListeners('window-all-closed')
    electron.app.on('window-all-closed', () => {})
    electron.BrowserWindow.getAllWindows()[0]!.destroy()
  })
  await expect.poll(() => app.windows().length).toBe(0)
  // The page is gone; the app hears of its window a moment later on a busy machine.
  await expect.poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(0)
  const [next] = await Promise.all([app.waitForEvent('window'), choose(app, 'keys')])
  await expect(next.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await expect(next.getByText(/^Epoch \d[\d,]* of 5,?000$/)).toBeVisible()
})
