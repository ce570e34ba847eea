/** The network that comes with Inkling. */
import type { Page } from '@playwright/test'
import { openServed } from './hosts.ts'
import { answer, chooseQuickRun, draw, expect, seven, test } from './inkling.ts'

const box = (page: Page) => page.getByRole('button', { name: 'Pretrained network', exact: true })

test('drawings are read from the first start on, and a network of one’s own begins with random weights', async ({
  sharedBrowser,
}) => {
  test.skip(!sharedBrowser, 'the packaged app and the local server show it; the other worlds begin with random weights')
  const { page, complaints, close } = await openServed(sharedBrowser!, { isRandomStart: false })
  await expect(page.getByText('Pretrained: it came with Inkling')).toBeVisible()
  await expect(box(page)).toBeDisabled()
  await draw(page, seven)
  await expect(answer(page)).toContainText('I read a seven.')
  await expect(answer(page)).not.toContainText('random')

  await page.getByRole('button', { name: 'Train your own' }).click()
  await expect(answer(page)).toContainText('A guess: the weights are random.')
  await chooseQuickRun(page)
  await page.getByRole('button', { name: 'Train', exact: true }).click()
  await expect(page.getByText('Finished 1 epoch', { exact: true })).toBeVisible({ timeout: 60_000 })

  await box(page).click()
  await expect(page.getByText('The network that came with Inkling is in use.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Train your own' })).toBeEnabled()
  await page.getByRole('button', { name: 'Undo: bring the trained network back' }).click()

  await expect(page.getByRole('button', { name: 'Train more' })).toBeEnabled()

  // A page that is loaded again leaves everything as it is.
  await page.reload()
  await expect(page.getByRole('button', { name: 'Train more' })).toBeEnabled()
  expect(complaints).toEqual([])
  await close()
})

test('Space does what the button says: it begins a network of one’s own, and leaves the one that came with Inkling as it is', async ({
  sharedBrowser,
}) => {
  test.skip(!sharedBrowser, 'the other worlds begin with random weights')
  const { page, complaints, close } = await openServed(sharedBrowser!, { isRandomStart: false })
  await expect(page.getByRole('button', { name: 'Train your own' })).toBeEnabled()
  await page.keyboard.press('Space')
  await expect(page.getByText('101,770 weights and biases, random')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Train', exact: true })).toBeEnabled()
  // The scores of its long training are a line: as points they would lie over each other.
  const drawn = await page.evaluateHandle(() => {
    const counts = { points: 0, lines: 0 }
    const { arc } = CanvasRenderingContext2D.prototype
    const { lineTo } = Path2D.prototype
    CanvasRenderingContext2D.prototype.arc = function (...place) {
      if (this.canvas.closest('.chart')) counts.points++
      arc.apply(this, place)
    }
    Path2D.prototype.lineTo = function (...place) {
      counts.lines++
      lineTo.apply(this, place)
    }
    return counts
  })
  await page.getByRole('button', { name: 'Undo: bring the network that came with Inkling back' }).click()
  await expect(page.getByText('Pretrained: it came with Inkling')).toBeVisible()
  await expect.poll(() => drawn.evaluate(({ lines }) => lines)).toBeGreaterThan(400)
  expect(await drawn.evaluate(({ points }) => points)).toBe(0)
  expect(complaints).toEqual([])
  await close()
})
