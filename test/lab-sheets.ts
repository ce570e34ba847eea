/**
 * Prints the lab sheet of every lesson as a person has it: `npm run sheets -- FOLDER`, for students and for teachers, on A4 and on Letter, each as a
 * PDF file, and says of each how many pages it has and what is wider than its paper. Ids of lessons after the folder choose among them.
 */
import { chromium, type Page } from '@playwright/test'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { lessonFiles } from '#test/unit/renderer/lessons/lesson-files.ts'
import { build } from '#scripts/build.ts'
import { provideChromium } from '#scripts/chromium.ts'
import { openServed } from '#test/e2e/hosts.ts'
import { showSheet } from '#test/e2e/lesson-cards.ts'

const [folder = 'lab-sheets', ...chosen] = process.argv.slice(2)
const ids = lessonFiles
  .map(([name]) => name.split('.', 1)[0]!)
  .filter((id) => chosen.length === 0 || chosen.includes(id))

/** What is printed outside the paper’s margins, in words. */
function findWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const paper = document.querySelector('article.paper')!.getBoundingClientRect()
    const inside = document.querySelector('article.paper > header')!.getBoundingClientRect()
    const isSeen = (element: Element) => !element.closest('.katex-mathml')
    return [...document.querySelectorAll('article.paper .card *')]
      .filter((element) => isSeen(element) && element.getBoundingClientRect().right > inside.right + 1)
      .map(
        (element) =>
          `${element.closest('.card')?.getAttribute('data-card')}: ${element.tagName} ${element.getAttribute('class')} by ${Math.round(element.getBoundingClientRect().right - inside.right)} of ${Math.round(paper.width)}`,
      )
      .slice(0, 3)
  })
}

await build()
mkdirSync(resolve(folder), { recursive: true })
const browser = await chromium.launch({ executablePath: await provideChromium() })
const host = await openServed(browser, { isRandomStart: false })
let isGood = true
try {
  const { page } = host
  await page.setViewportSize({ width: 1280, height: 800 })
  for (const [index, id] of ids.entries()) {
    // Printed alike in both themes.
    await page.emulateMedia({ colorScheme: index % 2 === 0 ? 'light' : 'dark' })
    for (const version of ['student', 'teacher'] as const) {
      for (const paper of ['a4', 'letter'] as const) {
        await showSheet(page, id, version, paper)
        const wide = await findWide(page)
        const path = join(resolve(folder), `${id}-${version}-${paper}.pdf`)
        const pdf = await page.pdf({ path, preferCSSPageSize: true, printBackground: true })
        const pages = pdf.toString('latin1').match(/\/Type ?\/Page\b/g)?.length ?? 0
        isGood &&= wide.length === 0 && pages > 0
        console.log(`${path}: ${pages} pages${wide.map((text) => `\n  wider than the paper: ${text}`).join('')}`)
      }
    }
  }
} finally {
  await host.close()
  await browser.close()
}
process.exitCode = isGood ? 0 : 1
