/**
 * How long starting takes: the command line, as a ratio to Node alone, and the page from a server that runs already, until the first paint and
 * until a first stroke is answered. Run: `npm run bench:start`, with `-- --against FOLDER` for another built Inkling in turn with this one.
 */
import { chromium, type Browser } from '@playwright/test'
import { encode } from 'fast-png'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { provideChromium } from '#scripts/chromium.ts'
import { openServed } from '#test/e2e/hosts.ts'
import { draw, one } from '#test/e2e/inkling.ts'
import { projectFolder } from '#test/worlds.ts'
import { createLoadWatch, describeLoad } from './load.ts'
import { quantile } from './rounds.ts'

const { values } = parseArgs({
  options: { against: { type: 'string' }, rounds: { type: 'string', default: '11' } },
})
const rounds = Number(values.rounds)
const folders = [projectFolder, ...(values.against === undefined ? [] : [resolve(values.against)])]

const load = createLoadWatch()
await load.look()
const temporary = mkdtempSync(join(tmpdir(), 'inkling-start-'))
try {
  measureCommands()
  await measurePage()
} finally {
  rmSync(temporary, { recursive: true, force: true })
}
await load.look()
console.log(describeLoad(load.judge(), availableParallelism()))

/** Each command in turn with Node alone, so that all meet the same disturbances. */
function measureCommands(): void {
  const image = join(temporary, 'one.png')
  const data = Uint8Array.from({ length: 56 * 56 }, (_, place) => (place % 56 > 24 && place % 56 < 32 ? 0 : 255))
  writeFileSync(image, encode({ width: 56, height: 56, channels: 1, data }))
  const commands = [
    ['--version'],
    ['predict', join(projectFolder, 'resources/shipped/digits.safetensors'), image],
    ['evaluate', join(projectFolder, 'resources/shipped/digits.safetensors')],
  ]
  const programs = [
    { name: 'node -e 0', parameters: ['-e', '0'] },
    ...folders.flatMap((folder) =>
      commands.map((command) => ({
        name: `inkling ${command[0]}${nameOf(folder)}`,
        parameters: [join(folder, 'out/main/cli.js'), ...command],
      })),
    ),
  ].map((program) => ({ ...program, times: [] as number[] }))
  // The first round fills the caches and does not count.
  for (let round = 0; round <= rounds; round++) {
    for (const { name, parameters, times } of programs) {
      const start = performance.now()
      const { status, stderr } = spawnSync(process.execPath, parameters, { encoding: 'utf8' })
      if (status !== 0) throw new Error(`${name} failed: ${stderr}`)
      if (round > 0) times.push(performance.now() - start)
    }
  }
  const alone = quantile(programs[0]!.times, 0.5)
  for (const { name, times } of programs) {
    const median = quantile(times, 0.5)
    console.log(`${name.padEnd(40)} ${median.toFixed(0).padStart(5)} ms, ${(median / alone).toFixed(1)} × Node alone`)
  }
}

/** Fresh browser contexts, so that nothing is in a page's cache. */
async function measurePage(): Promise<void> {
  const browser = await chromium.launch({ executablePath: await provideChromium() })
  const hosts = await Promise.all(folders.map((folder) => openServed(browser, { isRandomStart: false, folder })))
  const measured = folders.map((folder, index) => ({
    name: `page${nameOf(folder)}`,
    address: hosts[index]!.page.url(),
    paints: [] as number[],
    strokes: [] as number[],
  }))
  for (const { page } of hosts) await page.getByRole('button', { name: 'Train your own' }).waitFor()
  for (let round = 0; round <= rounds; round++) {
    for (const { address, paints, strokes } of measured) {
      const { paint, stroke } = await visit(browser, address)
      if (round === 0) continue
      paints.push(paint)
      strokes.push(stroke)
    }
  }
  for (const { name, paints, strokes } of measured) {
    const median = (times: readonly number[]) => `${quantile(times, 0.5).toFixed(0).padStart(5)} ms`
    console.log(`${`${name}, first paint`.padEnd(40)} ${median(paints)}`)
    console.log(`${`${name}, first stroke answered`.padEnd(40)} ${median(strokes)}`)
  }
  for (const host of hosts) await host.close()
  await browser.close()
}

/** Milliseconds from the beginning of the navigation. */
async function visit(browser: Browser, address: string): Promise<{ readonly paint: number; readonly stroke: number }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.addInitScript(() => {
    const watcher = new MutationObserver(() => {
      const number = document.querySelector('ol .number')?.textContent
      if (number === undefined || number === '–') return
      watcher.disconnect()
      Object.assign(globalThis, { answered: performance.now() })
    })
    watcher.observe(document, { subtree: true, childList: true, characterData: true })
  })
  await page.goto(address, { waitUntil: 'commit' })
  await page.getByLabel('Drawing pad').waitFor()
  await draw(page, one)
  const times = await page
    .waitForFunction(() => {
      const { answered } = globalThis as unknown as { answered?: number }
      const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime
      return answered !== undefined && paint !== undefined ? { paint, stroke: answered } : null
    })
    .then((handle) => handle.jsonValue())
  await context.close()
  return times!
}

function nameOf(folder: string): string {
  return folder === projectFolder ? '' : ' (the other)'
}
