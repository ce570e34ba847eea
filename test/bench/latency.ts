/**
 * How long the page waits for a prediction, from asking to having it, while nothing else goes on and while a run trains. Run:
 * `npm run bench:latency`, with `-- --json` for one JSON object. Chromium draws by mouse events, and the page asks as it does for a person.
 */
import { chromium, type Page } from '@playwright/test'
import { parseArgs } from 'node:util'
import { build } from '#scripts/build.ts'
import { provideChromium } from '#scripts/chromium.ts'
import { openServed } from '#test/e2e/hosts.ts'
import { chooseQuickRun, fill } from '#test/e2e/inkling.ts'

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })
const strokes = 40
const pointsOfStroke = 25

await build()
const browser = await chromium.launch({ executablePath: await provideChromium() })
const { page, close } = await openServed(browser)
await watchPredictions(page)

const idle = await measure(page)
await chooseQuickRun(page, { epochs: 10_000 })
await fill(page, 'Learning rate', '0.001')
await page.getByRole('button', { name: 'Train', exact: true }).click()
await page.getByText(/digits a second/).waitFor()
const training = await measure(page)
await page.getByRole('button', { name: 'Stop' }).click()
await close()
await browser.close()

if (values.json) console.log(JSON.stringify({ idle, training }))
else {
  for (const [name, { count, median, p95, p99 }] of Object.entries({ idle, training })) {
    const [half, most, nearlyAll] = [median, p95, p99].map((milliseconds) => milliseconds.toFixed(1))
    console.log(`${name}: ${count} predictions, median ${half} ms, 95 % within ${most} ms, 99 % within ${nearlyAll} ms`)
  }
}

/** Has the page note when it asks for a prediction, and when the answer is there. */
function watchPredictions(page: Page): Promise<void> {
  return page.evaluate(() => {
    const asked = new Map<number, number>()
    const waits: number[] = []
    Object.assign(globalThis, { waits })
    const read = (frame: ArrayBuffer): { kind: string; id: number; name?: string } => {
      const length = new DataView(frame).getUint32(0, true)
      return JSON.parse(new TextDecoder().decode(new Uint8Array(frame, 4, length)))
    }
    const known = new WeakSet<WebSocket>()
    const send = WebSocket.prototype.send
    WebSocket.prototype.send = function (data) {
      if (!known.has(this)) {
        known.add(this)
        this.addEventListener('message', (event) => {
          const { kind, id } = read(event.data as ArrayBuffer)
          const start = kind === 'reply' ? asked.get(id) : undefined
          if (start === undefined) return
          waits.push(performance.now() - start)
          asked.delete(id)
        })
      }
      const { id, name } = read((data as Uint8Array<ArrayBuffer>).buffer)
      if (name === 'predict') asked.set(id, performance.now())
      send.call(this, data)
    }
  })
}

async function measure(page: Page) {
  const box = (await page.getByRole('application', { name: 'Drawing pad' }).boundingBox())!
  await page.evaluate(() => ((globalThis as unknown as { waits: number[] }).waits.length = 0))
  for (let stroke = 0; stroke < strokes; stroke++) {
    await page.keyboard.press('c')
    const place = (point: number): [number, number] => [
      box.x + box.width * (0.3 + 0.4 * Math.abs(Math.sin(stroke + point / 9))),
      box.y + box.height * (0.15 + (0.7 * point) / pointsOfStroke),
    ]
    await page.mouse.move(...place(0))
    await page.mouse.down()
    for (let point = 1; point <= pointsOfStroke; point++) await page.mouse.move(...place(point))
    await page.mouse.up()
  }
  await page.waitForTimeout(200)
  const waits = await page.evaluate(() => (globalThis as unknown as { waits: number[] }).waits)
  const sorted = waits.toSorted((one, other) => one - other)
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!
  return { count: sorted.length, median: at(0.5), p95: at(0.95), p99: at(0.99) }
}
