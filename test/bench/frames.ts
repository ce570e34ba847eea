/**
 * How smooth the page is: the time from frame to frame, and tasks of its main thread above 50 ms, while nothing goes on, while a run trains, and
 * while a run trains and the digit on the pad is read all the time. Run: `npm run bench:frames`, with `-- --json` for one JSON object a state.
 * Without a graphics processor the frames are painted by the same cores that train.
 */
import { chromium, type Page } from '@playwright/test'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { build } from '#scripts/build.ts'
import { provideChromium } from '#scripts/chromium.ts'
import { openServed } from '#test/e2e/hosts.ts'
import { chooseQuickRun, draw, seven } from '#test/e2e/inkling.ts'
import { createLoadWatch, describeLoad } from './load.ts'
import { quantile } from './rounds.ts'

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, seconds: { type: 'string', default: '6' } },
})

/** Milliseconds. */
type Found = { readonly frames: readonly number[]; readonly longTasks: readonly number[] }

await build()
const load = createLoadWatch()
await load.look()
const browser = await chromium.launch({ executablePath: await provideChromium() })
const host = await openServed(browser, {})
const { page } = host
try {
  await page.setViewportSize({ width: 1280, height: 800 })
  await chooseQuickRun(page, { epochs: 10_000 })
  // The parts of the page that come when they are needed first.
  await page.getByRole('button', { name: 'Train', exact: true }).click()
  await page.getByText(/digits a second/).waitFor()
  await watch(page, 2)
  await page.getByRole('button', { name: 'Stop' }).click()

  print('nothing goes on', await watch(page, Number(values.seconds)))
  await page
    .getByRole('button', { name: /^Train/ })
    .first()
    .click()
  await page.getByText(/digits a second/).waitFor()
  print('training, nothing drawn', await watch(page, Number(values.seconds)))
  await draw(page, seven)
  print('training, a digit on the pad', await watch(page, Number(values.seconds)))
} finally {
  await host.close()
  await browser.close()
}
await load.look()
const machine = describeLoad(load.judge(), availableParallelism())
console.log(values.json ? JSON.stringify({ machine }) : machine)

/** Watches the page for so many seconds. */
function watch(page: Page, seconds: number): Promise<Found> {
  return page.evaluate(
    (length) =>
      new Promise<Found>((resolve) => {
        const frames: number[] = []
        const longTasks: number[] = []
        const observer = new PerformanceObserver((list) =>
          longTasks.push(...list.getEntries().map(({ duration }) => duration)),
        )
        observer.observe({ type: 'longtask' })
        let last: number | null = null
        let first: number | null = null
        const note = (now: number): void => {
          first ??= now
          if (last !== null) frames.push(now - last)
          last = now
          if (now - first < length * 1000) return void requestAnimationFrame(note)
          observer.disconnect()
          resolve({ frames, longTasks })
        }
        requestAnimationFrame(note)
      }),
    seconds,
  )
}

function print(state: string, { frames, longTasks }: Found): void {
  const seconds = frames.reduce((sum, each) => sum + each, 0) / 1000
  const summary = {
    state,
    framesPerSecond: frames.length / seconds,
    median: quantile(frames, 0.5),
    p95: quantile(frames, 0.95),
    longTasks: longTasks.length,
    longestTask: Math.max(0, ...longTasks),
  }
  if (values.json) return console.log(JSON.stringify(summary))
  const { framesPerSecond, median, p95, longestTask } = summary
  console.log(
    `${state.padEnd(30)} ${framesPerSecond.toFixed(1).padStart(5)} frames a second; ${median.toFixed(1)} ms from frame to frame, 95 % within ${p95.toFixed(1)}; ` +
      `${longTasks.length} tasks above 50 ms${longTasks.length > 0 ? `, the longest ${longestTask.toFixed(0)} ms` : ''}`,
  )
}
