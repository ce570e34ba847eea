/** The page in other languages: in disguise, what is not from message files stands out; from right to left, nothing leaves the window. */
import type { Page } from '@playwright/test'
import { draw, expect, seven, test } from './inkling.ts'

/**
 * What is looked at, by a way there and the elements whose texts come from message files. What is left to be moved:
 * `views/` but its notices, `pad/`, `network/`, `charts/`, `data/`, `files/`, `share/`, `handwriting/`, `lessons/`, `moments/`, `outcome/`, `why/`,
 * `doubt/`, `topics/`, `first-minute/`. A part that is moved has a line here, in the end one line for each view with `main`.
 */
const places: readonly {
  readonly name: string
  readonly open: (page: Page) => Promise<void>
  readonly elements: string
}[] = [
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

/** By its button's icon, which is the same in every language. */
async function openFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.locator('button:has(.lucide-folder-open)').first().click(),
  ])
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer })
}

/** Names, and what is the same in every language. */
const allowed = /^(Inkling|English|Deutsch|Español|MNIST|Esc|Ctrl|Shift|Alt|[A-Z]|F\d+)$/

/** Texts and spoken names within the elements that have a word outside of brackets. */
async function findUntranslated(page: Page, elements: string): Promise<readonly string[]> {
  const texts = await page.locator(elements).evaluateAll((found) => {
    const seen: string[] = []
    for (const top of found) {
      const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) seen.push(node.textContent ?? '')
      for (const element of [top, ...top.querySelectorAll('*')]) {
        for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'aria-valuetext']) {
          seen.push(element.getAttribute(name) ?? '')
        }
      }
    }
    return seen
  })
  expect(texts.join('')).toContain('⟦')
  return [...new Set(texts)].filter((text) =>
    (withoutBrackets(text).match(/\p{L}+/gu) ?? []).some((word) => !allowed.test(word)),
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
  for (const { name, open, elements } of places) {
    await open(inkling)
    await expect(inkling.locator(elements).first()).toBeVisible()
    expect(await findUntranslated(inkling, elements), name).toEqual([])
    await inkling.keyboard.press('Escape')
  }
})

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
