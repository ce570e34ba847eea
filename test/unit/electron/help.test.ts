/** What helps when something is wrong: newer versions, reports, the log of what has died. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { defaultSettings } from '#engine/settings/settings.ts'
import { pageIn } from '#electron/basics/releases.ts'
import { parseRemembered } from '#electron/basics/memory.ts'
import { writeReport } from '#electron/report.ts'
import { keepCrashDumps, watchChildProcesses } from '#electron/uncaught-errors.ts'
import { app, seen } from './fake-electron.ts'

vi.mock('electron', () => import('./fake-electron.ts'))

describe('The page of newer versions', () => {
  test.each<[string, unknown, string | undefined]>([
    ['is the repository’s', 'https://github.com/ada/inkling', 'https://github.com/ada/inkling/releases'],
    ['may have a slash before it', 'https://git.example/ada/inkling/', 'https://git.example/ada/inkling/releases'],
    ['is none in a checkout', undefined, undefined],
    ['is none where there is no page', 'https://inkling.invalid', undefined],
    ['is none that anybody on the way could change', 'http://github.com/ada/inkling', undefined],
    ['is no file', 'file:///etc/passwd', undefined],
    ['is no nonsense', 'nonsense', undefined],
  ])('%s', (_what, homepage, page) => expect(pageIn(JSON.stringify({ homepage }))).toBe(page))
})

describe('A report', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'inkling-report-'))
    seen.person = folder
    mkdirSync(join(folder, 'logs'))
    mkdirSync(join(folder, 'crashDumps', 'pending'), { recursive: true })
    writeFileSync(join(folder, 'logs', 'main.log'), `${join(homedir(), 'ada.inkling')} could not be read.`)
    writeFileSync(join(folder, 'crashDumps', 'pending', '1.dmp'), 'a piece of memory')
    writeFileSync(join(folder, 'samples.jsonl'), 'drawings')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const memory = { now: { ...parseRemembered('{"zoomLevel":1}'), recent: ['/home/ada/secret.inkling'] } }
  const report = () => writeReport(join(folder, 'documents'), { memory, settings: defaultSettings })

  test('has the log, versions and settings, and nothing else', async () => {
    const path = await report()
    expect(readdirSync(path).sort()).toEqual(['main.log', 'settings.json', 'versions.txt'])
    const versions = readFileSync(join(path, 'versions.txt'), 'utf8')
    expect(versions).toMatch(/^Inkling 1\.2\.3\n/)
    expect(versions).toContain('Screens: 1920×1080 × 1.5')
    expect(versions).toContain('gpu_compositing: enabled')
    expect(versions).toMatch(/1 crash dumps, which are not in this folder[^]*1\.dmp/)
    expect(JSON.parse(readFileSync(join(path, 'settings.json'), 'utf8'))).toMatchObject({
      app: { zoomLevel: 1, recentFiles: 1 },
      network: { learningRate: defaultSettings.learningRate },
    })
  })

  test('says nothing of the person: no names of folders or of files', async () => {
    const path = await report()
    const all = readdirSync(path).map((name) => readFileSync(join(path, name), 'utf8'))
    expect(all.join('\n')).not.toMatch(/secret/)
    expect(readFileSync(join(path, 'main.log'), 'utf8')).not.toContain(homedir())
  })
})

describe('The log', () => {
  test('says of every process that has died, which and why, and of none that ended in order', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    watchChildProcesses()
    app.emit('child-process-gone', {}, { type: 'GPU', reason: 'crashed', exitCode: 5 })
    app.emit('child-process-gone', {}, { type: 'Utility', name: 'Inkling engine', reason: 'clean-exit', exitCode: 0 })
    expect(error.mock.calls).toEqual([['A process is gone: GPU, crashed (5).']])
    error.mockRestore()
  })
})

test('Crash dumps stay on this computer', () => {
  keepCrashDumps()
  expect(seen.crashReports).toEqual({ uploadToServer: false })
})
