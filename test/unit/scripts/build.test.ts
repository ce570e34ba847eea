/** What `npm start` builds again, and what it leaves as it is. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isCurrent, stamp } from '#scripts/build.ts'

const step = { name: 'programs', sources: ['source', 'settings.json', 'absent'], results: ['out/a.js', 'out/b.js'] }
const before = new Date('2026-01-01T12:00:00Z')
const built = new Date('2026-01-01T12:01:00Z')
const after = new Date('2026-01-01T12:02:00Z')
let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'inkling-build-'))
  mkdirSync(join(root, 'source', 'deep'), { recursive: true })
  mkdirSync(join(root, 'out'))
  for (const path of [...step.results, 'settings.json', 'source/deep/x.ts']) writeFileSync(join(root, path), '')
  for (const path of ['settings.json', 'source/deep/x.ts', 'source/deep', 'source']) touch(path, before)
  stamp(root, step, built)
})
afterEach(() => rmSync(root, { recursive: true }))

function touch(path: string, time: Date): void {
  utimesSync(join(root, path), time, time)
}

test('What is there and newer than its sources is current', () => {
  expect(isCurrent(root, step)).toBe(true)
})

test.each(['settings.json', 'source/deep/x.ts'])('A change of %s makes it outdated', (path) => {
  touch(path, after)
  expect(isCurrent(root, step)).toBe(false)
})

test('A file taken away or added makes it outdated', () => {
  rmSync(join(root, 'source/deep/x.ts'))
  expect(isCurrent(root, step)).toBe(false)
})

test('A missing result makes it outdated', () => {
  rmSync(join(root, 'out/b.js'))
  expect(isCurrent(root, step)).toBe(false)
})

test('A build that was cut off leaves it outdated, whatever it has written', () => {
  rmSync(join(root, 'out/programs.stamp'))
  expect(isCurrent(root, step)).toBe(false)
})

test('A change made while it was being built makes it outdated', () => {
  touch('settings.json', new Date(built.getTime() + 1))
  expect(isCurrent(root, step)).toBe(false)
})
