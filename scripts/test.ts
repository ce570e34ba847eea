/**
 * `npm test`: everything that shows that Inkling works, from a fresh `npm ci` on; `npm run test:all`: also what only repeats. A stage
 * runs even when one before it failed, unless it needs that one. At the end are the tests that passed only when they were tried again,
 * the slowest ones, what was left out and skipped, and the time. The last line is `N passed, N failed, N skipped`; the exit code is 1
 * when anything failed.
 */
import type { JSONReport } from '@playwright/test/reporter'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runChecks } from './check.ts'
import { provideChromium } from './chromium.ts'
import {
  add,
  countByWorld,
  listSlowest,
  nothing,
  oneFailed,
  onePassed,
  readPlaywright,
  readVitest,
  type Counts,
} from './counts.ts'
import { cacheCompiledCode, runNode } from './run.ts'

const isEverything = process.argv.includes('--all')
// `test/extent.ts` and `playwright.config.ts` read it.
process.env.INKLING_TESTS = isEverything ? 'all' : 'some'
cacheCompiledCode()

const playwright = 'node_modules/@playwright/test/cli.js'
/**
 * A machine that does other things meanwhile makes one of some thousand tests wait too long now and then. That one is tried a second
 * time, and named at the end.
 */
const secondTries = 1
const reports = mkdtempSync(join(tmpdir(), 'inkling-test-'))
process.on('exit', () => rmSync(reports, { recursive: true, force: true }))

let total = nothing
const leftOut: string[] = []
const times: string[] = []

await stage('Types, lint and format', async () => {
  let counts = nothing
  for (const { ok } of await runChecks()) counts = add(counts, ok ? onePassed : oneFailed)
  return counts
})
let isBuilt = false
await stage('Build', async () => {
  isBuilt = (await runNode(['scripts/build.ts'], { output: 'show' })).code === 0
  return isBuilt ? onePassed : oneFailed
})
await stage('Unit and package tests', runUnitTests)
await stage('End-to-end tests', runEndToEndTests)

list('Passed only when tried again', total.triedAgain)
list('Slowest files', listSlowest(total.files, 10))
list('Slowest tests', listSlowest(total.tests, 10))
list('Left out, and run by npm run test:all', leftOut)
list(
  'Skipped',
  total.skipped.map(({ name, reason }) => `${name}: ${reason}`),
)
console.log(`\n${say(performance.now())} in all: ${times.join(', ')}`)
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped.length} skipped`)
process.exitCode = total.failed === 0 ? 0 : 1

async function stage(title: string, work: () => Promise<Counts>): Promise<void> {
  console.log(`\n${title}\n`)
  const start = performance.now()
  total = add(total, await work())
  times.push(`${title.toLowerCase()} ${say(performance.now() - start)}`)
}

function list(title: string, lines: readonly string[]): void {
  if (lines.length > 0) console.log(`\n${title}\n\n${lines.join('\n')}`)
}

function say(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

async function runUnitTests(): Promise<Counts> {
  const report = join(reports, 'unit.json')
  const { code } = await runNode(
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      `--retry=${secondTries}`,
      '--reporter=default',
      '--reporter=./scripts/vitest-reporter.ts',
    ],
    { output: 'show', environment: { VITEST_COUNTS_FILE: report } },
  )
  if (!isEverything)
    leftOut.push('unit tests: most repetitions of what only repeats; test/extent.ts says how they are counted')
  return readVitest(report, code)
}

async function runEndToEndTests(): Promise<Counts> {
  if (!isBuilt) {
    console.log('Not run, because there is no build to run them on: mend what “Build” says above.')
    return oneFailed
  }
  let chromium: string
  try {
    chromium = await provideChromium()
  } catch (error) {
    console.log(error instanceof Error ? error.message : error)
    return oneFailed
  }
  const report = join(reports, 'end-to-end.json')
  const { code } = await runNode([playwright, 'test', `--retries=${secondTries}`], {
    output: 'show',
    environment: { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  })
  const counts = readPlaywright(report, code)
  if (counts.failed > 0) {
    console.log(
      '\nTo see what a failed test did, run it alone with a trace: npx playwright test --project=PROJECT FILE:LINE --trace on' +
        '\nand open that: npx playwright show-trace test-results/…/trace.zip',
    )
  }
  if (!isEverything && existsSync(report)) await noteLeftOut(JSON.parse(readFileSync(report, 'utf8')) as JSONReport)
  return counts
}

/** Notes how many tests each world has beyond those that `report` tells of. */
async function noteLeftOut(report: JSONReport): Promise<void> {
  const { output } = await runNode([playwright, 'test', '--list', '--reporter=json'], {
    output: 'collect',
    environment: { INKLING_TESTS: 'all' },
  })
  const ran = countByWorld(report)
  for (const [world, all] of countByWorld(JSON.parse(output) as JSONReport)) {
    const rest = all - (ran.get(world) ?? 0)
    if (rest > 0)
      leftOut.push(`${world}: ${rest} of ${all} tests, about what the server’s world or another test has shown`)
  }
}
