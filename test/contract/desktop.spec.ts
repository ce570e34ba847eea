/** What surrounds the page: menus, dialogs, notifications, downloads, displays. */
import { eventsOf, expect, test } from './contract.ts'

test('a menu is built from a template, looked through by id, and clicked', async ({ app, window }) => {
  await expect(window).toHaveTitle('Contract page')
  const seen = await app.evaluate(({ Menu }) => {
    const clicked: unknown[] = []
    const menu = Menu.buildFromTemplate([
      {
        label: 'File',
        submenu: [
          { id: 'open', label: 'Open', click: (item) => clicked.push(item.id) },
          { type: 'separator' },
          { id: 'check', type: 'checkbox', label: 'Check', click: ({ checked }) => clicked.push(checked) },
          { id: 'off', label: 'Off', enabled: false },
          { type: 'separator' },
          { id: 'a', type: 'radio', label: 'A', checked: true },
          { id: 'b', type: 'radio', label: 'B' },
        ],
      },
      { id: 'all', role: 'selectAll' },
    ])
    Menu.setApplicationMenu(menu)
    const item = (id: string) => menu.getMenuItemById(id)!
    item('open').click()
    item('check').click()
    item('b').click()
    return {
      clicked,
      isSet: Menu.getApplicationMenu() === menu,
      types: menu.items[0]!.submenu!.items.map(({ type }) => type),
      off: item('off').enabled,
      radios: [item('a').checked, item('b').checked],
      nothing: menu.getMenuItemById('nothing'),
    }
  })
  expect(seen).toEqual({
    clicked: ['open', true],
    isSet: true,
    types: ['normal', 'separator', 'checkbox', 'normal', 'separator', 'radio', 'radio'],

    off: false,
    radios: [false, true],
    nothing: null,
  })
})

test('a template that makes no sense is refused', async ({ app }) => {
  const messages = await app.evaluate(({ Menu }) =>
    [
      () => Menu.buildFromTemplate('menu' as unknown as []),
      () => Menu.buildFromTemplate([{ visible: true }]),
      () => Menu.buildFromTemplate([{ label: 'x', type: 'submenu' }]),
      () => Menu.buildFromTemplate([{ label: 'x', type: 'unknown' as 'normal' }]),
    ].map((build) => {
      try {
        build()
        return 'built'
      } catch (error) {
        return (error as Error).message
      }
    }),
  )
  expect(messages).toEqual([
    'Invalid template for Menu: Menu template must be an array',
    'Invalid template for MenuItem: must have at least one of label, role or type',
    'Invalid submenu',
    'Unknown menu item type: unknown',
  ])
})

test('a right click tells the app what is there', async ({ app, window }) => {
  await app.evaluate(() => {
    globalThis.contract.window.webContents.once('context-menu', (_event, { isEditable, selectionText }) =>
      globalThis.contract.events.push(['context-menu', isEditable, selectionText]),
    )
  })
  await window.locator('#area').click({ button: 'right' })
  await expect.poll(() => eventsOf(app, 'context-menu')).toEqual([['context-menu', true, '']])
})

test('a test may answer dialogs in the system’s place @host', async ({ app, window }) => {
  await expect(window).toHaveTitle('Contract page')
  const answer = await app.evaluate(async ({ dialog }) => {
    const original = dialog.showOpenDialog
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: ['/a/b'] })
    const { filePaths } = await dialog.showOpenDialog({})
    dialog.showOpenDialog = original
    return filePaths
  })
  expect(answer).toEqual(['/a/b'])
})

test('a notification that is clicked says so', async ({ app }) => {
  const clicked = await app.evaluate(({ Notification }) => {
    const notification = new Notification({ title: 'Done', body: 'It has ended.' })
    let clicks = 0
    notification.on('click', () => clicks++)
    notification.show()
    notification.emit('click')
    notification.close()
    return [clicks, notification.title, notification.body]
  })
  expect(clicked).toEqual([1, 'Done', 'It has ended.'])
})

test('the power save blocker counts what it has been asked', async ({ app }) => {
  const states = await app.evaluate(({ powerSaveBlocker }) => {
    const id = powerSaveBlocker.start('prevent-app-suspension')
    const started = powerSaveBlocker.isStarted(id)
    powerSaveBlocker.stop(id)
    return [started, powerSaveBlocker.isStarted(id)]
  })
  expect(states).toEqual([true, false])
})

test('a download may be refused @host', async ({ app, window }) => {
  await app.evaluate(({ session }) => {
    session.defaultSession.once('will-download', (event) => {
      event.preventDefault()
      globalThis.contract.events.push(['refused'])
    })
  })
  await window.evaluate(() => {
    const link = Object.assign(document.createElement('a'), { href: '/download', download: '' })
    document.body.append(link)
    link.click()
  })
  await expect.poll(() => eventsOf(app, 'refused')).toEqual([['refused']])
})
