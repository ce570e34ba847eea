/** What can be done from anywhere: views by their addresses, the palette of commands, dialogs, and the choice of keys. */
import { answer, draw, expect, fill, one, seven, test, settledOutputs } from './inkling.ts'

test('a view has an address and a title, takes the focus, and is left by going back', async ({ inkling }) => {
  await inkling.getByRole('link', { name: 'Runs' }).click()
  await expect(inkling.getByRole('heading', { name: 'Runs', exact: true })).toBeFocused()
  await expect(inkling).toHaveTitle('Runs – Inkling')
  expect(new URL(inkling.url()).hash).toBe('#/runs')
  await inkling.reload()
  await expect(inkling.getByText('No runs yet.')).toBeVisible()
  await inkling.evaluate(() => history.back())
  await expect(inkling.getByText('Ready to train')).toBeVisible()
  await expect(inkling).toHaveTitle('Inkling')
  await inkling.evaluate(() => history.forward())
  await expect(inkling.getByText('No runs yet.')).toBeVisible()
})

test('an address that leads nowhere shows the workbench and says so', async ({ inkling }) => {
  await inkling.getByRole('link', { name: 'Runs' }).click()
  await inkling.evaluate(() => (location.hash = '#/nowhere'))
  await expect(inkling.getByText('This address leads nowhere: “#/nowhere”.')).toBeVisible()
  await expect(inkling.getByText('Ready to train')).toBeVisible()
  expect(new URL(inkling.url()).hash).toBe('#/')
})

test('a drawing stays while another view is looked at', async ({ inkling }) => {
  await draw(inkling, seven)
  await expect(answer(inkling)).toContainText('I read a')
  // The last stroke has been read, too.
  await settledOutputs(inkling)
  const said = await answer(inkling).textContent()
  await inkling.getByRole('link', { name: 'Runs' }).click()
  await inkling.getByRole('link', { name: 'Workbench', exact: true }).click()
  await expect(answer(inkling)).toHaveText(said!)
  await inkling.keyboard.press('c')
  await expect(answer(inkling)).toContainText('Draw a digit')
  await inkling.keyboard.press('ControlOrMeta+z')
  await expect(answer(inkling)).toHaveText(said!)
  await inkling.keyboard.press('ControlOrMeta+Shift+z')
  await expect(answer(inkling)).toContainText('Draw a digit')
})

test('a dialog that is opened while another one closes stays open', async ({ inkling }) => {
  const openDialogs = inkling.locator('dialog[open]')
  for (const opener of ['Share', 'Commands', 'Keys']) {
    await inkling.getByRole('button', { name: opener }).click()
    await expect(openDialogs).toHaveCount(1)
    // The browser closes it when Escape is pressed, and tells the page of it after what has happened by then. What had the focus in it may
    // have it still.
    await inkling.evaluate(() => {
      const focused = document.activeElement!
      document.querySelector('dialog')!.close()
      focused.dispatchEvent(new KeyboardEvent('keydown', { key: '?', code: 'Slash', shiftKey: true, bubbles: true }))
      // Whatever comes of the close has come when that of a later one has.
      const later = document.body.appendChild(document.createElement('dialog'))
      return new Promise<void>((done) => {
        later.onclose = () => done()
        later.show()
        later.close()
      }).finally(() => later.remove())
    })
    await expect(inkling.getByRole('dialog', { name: 'Keys' })).toBeVisible()
    await inkling.keyboard.press('Escape')
    await expect(openDialogs).toHaveCount(0)
  }
})

test('the palette finds a command by a word and runs it, and nothing that cannot be done', async ({ inkling }) => {
  const palette = inkling.getByRole('dialog', { name: 'Commands' })
  const field = palette.getByRole('combobox', { name: 'Find a command' })
  const options = palette.getByRole('option')
  await inkling.getByRole('button', { name: 'Commands' }).click()
  await expect(field).toBeFocused()
  await field.fill('dark theme')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await field.press('Enter')
  await expect(field).toBeHidden()
  await expect(inkling.getByRole('button', { name: 'Theme: dark' })).toBeVisible()
  await expect(inkling.getByRole('button', { name: 'Commands' })).toBeFocused()

  await inkling.keyboard.press('ControlOrMeta+k')
  await field.fill('stop')
  const stop = palette.getByRole('option', { name: /^Stop/ })
  await expect(stop).toHaveAttribute('aria-disabled', 'true')
  // What cannot be done is not waited for.
  await stop.click({ force: true })
  await field.press('Enter')
  await expect(field).toBeVisible()
  await field.fill('xyzzy')
  await expect(inkling.getByText('Nothing that Inkling does has all of these words.')).toBeVisible()
  await field.press('Escape')
  await expect(palette).toBeHidden()

  await inkling.keyboard.press('ControlOrMeta+k')
  await field.fill('keys')
  await field.press('Enter')
  const keys = inkling.getByRole('dialog', { name: 'Keys' })
  await expect(keys).toBeVisible()
  await inkling.keyboard.press('Escape')
  await expect(keys).toBeHidden()
  await inkling.keyboard.press('ControlOrMeta+k')
  await field.press('ArrowUp')
  await expect(options.last()).toHaveAttribute('aria-selected', 'true')
  await field.fill('runs')
  await field.press('Enter')
  await expect(inkling.getByRole('heading', { name: 'Runs', exact: true })).toBeFocused()
})

test('what is typed while the palette is still being loaded is no key of the page', async ({ inkling, world }) => {
  test.skip(world !== 'server', 'only what comes by HTTP can be held back')
  let give = () => {}
  const given = new Promise<void>((resolve) => (give = resolve))
  await inkling.route(/Palette-[^/]*\.js$/, async (route) => {
    await given
    await route.continue()
  })
  await inkling.reload()
  await draw(inkling, seven)
  await expect(answer(inkling)).toContainText('I read a')
  await inkling.keyboard.press('ControlOrMeta+k')
  // “c” would clear the pad.
  await inkling.keyboard.type('cc')
  give()
  await expect(inkling.getByRole('combobox', { name: 'Find a command' })).toBeFocused()
  await expect(answer(inkling)).toContainText('I read a')
})

test('a dialog gives the focus back to what opened it, and keys mean nothing but the dialog meanwhile', async ({
  inkling,
}) => {
  const share = inkling.getByRole('button', { name: 'Share', exact: true })
  await share.focus()
  await inkling.keyboard.press('Enter')
  const dialog = inkling.getByRole('dialog', { name: 'Share' })
  await expect(dialog).toBeVisible()
  await inkling.keyboard.press('?')
  await expect(inkling.getByRole('dialog', { name: 'Keys' })).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(dialog).toBeHidden()
  await expect(share).toBeFocused()
  await inkling.keyboard.press('?')
  await expect(inkling.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await inkling.keyboard.press('Escape')
  await expect(share).toBeFocused()
})

test('a key can be another one, which a reload keeps; one that is taken is named', async ({ inkling }) => {
  const keys = inkling.getByRole('dialog', { name: 'Keys' })
  const ofClear = keys.getByRole('button', { name: /^Clear drawing: / })
  await inkling.keyboard.press('?')
  await ofClear.click()
  await inkling.keyboard.press('n')
  await expect(keys.getByText('N is: Show a digit from the data.')).toBeVisible()
  await inkling.keyboard.press('5')
  await expect(keys.getByText('5 is: That was a five.')).toBeVisible()
  await inkling.keyboard.press('Escape')
  await expect(ofClear).toHaveText('C')
  await ofClear.click()
  await inkling.keyboard.press('x')
  await expect(ofClear).toHaveText('X')
  const ofGo = keys.getByRole('button', { name: /^Train, pause, resume: / })
  await ofGo.click()
  await inkling.keyboard.press('Space')
  await expect(ofGo).toHaveText('Space')
  await inkling.keyboard.press('Escape')
  await expect(keys).toBeHidden()

  await inkling.reload()
  await draw(inkling, one)
  await expect(answer(inkling)).toContainText('I read a')
  await inkling.keyboard.press('c')
  await expect(inkling.getByRole('button', { name: 'Clear', exact: true })).toHaveAttribute('aria-keyshortcuts', 'X')
  await expect(answer(inkling)).toContainText('I read a')
  await inkling.keyboard.press('x')
  await expect(answer(inkling)).toContainText('Draw a digit')

  await inkling.keyboard.press('?')
  await ofClear.click()
  await inkling.keyboard.press('n')
  await keys.getByRole('button', { name: 'Take it from there' }).click()
  await expect(ofClear).toHaveText('N')
  await expect(keys.getByRole('button', { name: /^Show a digit from the data: none/ })).toBeVisible()
  await keys.getByRole('button', { name: 'Reset all keys' }).click()
  await expect(ofClear).toHaveText('C')
})

test('keys without Ctrl can be switched off, and do nothing in a field', async ({ inkling }) => {
  await draw(inkling, one)
  await expect(answer(inkling)).toContainText('I read a')
  await fill(inkling, 'Epochs', '1')
  await inkling.getByLabel('Epochs', { exact: true }).press('c')
  await expect(answer(inkling)).toContainText('I read a')

  await inkling.getByRole('button', { name: 'Keys', exact: true }).click()
  await inkling.getByRole('switch', { name: /^Keys without/ }).uncheck()
  await inkling.keyboard.press('Escape')
  await inkling.getByLabel('Drawing pad').focus()
  for (const key of ['c', '?', 'Space']) await inkling.keyboard.press(key)
  await expect(inkling.getByRole('dialog')).toHaveCount(0)
  await expect(inkling.getByText('Ready to train')).toBeVisible()
  await expect(answer(inkling)).toContainText('I read a')
  await inkling.keyboard.press('ControlOrMeta+z')
  await expect(answer(inkling)).toContainText('Draw a digit')
  await inkling.getByRole('button', { name: 'Keys', exact: true }).click()
  await inkling.getByRole('switch', { name: /^Keys without/ }).check()
  await inkling.keyboard.press('Escape')
  await inkling.keyboard.press('n')
  await expect(inkling.getByText(/^Validation digit 1 of/)).toBeVisible()
})
