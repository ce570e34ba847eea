/** Lessons about costs, pixels and answers, played to their end through the page. */
import type { Page } from '@playwright/test'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeClassTo } from '#test/lessons/scripted-class.ts'
import { projectFolder } from '#test/worlds.ts'
import { findSerious } from './accessibility.ts'
import { dropPaths } from './drop-paths.ts'
import { answerNumber, card, choose, goOnWhenDone, openLesson, press, stage } from './lesson-cards.ts'
import { draw, expect, saveFile, seven, test } from './inkling.ts'

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

test('A student saves answers, and a class’s folder is dropped and becomes a table', async ({ inkling, host }) => {
  const folder = await mkdtemp(join(tmpdir(), 'inkling-class-'))
  await writeClassTo(folder)
  await openLesson(inkling, 'Nudge one weight')
  await choose(inkling, 'rise')
  await press(inkling, 'Lock my prediction')
  await inkling.getByRole('link', { name: 'Lessons' }).first().click()
  await inkling.getByRole('button', { name: 'Save my answers' }).click()
  const dialog = inkling.getByRole('dialog', { name: 'Save my answers' })
  await dialog.getByRole('textbox').fill('Zara 9')
  await expect(dialog).toContainText('signed by nothing')
  expect(await findSerious(inkling)).toEqual([])
  const saved = await saveFile(host, () => dialog.getByRole('button', { name: 'Save', exact: true }).click())
  expect(saved.name).toBe('Zara-9-lessons.inkling-answers')
  await mkdir(join(folder, 'late'))
  await writeFile(join(folder, 'late', 'one.inkling-answers'), saved.bytes)
  await expect(dialog).toContainText('Zara-9-lessons.inkling-answers is saved.')
  await inkling.keyboard.press('Escape')

  await dropPaths(inkling, [folder])
  const view = inkling.getByRole('main', { name: 'Answers of a class' })
  await expect(view.getByRole('status').first()).toHaveText('36 students, 36 files')
  await view.getByText('5 files do not count, or not in full').click()
  await expect(view.getByRole('list', { name: 'What does not count' })).toContainText('It is damaged: it is not whole.')
  await view.getByRole('link', { name: 'Nudge one weight' }).click()
  await expect(inkling).toHaveURL(/#\/lessons\/answers\/nudge$/)
  const way = view.getByRole('article', { name: 'Predict way' }).first()
  // Twelve of the script, and the one who has just saved.
  await expect(way.getByRole('button', { name: 'rise: 12 students' })).toBeVisible()
  await way.getByRole('button', { name: 'rise: 12 students' }).click()
  await expect(way.getByRole('list', { name: 'Students' })).toContainText('Zara 9')
  const slope = view.getByRole('article', { name: 'Check two-points' }).first()
  await expect(slope.getByRole('button', { name: 'minus two point: 13 students' })).toBeVisible()
  await expect(slope.getByRole('button', { name: 'Right later: 14 students' })).toBeVisible()
  await expect(
    view.getByRole('button', { name: /^Step 5, check two-points: 28 of 35, 6 stopped before it$/ }),
  ).toBeVisible()
  expect(await findSerious(inkling)).toEqual([])
  const csv = await saveFile(host, () => view.getByRole('button', { name: 'Save as CSV' }).click())
  expect(csv.name).toBe('inkling-answers.csv')
  expect(csv.bytes.toString()).toContain('Zara 9')
  // To a room nobody is named.
  await inkling.keyboard.press('p')
  await inkling.keyboard.press('PageDown')
  await expect(view.getByRole('article', { name: 'Predict way' })).toBeVisible()
  await expect(view.getByRole('article')).toHaveCount(1)
  await expect(view).not.toContainText('Zara')
  await rm(folder, { recursive: true })
})

test('Answers to a lesson of one’s own are saved with it, and shown where the lesson is not', async ({
  inkling,
  host,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'inkling-own-'))
  await dropPaths(inkling, [join(projectFolder, 'test/lessons/slopes.en.lesson.md')])
  await expect(inkling.getByRole('heading', { level: 1, name: 'Slopes' })).toBeVisible()
  await choose(inkling, 'fall')
  await press(inkling, 'Lock my prediction')
  await inkling.keyboard.press('ControlOrMeta+k')
  await inkling.getByRole('combobox').fill('Save my answers')
  await inkling.keyboard.press('Enter')
  const dialog = inkling.getByRole('dialog', { name: 'Save my answers' })
  await expect(dialog).toContainText('Slopes.')
  await expect(dialog).toContainText('The text of the lesson goes along')
  await dialog.getByRole('textbox').fill('Zara 9')
  const { name, bytes } = await saveFile(host, () => dialog.getByRole('button', { name: 'Save', exact: true }).click())
  expect(name).toBe('Zara-9-slopes.inkling-answers')
  const path = join(folder, 'slopes.inkling-answers')
  await writeFile(path, bytes)
  await inkling.keyboard.press('Escape')

  // Nothing of a preview is kept: after a reload the page does not know the lesson any more.
  await inkling.reload()
  await expect(inkling.getByRole('heading', { level: 1, name: 'Lessons' })).toBeVisible()
  const view = inkling.getByRole('main', { name: 'Answers of a class' })
  const guess = view.getByRole('article', { name: 'Predict guess' })
  await dropPaths(inkling, [path])
  await expect(view.getByRole('note')).toContainText('This Inkling does not have this lesson')
  await expect(guess).toContainText('You raise the weight')
  await expect(guess.getByRole('button', { name: 'fall: 1 students' })).toBeVisible()

  // Without the text, the file says which lesson it is, and the page what it lacks; opening the lesson brings it.
  const { lessons, ...head } = JSON.parse(await readFile(path, 'utf8')) as { lessons: { source?: string }[] }
  for (const lesson of lessons) delete lesson.source
  await writeFile(path, JSON.stringify({ ...head, lessons }))
  await dropPaths(inkling, [path])
  await expect(view.getByRole('note')).toContainText('its text did not come along')
  await expect(guess).toContainText('what was asked is not known here')
  await expect(guess.getByRole('button', { name: 'fall: 1 students' })).toBeVisible()
  await view.getByRole('link', { name: 'Lessons' }).click()
  await dropPaths(inkling, [join(projectFolder, 'test/lessons/slopes.en.lesson.md')])
  await expect(inkling.getByRole('heading', { level: 1, name: 'Slopes' })).toBeVisible()
  await inkling.evaluate(() => (location.hash = '#/lessons/answers'))
  await expect(guess).toContainText('You raise the weight')
  await expect(view.getByRole('note')).toHaveCount(0)
  await rm(folder, { recursive: true })
})
