/** A network saved as a page: opened from the disk as anybody would, with nothing behind it. */
import { type Browser, type CDPSession, type Page } from '@playwright/test'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { drawStrokes, digitizeDrawing } from '#engine/drawing/digitize.ts'
import type { Stroke } from '#engine/drawing/ink.ts'
import { createDataSets } from '#engine/data/data-sets.ts'
import { greyLevels, imageOf } from '#engine/data/digits.ts'
import { readNetworkFile, writeNetworkFile } from '#engine/formats/network-file.ts'
import { answerPictures, noisePictures } from '#engine/formats/checks.ts'
import { forward } from '#engine/network/forward.ts'
import type { Network } from '#engine/network/network.ts'
import { argmax } from '#engine/network/tally.ts'
import { createWorkspace } from '#engine/network/workspace.ts'
import { networkPage } from '#scripts/build-network-page.ts'
import { amount } from '#test/extent.ts'
import { projectFolder } from '#test/worlds.ts'
import { findSerious } from './accessibility.ts'
import { type Corner, draw, expect, outputs, seven, settledOutputs, test, zero } from './inkling.ts'

type Answering = { readonly inkling: { answer(pixels: readonly number[]): readonly number[] } }

/** A network that comes with Inkling, as it is and as a page. */
async function writePage(path: string, name: 'digits' | 'small' = 'small'): Promise<Network> {
  const fileName = `${name}.safetensors`
  const document = readNetworkFile({
    fileName,
    bytes: await readFile(join(projectFolder, 'resources/shipped', fileName)),
  })
  await writeFile(path, writeNetworkFile(document, 'html', { pageFile: networkPage }).bytes)
  return document.network
}

function answer(network: Network, pixels: ArrayLike<number>): readonly number[] {
  const workspace = createWorkspace(network, 1)
  workspace.activations[0]!.set(pixels)
  forward(network, workspace, 1)
  return Array.from(workspace.activations.at(-1)!)
}

/** What a page that asks for nothing and never goes wrong does not do. */
function watch(page: Page, own: string): readonly string[] {
  const complaints: string[] = []
  page.on('request', (request) => {
    if (request.url() !== own && !request.url().startsWith('data:')) complaints.push(`asked for ${request.url()}`)
  })
  page.on('console', (message) => complaints.push(`said ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(`threw ${error.message}`))
  return complaints
}

test.skip(({ world }) => world !== 'server', 'Such a file is opened in a browser, whatever has saved it.')

async function open(browser: Browser | undefined, path: string) {
  if (!browser) throw new Error('There is no browser in this world.')
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, hasTouch: true })
  const address = pathToFileURL(path).href
  const complaints = watch(page, address)
  await page.goto(address)
  return { page, complaints }
}

/** Notes where the finger goes on the pad, in the ink's pixels, as the browser tells of it: the first moves of a touch it may keep to itself. */
async function noteTouches(page: Page): Promise<() => Promise<number[]>> {
  const points = await page.getByLabel('Drawing pad').evaluateHandle((pad) => {
    const noted: number[] = []
    const note = ({ clientX, clientY }: PointerEvent) => {
      const box = pad.getBoundingClientRect()
      noted.push(((clientX - box.left) / box.width) * 280, ((clientY - box.top) / box.height) * 280)
    }
    pad.addEventListener('pointerdown', (event) => {
      noted.length = 0
      note(event as PointerEvent)
    })
    pad.addEventListener('pointermove', (event) => (event as PointerEvent).getCoalescedEvents().forEach(note))
    return noted
  })
  return () => points.jsonValue()
}

/** A finger through the corners, given as shares of the pad. */
async function drawByTouch(page: Page, client: CDPSession, corners: readonly Corner[]): Promise<void> {
  const box = (await page.getByLabel('Drawing pad').boundingBox())!
  const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', ...places: readonly Corner[]) => {
    const touchPoints = places.map(([x, y]) => ({ x: box.x + x * box.width, y: box.y + y * box.height }))
    await client.send('Input.dispatchTouchEvent', { type, touchPoints })
  }
  await touch('touchStart', corners[0]!)
  for (const [index, [x, y]] of corners.slice(1).entries()) {
    const [fromX, fromY] = corners[index]!
    for (let step = 1; step <= 6; step++) {
      await touch('touchMove', [fromX + ((x - fromX) * step) / 6, fromY + ((y - fromY) * step) / 6])
    }
  }
  await touch('touchEnd')
}

test('opened on a phone from the disk, a page reads what a finger draws as Inkling does, and asks for nothing', async ({
  sharedBrowser,
}, info) => {
  const path = info.outputPath('network.html')
  const network = await writePage(path)
  const { page, complaints } = await open(sharedBrowser, path)
  const client = await page.context().newCDPSession(page)
  const touches = await noteTouches(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('784-30-10: a network that reads digits')
  await expect(page.getByText('This page always answers with one of ten digits.')).toBeVisible()
  expect(new Set(await page.locator('#outputs .number').allTextContents())).toEqual(new Set(['–']))

  for (const [corners, digit] of [
    [seven, '7'],
    [zero, '0'],
  ] as const) {
    await drawByTouch(page, client, corners)
    const stroke: Stroke = { tool: 'brush', width: 20, points: await touches() }
    await expect(page.locator('#words')).toContainText(`I read a ${digit}`)
    const expected = answer(network, digitizeDrawing(drawStrokes([stroke]))!)
    await expect
      .poll(async () => {
        const shown = (await page.locator('#outputs .number').allTextContents()).map(Number)
        return Math.max(...shown.map((value, output) => Math.abs(value - expected[output]!)))
      })
      // As shown: rounded to three decimals.
      .toBeLessThan(0.00051)
    await expect(page.getByRole('status')).toContainText(`I read a ${digit}`)
    await page.getByRole('button', { name: 'Clear' }).click()
    await expect(page.locator('#figure')).toHaveText('–')
  }
  // The page has not moved under the finger.
  expect(await page.evaluate(() => scrollY)).toBe(0)
  expect(complaints).toEqual([])
  await page.close()
})

test('a page works by keyboard: its buttons, and the pen', async ({ sharedBrowser }, info) => {
  const path = info.outputPath('network.html')
  await writePage(path)
  const { page, complaints } = await open(sharedBrowser, path)
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Drawing pad')).toBeFocused()
  await page.keyboard.press('Space')
  for (let step = 0; step < 14; step++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect(page.locator('#words')).toContainText('I read a 1')
  const tab = async (name: string | RegExp) => {
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name })).toBeFocused()
  }
  await tab('Undo')
  await tab('Clear')
  await tab('Why?')
  await page.keyboard.press('Enter')
  await expect(page.locator('#why-words')).toContainText(/^Why a 1\? Its weighted sum is z = /)
  await expect(page.locator('#overlay')).toBeVisible()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('#figure')).toHaveText('–')
  await expect(page.getByRole('status')).toHaveText('The pad is empty.')
  expect(complaints).toEqual([])
  await page.close()
})

test('the terms of “Why?” add up, and another output can be asked', async ({ sharedBrowser }, info) => {
  const path = info.outputPath('network.html')
  await writePage(path)
  const { page } = await open(sharedBrowser, path)
  await draw(page, seven)
  await page.getByRole('button', { name: 'Why?' }).click()
  await expect(page.locator('#why-words')).toContainText('Why a 7?')
  const said = (await page.locator('#why-words').textContent()) ?? ''
  const [, ...terms] =
    /z = (\S+): ink pushes it up by (\S+) .* down by (\S+) .* biases add (\S+), and curved functions (\S+)\./.exec(
      said,
    )!
  const [z, up, down, biases, rest] = terms.map((term) => Number(term.replace('−', '-')))
  expect(Math.abs(up! - down! + biases! + rest! - z!)).toBeLessThan(0.03)
  await page.locator('#outputs').getByRole('button').nth(9).click()
  await expect(page.locator('#why-words')).toContainText('Why not a 9?')
  await page.locator('#outputs').getByRole('button').nth(9).click()
  await expect(page.locator('#overlay')).toBeHidden()
  await page.close()
})

test('a page is for everyone: axe finds nothing, blank, drawn and explained, and nothing is cut at 320 pixels', async ({
  sharedBrowser,
}, info) => {
  const path = info.outputPath('network.html')
  await writePage(path)
  const { page, complaints } = await open(sharedBrowser, path)
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await page.reload()
    expect(await findSerious(page)).toEqual([])
    await draw(page, seven)
    await expect(page.locator('#words')).toContainText('I read a 7')
    await page.getByRole('button', { name: 'Why?' }).click()
    expect(await findSerious(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  }
  // axe brings a script of its own, which the page refuses to load; nothing else may be said.
  expect(complaints.filter((complaint) => !complaint.includes('axe'))).toEqual([])
  await page.close()
})

for (const [name, count] of [
  ['small', 10_000],
  ['digits', amount(1000, 10_000)],
] as const) {
  test(`the page of the network in ${name}.safetensors answers test digits as Inkling does`, async ({
    sharedBrowser,
  }, info) => {
    test.setTimeout(300_000)
    const path = info.outputPath('network.html')
    const network = await writePage(path, name)
    const { page } = await open(sharedBrowser, path)
    const digits = await createDataSets(join(projectFolder, 'out/data')).loadTest()
    const portion = 500
    let largest = 0
    let equal = 0
    for (let from = 0; from < count; from += portion) {
      const pictures = Array.from({ length: portion }, (_, index) =>
        Buffer.from(imageOf(digits, from + index)).toString('base64'),
      )
      const answers = await page.evaluate(
        (packed) =>
          packed.map((picture) =>
            (window as unknown as Answering).inkling.answer(
              Array.from(atob(picture), (letter) => letter.charCodeAt(0) / 255),
            ),
          ),
        pictures,
      )
      for (const [index, found] of answers.entries()) {
        const expected = answer(
          network,
          Float32Array.from(imageOf(digits, from + index), (byte) => greyLevels[byte]!),
        )
        largest = Math.max(largest, ...found.map((value, output) => Math.abs(value - expected[output]!)))
        if (argmax(Float32Array.from(found), 0, 10) === argmax(Float32Array.from(expected), 0, 10)) equal++
      }
    }
    console.log(`${name}: ${equal} of ${count} answers are the same, outputs differ by ${largest} at most`)
    expect(largest).toBeLessThan(name === 'small' ? 1e-6 : 1e-3)
    expect(equal / count).toBeGreaterThanOrEqual(0.9999)
    await page.close()
  })
}

test('what Inkling saves as a page reads a drawing as Inkling does, and Inkling opens it again', async ({
  inkling,
  host,
  sharedBrowser,
}, info) => {
  const path = info.outputPath('mine.html')
  await host.saveWeights('Web page', path)
  await draw(inkling, seven)
  const shown = await settledOutputs(inkling)
  const { page, complaints } = await open(sharedBrowser, path)
  await expect(page.getByText('it has not been trained, and guesses')).toBeVisible()
  // Ten validation digits to try.
  await page.getByRole('button', { name: 'Show a 4' }).click()
  await expect(page.locator('#figure')).not.toHaveText('–')
  expect(complaints).toEqual([])
  await page.close()

  await inkling.getByRole('button', { name: 'Start over' }).isVisible()
  await host.openWeights(path)
  await expect(inkling.getByText('mine.html is open.')).toBeVisible()
  await expect.poll(() => outputs(inkling)).toEqual(shown)
})

test('a page whose classes have names that look like markup shows them as they are', async ({
  sharedBrowser,
}, info) => {
  const names = ['<img src=x onerror=alert(1)>', '</script><script>alert(2)</script>', `'"&`, 'Coat', ...'456789']
  const document = readNetworkFile({
    fileName: 'small.safetensors',
    bytes: await readFile(join(projectFolder, 'resources/shipped/small.safetensors')),
  })
  const pixels = noisePictures()
  const checks = { pixels, labels: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], outputs: answerPictures(document.network, pixels) }
  const background = { data: ['<b>Mine</b>'], score: null }
  const path = info.outputPath('network.html')
  const file = writeNetworkFile({ ...document, classes: names, checks }, 'html', { pageFile: networkPage, background })
  await writeFile(path, file.bytes)
  const { page, complaints } = await open(sharedBrowser, path)
  expect(await page.locator('#outputs .name').allTextContents()).toEqual(names)
  await expect(page.getByText('“<b>Mine</b>”')).toBeVisible()
  await expect(page.getByText('This page always answers with one of ten classes.')).toBeVisible()
  expect(complaints).toEqual([])
  await page.close()
})

test('a page whose weights were damaged says so instead of answering', async ({ sharedBrowser }, info) => {
  const path = info.outputPath('network.html')
  await writePage(path)
  const text = await readFile(path, 'utf8')
  await writeFile(path, text.replace(/(id="inkling-weights">\n)..../, '$1'))
  const { page } = await open(sharedBrowser, path)
  await expect(page.getByRole('alert')).toHaveText(/^The network in this file is not whole\./)
  await page.close()
})
