/** What somebody does with the cards of a lesson. */
import type { Page } from '@playwright/test'
import { expect } from './inkling.ts'

/** The card that is open. */
export const card = (page: Page) => page.getByRole('region', { name: /^Step / })
/** Presses a button of the card. */
export const press = (page: Page, name: string) => card(page).getByRole('button', { name, exact: true }).click()
/** What stands beside the card. */
export const stage = (page: Page) => page.getByRole('region', { name: 'Experiment' })
/** Chooses the option whose text this is a part of. */
export const choose = (page: Page, option: string) => card(page).getByRole('radio', { name: option }).check()

export async function openLesson(page: Page, title: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Lessons' }).click()
  await page.getByRole('link', { name: title }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  // A network that has not learnt anything sees the data once first; a busy machine takes its time for that.
  await expect(
    stage(page).getByText(/^(Making a copy of your network|Your network has not learnt anything yet)/),
  ).toBeHidden({
    timeout: 60_000,
  })
}

/** Waits until what is to be done has been noticed, and goes on. */
export async function goOnWhenDone(page: Page): Promise<void> {
  // A hundred networks take their time on a busy machine.
  await expect(card(page).getByText('Done.')).toBeVisible({ timeout: 60_000 })
  await press(page, 'Next')
}

export async function answerNumber(page: Page, value: number | string): Promise<void> {
  await card(page).getByLabel('Your answer').fill(String(value))
  await press(page, 'Answer')
}

/** The numbers of the formula that is shown, as KaTeX keeps them for screen readers. */
export async function numbersOfFormula(page: Page): Promise<number[]> {
  const tex = await card(page).locator('.katex-display annotation').first().textContent()
  return [...tex!.matchAll(/\{(-?\d+\.\d+)\}/g)].map((match) => Number(match[1]))
}

/** Opens the lab sheet of a lesson by its address, and waits until its formulas are set and the numbers of the network are in it. */
export async function showSheet(
  page: Page,
  lesson: string,
  version: 'student' | 'teacher',
  paper: 'a4' | 'letter',
): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), `#/sheet/${lesson}?for=${version}&paper=${paper}`)
  await page.locator(`article.paper[data-lesson="${lesson}"][data-version="${version}"]`).waitFor()
  await page.locator('main.sheet[data-ready="true"]').waitFor({ timeout: 120_000 })
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.paper .formula')].every((each) => each.childElementCount > 0),
  )
  await page.evaluate(() => document.fonts.ready)
  // What an experiment asks for by itself comes bit by bit.
  const paperText = () => page.locator('article.paper').innerText()
  for (let before = ''; before !== (before = await paperText());) await page.waitForTimeout(300)
}
