/** The page in other languages: in disguise, what is not from message files stands out; from right to left, nothing leaves the window. */
import type { Page } from '@playwright/test'
import { draw, expect, seven, test } from './inkling.ts'

/**
 * What is looked at, by a way there and the elements whose texts come from message files. What is left to be moved:
 * `views/` but its notices, lessons, answers and sheets, `pad/`, `network/`, `charts/`, `data/`, `files/`, `share/`, `handwriting/`, `moments/`, `outcome/`, `why/`,
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
  { name: 'the lessons', open: (page) => goToView(page, '#/lessons'), elements: 'main' },
  { name: 'a card with dots', open: (page) => goToView(page, '#/lessons/newborns'), elements: 'main' },
  { name: 'a card with a sketch', open: (page) => goToView(page, '#/lessons/rates'), elements: 'main' },
  { name: 'a card with a choice', open: (page) => goToView(page, '#/lessons/nudge'), elements: 'main' },
  { name: 'the answers of a class', open: (page) => goToView(page, '#/lessons/answers'), elements: 'main' },
  { name: 'a lab sheet', open: (page) => goToView(page, '#/sheet/nudge'), elements: '.tools' },
]

/** By its address, as a link does. */
async function goToView(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => (location.hash = to), hash)
  await expect(page.locator('main h1')).toBeVisible()
}

/** Names, and what is the same in every language. */
const allowed = /^(Inkling|English|Deutsch|Español|MNIST|Letter|Esc|Ctrl|Shift|Alt|[A-Z]|F\d+)$/

/** Texts and spoken names within the elements that have a word outside of brackets. */
async function findUntranslated(page: Page, elements: string): Promise<readonly string[]> {
  const texts = await page.locator(elements).evaluateAll((found) => {
    const seen: string[] = []
    for (const top of found) {
      const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT)
      // What lesson files say is in a language of its own, and is marked so; axes and curves of a sketch are called as they say.
      const isOwn = (element: Element | null) =>
        element?.closest('[lang]:not(html), .figure, .lines .name, .lines button')
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (!isOwn(node.parentElement)) seen.push(node.textContent ?? '')
      for (const element of [top, ...top.querySelectorAll('*')].filter((each) => !isOwn(each))) {
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
