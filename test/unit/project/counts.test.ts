/** The counts at the end of `npm test` come from real runs of both tools on small tests of their own. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { add, listSlowest, oneFailed, onePassed, readPlaywright, readVitest, type Counts } from '#scripts/counts.ts'
import { runNode } from '#scripts/run.ts'

const project = resolve(import.meta.dirname, '../../..')
const tools = {
  vitest: join(project, 'node_modules/vitest/vitest.mjs'),
  vitestReporter: join(project, 'scripts/vitest-reporter.ts'),
  playwright: join(project, 'node_modules/@playwright/test/cli.js'),
}

let folder = ''
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'inkling-counts-')))
  write('package.json', '{ "type": "module" }')
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

async function runVitest(name: string, ...options: string[]) {
  const report = join(folder, `${name}.json`)
  const { code } = await runNode(
    [tools.vitest, 'run', '--root', join(folder, name), `--reporter=${tools.vitestReporter}`, ...options],
    { output: 'collect', environment: { VITEST_COUNTS_FILE: report } },
  )
  return readVitest(report, code)
}

async function runPlaywright(name: string, ...options: string[]) {
  const report = join(folder, `${name}.json`)
  const { code } = await runNode(
    [tools.playwright, 'test', '--config', join(folder, name), '--reporter=json', ...options],
    { output: 'collect', environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
  )
  return readPlaywright(report, code)
}

describe('the counts of unit tests', () => {
  it('tell passed, failed and skipped tests apart, with the reason of each skip', async () => {
    write(
      'unit/mixed.test.js',
      `import { expect, it } from 'vitest'
       it('passes', () => {})
       it('passes too', () => {})
       it('fails', () => { expect(1).toBe(2) })
       it('is skipped', (test) => test.skip('no display here'))
       it.skip('is skipped without a word', () => {})`,
    )
    write('unit/unloadable.test.js', `import './missing.js'`)
    const counts = await runVitest('unit')
    expect(counts).toMatchObject({ passed: 2, failed: 2 })
    expect(counts.skipped.map(({ name, reason }) => [name.replace(/^.* › /, ''), reason])).toEqual([
      ['is skipped', 'no display here'],
      ['is skipped without a word', 'no reason given'],
    ])
    expect(counts.tests).toHaveLength(5)
    expect(counts.files.map(({ name }) => name.replace(/^.*\//, ''))).toEqual(
      expect.arrayContaining(['mixed.test.js', 'unloadable.test.js']),
    )
  })

  it('count an error outside any test as failed', async () => {
    write(
      'unhandled/late.test.js',
      `import { it } from 'vitest'
       it('passes', async () => {
         Promise.reject(new Error('nobody waits for this'))
         // Node tells of it before its next turn.
         await new Promise(setImmediate)
       })`,
    )
    expect(await runVitest('unhandled')).toMatchObject({ passed: 1, failed: 1 })
  })

  it('name a test that passed only when it was tried again, and count it as passed', async () => {
    write(
      'again/second.test.js',
      `import { expect, it } from 'vitest'
       let tries = 0
       it('passes', () => {})
       it('passes the second time', () => { expect(++tries).toBe(2) })
       it('never passes', () => { expect(1).toBe(2) })`,
    )
    const counts = await runVitest('again', '--retry=1')
    expect(counts).toMatchObject({ passed: 2, failed: 1 })
    expect(counts.triedAgain.map((name) => name.replace(/^.* › /, ''))).toEqual(['passes the second time'])
  })
})

describe('the counts of end-to-end tests', () => {
  it('tell passed, failed and skipped tests apart, with the reason of each skip', async () => {
    write(
      'page/mixed.spec.js',
      `import { expect, test } from '@playwright/test'
       test('passes', () => {})
       test.describe('a group', () => {
         test('fails', () => { expect(1).toBe(2) })
         test('is skipped', () => { test.skip(true, 'no binary here') })
       })`,
    )
    const counts = await runPlaywright('page')
    expect(counts).toMatchObject({ passed: 1, failed: 1 })
    expect(counts.skipped).toEqual([{ name: 'mixed.spec.js › a group › is skipped', reason: 'no binary here' }])
    expect(counts.tests.map(({ name }) => name)).toContain('mixed.spec.js › a group › fails')
    expect(counts.files.map(({ name }) => name)).toEqual(['mixed.spec.js'])
  })

  it('name a test that passed only when it was tried again, and count it as passed', async () => {
    write(
      'page-again/second.spec.js',
      `import { expect, test } from '@playwright/test'
       test('passes', () => {})
       test('passes the second time', ({}, { retry }) => { expect(retry).toBe(1) })
       test('never passes', () => { expect(1).toBe(2) })`,
    )
    const counts = await runPlaywright('page-again', '--retries=1')
    expect(counts).toMatchObject({
      passed: 2,
      failed: 1,
      triedAgain: ['second.spec.js › passes the second time'],
    })
  })

  it('count a file that cannot be loaded as failed', async () => {
    write('broken/unloadable.spec.js', `import './missing.js'`)
    const { passed, failed } = await runPlaywright('broken')
    expect(passed).toBe(0)
    expect(failed).toBeGreaterThan(0)
  })
})

describe('a tool that crashes before its report', () => {
  const missing = () => join(folder, 'never-written.json')

  it('counts as failed, whatever its exit code', () => {
    expect(readVitest(missing(), 1)).toEqual(oneFailed)
    expect(readVitest(missing(), 0)).toEqual(oneFailed)
    expect(readPlaywright(missing(), 1)).toEqual(oneFailed)
    expect(readPlaywright(missing(), 0)).toEqual(oneFailed)
  })

  it('counts as failed when it ends badly after tests that passed', () => {
    write('passed.json', JSON.stringify(onePassed))
    expect(readVitest(join(folder, 'passed.json'), 137)).toEqual({ ...onePassed, failed: 1 })
  })
})

it('counts of several runs add up', () => {
  const skipped = { name: 'a', reason: 'b' }
  const timed = { name: 'c', milliseconds: 1 }
  const one: Counts = { passed: 2, failed: 1, skipped: [skipped], triedAgain: ['d'], files: [timed], tests: [] }
  expect(add(one, { ...one, passed: 3, failed: 0, tests: [timed] })).toEqual({
    passed: 5,
    failed: 1,
    skipped: [skipped, skipped],
    triedAgain: ['d', 'd'],
    files: [timed, timed],
    tests: [timed],
  })
})

it('the slowest come first, as many as are asked for', () => {
  const timed = [5, 12_345, 700].map((milliseconds) => ({ name: `${milliseconds} ms`, milliseconds }))
  expect(listSlowest(timed, 2)).toEqual(['  12.3 s  12345 ms', '   0.7 s  700 ms'])
})
