/** The page in other languages: in disguise, what is not from message files stands out; from right to left, nothing leaves the window. */
import type { Page } from '@playwright/test'
import { chooseQuickRun, draw, expect, seven, test } from './inkling.ts'
import { cardsOf, playedLessons, playedProgress } from './played-lessons.ts'

/**
 * What is looked at, by a way there and the elements whose texts come from message files.
 */
type Place = {
  readonly name: string
  readonly open: (page: Page) => Promise<void>
  readonly elements: string
}
const places: readonly Place[] = [
  { name: 'the header', open: async () => {}, elements: '.app > header' },
  { name: 'the foot', open: async () => {}, elements: '.foot' },
  { name: 'the palette', open: (page) => page.keyboard.press('ControlOrMeta+k'), elements: 'dialog[open]' },
  { name: 'the keys', open: (page) => page.keyboard.press('?'), elements: 'dialog[open]' },
  {
    name: 'the choice of the language',
    open: (page) => page.locator('.app > header button:has(.lucide-languages)').click(),
    elements: 'dialog[open]',
  },
  {
    name: 'the workbench',
    open: async () => {},
    elements:
      'main > h1, .draw .hand > h2, .training > .buttons, .training .step, .training > .state, .training [aria-expanded], .training .test-score',
  },
  { name: 'the charts', open: async () => {}, elements: '.charts' },
  {
    name: 'the presets',
    open: (page) => page.locator('.training [aria-expanded]').first().click(),
    elements: '.drawer',
  },
  {
    name: 'the settings',
    open: (page) => page.locator('.training .settings[aria-expanded]').click(),
    elements: '.drawer, .training .rate',
  },
  { name: 'the lessons', open: (page) => goWithin(page, '#/lessons', 'main h1'), elements: 'main' },
  { name: 'a card with dots', open: (page) => goWithin(page, '#/lessons/newborns', 'main h1'), elements: 'main' },
  { name: 'a card with a sketch', open: (page) => goWithin(page, '#/lessons/rates', 'main h1'), elements: 'main' },
  { name: 'a card with a choice', open: (page) => goWithin(page, '#/lessons/nudge', 'main h1'), elements: 'main' },
  { name: 'the answers of a class', open: (page) => goWithin(page, '#/lessons/answers', 'main h1'), elements: 'main' },
  { name: 'a lab sheet', open: (page) => goWithin(page, '#/sheet/nudge', 'main h1'), elements: '.tools' },
  {
    // By the engine, which knows no language but English.
    name: 'what is wrong with a file',
    open: (page) => openFile(page, 'broken.onnx', Buffer.from([0x08, 0x07, 0x12, 0x7f])),
    elements: '.notice.error',
  },
  {
    name: 'what Inkling does not read',
    open: (page) => openFile(page, 'model.mat', Buffer.from('MATLAB 5.0 MAT-file')),
    elements: '.notice.error',
  },
]

/** Likewise, once there are two runs. */
const placesOfRuns: readonly Place[] = [
  {
    name: 'the workbench after a run',
    open: async () => {},
    elements: '.training > .state, .training .continue, .training .test-score, .charts, .network .bar',
  },
  {
    name: 'a moment of the run',
    open: async (page) => {
      await page.locator('.network .bar input').focus()
      await page.keyboard.press('Home')
      await expect(page.locator('.network .bar figure')).toBeVisible()
    },
    elements: '.network .bar',
  },
  {
    name: 'the numbers behind a chart',
    open: (page) => page.locator('.charts button:has(.lucide-table-2)').first().click(),
    elements: 'dialog[open]',
  },
  {
    name: 'the score on the test set',
    open: async (page) => {
      await page.locator('.training .test-score > button').first().click()
      await page.locator('dialog[open] td button').first().click()
      await expect(page.locator('dialog[open] section li').first()).toBeVisible()
    },
    elements: 'dialog[open]',
  },
  {
    name: 'the list of runs',
    open: async (page) => {
      await goWithin(page, '#/runs', 'main thead input')
      await page.locator('thead input').check()
    },
    elements: 'main > .head, main .tools, main thead, main .status, main .name-cell, main .place, #about-names',
  },
  {
    name: 'the details of a run',
    open: async (page) => {
      await goWithin(page, '#/runs?run=2', 'main aside li')
      await page.locator('main aside summary').click()
    },
    elements: 'main aside',
  },
  {
    name: 'the comparison',
    open: (page) => goWithin(page, '#/runs?compare=1,2', 'main .charts canvas'),
    elements: 'main > .head, main .tools, main .charts, main .legend, main thead th, main tbody:first-of-type',
  },
  {
    name: 'the lab',
    open: (page) => goWithin(page, '#/lab?setting=learningRate', 'main .curves'),
    elements: 'main h1, main .go, main .options, main .curves, main thead th:not(.value), main .add, main .draw h2',
  },
]

/** By its button's icon, which is the same in every language. */
async function openFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  const open = page.locator('button:has(.lucide-folder-open)').first()
  await goWithin(page, '#/', 'main > h1')
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), open.click()])
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer })
}

/** Within the page, until something is there. */
async function goWithin(page: Page, hash: string, arrived: string): Promise<void> {
  await page.evaluate((to) => (location.hash = to), hash)
  await expect(page.locator(arrived).first()).toBeVisible()
}

/** Names, and what is the same in every language. */
const allowed = /^(Inkling|English|Deutsch|Español|MNIST|Letter|CSV|SVG|PNG|Esc|Ctrl|Shift|Alt|[A-Z]|F\d+)$/

/** Formats, how codes begin, and what stands in formulas. */
const formats = /^(safetensors|JSON|ONNX|NumPy|TypeScript|TensorFlow|js|inkling|px|\p{Ll}|Σ|max)$/u

/** A day and a month, which the browser writes. */
const dates = /\b\d{1,2} [A-Z][a-z]{2,3}\b/g

/** What lesson files say is in a language of its own, and is marked so; axes and curves of a sketch are called as they say. */
const ofLessons = '[lang]:not(html), .figure, .lines .name, .lines button'

/** Texts and spoken names within the elements, and outside of `except` and `told`, that have a word outside of brackets. */
async function findUntranslated(
  page: Page,
  elements: string,
  except = 'pre, output',
  told = ofLessons,
): Promise<readonly string[]> {
  const texts = await page.locator(elements).evaluateAll((found, left) => {
    const seen: string[] = []
    for (const top of found) {
      const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.parentElement?.closest(left)) seen.push(node.textContent ?? '')
      }
      for (const element of [top, ...top.querySelectorAll('*')]) {
        if (element.closest(left)) continue
        for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'aria-valuetext']) {
          seen.push(element.getAttribute(name) ?? '')
        }
      }
    }
    return seen
  }, `${except}, ${told}`)
  expect(texts.join('')).toContain('⟦')
  return [...new Set(texts)].filter((text) =>
    (
      withoutBrackets(text)
        .replaceAll(dates, '')
        .match(/\p{L}+/gu) ?? []
    ).some((word) => !allowed.test(word) && !formats.test(word)),
  )
}

/** Without what is from message files, also where one message stands in another. */
function withoutBrackets(text: string): string {
  const inner = text.replaceAll(/⟦[^⟦⟧]*⟧/g, '')
  return inner === text ? text : withoutBrackets(inner)
}

/** The page once more, in a language that its address names. */
async function goTo(page: Page, language: string): Promise<void> {
  const url = new URL(page.url())
  url.searchParams.set('language', language)
  await page.goto(url.href)
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await expect(page.locator('.app > header')).toBeVisible()
}

async function expectHeaderInside(page: Page): Promise<void> {
  for (const button of await page.locator('.app > header button').all()) {
    const box = (await button.boundingBox())!
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(1280)
  }
}

test('in English in disguise, nothing that is moved to message files is left in code', async ({ inkling, host }) => {
  test.skip(host.app !== undefined, 'the desktop app has an address of its own')
  await goTo(inkling, 'en-XA')
  // Its words are half as long again.
  await expectHeaderInside(inkling)
  await expectNothingLeft(inkling, places)
})

test('nor of what is there after runs @more', async ({ inkling, host }) => {
  test.skip(host.app !== undefined, 'the desktop app has an address of its own')
  test.setTimeout(240_000)
  await chooseQuickRun(inkling)
  await inkling.getByRole('button', { name: 'Train', exact: true }).click()
  await expect(inkling.getByText(/^Finished 1 epoch/)).toBeVisible({ timeout: 60_000 })
  await inkling.getByRole('button', { name: 'Train more' }).click()
  await expect(inkling.getByText(/^Finished 2 epochs/)).toBeVisible({ timeout: 60_000 })
  await goTo(inkling, 'en-XA')
  await expectNothingLeft(inkling, placesOfRuns)
})

async function expectNothingLeft(page: Page, looked: readonly Place[]): Promise<void> {
  for (const { name, open, elements } of looked) {
    await open(page)
    await expect(page.locator(elements).first(), name).toBeAttached()
    expect.soft(await findUntranslated(page, elements), name).toEqual([])
    await page.keyboard.press('Escape')
  }
}

test('what is wrong with a file, the engine’s own words, is told in the language of the page', async ({
  inkling,
  host,
}) => {
  test.skip(host.app !== undefined, 'the desktop app has an address of its own')
  await goTo(inkling, 'de')
  await openFile(inkling, 'kaputt.onnx', Buffer.from([0x08, 0x07, 0x12, 0x7f]))
  const alert = inkling.getByRole('alert')
  await expect(alert).toContainText('Die Datei kaputt.onnx ist keine lesbare ONNX-Datei.')
  await expect(alert).toContainText('Vielleicht wurde die Datei unterwegs beschädigt')

  // German titles are long: none lies on the sentence beside it.
  await inkling.keyboard.press('ControlOrMeta+k')
  await expect(inkling.locator('dialog[open] .option').first()).toBeVisible()
  const overlaps = await inkling.locator('dialog[open] .option').evaluateAll((options) =>
    options.flatMap((option) => {
      const words = document.createRange()
      words.selectNodeContents(option.querySelector('.title')!)
      const help = option.querySelector('.help')!.getBoundingClientRect()
      return words.getBoundingClientRect().right > help.left ? [option.textContent] : []
    }),
  )
  expect(overlaps).toEqual([])
})

test('from right to left, the page turns round, and nothing leaves a window of 1280×800', async ({ inkling, host }) => {
  test.skip(host.app !== undefined, 'the desktop app has an address of its own')
  await goTo(inkling, 'ar-XB')
  await expect(inkling.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(async () => {
    const overflow = await inkling.evaluate(() => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement
      return { width: scrollWidth - clientWidth, height: scrollHeight - clientHeight }
    })
    expect(overflow).toEqual({ width: 0, height: 0 })
  }).toPass({ timeout: 15_000 })
  const name = (await inkling.locator('.app > header .name').boundingBox())!
  expect(name.x, 'the name begins the line, at the right').toBeGreaterThan(640)
  await expectHeaderInside(inkling)
})

test('another language is chosen by its own name; the drawing stays, and the choice at the next start', async ({
  inkling,
}) => {
  await draw(inkling, seven)
  await inkling.getByRole('button', { name: 'Language' }).click()
  await inkling.getByRole('button', { name: 'Deutsch' }).click()
  await expect(inkling.locator('html')).toHaveAttribute('lang', 'de')
  await expect(inkling.getByRole('link', { name: 'Werkbank' })).toBeVisible()
  await expect(inkling.locator('button[aria-keyshortcuts="C"]')).toBeEnabled()
  await inkling.reload()
  await expect(inkling.locator('html')).toHaveAttribute('lang', 'de')
  await inkling.getByRole('button', { name: 'Sprache' }).click()
  await inkling.getByRole('button', { name: /^Wie das System/ }).click()
  await expect(inkling.locator('html')).toHaveAttribute('lang', 'en')
})

/** Around the pad, once something is drawn. */
const placesOfDrawing: typeof places = [
  { name: 'the pad', open: async () => {}, elements: '.pad, .teach, section.seen' },
  {
    name: 'the network and its answer',
    open: async () => {},
    elements: '.network header, .network .heads, .network .graph > .canvas, .outputs',
  },
  {
    name: 'why',
    open: async (page) => {
      await page.keyboard.press('w')
      await expect(page.locator('.overlay .caption')).toBeVisible()
    },
    elements: '.overlay, .outputs',
  },
  {
    name: 'the stages',
    open: (page) => page.locator('#seen-title + button').click(),
    elements: '.stages',
  },
  {
    name: 'a neuron',
    open: async (page) => {
      await page.locator('.network .canvas canvas').focus()
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Enter')
      await expect(page.locator('.inside table')).toBeVisible()
      await page.keyboard.press('Shift+ArrowDown')
      await expect(page.locator('aside.card')).toBeVisible()
    },
    elements: '.inside, aside.card, .network .canvas > p',
  },
  {
    name: 'the forward pass',
    open: async (page) => {
      await page.keyboard.press('f')
      await page.keyboard.press('ArrowRight')
      await expect(page.getByTestId('forward-numbers')).not.toHaveText('')
    },
    elements: '.pass',
  },
  {
    name: 'saving',
    open: (page) => page.locator('.app > header button:has(.lucide-download)').click(),
    elements: 'dialog[open]',
  },
  {
    name: 'sharing',
    open: (page) => page.locator('.app > header button:has(.lucide-share-2)').click(),
    elements: 'dialog[open]',
  },
  { name: 'a start code', open: (page) => page.keyboard.press('s'), elements: 'dialog[open]' },
  {
    name: 'the handwriting',
    open: async (page) => {
      await page.keyboard.press('4')
      await page.locator('.teach .samples').click()
      await page.locator('dialog[open] .sample').first().click()
    },
    elements: 'dialog[open]',
  },
  {
    name: 'the data',
    open: (page) => page.locator('.training button[aria-haspopup=dialog]').first().click(),
    elements: 'dialog[open]',
  },
]

test('around the pad, nothing is left in code once something is drawn', async ({ inkling, host }) => {
  test.skip(host.app !== undefined, 'the desktop app has an address of its own')
  await goTo(inkling, 'en-XA')
  const box = (await inkling.locator('.pad canvas').boundingBox())!
  const place = (x: number, y: number) => [box.x + x * box.width, box.y + y * box.height] as const
  await inkling.mouse.move(...place(0.25, 0.2))
  await inkling.mouse.down()
  await inkling.mouse.move(...place(0.75, 0.2), { steps: 4 })
  await inkling.mouse.move(...place(0.42, 0.85), { steps: 4 })
  await inkling.mouse.up()
  await expect(inkling.locator('.outputs .figure')).not.toHaveText('?')
  for (const { name, open, elements } of placesOfDrawing) {
    await open(inkling)
    await expect(inkling.locator(elements).first()).toBeVisible()
    // What leads to lessons is not said here.
    expect.soft(await findUntranslated(inkling, elements, 'pre, output, a.not-presented'), name).toEqual([])
    await inkling.keyboard.press('Escape')
  }
})

/** The pictures of an experiment. */
const pictures = '.stage > :not(.waiting)'

test('in English in disguise, the pictures of lessons have no word of their own @more', async ({ inkling, host }) => {
  test.skip(host.app !== undefined, 'the desktop app has an address of its own')
  test.setTimeout(900_000)
  await inkling.evaluate((progress) => localStorage.setItem('inkling.lessons', progress), playedProgress())
  await goTo(inkling, 'en-XA')
  // A digit from the data lies on the pad.
  await inkling.keyboard.press('n')
  await expect(inkling.locator('button[aria-keyshortcuts="C"]')).toBeEnabled()
  for (const { id } of playedLessons) {
    for (const card of cardsOf(id).filter(({ isSketched }) => !isSketched)) {
      await inkling.evaluate((hash) => (location.hash = hash), `#/lessons/${id}/${card.id}`)
      await expect(async () => {
        expect(await findUntranslated(inkling, pictures, 'pre, code', '[lang]:not(html)')).toEqual([])
      }, `${id}/${card.id}`).toPass({ timeout: 120_000 })
    }
  }
})
