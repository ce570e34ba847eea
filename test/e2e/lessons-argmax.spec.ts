/** The lesson about argmax and margin, played to its end through the page. */
import { findSerious } from './accessibility.ts'
import { answerNumber, card, choose, goOnWhenDone, openLesson, press, stage } from './lesson-cards.ts'
import { expect, test } from './inkling.ts'

test('A 3 becomes an 8, all sums are raised alike, and second places are counted', async ({ inkling }) => {
  await openLesson(inkling, 'Argmax and margin')
  await expect(stage(inkling).getByRole('img', { name: /makes it a \d\.$/ })).toBeVisible({ timeout: 60_000 })
  await card(inkling).getByRole('slider').fill('50')
  await press(inkling, 'Lock my prediction')
  await stage(inkling).getByRole('slider', { name: 'Drawing time' }).press('End')
  await goOnWhenDone(inkling)
  await expect(card(inkling)).toContainText('You said 50 %.')
  await expect(stage(inkling).getByRole('img', { name: /You said after 50 %\.$/ })).toBeVisible()
  expect(await findSerious(inkling)).toEqual([])
  await press(inkling, 'Next')

  await choose(inkling, 'Another digit')
  await press(inkling, 'Lock my prediction')
  await stage(inkling).getByRole('slider', { name: 'Added to every z' }).fill('5')
  await goOnWhenDone(inkling)
  await expect(stage(inkling).getByRole('img', { name: /each raised by 5.* You said: another digit\.$/ })).toBeVisible()
  await press(inkling, 'Next')
  const name = (await stage(inkling).getByRole('img').getAttribute('aria-label'))!.replaceAll('−', '-')
  const sums = [...name.matchAll(/\d: (-?\d+\.\d+)/g)].map((match) => Number(match[1]))
  const [first, second] = sums.toSorted((one, other) => other - one) as [number, number]
  await answerNumber(inkling, second - first)
  await expect(card(inkling)).toContainText('A margin is never below 0')
  await answerNumber(inkling, first - second)
  await expect(card(inkling)).toContainText('Right.')
  await press(inkling, 'Next')

  await card(inkling).getByRole('slider').fill('40')
  await press(inkling, 'Lock my prediction')
  await stage(inkling).getByRole('button', { name: 'Read all validation digits' }).click()
  await goOnWhenDone(inkling)
  await expect(card(inkling)).toContainText(/In \d+ of \d+ errors/)
  await expect(stage(inkling).getByRole('img', { name: /You said 2nd in 40 %\.$/ })).toBeVisible()
  await press(inkling, 'Next')
  await press(inkling, 'Next')
  await choose(inkling, 'In 97 of 100 cases')
  await press(inkling, 'Answer')
  await expect(card(inkling)).toContainText('That has to be counted')
  await choose(inkling, 'No other output is greater')
  await press(inkling, 'Answer')
  await press(inkling, 'Finish')
  await expect(inkling.getByRole('link', { name: 'Argmax and margin' })).toContainText('done')
})
