/** What somebody sees who starts Inkling for the first time. */
import type { Browser, Page } from '@playwright/test'
import { findSerious } from './accessibility.ts'
import { openServed } from './hosts.ts'
import { answer, draw, expect, one, test } from './inkling.ts'

const line = (page: Page) => page.getByRole('group', { name: 'First minute' })
const chip = (page: Page, name: string | RegExp) => line(page).getByRole('button', { name })

async function openForTheFirstTime(browser: Browser) {
  const host = await openServed(browser, { isRandomStart: false, isPastFirstMinute: false })
  await host.page.setViewportSize({ width: 1280, height: 800 })
  return host
}

test('a digit writes itself and is read, and one thing after the other leads to a network that has learnt the person’s own', async ({
  sharedBrowser,
}) => {
  test.skip(!sharedBrowser, 'the other worlds begin with random weights')
  const { page, complaints, close } = await openForTheFirstTime(sharedBrowser!)
  await expect(answer(page)).toContainText('I read a seven.')
  await expect(page.getByText('23,860 weights and biases')).toBeVisible()
  await expect(line(page)).toContainText('Draw a digit of your own')
  expect(await findSerious(page)).toEqual([])

  // Any touch takes the pad over: the seven is gone.
  await draw(page, one)
  await expect(answer(page)).toContainText('I read a one.')
  await expect(line(page)).toContainText('It read your one.')
  await chip(page, /^Reset to random weights/).click()
  await expect(answer(page)).toContainText('A guess: the weights are random.')
  await chip(page, 'Train').click()
  await expect(answer(page)).toContainText('I read a one.', { timeout: 60_000 })
  await expect(line(page)).toContainText('It has learnt to read your one.', { timeout: 60_000 })
  expect(await findSerious(page)).toEqual([])

  // A room sees all that is offered.
  await page.keyboard.press('p')
  for (const name of ['Remove the hidden layer', 'Done']) await expect(chip(page, name)).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('p')

  await chip(page, 'Open a neuron').click()
  await expect(page.getByRole('complementary', { name: 'Inside a neuron' })).toContainText('Hidden layer 1')
  await chip(page, 'α (η) × 20').click()
  await expect(page.getByLabel('Learning rate', { exact: true })).toHaveValue('0.1')
  await chip(page, 'Remove the hidden layer').click()
  await expect(page.getByText('7,850 weights and biases')).toBeVisible()
  // One thing at a time: the learning rate is what it was.
  await expect(page.getByLabel('Learning rate', { exact: true })).toHaveValue('0.005')
  await line(page).getByRole('link', { name: 'Go to the lessons' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Lessons' })).toBeVisible()
  await page.getByRole('link', { name: 'Workbench' }).click()
  await expect(answer(page)).toContainText('I read a')
  await expect(line(page)).toBeHidden()
  expect(complaints).toEqual([])
  await close()
})

test('it is skipped by one press, does not come back by itself, and is among the commands', async ({
  sharedBrowser,
}) => {
  test.skip(!sharedBrowser, 'the other worlds begin with random weights')
  const { page, close } = await openForTheFirstTime(sharedBrowser!)
  await chip(page, 'Skip').click()
  await expect(line(page)).toBeHidden()
  await page.reload()
  await expect(page.getByText('Pretrained: it came with Inkling')).toBeVisible()
  await expect(line(page)).toBeHidden()

  await page.keyboard.press('ControlOrMeta+k')
  const field = page.getByRole('combobox', { name: 'Find a command' })
  await field.fill('first minute')
  await field.press('Enter')
  await expect(line(page)).toContainText('Draw a digit of your own')
  await expect(answer(page)).toContainText('I read a seven.')
  await close()
})

test('with reduced motion the seven just stands there', async ({ sharedBrowser }) => {
  test.skip(!sharedBrowser, 'the other worlds begin with random weights')
  const { page, close } = await openForTheFirstTime(sharedBrowser!)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.reload()
  await expect(answer(page)).toContainText('I read a seven.')
  const ink = () => page.getByLabel('Drawing pad').evaluate((pad: HTMLCanvasElement) => pad.toDataURL())
  const before = await ink()
  await page.evaluate(async () => {
    for (let frame = 0; frame < 30; frame++) await new Promise(requestAnimationFrame)
  })
  expect(await ink()).toBe(before)
  await close()
})
