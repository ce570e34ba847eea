/** The whole way through Inkling by keys alone: nothing here points at anything, and what is focused is what the Tab key has come to. */
import type { Locator, Page } from '@playwright/test'
import { answer, expect, saveFile, test } from './inkling.ts'
import { card, stage } from './lesson-cards.ts'

/** Presses Tab until that has the focus. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible()
  for (let stops = 0; stops < 90; stops++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  await expect(target, 'The Tab key does not get there.').toBeFocused()
}

async function pressAt(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

/** Carries out a command by its name. */
async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await expect(page.getByRole('combobox', { name: 'Find a command' })).toBeFocused()
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
}

async function times(page: Page, count: number, key: string): Promise<void> {
  for (let time = 0; time < count; time++) await page.keyboard.press(key)
}

test('a digit is drawn and read, a network trained, looked into, looked back at, scored, and saved', async ({
  inkling,
  host,
}) => {
  const button = (name: string | RegExp) => inkling.getByRole('button', { name, exact: true })
  // A one: to the top of the middle, the pen down, to the bottom, the pen up.
  await tabTo(inkling, inkling.getByLabel('Drawing pad'))
  await times(inkling, 5, 'ArrowRight')
  await inkling.keyboard.press('Enter')
  await expect(inkling.getByText('Row 6, column 15, pen down')).toBeAttached()
  await times(inkling, 4, 'Shift+ArrowDown')
  await inkling.keyboard.press('Enter')
  await expect(inkling.getByText('Row 22, column 15, pen up')).toBeAttached()
  await expect(answer(inkling)).toContainText('I read a')
  // The page’s other keys work from the pad as anywhere.
  await inkling.keyboard.press('c')
  await expect(answer(inkling)).toContainText('Draw a digit')

  // The small data set, and one epoch.
  await command(inkling, 'data')
  const data = inkling.getByRole('dialog', { name: 'Data' })
  await tabTo(inkling, data.getByRole('radio', { checked: true }))
  const small = data.getByRole('radio', { name: 'MNIST 10,000', exact: true })
  for (let choice = 0; choice < 5 && !(await small.isChecked()); choice++) await inkling.keyboard.press('ArrowDown')
  await expect(small).toBeChecked()
  await inkling.keyboard.press('Escape')
  await tabTo(inkling, inkling.getByLabel('Epochs', { exact: true }))
  await inkling.keyboard.type('1')
  await inkling.keyboard.press('Enter')
  const rate = inkling.getByRole('slider', { name: 'Learning rate' })
  await tabTo(inkling, rate, 'Shift+Tab')
  const before = await rate.inputValue()
  await inkling.keyboard.press('ArrowRight')
  expect(await rate.inputValue()).not.toBe(before)
  await pressAt(inkling, button('Train'))
  await expect(inkling.getByText('Finished 1 epoch')).toBeVisible()

  // Inside a neuron, and the moments of the run.
  await tabTo(inkling, inkling.getByRole('application', { name: 'Neurons' }))
  await inkling.keyboard.press('ArrowRight')
  await inkling.keyboard.press('Enter')
  const neuron = inkling.getByRole('complementary', { name: 'Inside a neuron' })
  await expect(neuron).toBeVisible()
  await inkling.keyboard.press('Escape')
  await expect(neuron).toBeHidden()
  const moment = inkling.getByRole('slider', { name: 'Moment of the run' })
  await tabTo(inkling, moment)
  await inkling.keyboard.press('Home')
  await expect(moment).toHaveAttribute('aria-valuetext', 'before the first update')
  await inkling.keyboard.press('Escape')
  await expect(moment).toHaveAttribute('aria-valuetext', 'now')

  // What it mixes up, and one of those digits on the pad, with the reasons.
  await pressAt(inkling, button('Evaluate on the test set'))
  const score = inkling.getByRole('dialog', { name: 'Evaluation on the test set' })
  await expect(score).toBeVisible()
  await pressAt(inkling, score.getByRole('button', { name: / read as / }).first())
  const gallery = inkling.getByRole('dialog').getByRole('list').getByRole('button')
  await pressAt(inkling, gallery.first())
  await expect(score).toBeHidden()
  await expect(answer(inkling)).toContainText(/I read|Not sure|does not look/)
  await expect(button('Why?')).toHaveAttribute('aria-pressed', 'true')
  await pressAt(inkling, button('Why?'))
  await expect(button('Why?')).toHaveAttribute('aria-pressed', 'false')

  await command(inkling, 'save weights')
  const save = inkling.getByRole('dialog', { name: 'Save weights' })
  const saved = await saveFile(host, () => pressAt(inkling, save.getByRole('button', { name: 'NumPy', exact: true })))
  expect(saved.name).toMatch(/\.npz$/)
  await inkling.keyboard.press('Escape')
  await expect(save).toBeHidden()
})

test('learning rates are compared, and a lesson is taken, by keys', async ({ inkling }) => {
  await command(inkling, 'lessons')
  await pressAt(inkling, inkling.getByRole('link', { name: 'Nudge one weight' }))
  const option = card(inkling).getByRole('radio').first()
  await tabTo(inkling, option)
  await inkling.keyboard.press('Space')
  await pressAt(inkling, card(inkling).getByRole('button', { name: 'Lock my prediction' }))
  await tabTo(inkling, stage(inkling).getByRole('slider', { name: 'Weight w' }))
  await times(inkling, 3, 'ArrowRight')
  await expect(card(inkling).getByText('Done.')).toBeVisible()
  await pressAt(inkling, card(inkling).getByRole('button', { name: 'Next' }))
  await expect(card(inkling)).toContainText('You said: ')

  await command(inkling, 'lab')
  const lab = inkling.getByRole('main', { name: 'Lab' })
  await pressAt(inkling, lab.getByRole('button', { name: /^Train \d networks$/ }))
  await expect(lab.getByRole('button', { name: /^Stop/ })).toBeVisible()
})
