import { findSerious } from './accessibility.ts'
import { chooseQuickRun, expect, test } from './inkling.ts'

test('several learning rates are tried by one click, each reads the drawing, and the best is taken', async ({
  inkling,
}) => {
  await chooseQuickRun(inkling)
  await inkling.getByRole('button', { name: 'Try several learning rates' }).click()
  const lab = inkling.getByRole('main', { name: 'Lab' })
  await expect(lab).toBeVisible()
  expect(new URL(inkling.url()).hash).toBe('#/lab?setting=learningRate')

  const pad = lab.getByRole('application', { name: 'Drawing pad' })
  const { x, y, width } = (await pad.boundingBox())!
  await inkling.mouse.move(x + width / 2, y + width / 5)
  await inkling.mouse.down()
  await inkling.mouse.move(x + width / 2, y + (4 * width) / 5, { steps: 6 })
  await inkling.mouse.up()
  await expect(lab.getByTestId('lab-answer')).toHaveCount(5, { timeout: 30_000 })

  const use = lab.getByRole('button', { name: /^Use this: / })
  await expect(lab.getByRole('button', { name: 'Train 5 networks' })).toBeEnabled({ timeout: 60_000 })
  await expect(lab.getByText('too large: diverged')).toBeVisible()
  await expect(lab.getByText('too small: still falling').first()).toBeVisible()
  expect(await findSerious(inkling)).toEqual([])

  // In a small window, too, verdicts and numbers stand apart.
  await inkling.setViewportSize({ width: 1024, height: 700 })
  const cells = lab.getByRole('row').filter({ hasText: 'still falling' }).first().getByRole('cell')
  const verdict = (await lab.getByText('too small: still falling').first().boundingBox())!
  const accuracy = (await cells.nth(1).boundingBox())!
  expect(verdict.x + verdict.width).toBeLessThanOrEqual(accuracy.x)
  await inkling.setViewportSize({ width: 1280, height: 800 })

  // For a room, all of it is seen at once.
  await inkling.keyboard.press('p')
  await expect(lab.getByText('too large: diverged')).toBeInViewport({ ratio: 1 })
  await expect(pad).toBeInViewport({ ratio: 1 })
  await inkling.keyboard.press('Escape')

  await use.first().click()
  await expect(lab.getByText('In use')).toBeVisible()
  await inkling.getByRole('link', { name: 'Workbench', exact: true }).click()
  await expect(inkling.getByRole('textbox', { name: 'Learning rate' })).toHaveValue('0.001')
  // Left, the lab has begun nothing that is kept.
  await inkling.getByRole('link', { name: 'Runs' }).click()
  await expect(inkling.getByText('No runs yet.')).toBeVisible()
})
