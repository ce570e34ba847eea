/**
 * Takes the pictures of `docs/tour.md`, `docs/lessons.md`, `docs/teaching.md`, `docs/translating.md` and the README anew: `npm run pictures`. Each is of the built Inkling as a person has it, in Chromium,
 * with a server of its own. Names after the command choose among them: `npm run pictures -- lab`; `lesson-` followed by its name is a lesson.
 */
import { chromium, type Browser, type Page } from '@playwright/test'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from '#scripts/build.ts'
import { provideChromium } from '#scripts/chromium.ts'
import { writeClassTo } from '#test/lessons/scripted-class.ts'
import { dropPaths } from '#test/e2e/drop-paths.ts'
import { openServed } from '#test/e2e/hosts.ts'
import { answer, chooseQuickRun, type Corner, draw, expect, fill, seven, settledOutputs } from '#test/e2e/inkling.ts'
import { card, choose, goOnWhenDone, openLesson, press, stage } from '#test/e2e/lesson-cards.ts'
import { lessonPictures, playLesson } from './lesson-pictures.ts'
import { projectFolder } from './worlds.ts'

type Picture = {
  readonly name: string
  readonly size?: readonly [width: number, height: number]
  readonly theme?: 'light' | 'dark'
  /** As somebody sees it who opens Inkling for the first time. */
  readonly isFirst?: boolean
  /** Begins with random weights. */
  readonly isUntrained?: boolean
  /** Goes on while the picture is taken: nothing is waited for. */
  readonly isUnderWay?: boolean
  readonly make: (page: Page) => Promise<void>
}

const patient = { timeout: 240_000 }
const train = (page: Page) => page.getByRole('button', { name: 'Train', exact: true }).click()
const finished = (page: Page) => expect(page.getByText(/^Finished \d+ epochs?$/)).toBeVisible(patient)

const three: readonly Corner[] = [
  ...[150, 60, 0, -60, -120].map((angle) => around(0.5, 0.34, 0.17, angle)),
  ...[60, 0, -60, -120, -160].map((angle) => around(0.5, 0.68, 0.19, angle)),
]

/** A point of a circle, its angle in degrees, 90 at the top. */
function around(x: number, y: number, radius: number, angle: number): Corner {
  const radians = (angle / 180) * Math.PI
  return [x + radius * Math.cos(radians), y - radius * Math.sin(radians)]
}

async function drawThree(page: Page): Promise<void> {
  await draw(page, three)
  await expect(answer(page)).toContainText('I read a')
  await settledOutputs(page)
}

/** The drawing stays when another language is chosen. */
async function drawIn(page: Page, language: string): Promise<void> {
  await drawThree(page)
  await page.getByRole('button', { name: 'Language' }).click()
  await page.getByRole('button', { name: language }).click()
  await expect(page.locator('html')).not.toHaveAttribute('lang', 'en')
  await expect(page.locator('.outputs .figure')).toHaveText('3')
}

async function watchTraining(page: Page): Promise<void> {
  await draw(page, seven)
  await fill(page, 'Epochs', '12')
  await train(page)
  await expect(page.getByText(/^Epoch 3 of 12$/)).toBeVisible(patient)
}

async function presentSeven(page: Page): Promise<void> {
  await draw(page, seven)
  await expect(answer(page)).toContainText('I read a seven')
  await page.keyboard.press('p')
  await expect(page.getByRole('button', { name: 'Leave present mode' })).toBeVisible()
  await settledOutputs(page)
}

async function compareRates(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try several learning rates' }).click()
  const lab = page.getByRole('main', { name: 'Lab' })
  await expect(lab.getByRole('button', { name: 'Train 5 networks' })).toBeEnabled(patient)
  await expect(lab.getByText('too large: diverged')).toBeVisible(patient)
  await draw(page, seven)
}

async function nudgeWeight(page: Page): Promise<void> {
  await openLesson(page, 'Nudge one weight')
  await choose(page, 'fall')
  await press(page, 'Lock my prediction')
  const weight = stage(page).getByRole('slider', { name: 'Weight w' })
  await weight.focus()
  for (let step = 0; step < 12; step++) await weight.press('ArrowRight')
  await goOnWhenDone(page)
  await expect(card(page)).toContainText('You said: fall.')
}

async function collectAnswers(page: Page): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'inkling-class-'))
  await writeClassTo(folder)
  await dropPaths(page, [folder])
  await page.getByRole('link', { name: 'Nudge one weight' }).click()
  await page.getByRole('article', { name: 'Check two-points' }).first().scrollIntoViewIfNeeded()
  rmSync(folder, { recursive: true })
}

const pictures: readonly Picture[] = [
  {
    name: 'first',
    isFirst: true,
    make: (page) => expect(answer(page)).toContainText('I read a seven.', patient),
  },
  { name: 'drawn', theme: 'dark', make: drawThree },
  { name: 'untrained', isUntrained: true, make: (page) => draw(page, three) },
  { name: 'training', isUntrained: true, isUnderWay: true, make: watchTraining },
  {
    name: 'training-dark',
    isUntrained: true,
    isUnderWay: true,
    theme: 'dark',
    size: [1920, 1080],
    make: watchTraining,
  },
  {
    name: 'ended-well',
    isUntrained: true,
    async make(page) {
      await draw(page, seven)
      await train(page)
      await finished(page)
    },
  },
  {
    name: 'ended-badly',
    isUntrained: true,
    async make(page) {
      await chooseQuickRun(page)
      await fill(page, 'Learning rate', '3')
      await train(page)
      await expect(page.getByRole('status', { name: 'Outcome' })).toContainText('from the same start', patient)
      await finished(page)
    },
  },
  { name: 'lab', isUntrained: true, make: compareRates },
  { name: 'lab-dark', isUntrained: true, theme: 'dark', make: compareRates },
  {
    name: 'gallery',
    async make(page) {
      await page.getByRole('button', { name: 'Evaluate on the test set' }).click()
      const score = page.getByRole('dialog', { name: 'Evaluation on the test set' })
      await score.getByRole('button', { name: /^4 read as 9: / }).click()
      await expect(score.getByRole('region', { name: '4, read as 9' })).toBeVisible()
    },
  },
  {
    name: 'neuron',
    async make(page) {
      await drawThree(page)
      const neurons = page.getByRole('application', { name: 'Neurons' })
      await neurons.focus()
      for (const key of ['ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key)
      await expect(page.getByRole('complementary', { name: 'Inside a neuron' })).toBeVisible()
    },
  },
  { name: 'present', make: presentSeven },
  { name: 'present-4k', size: [3840, 2160], theme: 'dark', make: presentSeven },
  { name: 'lesson', make: nudgeWeight },
  {
    name: 'lessons',
    async make(page) {
      await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Lessons' }).click()
      await expect(page.getByRole('link', { name: 'Nudge one weight' })).toBeVisible()
    },
  },
  { name: 'answers', make: collectAnswers },
  { name: 'hands', size: [1280, 720], make: askClass },
  { name: 'hands-truth', size: [1280, 720], theme: 'dark', make: tellClass },
  {
    name: 'start-code',
    size: [1280, 720],
    async make(page) {
      await tellClass(page)
      await page.keyboard.press('s')
      await expect(page.getByRole('dialog', { name: 'Start code' })).toBeVisible()
    },
  },
  { name: 'german', make: (page) => drawIn(page, 'Deutsch') },
  { name: 'spanish', theme: 'dark', make: (page) => drawIn(page, 'Español') },
  { name: 'narrow', size: [390, 844], make: drawThree },
  { name: 'small', size: [1024, 700], make: drawThree },
  ...Object.keys(lessonPictures).map((name): Picture => ({
    name: `lesson-${name}`,
    // Small in the file and large enough in a text.
    size: [1024, 640],
    isUntrained: true,
    make: (page) => playLesson(page, name),
  })),
]

/** Presents the lesson, and counts hands. */
async function askClass(page: Page): Promise<void> {
  await openLesson(page, 'Nudge one weight')
  await page.keyboard.press('p')
  await page.keyboard.press('h')
  for (const hands of ['12', '7', '3']) {
    await page.keyboard.type(hands)
    await page.keyboard.press('Enter')
  }
  await expect(stage(page).getByRole('img').first()).toBeVisible(patient)
}

async function tellClass(page: Page): Promise<void> {
  await askClass(page)
  await page.keyboard.press('PageDown')
  const weight = stage(page).getByRole('slider', { name: 'Weight w' })
  for (let step = 0; step < 12; step++) await weight.press('ArrowRight')
  await goOnWhenDone(page)
  await expect(card(page).getByRole('list', { name: 'Hands' })).toBeVisible()
}

const chosen = process.argv.slice(2)
await build()
const browser = await chromium.launch({ executablePath: await provideChromium() })
try {
  for (const picture of pictures) if (chosen.length === 0 || chosen.includes(picture.name)) await take(browser, picture)
} finally {
  await browser.close()
}

async function take(browser: Browser, picture: Picture): Promise<void> {
  const { name, size: [width, height] = [1280, 800], theme = 'light', isFirst = false, isUntrained = false } = picture
  const host = await openServed(browser, { isRandomStart: isUntrained, isPastFirstMinute: !isFirst })
  const { page } = host
  try {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme: theme })
    await picture.make(page)
    // Nothing is pointed at, and what follows along a little later is painted.
    await page.mouse.move(2, 2)
    if (!picture.isUnderWay) await page.waitForTimeout(3000)
    const session = await page.context().newCDPSession(page)
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 82 })
    const path = join(projectFolder, 'docs', 'images', `${name}.webp`)
    writeFileSync(path, Buffer.from(data, 'base64'))
    console.log(path)
  } finally {
    await host.close()
  }
}
