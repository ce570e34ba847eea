import { answer, chooseQuickRun, type Corner, draw, expect, test, zero } from './inkling.ts'

const strokesOfX: readonly (readonly Corner[])[] = [
  [
    [0.2, 0.2],
    [0.8, 0.8],
  ],
  [
    [0.8, 0.2],
    [0.2, 0.8],
  ],
]

test('a trained network reads a digit, doubts a letter with its reasons, and asks for a digit where there is a dot', async ({
  inkling,
}) => {
  await chooseQuickRun(inkling, { epochs: 3 })
  await inkling.keyboard.press('Escape')
  for (const stroke of strokesOfX) await draw(inkling, stroke)
  await expect(answer(inkling)).toContainText('A guess: the weights are random.')

  await inkling.getByRole('button', { name: 'Train', exact: true }).click()
  await expect(inkling.getByText('Finished 3 epochs', { exact: true })).toBeVisible({ timeout: 90_000 })
  // The drawing is read again once the network is calibrated.
  await expect(answer(inkling)).toContainText('This does not look like a digit.')
  await expect(answer(inkling)).toContainText(
    /Not similar enough to any digit\. The nearest is an? \d\.|No output has a high activation/,
  )
  await expect(answer(inkling).locator('[aria-live=polite]')).toHaveText('This does not look like a digit.')

  await inkling.keyboard.press('c')
  await draw(inkling, zero)
  await expect(answer(inkling)).toContainText('I read a zero.')

  await inkling.keyboard.press('c')
  await draw(inkling, [
    [0.5, 0.5],
    [0.503, 0.503],
  ])
  await expect(answer(inkling)).toContainText('Draw a digit.')
})
