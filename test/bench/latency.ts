/**
 * How long a stroke waits for its bars, while nothing else goes on and while a run trains, and where the time goes. Run: `npm run bench:latency`,
 * with `-- --json` for one JSON object, and `-- --against FOLDER` for another built Inkling in turn with this one. Chromium draws by mouse
 * events, and the page asks as it does for a person.
 */
import { chromium, type Browser, type Page } from '@playwright/test'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from '#scripts/build.ts'
import { provideChromium } from '#scripts/chromium.ts'
import { openServed, type Host } from '#test/e2e/hosts.ts'
import { chooseQuickRun, fill } from '#test/e2e/inkling.ts'
import { projectFolder } from '#test/worlds.ts'
import { createLoadWatch, describeLoad } from './load.ts'
import { quantile } from './rounds.ts'
import type { EngineNote } from './watch-predictions.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    against: { type: 'string' },
    rounds: { type: 'string', default: '3' },
  },
})
const strokes = 15
const pointsOfStroke = 25

/** Milliseconds since 1970. A request with what was drawn since the last one, and when its bars were on the screen. */
type PageNote = { readonly id: number; readonly sent: number; readonly received: number; readonly painted: number }
type PageNotes = {
  readonly events: readonly { readonly made: number; readonly handled: number }[]
  readonly answers: readonly PageNote[]
}

/** Milliseconds, one entry for each event of the mouse or each request. */
type Times = Record<'stroke to bars' | 'asked to answered' | 'up' | 'engine' | 'down' | 'painting', number[]>
const noTimes = (): Times => ({
  'stroke to bars': [],
  'asked to answered': [],
  up: [],
  engine: [],
  down: [],
  painting: [],
})

class Measured {
  readonly name: string
  readonly #host: Host
  readonly #notesPath: string
  readonly #found: { readonly state: 'idle' | 'training'; readonly notes: PageNotes }[] = []

  static async open(browser: Browser, folder: string, temporary: string): Promise<Measured> {
    const notesPath = join(temporary, `${folder.replaceAll(/\W/g, '-')}.json`)
    const watcher = pathToFileURL(join(import.meta.dirname, 'watch-predictions.ts'))
    watcher.searchParams.set('notes', notesPath)
    const host = await openServed(browser, { folder, nodeParameters: ['--import', watcher.href] })
    await host.page.setViewportSize({ width: 1280, height: 800 })
    await host.page.addInitScript(noteRawListeners)
    await host.page.reload()
    await watchPage(host.page)
    await chooseQuickRun(host.page, { epochs: 10_000 })
    await fill(host.page, 'Learning rate', '0.001')
    // Keys are the page's again, and no text of the field.
    await host.page.locator(':focus').blur()
    return new Measured(folder, host, notesPath)
  }

  private constructor(folder: string, host: Host, notesPath: string) {
    this.name = folder === projectFolder ? '' : ' (the other)'
    this.#host = host
    this.#notesPath = notesPath
  }

  async measure(): Promise<void> {
    const { page } = this.#host
    this.#found.push({ state: 'idle', notes: await drawStrokes(page) })
    await page.getByRole('button', { name: /^(Train|Train more)$/ }).click()
    await page.getByText(/digits a second/).waitFor()
    this.#found.push({ state: 'training', notes: await drawStrokes(page) })
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.keyboard.press('c')
  }

  /** Ends it; what its engine has noted is known only then. */
  async close(): Promise<Record<'idle' | 'training', Times>> {
    await this.#host.close()
    const engine = new Map(
      (JSON.parse(readFileSync(this.#notesPath, 'utf8')) as EngineNote[]).map((note) => [note.id, note]),
    )
    const times = { idle: noTimes(), training: noTimes() }
    for (const { state, notes } of this.#found) addTimes(times[state], notes, engine)
    return times
  }
}

if (values.against === undefined) await build()
const load = createLoadWatch()
await load.look()
const temporary = mkdtempSync(join(tmpdir(), 'inkling-latency-'))
const browser = await chromium.launch({ executablePath: await provideChromium() })
const all: Measured[] = []
for (const folder of [projectFolder, ...(values.against === undefined ? [] : [resolve(values.against)])]) {
  all.push(await Measured.open(browser, folder, temporary))
}
try {
  for (let round = 0; round < Number(values.rounds); round++) for (const each of all) await each.measure()
} catch (error) {
  // What their servers hold open would keep this program from ending.
  for (const each of all) await each.close()
  throw error
}
for (const each of all) {
  const times = await each.close()
  for (const state of ['idle', 'training'] as const) print(`${state}${each.name}`, times[state])
}
await browser.close()
rmSync(temporary, { recursive: true })
await load.look()
const machine = describeLoad(load.judge(), availableParallelism())
console.log(values.json ? JSON.stringify({ machine }) : machine)

function print(name: string, times: Times): void {
  const summary = Object.entries(times).map(([part, each]) => ({
    part,
    median: quantile(each, 0.5),
    p95: quantile(each, 0.95),
  }))
  if (values.json) return console.log(JSON.stringify({ name, count: times['asked to answered'].length, summary }))
  console.log(`${name}: ${times['asked to answered'].length} predictions; milliseconds, median / 95 % within`)
  for (const { part, median, p95 } of summary) {
    const isPart = part !== 'stroke to bars' && part !== 'asked to answered'
    console.log(
      `  ${isPart ? '  ' : ''}${part.padEnd(isPart ? 18 : 20)} ${median.toFixed(1).padStart(6)} / ${p95.toFixed(1)}`,
    )
  }
}

function addTimes(times: Times, { events, answers }: PageNotes, engine: ReadonlyMap<number, EngineNote>): void {
  for (const { made, handled } of events) {
    const answer = answers.find(({ sent }) => sent >= handled)
    if (answer) times['stroke to bars'].push(answer.painted - made)
  }
  for (const { id, sent, received, painted } of answers) {
    // Only what was asked for a stroke: the others are asked with every progress of a run.
    const note = engine.get(id)
    if (!note || !events.some(({ handled }) => sent >= handled && sent - handled < 20)) continue
    times['asked to answered'].push(received - sent)
    times.up.push(note.read - sent)
    times.engine.push(note.written - note.read)
    times.down.push(received - note.written)
    times.painting.push(painted - received)
  }
}

/** Has the page note its strokes, when it asks for a prediction, when the answer is there, and when a frame with it has been made. */
function watchPage(page: Page): Promise<void> {
  return page.evaluate(() => {
    const now = () => performance.timeOrigin + performance.now()
    const asked = new Map<number, number>()
    const notes: { events: { made: number; handled: number }[]; answers: PageNote[] } = { events: [], answers: [] }
    Object.assign(globalThis, { notes })
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
          const sent = kind === 'reply' ? asked.get(id) : undefined
          if (sent === undefined) return
          asked.delete(id)
          const received = now()
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel()
            // A message that a frame sends is read when the frame is made.
            port2.onmessage = () => {
              notes.answers.push({ id, sent, received, painted: now() })
              port1.close()
            }
            port1.postMessage(null)
          })
        })
      }
      const { id, name } = read((data as Uint8Array<ArrayBuffer>).buffer)
      if (name === 'predict') asked.set(id, now())
      send.call(this, data)
    }
    const { takesRaw } = globalThis as unknown as { takesRaw?: boolean }
    const kind = takesRaw ? 'pointerrawupdate' : 'pointermove'
    window.addEventListener(
      kind as 'pointermove',
      (event) => {
        if (event.buttons === 1) notes.events.push({ made: performance.timeOrigin + event.timeStamp, handled: now() })
      },
      { capture: true },
    )
  })
}

/** The page may take the mouse's events as they come, or once a frame. */
function noteRawListeners(): void {
  const add = EventTarget.prototype.addEventListener
  EventTarget.prototype.addEventListener = function (...parameters) {
    if (parameters[0] === 'pointerrawupdate') Object.assign(globalThis, { takesRaw: true })
    return add.apply(this, parameters)
  }
}

async function drawStrokes(page: Page): Promise<PageNotes> {
  await page.waitForTimeout(500)
  await page.evaluate(() => {
    const { notes } = globalThis as unknown as { notes: { events: unknown[]; answers: unknown[] } }
    notes.events.length = notes.answers.length = 0
  })
  const box = (await page.getByRole('application', { name: 'Drawing pad' }).boundingBox())!
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
  await page.waitForTimeout(300)
  return page.evaluate(() => (globalThis as unknown as { notes: PageNotes }).notes)
}
