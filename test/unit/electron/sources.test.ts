/** Holds the desktop host's sources to what docs/security.md says of them. */
import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const project = resolve(import.meta.dirname, '../../..')
const read = (path: string) => readFileSync(resolve(project, path), 'utf8')
const sources = globSync('electron/**/*.ts', { cwd: project }).map((path) => ({ path, text: read(path) }))

/** Each is a way to give up protection, or to reach what the app has no business with. */
const unwanted = [
  'webSecurity',
  'allowRunningInsecureContent',
  'experimentalFeatures',
  'enableBlinkFeatures',
  'allowpopups',
  'webviewTag',
  'nodeIntegration: true',
  'nodeIntegrationInWorker',
  'nodeIntegrationInSubFrames',
  'contextIsolation: false',
  'sandbox: false',
  'bypassCSP',
  'loadFile',
  'executeJavaScript',
  'insertCSS',
  'setPermissionRequestHandler(null',
  'file://',
  'http:',
  // Among the window’s options it would show on a Mac before there is anything to see.
  'fullscreen:',
]

describe('The sources of the desktop host', () => {
  test('are looked at', () => expect(sources.length).toBeGreaterThan(30))

  test.each(unwanted)('have no %s', (word) => {
    expect(sources.filter(({ text }) => text.includes(word)).map(({ path }) => path)).toEqual([])
  })

  test('hand the system three things to open: the folder of the log, a report, and the page of newer versions', () => {
    const uses = sources.flatMap(({ text }) => [...text.matchAll(/shell\.\w+\(.*/g)].map(([use]) => use))
    expect(uses.sort()).toEqual([
      'shell.openExternal(page)',
      "shell.openPath(await writeReport(app.getPath('documents'), parts))",
      'shell.openPath(logFolder()),',
    ])
  })

  test('know no address of the network', () => {
    const known = sources.flatMap(({ text }) => text.match(/https:.*/g) ?? [])
    expect(known).toEqual(["https:' || url.hostname.endsWith('.invalid')) return undefined"])
  })

  // Windows has no signals, and no process of a Windows may wait for one.
  test('end the engine by a message, and not by a signal', () => {
    expect(sources.filter(({ text }) => text.includes('SIGTERM')).map(({ path }) => path)).toEqual([
      'electron/engine-life.ts',
    ])
  })

  // Electron emits `failed` where the system refuses, and shows nothing.
  test('hear when a notification fails', () => {
    const shown = sources.filter(({ text }) => text.includes('new Notification('))
    expect(shown).not.toEqual([])
    expect(shown.filter(({ text }) => !text.includes("notification.on('failed'"))).toEqual([])
  })

  test('have the identity that the installer registers', () => {
    const [, appId] = /^appId: (\S+)$/m.exec(read('electron-builder.yml'))!
    expect(read('electron/desktop.ts')).toContain(`const appId = '${appId}'`)
  })
})

describe('docs/security.md', () => {
  const text = read('docs/security.md')

  test('answers each of the twenty points', () => {
    const numbers = [...text.matchAll(/^\| (\d+) /gm)].map(([, number]) => Number(number))
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  })

  // Whether Linux lets it have the sandbox, the start script that electron-builder puts into an AppImage tries out.
  test('says of the AppImage what it does', () => {
    const script = read('node_modules/app-builder-lib/out/targets/appimage/appImageUtil.js')
    expect([script.includes('unshare -Ur true'), script.includes('NO_SANDBOX=(--no-sandbox)')]).toEqual([true, true])
    expect(text).toContain('the AppImage’s start script adds the switch there'.replace('’', "'"))
    expect(read('README.md')).toMatch(/\.deb/)
  })

  test('names only files that are there', () => {
    const named = [...text.matchAll(/`([\w.-]+(?:\/[\w.-]+)+\.\w+|[\w-]+\.(?:yml|ts|json|js))`/g)].map(
      ([, path]) => path!,
    )
    expect(named.length).toBeGreaterThan(15)
    const isThere = (path: string) =>
      globSync([path, `**/${path}`], { cwd: project, exclude: ['node_modules', 'out', 'dist'] })[0]
    expect(named.filter((path) => !isThere(path))).toEqual([])
  })
})
