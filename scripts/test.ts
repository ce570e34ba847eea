/**
 * `npm test`: everything that shows that Inkling works, from a fresh `npm ci` on. A stage runs even when one before it failed,
 * unless it needs that one. The last line is `N passed, N failed, N skipped`; the exit code is 1 when anything failed.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runChecks } from './check.ts'
import { provideChromium } from './chromium.ts'
import { add, nothing, oneFailed, onePassed, readPlaywright, readVitest, type Counts } from './counts.ts'
import { runNode } from './run.ts'

const reports = mkdtempSync(join(tmpdir(), 'inkling-test-'))
process.on('exit', () => rmSync(reports, { recursive: true, force: true }))

let total = nothing
function count(counts: Counts): void {
  total = add(total, counts)
}

heading('Types, lint and format')
for (const { ok } of await runChecks()) count(ok ? onePassed : oneFailed)

heading('Build')
const build = await runNode(['scripts/build.ts'], { output: 'show' })
count(build.code === 0 ? onePassed : oneFailed)

heading('Unit and package tests')
count(await runUnitTests())

heading('End-to-end tests')
count(await runEndToEndTests())

if (total.skipped.length > 0) {
  heading('Skipped')
  for (const { name, reason } of total.skipped) console.log(`${name}: ${reason}`)
}
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped.length} skipped`)
process.exitCode = total.failed === 0 ? 0 : 1

function heading(title: string): void {
  console.log(`\n${title}\n`)
}

async function runUnitTests(): Promise<Counts> {
  const report = join(reports, 'unit.json')
  const { code } = await runNode(
    ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=./scripts/vitest-reporter.ts'],
    { output: 'show', environment: { VITEST_COUNTS_FILE: report } },
  )
  return readVitest(report, code)
}

async function runEndToEndTests(): Promise<Counts> {
  if (build.code !== 0) {
    console.log('Not run, because there is no build to run them on.')
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
  const { code } = await runNode(['node_modules/@playwright/test/cli.js', 'test'], {
    output: 'show',
    environment: { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  })
  return readPlaywright(report, code)
}
