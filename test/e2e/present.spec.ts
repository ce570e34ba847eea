/** The workbench, presented to a room. */
import type { Page } from '@playwright/test'
import { findPale, findSerious } from './accessibility.ts'
import { card, goOnWhenDone, openLesson, stage } from './lesson-cards.ts'
import { answer, chooseQuickRun, draw, expect, fill, settledOutputs, seven, test } from './inkling.ts'

const leave = (page: Page) => page.getByRole('button', { name: 'Leave present mode' })

/** The smallest size of words that are seen, in pixels, with what they say. */
function smallestWords(page: Page): Promise<{ size: number; text: string }> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    let smallest = { size: Infinity, text: '' }
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim() ?? ''
      const element = walker.currentNode.parentElement!
      const isSeen = element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden')
      const size = Number.parseFloat(getComputedStyle(element).fontSize)
      if (text !== '' && isSeen && size < smallest.size) smallest = { size, text }
    }
    return smallest
  })
}

/** Words that are cut off at the edge of their box. */
function cutWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const isCut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0
        const isSeen = element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden')
        return isCut && isSeen && getComputedStyle(element).overflowX === 'hidden' && element.textContent.trim() !== ''
      })
      .map(({ textContent }) => textContent.trim()),
  )
}

test('pictures have the stronger colours of a room at once', async ({ inkling }) => {
  await draw(inkling, seven)
  await settledOutputs(inkling)
  const picture = () =>
    inkling.getByRole('application', { name: 'Neurons' }).evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL())
  await inkling.keyboard.press('p')
  await expect(leave(inkling)).toBeVisible()
  await inkling.mouse.move(2, 2)
  await inkling.waitForTimeout(1500)
  const shown = await picture()
  // Another theme and back: by now they are those of present mode.
  await inkling.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(picture).not.toBe(shown)
  await inkling.emulateMedia({ colorScheme: 'light' })
  await expect.poll(picture).toBe(shown)
})

for (const [width, height] of [
  [800, 600],
  [1280, 720],
  [1920, 1080],
  [3840, 2160],
] as const) {
  test(`is legible from the last row at ${width}×${height}, without scrolling`, async ({ inkling }) => {
    await inkling.setViewportSize({ width, height })
    await draw(inkling, seven)
    await inkling.keyboard.press('p')
    await expect(leave(inkling)).toBeVisible()
    await expect(answer(inkling)).toContainText('I read a')
    const smallest = await smallestWords(inkling)
    expect(smallest.size, smallest.text).toBeGreaterThanOrEqual(20)
    expect(await cutWords(inkling)).toEqual([])
    await expect(inkling.getByLabel('Drawing pad')).toBeInViewport({ ratio: 1 })
    await expect(answer(inkling).locator('.figure')).toBeInViewport({ ratio: 1 })
    await expect(inkling.getByRole('button', { name: 'Train', exact: true })).toBeInViewport({ ratio: 1 })
    if (width > 800) await expect(inkling.getByRole('region', { name: 'Cost' })).toBeInViewport({ ratio: 1 })
    expect(
      await inkling.evaluate(() => {
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement
        return [scrollWidth - clientWidth, scrollHeight - clientHeight]
      }),
    ).toEqual([0, 0])
    // No settings, and nothing that is not for the room.
    await expect(inkling.getByRole('button', { name: 'Settings', exact: true })).toBeHidden()
    await expect(inkling.getByRole('banner')).toHaveCount(0)
    expect(await findSerious(inkling)).toEqual([])
    // The colours are the same at every size.
    if (width === 1280) expect(await findPale(inkling)).toEqual([])

    await inkling.keyboard.press('Escape')
    await expect(leave(inkling)).toHaveCount(0)
    await expect(inkling.getByRole('button', { name: 'Settings', exact: true })).toBeVisible()
  })
}

test('in a low window the room sees network, outputs and the curve of the cost beside what came of a run, and an opened neuron in the place of the network', async ({
  inkling,
}) => {
  await inkling.setViewportSize({ width: 1280, height: 720 })
  await chooseQuickRun(inkling)
  await fill(inkling, 'Learning rate', '30')
  await inkling.getByRole('button', { name: 'Train', exact: true }).click()
  const outcome = inkling.getByRole('status', { name: 'Outcome' })
  await expect(outcome).not.toBeEmpty()
  await draw(inkling, seven)
  await inkling.keyboard.press('p')
  const neurons = inkling.getByRole('application', { name: 'Neurons' })
  const outputs = inkling.getByRole('list', { name: 'The ten output neurons' })
  const cost = inkling.getByRole('slider', { name: 'Cost over the weight updates' })
  for (const shown of [outcome, neurons, outputs, cost]) await expect(shown).toBeInViewport({ ratio: 1 })
  expect((await cost.boundingBox())!.height).toBeGreaterThanOrEqual(120)
  await expect(inkling.getByRole('button', { name: /^Train/ }).last()).toBeInViewport({ ratio: 1 })
  expect(await cutWords(inkling)).toEqual([])
  await inkling.keyboard.press('Escape')
  // At the desk the curve has its height, too, whatever is said of the run.
  expect((await cost.boundingBox())!.height).toBeGreaterThanOrEqual(90)

  await neurons.focus()
  for (const key of ['ArrowRight', 'ArrowRight', 'Enter']) await inkling.keyboard.press(key)
  const neuron = inkling.getByRole('complementary', { name: 'Inside a neuron' })
  await expect(neuron).toBeVisible()
  await inkling.keyboard.press('p')
  await expect(neuron).toBeInViewport({ ratio: 1 })
  await expect(neurons).toBeHidden()
  expect(await cutWords(inkling)).toEqual([])
  const smallest = await smallestWords(inkling)
  expect(smallest.size, smallest.text).toBeGreaterThanOrEqual(20)
})

test('a clicker trains, pauses and stops', async ({ inkling }) => {
  await chooseQuickRun(inkling, { epochs: 5000 })
  await inkling.keyboard.press('Escape')
  await inkling.getByLabel('Drawing pad').focus()
  await inkling.keyboard.press('p')
  await inkling.keyboard.press('PageDown')
  await expect(inkling.getByRole('button', { name: 'Pause' })).toBeVisible()
  await inkling.keyboard.press('PageDown')
  await expect(inkling.getByRole('button', { name: 'Resume' })).toBeVisible()
  await inkling.keyboard.press('PageUp')
  await expect(inkling.getByText(/^Stopped after/)).toBeVisible()
})

test('a clicker goes through an open forward pass, and the same key as ever closes it', async ({ inkling }) => {
  await draw(inkling, seven)
  await inkling.keyboard.press('p')
  await inkling.keyboard.press('f')
  const pass = inkling.getByRole('region', { name: 'Forward pass, step by step' })
  await expect(pass).toContainText('Step 1 of')
  await inkling.keyboard.press('PageDown')
  await inkling.keyboard.press('PageDown')
  await expect(pass).toContainText('Step 3 of')
  await inkling.keyboard.press('PageUp')
  await expect(pass).toContainText('Step 2 of')
  await expect(inkling.getByText('Ready to train')).toHaveCount(1)
  // It goes through a picture that can be seen.
  for (const height of [720, 800]) {
    await inkling.setViewportSize({ width: 1280, height })
    const picture = inkling.getByRole('application', { name: 'Neurons' })
    await expect.poll(async () => (await picture.boundingBox())!.height).toBeGreaterThanOrEqual(120)
    await expect(pass).toBeInViewport({ ratio: 1 })
  }
  await inkling.getByLabel('Drawing pad').focus()
  await inkling.keyboard.press('Escape')
  await expect(pass).toHaveCount(0)
  await expect(leave(inkling)).toBeVisible()

  await inkling.keyboard.press('PageDown')
  await expect(inkling.getByRole('button', { name: 'Pause' })).toBeVisible()
  await inkling.keyboard.press('PageUp')
  await expect(inkling.getByText(/^Stopped after/)).toBeVisible()
})

test('a class’s hands are counted by the keys and stay beside the truth, and the start code fills the screen', async ({
  inkling,
}) => {
  const start = inkling.getByRole('dialog', { name: 'Start code' })
  await inkling.setViewportSize({ width: 1280, height: 720 })
  await openLesson(inkling, 'Nudge one weight')
  await expect(card(inkling).getByRole('radio', { name: 'fall' })).toBeVisible()
  await expect(card(inkling).getByText('hands')).toHaveCount(0)
  await inkling.keyboard.press('p')
  await inkling.keyboard.press('h')
  await expect(card(inkling).getByLabel('Hands for fall')).toBeFocused()
  for (const count of ['11', '7', '3']) {
    await inkling.keyboard.type(count)
    await inkling.keyboard.press('Enter')
  }
  await inkling.keyboard.press('h')
  await inkling.keyboard.press('ArrowUp')
  await inkling.keyboard.press('Escape')
  await expect(leave(inkling)).toBeVisible()
  await expect(card(inkling).getByRole('status').filter({ hasText: '22 hands' })).toBeVisible()
  // What most hands are for is what is predicted.
  await expect(card(inkling).getByRole('radio', { name: 'fall' })).toBeChecked()
  await inkling.keyboard.press('PageDown')
  const weight = stage(inkling).getByRole('slider', { name: 'Weight w' })
  for (let step = 0; step < 12; step++) await weight.press('ArrowRight')
  await goOnWhenDone(inkling)

  const counted = card(inkling).getByRole('list', { name: 'Hands' }).getByRole('listitem')
  await expect(counted).toHaveText([/^fall.*12 hands$/, /^rise.*7 hands$/, /^stay exactly the same.*3 hands$/])
  const right = /\bfell\b/.test((await card(inkling).textContent())!) ? 'fall' : 'rise'
  await expect(counted.filter({ hasText: 'Right:' })).toHaveText(new RegExp(`^${right}`))

  expect(await findSerious(inkling)).toEqual([])
  for (const [width, height] of [
    [800, 600],
    [1280, 720],
    [3840, 2160],
  ] as const) {
    await inkling.setViewportSize({ width, height })
    await inkling.keyboard.press('s')
    const code = start.getByRole('status')
    await expect(code).toBeInViewport({ ratio: 1 })
    const size = await code.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
    expect(size / height).toBeGreaterThanOrEqual(0.12)
    await expect(start).toContainText('Nudge one weight, step 3 of 10')
    await inkling.keyboard.press(width === 800 ? 's' : width === 1280 ? 'Escape' : 'PageDown')
    await expect(start).toHaveCount(0)
    await expect(leave(inkling)).toBeVisible()
    await expect(card(inkling)).toHaveAccessibleName(/^Step 3 of/)
  }
  await inkling.setViewportSize({ width: 1280, height: 800 })

  // Nothing is lost by leaving, and what is cleared can be brought back.
  await inkling.reload()
  await expect(counted).toHaveCount(3)
  await card(inkling).getByRole('button', { name: 'Clear' }).click()
  await expect(counted).toHaveCount(0)
  await inkling.getByRole('button', { name: 'Undo' }).click()
  await expect(counted.first()).toHaveText(/12 hands$/)
})
