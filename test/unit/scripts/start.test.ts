/** `npm start` after the build: a window where one can open, else a line that says why and the page for a browser. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { findElectron, whyNoWindow } from '#scripts/electron-binary.ts'
import { show } from '#scripts/start.ts'

let root: string
let log: string
const lines: string[] = []

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'inkling-start-'))
  log = join(root, 'log')
  mkdirSync(join(root, 'out', 'main'), { recursive: true })
  mkdirSync(join(root, 'node_modules', 'electron', 'dist'), { recursive: true })
  write('out/main/cli.js', `${record('served')}; process.exit(7)`)
  // Electron's own installer, in a place without a network.
  write('node_modules/electron/install.js', `${record('fetched')}; console.error('a stack trace'); process.exit(1)`)
  lines.length = 0
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(root, { recursive: true })
})

function write(path: string, text: string): void {
  writeFileSync(join(root, path), text)
}

/** JavaScript that notes what was run, and with which parameters. */
function record(what: string): string {
  return `require('node:fs').appendFileSync(${JSON.stringify(log)}, ['${what}', ...process.argv.slice(2)].join(' ') + ';')`
}

/** Puts an Electron in place that runs `script`. */
function installElectron(script: string): void {
  write('node_modules/electron/path.txt', 'electron')
  const path = join(root, 'node_modules', 'electron', 'dist', 'electron')
  writeFileSync(path, `#!${process.execPath}\n${script}`)
  chmodSync(path, 0o755)
}

/** What ran, in order. */
async function recorded(): Promise<string> {
  const { readFile } = await import('node:fs/promises')
  return readFile(log, 'utf8')
}

// The sandbox parameter lets a window open for root too, who may be the one that runs these tests.
const parameters = ['--no-sandbox', '--no-open']
const withDisplay = { ...process.env, DISPLAY: ':0', ELECTRON_OVERRIDE_DIST_PATH: undefined }

describe.skipIf(process.platform === 'win32')('Starting', () => {
  test('opens the window where Electron is in place, and ends with its code', async () => {
    installElectron(record('window'))
    expect(await show(root, parameters, withDisplay)).toBe(0)
    expect(await recorded()).toBe('window . --no-sandbox --no-open;')
    expect(lines).toEqual([])
  })

  test('says in one line that Electron could not be fetched, without its stack trace, and serves', async () => {
    const errors = vi.spyOn(process.stderr, 'write')
    expect(await show(root, parameters, withDisplay)).toBe(7)
    expect(await recorded()).toBe('fetched;served serve --no-open;')
    expect(lines).toEqual([
      'Fetching Electron; this happens once and may take a minute.',
      "Electron's binary could not be fetched; showing Inkling in the browser instead.",
    ])
    expect(errors).not.toHaveBeenCalled()
  })

  test('serves when Electron ends before it can have shown a window', async () => {
    installElectron(`${record('window')}; process.exit(127)`)
    expect(await show(root, parameters, withDisplay)).toBe(7)
    expect(await recorded()).toContain('served serve --no-open;')
    expect(lines).toEqual(['Electron ended before it showed a window; showing Inkling in the browser instead.'])
  })

  test.runIf(process.platform === 'linux')('serves where there is no display, and fetches nothing', async () => {
    const nowhere = { ...withDisplay, DISPLAY: undefined, WAYLAND_DISPLAY: undefined }
    expect(await show(root, ['--port', '8080'], nowhere)).toBe(7)
    expect(await recorded()).toBe('served serve --port 8080;')
    expect(lines).toEqual(['There is no display here; showing Inkling in the browser instead.'])
  })

  test('uses the Electron that ELECTRON_OVERRIDE_DIST_PATH names, and fetches none when it is not there', async () => {
    const elsewhere = join(root, 'elsewhere')
    const environment = { ...withDisplay, ELECTRON_OVERRIDE_DIST_PATH: elsewhere }
    expect(await show(root, parameters, environment)).toBe(7)
    expect(await recorded()).toBe('served serve --no-open;')
    mkdirSync(elsewhere)
    writeFileSync(join(elsewhere, 'electron'), '')
    expect(findElectron(root, environment)).toBe(join(elsewhere, 'electron'))
  })
})

test.each([
  ['linux', {}, false, [], 'There is no display here'],
  ['linux', { DISPLAY: ':0' }, false, [], undefined],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, false, [], undefined],
  ['linux', { DISPLAY: ':0' }, true, [], 'Electron does not run as root without --no-sandbox'],
  ['linux', { DISPLAY: ':0' }, true, ['--no-sandbox'], undefined],
  ['darwin', {}, true, [], undefined],
  ['win32', {}, false, [], undefined],
] as const)('On %s with %o, root %s, parameters %o: %s', (platform, environment, isRoot, parameters, expected) => {
  expect(whyNoWindow({ platform, environment, isRoot, parameters })).toBe(expected)
})
