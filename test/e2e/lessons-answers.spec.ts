/** Lessons about costs, pixels and answers, played to their end through the page. */
import type { Page } from '@playwright/test'
import { findSerious } from './accessibility.ts'
import { answerNumber, card, choose, goOnWhenDone, openLesson, press, stage } from './lesson-cards.ts'
import { draw, expect, seven, test } from './inkling.ts'

/** Presses a key on an output's bar. */
const pressOn = (page: Page, digit: number, key: string) =>
  stage(page)
    .getByRole('slider', { name: new RegExp(`^Output ${digit}`) })
    .press(key)

test('A sum is followed pixel by pixel, dust is learnt from, and a digit is moved @more', async ({ inkling }) => {
  await openLesson(inkling, 'Forward pass')
  await draw(inkling, seven)
  await goOnWhenDone(inkling)
  await card(inkling).getByRole('slider').fill('60')
  await press(inkling, 'Lock my prediction')
  await stage(inkling).getByRole('button', { name: 'Next pixel with ink' }).click()
  await expect(stage(inkling).getByText(/^pixel \d+ of 784$/)).toBeVisible()
  await stage(inkling).getByRole('button', { name: 'Play' }).click()
  await goOnWhenDone(inkling)
  await expect(
    stage(inkling).getByRole('img', { name: /You said that 60 % of the pixels add something/ }),
  ).toBeVisible()
  expect(await findSerious(inkling)).toEqual([])
  await press(inkling, 'Next')
  await press(inkling, 'Next')
  for (const [kind, told] of [
    ['ink', 'much ink, but a smaller weight'],
    ['weight', 'little or no ink'],
    ['term', 'Right.'],
  ] as const) {
    await stage(inkling).locator(`[data-kind=${kind}]`).click()
    await press(inkling, 'Answer')
    await expect(card(inkling)).toContainText(told)
  }
  await press(inkling, 'Next')
  await choose(inkling, 'clearly fewer')
  await press(inkling, 'Lock my prediction')
  await stage(inkling).getByRole('button', { name: 'Train both' }).click()
  await goOnWhenDone(inkling)
  await expect(stage(inkling).getByText(/^Shuffled, read as \d$/)).toBeVisible()
  await expect(card(inkling)).toContainText('You said: clearly fewer.')
  await press(inkling, 'Next')
  await press(inkling, 'Next')
  await choose(inkling, 'Each pixel has its own weight')
  await press(inkling, 'Answer')
  await press(inkling, 'Next')
  await card(inkling).getByRole('slider').fill('85')
  await press(inkling, 'Lock my prediction')
  await stage(inkling).getByRole('slider', { name: 'Moved by' }).fill('4')
  await goOnWhenDone(inkling)
  await expect(stage(inkling).getByRole('img', { name: /You said 85 % for four\.$/ })).toBeVisible()
  await press(inkling, 'Next')
  await choose(inkling, 'Training on digits that are moved')
  await press(inkling, 'Answer')
  await press(inkling, 'Finish')
  await expect(inkling.getByRole('link', { name: 'Forward pass' })).toContainText('done')
})

test('Ten outputs are dragged under four costs, and four networks start alike', async ({ inkling }) => {
  await openLesson(inkling, 'Four costs')
  await draw(inkling, seven)
  await goOnWhenDone(inkling)
  await choose(inkling, 'No, a wrong answer always costs more')
  await press(inkling, 'Lock my prediction')
  const truth = Number(
    /\d/.exec(
      (await stage(inkling)
        .getByRole('slider', { name: /the right digit/ })
        .getAttribute('aria-label'))!,
    )![0],
  )
  const [other, third, fourth] = [1, 2, 3].map((by) => (truth + by) % 10) as [number, number, number]
  await pressOn(inkling, truth, 'End')
  for (const digit of [third, fourth]) {
    await pressOn(inkling, digit, 'End')
    await pressOn(inkling, digit, 'PageDown')
  }
  // The other two go down again, and one is ahead of the right one.
  for (const digit of [third, fourth]) await pressOn(inkling, digit, 'Home')
  await pressOn(inkling, other, 'End')
  for (const _ of Array(4)) await pressOn(inkling, other, 'PageDown')
  for (const _ of Array(5)) await pressOn(inkling, truth, 'PageDown')
  await goOnWhenDone(inkling)
  await expect(
    stage(inkling).getByRole('img', { name: /You said that a wrong answer always costs more\.$/ }),
  ).toBeVisible()
  await press(inkling, 'Next')
  expect(await findSerious(inkling)).toEqual([])
  await press(inkling, 'Next')
  const bars = (await stage(inkling).getByRole('status').first().textContent())!
  const right = Number(/right digit is (\d)/.exec(bars)![1])
  const squares = [...bars.matchAll(/(\d) has (\d\.\d\d)/g)].map(
    ([, digit, output]) => (Number(output) - (Number(digit) === right ? 1 : 0)) ** 2,
  )
  const sum = squares.reduce((total, square) => total + square, 0)
  await answerNumber(inkling, sum)
  await expect(card(inkling)).toContainText('divide by the number of outputs')
  await answerNumber(inkling, sum / 10)
  await expect(card(inkling)).toContainText('Right.')
  await press(inkling, 'Next')

  await choose(inkling, 'MSE')
  await press(inkling, 'Lock my prediction')
  await pressOn(inkling, truth, 'Home')
  await goOnWhenDone(inkling)
  await expect(stage(inkling).getByRole('img', { name: /cross-entropy 10\.0 times.+You said MSE\.$/ })).toBeVisible()
  await press(inkling, 'Next')
  await press(inkling, 'Next')
  await choose(inkling, 'None: a cost only changes the scale')
  await press(inkling, 'Lock my prediction')
  await stage(inkling).getByRole('button', { name: 'Train all four' }).click()
  await goOnWhenDone(inkling)
  await expect(stage(inkling).getByRole('img', { name: /You said that all four read about as many\.$/ })).toBeVisible()
  await press(inkling, 'Next')
  await press(inkling, 'Next')
  await choose(inkling, 'The costs do not say')
  await press(inkling, 'Answer')
  await press(inkling, 'Next')
  await choose(inkling, 'Its weights and biases')
  await press(inkling, 'Answer')
  await press(inkling, 'Finish')
  await expect(inkling.getByRole('link', { name: 'Four costs' })).toContainText('done')
})
