/** Looking back through the moments of a run. */
import type { Page } from '@playwright/test'
import { findSerious } from './accessibility.ts'
import { chooseQuickRun, draw, expect, outputs, settledOutputs, seven, test } from './inkling.ts'

const slider = (inkling: Page) => inkling.getByRole('slider', { name: 'Moment of the run' })
const matrix = (inkling: Page) => inkling.getByRole('img', { name: /^Confusion matrix: / })
const texts = (inkling: Page) => slider(inkling).getAttribute('aria-valuetext')

test('a drawing is read by the network of every moment of the run, and the present is a key or a release away', async ({
  inkling,
}) => {
  await chooseQuickRun(inkling)
  await draw(inkling, seven)
  const untrained = await settledOutputs(inkling)
  await inkling.getByRole('button', { name: 'Train', exact: true }).click()
  await expect(inkling.getByText('Finished 1 epoch')).toBeVisible()
  await expect(slider(inkling)).toHaveAttribute('aria-valuetext', 'now')
  const trained = await settledOutputs(inkling)

  await slider(inkling).focus()
  await inkling.keyboard.press('Home')
  await expect(slider(inkling)).toHaveAttribute('aria-valuetext', 'before the first update')
  await expect.poll(() => outputs(inkling)).toEqual(untrained)
  await inkling.keyboard.press('ArrowRight')
  await expect(slider(inkling)).toHaveAttribute('aria-valuetext', /^after 1 update, epoch 0\.\d+$/)
  await expect(matrix(inkling)).toBeVisible()
  await expect(inkling.getByTestId('moment-score')).toHaveText(/^\d+\.\d\s% of [\d,]+ validation digits right$/)
  expect(await findSerious(inkling)).toEqual([])
  await inkling.keyboard.press('Escape')
  await expect(slider(inkling)).toBeFocused()
  await expect(slider(inkling)).toHaveAttribute('aria-valuetext', 'now')
  await expect(matrix(inkling)).toHaveCount(0)
  await expect.poll(() => outputs(inkling)).toEqual(trained)

  // Dragged, it shows what it passes, and springs back.
  const box = (await slider(inkling).boundingBox())!
  const middle = box.y + box.height / 2
  await inkling.mouse.move(box.x + box.width - 8, middle)
  await inkling.mouse.down()
  await inkling.mouse.move(box.x + 8, middle, { steps: 6 })
  await expect.poll(() => outputs(inkling)).toEqual(untrained)
  await inkling.mouse.up()
  await expect.poll(() => texts(inkling)).toBe('now')
  await expect.poll(() => outputs(inkling)).toEqual(trained)

  // Clicked, it stays, until “Now”.
  await inkling.mouse.click(box.x + box.width / 2, middle)
  await expect.poll(() => texts(inkling)).toMatch(/^after/)
  await inkling.getByRole('button', { name: 'Now' }).click()
  await expect.poll(() => outputs(inkling)).toEqual(trained)
})
