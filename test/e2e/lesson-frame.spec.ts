/** Around the lessons: from the workbench into one and back, its pictures as files, presented to a room, and lesson files of one's own. */
import { decode } from 'fast-png'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { projectFolder } from '#test/worlds.ts'
import { findSerious } from './accessibility.ts'
import { answerNumber, card, choose, goOnWhenDone, press, stage } from './lesson-cards.ts'
import { draw, expect, saveFile, seven, test, zero } from './inkling.ts'

test('A question mark leads into the lesson and back, and what it shows can be saved and presented', async ({
  inkling,
  host,
}) => {
  await inkling.getByRole('link', { name: 'What is a random start?' }).click()
  await expect(inkling.getByRole('heading', { level: 1, name: 'Random start' })).toBeVisible()
  const bins = stage(inkling).getByRole('group', { name: 'Where the dots go' }).getByRole('button')
  for (let dot = 0; dot < 20; dot++) await bins.nth(5).press('ArrowUp')

  const save = async (format: string) => {
    await stage(inkling).getByRole('button', { name: 'Picture' }).click()
    const { name, bytes } = await saveFile(host, () =>
      stage(inkling)
        .getByRole('menuitem', { name: `Save as ${format}` })
        .click(),
    )
    expect(name).toBe(`inkling-newborns-twenty.${format.toLowerCase()}`)
    await expect(stage(inkling).getByText('Saved as ')).toBeVisible()
    return bytes
  }
  const svg = (await save('SVG')).toString()
  expect(svg).toContain('<title>An axis of scores. You placed 20 at 10 to 12 %.</title>')
  expect(svg.match(/<circle /g)).toHaveLength(20)
  expect(svg).toContain('1 in 10')
  expect(svg).toContain('@font-face')
  // Nothing that only this page could resolve, and none of the buttons.
  expect(svg).not.toMatch(/var\(|class=|<button|foreignObject|https?:\/\/(?!www\.w3\.org)/)
  const png = decode(await save('PNG'))
  const colour = await inkling.evaluate(() => getComputedStyle(document.querySelector('circle.said')!).stroke)
  const [red, green, blue] = colour.match(/\d+/g)!.map(Number)
  const dots = Array.from({ length: png.width * png.height }, (_, at) => at * png.channels)
  const isDot = (at: number) => png.data[at] === red && png.data[at + 1] === green && png.data[at + 2] === blue
  expect(dots.filter(isDot).length).toBeGreaterThan(1000)
  await stage(inkling).getByRole('button', { name: 'Picture' }).click()
  expect(await findSerious(inkling)).toEqual([])
  await inkling.keyboard.press('Escape')
  await expect(stage(inkling).getByRole('menu')).toBeHidden()

  // A clicker goes on, also where something is to be done first, and back.
  await inkling.keyboard.press('p')
  for (const [width, height] of [
    [1024, 768],
    [1280, 720],
  ] as const) {
    await inkling.setViewportSize({ width, height })
    await expect
      .poll(() => card(inkling).evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight))
      .toBe(0)
    await expect(card(inkling).getByRole('button', { name: 'Lock my prediction' })).toBeInViewport({ ratio: 1 })
  }
  await inkling.keyboard.press('PageDown')
  await expect(card(inkling)).toContainText('Next')
  await inkling.keyboard.press('PageDown')
  await expect(card(inkling).getByText('Done.')).toBeVisible({ timeout: 60_000 })
  await inkling.keyboard.press('PageDown')
  await expect(card(inkling)).toHaveAccessibleName(/^Step 3 of/)
  await inkling.keyboard.press('PageUp')
  await expect(card(inkling)).toHaveAccessibleName(/^Step 2 of/)
  await inkling.keyboard.press('Escape')

  await inkling.getByRole('link', { name: 'Workbench' }).last().click()
  await expect(inkling.getByRole('link', { name: 'What is a random start?' })).toBeFocused()
})

test('A lesson file that is dropped shows what is wrong, is a lesson once it is saved without, and stays at its step', async ({
  inkling,
}) => {
  const good = await readFile(join(projectFolder, 'test/lessons/slopes.en.lesson.md'), 'utf8')
  const broken = good.replace('plot="trail"', 'plot="trial"')
  await dropFollowed(inkling, broken)
  await expect(inkling.getByRole('heading', { level: 1, name: 'One thing is wrong' })).toBeVisible()
  const lines = inkling.getByRole('list', { name: 'Lines of slopes.en.lesson.md' })
  const line = broken.split('\n').findIndex((text) => text.includes('trial')) + 1
  await expect(lines.getByRole('listitem').filter({ hasText: 'There is no picture “trial”.' })).toContainText(
    new RegExp(`^\\s*${line}\\s*\\{% do id="move"`),
  )
  expect(await findSerious(inkling)).toEqual([])

  await saveAgain(inkling, good)
  await expect(inkling.getByRole('heading', { level: 1, name: 'Slopes' })).toBeVisible()
  await choose(inkling, 'fall')
  await press(inkling, 'Lock my prediction')
  const weight = stage(inkling).getByRole('slider', { name: 'Weight w' })
  for (let step = 0; step < 3; step++) await weight.press('ArrowRight')
  await goOnWhenDone(inkling)
  await press(inkling, 'Next')
  await saveAgain(inkling, good.replace('How fast the cost changes', 'How steep it is'))
  await expect(card(inkling)).toContainText('How steep it is')
  await press(inkling, 'Next')

  // An order: by keys, then by dragging.
  const row = (name: string) => card(inkling).getByRole('listitem').filter({ hasText: name })
  await press(inkling, 'Answer')
  await expect(card(inkling)).toContainText('it cannot know which way to move')
  await row('Work out each slope').getByRole('button').press('Home')
  await expect(row('Work out each slope').getByRole('button', { name: /1 of 3$/ })).toBeFocused()
  await press(inkling, 'Answer')
  await expect(card(inkling)).toContainText('a cost is that of some digits')
  const [from, to] = [(await row('Look at some digits').boundingBox())!, (await row('Work out').boundingBox())!]
  await inkling.mouse.move(from.x + 60, from.y + from.height / 2)
  await inkling.mouse.down()
  await inkling.mouse.move(to.x + 60, to.y + to.height / 2, { steps: 5 })
  await inkling.mouse.up()
  await row('Move every weight').getByRole('button').press('End')
  expect(await findSerious(inkling)).toEqual([])
  await press(inkling, 'Answer')
  await expect(card(inkling)).toContainText('Right.')
  await press(inkling, 'Next')
  await card(inkling).getByRole('textbox').fill('9')
  await press(inkling, 'Answer')
  await answerNumber(inkling, 8)
  await press(inkling, 'Show the answer')
  await press(inkling, 'Next')

  // A digit that is read is noticed: there is nothing to press.
  await expect(card(inkling)).toContainText('Draw on the pad.')
  await draw(inkling, zero)
  await expect(card(inkling)).toContainText('The network reads a zero.')
  await inkling.getByRole('button', { name: 'Clear', exact: true }).click()
  await draw(inkling, seven)
  await expect(card(inkling)).toContainText('The network reads it.')
  await press(inkling, 'Finish')
  // The lessons that come with Inkling know nothing of it.
  await expect(inkling.getByText(/^0 of \d+$/)).toBeVisible()
})

/** Drops the file on the window, in a browser that lets the page read it again. */
async function dropFollowed(page: Page, text: string): Promise<void> {
  await page.evaluate((text) => {
    const saved = { text, at: 1 }
    Object.assign(window, { saved })
    const getFile = async () => new File([saved.text], 'slopes.en.lesson.md', { lastModified: saved.at })
    Object.assign(DataTransferItem.prototype, { getAsFileSystemHandle: async () => ({ kind: 'file', getFile }) })
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([text], 'slopes.en.lesson.md', { lastModified: 1 }))
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
  }, text)
}

async function saveAgain(page: Page, text: string): Promise<void> {
  await page.evaluate((text) => {
    const { saved } = window as unknown as { saved: { text: string; at: number } }
    saved.text = text
    saved.at++
  }, text)
}
