/** `npm start` after the build: a window where one can open, else a line that says why and the page for a browser. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { findElectron, readSandboxSupport, remedyOf, whyNoSandbox, whyNoWindow } from '#scripts/electron-binary.ts'
import { runNode } from '#scripts/run.ts'
import { ozoneParameters, show, wayToEnd } from '#scripts/start.ts'

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
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  rmSync(root, { recursive: true })
})

function write(path: string, text: string): void {
  writeFileSync(join(root, path), text)
}

/** JavaScript that notes what was run, and with which parameters. */
function record(what: string): string {
  return `require('node:fs').appendFileSync(${JSON.stringify(log)}, [\`${what}\`, ...process.argv.slice(2)].join(' ') + ';')`
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

  test('says in one line that Electron could not be fetched, and serves', async () => {
    expect(await show(root, parameters, withDisplay)).toBe(7)
    expect(await recorded()).toBe('fetched;served serve --no-open;')
    expect(lines).toEqual([
      'Fetching Electron, more than 100 MB; this happens once.',
      "Electron's binary could not be fetched; showing Inkling in the browser instead. For a window, start it again; behind a proxy, " +
        'first: npm config set proxy http://NAME:PORT',
    ])
  })

  test('gives Electron’s installer the proxy that npm has, and keeps a stand-in out of its way', async () => {
    write('node_modules/electron/install.js', record('${process.env.HTTPS_PROXY} ${process.env.NODE_USE_ENV_PROXY}'))
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', '/a/stand-in')
    const environment = { ...withDisplay, HTTPS_PROXY: undefined, npm_config_proxy: 'http://proxy.school:8080' }
    await show(root, parameters, environment)
    expect(await recorded()).toContain('http://proxy.school:8080 1;')
  })

  test('has Electron be itself, also in a terminal of another program that is made with Electron', async () => {
    installElectron(record('as Node: ${process.env.ELECTRON_RUN_AS_NODE}'))
    expect(await show(root, parameters, { ...withDisplay, ELECTRON_RUN_AS_NODE: '1' })).toBe(0)
    expect(await recorded()).toContain('as Node: undefined')
  })

  test('serves when Electron ends before it can have shown a window', async () => {
    installElectron(`${record('window')}; process.exit(1)`)
    expect(await show(root, parameters, withDisplay)).toBe(7)
    expect(await recorded()).toContain('served serve --no-open;')
    expect(lines).toEqual([
      'Electron ended before it showed a window; showing Inkling in the browser instead. What it said is above. To try without the ' +
        'graphics card: npm start -- --disable-gpu',
    ])
  })

  test.runIf(process.platform === 'linux')('says what to type where a library is missing', async () => {
    installElectron('process.exit(127)')
    expect(await show(root, parameters, withDisplay)).toBe(7)
    expect(lines).toEqual([
      'A library that Electron needs is missing; showing Inkling in the browser instead. For a window, on Debian and Ubuntu: ' +
        'npx playwright install-deps chromium',
    ])
  })

  test('takes a window that is closed at once for no failure', async () => {
    installElectron('process.exit(0)')
    expect(await show(root, parameters, withDisplay)).toBe(0)
    expect(lines).toEqual([])
  })

  test.runIf(process.platform === 'linux')('serves where there is no display, and fetches nothing', async () => {
    const nowhere = { ...withDisplay, DISPLAY: undefined, WAYLAND_DISPLAY: undefined }
    expect(await show(root, ['--port', '8080'], nowhere)).toBe(7)
    expect(await recorded()).toBe('served serve --port 8080;')
    expect(lines).toEqual([
      'There is no display here; showing Inkling in the browser instead. For a window, start it in a desktop session.',
    ])
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
  const reason = whyNoWindow({ platform, environment, isRoot, parameters })
  expect(reason).toBe(expected)
  // Each comes with what to do about it.
  expect(reason === undefined || remedyOf(reason)).toBeTruthy()
})

describe('The sandbox on Linux', () => {
  /** As files of the system say it. */
  function linux(files: Readonly<Record<string, string>>): string {
    const system = join(root, 'system')
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(system, path)), { recursive: true })
      writeFileSync(join(system, path), text)
    }
    return system
  }
  const electron = () => join(root, 'node_modules', 'electron', 'dist', 'electron')
  const apparmor = 'proc/sys/kernel/apparmor_restrict_unprivileged_userns'

  test.each([
    ['can be made where nothing forbids it', {}, true],
    ['can be made on an Ubuntu that has lifted its rule', { [apparmor]: '0\n' }, true],
    ['cannot be made on Ubuntu from 23.10 on', { [apparmor]: '1\n' }, false],
    ['cannot be made where Debian forbids it', { 'proc/sys/kernel/unprivileged_userns_clone': '0\n' }, false],
    ['cannot be made without namespaces', { 'proc/sys/user/max_user_namespaces': '0\n' }, false],
  ] as const)('%s', (_what, files, hasNamespaces) => {
    expect(readSandboxSupport(electron(), linux(files))).toEqual({ hasNamespaces, hasHelper: false })
  })

  test.runIf(process.platform === 'linux')('keeps a window from being tried where the system forbids it', async () => {
    vi.spyOn(process, 'getuid').mockReturnValue(1000)
    installElectron(record('window'))
    expect(await show(root, ['--no-open'], withDisplay, linux({ [apparmor]: '1\n' }))).toBe(7)
    expect(await recorded()).toBe('served serve --no-open;')
    expect(lines).toEqual([
      expect.stringMatching(/forbids .* in the browser instead\. For a window: sudo chown root:root /),
    ])
  })

  test('is asked for before Electron would end for want of it, with what to type in one line', () => {
    const without = { hasNamespaces: false, hasHelper: false }
    const said = whyNoSandbox('/a b/electron', [], without)!
    expect(said.remedy).toContain('sudo chown root:root "/a b/chrome-sandbox" && sudo chmod 4755 "/a b/chrome-sandbox"')
    expect(said.remedy).toContain('npm start -- --no-sandbox')
    expect(said.reason + said.remedy).not.toContain('\n')
    expect(whyNoSandbox('/a/electron', ['--no-sandbox'], without)).toBeUndefined()
    expect(whyNoSandbox('/a/electron', [], { hasNamespaces: false, hasHelper: true })).toBeUndefined()
    expect(whyNoSandbox('/a/electron', [], { hasNamespaces: true, hasHelper: false })).toBeUndefined()
  })
})

test.each([
  ['SIGINT', 'linux', true, 'none'],
  ['SIGHUP', 'linux', true, 'none'],
  ['SIGTERM', 'linux', true, 'signal'],
  ['SIGINT', 'darwin', false, 'signal'],
  ['SIGINT', 'win32', true, 'close'],
] as const)('%s on %s, in a terminal %s, goes on as: %s', (signal, platform, isTerminal, way) => {
  expect(wayToEnd(signal, { platform, isTerminal })).toBe(way)
})

test.each([
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, ['--ozone-platform=wayland']],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0' }, []],
  ['linux', { DISPLAY: ':0' }, []],
  ['darwin', { WAYLAND_DISPLAY: 'wayland-0' }, []],
] as const)('On %s with %o Electron is told %o of the display', (platform, environment, expected) => {
  expect(ozoneParameters(platform, environment)).toEqual(expected)
})

test('Electron’s installer says in one line why it could not fetch, down to the deepest cause', async () => {
  write(
    'node_modules/electron/install.js',
    `fetch('http://127.0.0.1:1').catch((error) => { console.error(error.stack); process.exit(1) })`,
  )
  const { output } = await runNode(
    ['--import', resolve('scripts/brief-errors.ts'), join(root, 'node_modules/electron/install.js')],
    { output: 'collect' },
  )
  expect(output).toMatch(/^Error: fetch failed: .+\n$/)
})
