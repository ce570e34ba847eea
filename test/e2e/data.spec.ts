/** The dialog “Data”: which digits the network is trained on. */
import type { Page } from '@playwright/test'
import { findSerious } from './accessibility.ts'
import { answer, chooseQuickRun, draw, expect, seven, test } from './inkling.ts'

const field = (page: Page) => page.getByRole('region', { name: 'Training' }).getByRole('button', { name: /^Data: / })
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Data' })
const quick = (page: Page, title: string) => dialog(page).getByRole('radio', { name: title, exact: true })
const source = (page: Page, title: string) => dialog(page).getByRole('checkbox', { name: title, exact: true })
const total = (page: Page) => dialog(page).getByRole('row', { name: /^Chosen, for each epoch/ })

async function open(page: Page): Promise<void> {
  await field(page).click()
  await expect(dialog(page)).toBeVisible()
}

test('the form says in words what is trained on, and MNIST alone is one click away', async ({ inkling }) => {
  await open(inkling)
  await expect(quick(inkling, 'MNIST + pen digits')).toBeChecked()
  await expect(total(inkling)).toContainText('61,245')
  await expect(dialog(inkling)).toContainText('drawings by people whom the network has never seen')

  // Of each source a picture and a count for each digit.
  const pen = dialog(inkling).getByRole('row', { name: /Pen digits/ })
  await expect(pen.getByRole('cell', { name: /^\d \d{3}$|^\d{3}$/ })).toHaveCount(10)
  await expect(pen.locator('canvas')).toHaveCount(10)

  await quick(inkling, 'MNIST alone').check()
  await expect(source(inkling, 'Pen digits')).not.toBeChecked()
  await expect(total(inkling)).toContainText('55,000')
  await expect(dialog(inkling)).toContainText('Trained on MNIST alone')
  await inkling.keyboard.press('Escape')
  await expect(dialog(inkling)).toBeHidden()
  await expect(field(inkling)).toHaveAccessibleName('Data: MNIST 60,000')
  await expect(field(inkling)).toBeFocused()
})

test('sources are mixed with the keyboard, with a share for each, and there is always one', async ({ inkling }) => {
  await open(inkling)
  await source(inkling, 'Pen digits').focus()
  await inkling.keyboard.press('Tab')
  const share = dialog(inkling).getByRole('combobox', { name: 'Share of Pen digits' })
  await expect(share).toBeFocused()
  await share.selectOption('3 ×')
  await expect(total(inkling)).toContainText('73,735')
  await source(inkling, 'MNIST 60,000').press('Space')
  await expect(total(inkling)).toContainText('18,735')
  await source(inkling, 'Pen digits').press('Space')
  await expect(source(inkling, 'Pen digits')).toBeChecked()
  await expect(total(inkling)).toContainText('18,735')

  await source(inkling, 'MNIST 10,000').press('Space')
  await source(inkling, 'MNIST 60,000').press('Space')
  await expect(source(inkling, 'MNIST 10,000')).not.toBeChecked()
  await inkling.keyboard.press('Escape')
  await expect(field(inkling)).toHaveAccessibleName('Data: MNIST 60,000 + 3 × pen digits')
})

test('other data needs a new network, and undo in the dialog brings the trained one back', async ({ inkling }) => {
  await chooseQuickRun(inkling)
  await inkling.getByRole('button', { name: 'Train', exact: true }).click()
  await expect(inkling.getByText('Finished 1 epoch')).toBeVisible()
  await draw(inkling, seven)
  await expect(answer(inkling)).toContainText('I read a')
  await open(inkling)
  await expect(dialog(inkling)).toContainText('Other data needs a new network')
  await source(inkling, 'Pen digits').check()
  await expect(dialog(inkling)).toContainText('The network is a new one, with random weights.')
  await dialog(inkling).getByRole('button', { name: /^Undo/ }).click()
  await expect(source(inkling, 'Pen digits')).not.toBeChecked()
  await expect(quick(inkling, 'MNIST 10,000')).toBeChecked()
  await expect(dialog(inkling)).toContainText('Other data needs a new network')
})

test('the palette of commands leads to the data, too', async ({ inkling }) => {
  await inkling.keyboard.press('Control+k')
  await inkling.getByRole('combobox', { name: 'Find a command' }).fill('data')
  await inkling.getByRole('option', { name: /^Data/ }).click()
  await expect(quick(inkling, 'MNIST + pen digits')).toBeChecked()
})

test('during a run the data can be looked at, and not changed', async ({ inkling }) => {
  await chooseQuickRun(inkling, { epochs: 50 })
  await inkling.getByRole('button', { name: 'Train', exact: true }).click()
  await expect(inkling.getByRole('button', { name: 'Stop', exact: true })).toBeEnabled()
  await open(inkling)
  await expect(quick(inkling, 'MNIST alone')).toBeDisabled()
  await expect(source(inkling, 'Pen digits')).toBeDisabled()
  await expect(dialog(inkling)).toContainText('Stop it to choose other data.')
})

test('axe finds nothing serious in the dialog of data, wide or narrow', async ({ inkling }) => {
  await open(inkling)
  expect(await findSerious(inkling)).toEqual([])
  await inkling.setViewportSize({ width: 390, height: 844 })
  expect(await findSerious(inkling)).toEqual([])
  const { scroll, client } = await dialog(inkling).evaluate((element) => ({
    scroll: element.scrollWidth,
    client: element.clientWidth,
  }))
  expect(scroll).toBeLessThanOrEqual(client)
})
