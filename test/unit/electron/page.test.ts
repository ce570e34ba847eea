/** What the desktop host gives the page, and what it keeps from it and from everyone else. */
import { EventEmitter } from 'node:events'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { registerPageScheme, servePage } from '#electron/app-protocol.ts'
import { isPageUrl, pageUrl } from '#electron/basics/page-url.ts'
import { denyPermissions, restrictPages } from '#electron/security.ts'
import { app, seen, session } from './fake-electron.ts'

vi.mock('electron', () => import('./fake-electron.ts'))

beforeAll(() => {
  seen.appPath = mkdtempSync(join(tmpdir(), 'inkling-app-'))
  const page = join(seen.appPath, 'out', 'renderer')
  mkdirSync(join(page, 'assets'), { recursive: true })
  writeFileSync(join(page, 'index.html'), '<title>Inkling</title>')
  writeFileSync(join(page, 'assets', 'main.js'), 'export {}')
  writeFileSync(join(page, 'assets', 'notes.txt'), 'what nobody may read')
  writeFileSync(join(seen.appPath, 'out', 'secret.js'), 'what nobody may read')
})
afterAll(() => rmSync(seen.appPath, { recursive: true }))
afterEach(() => vi.restoreAllMocks())

describe('The app scheme', () => {
  const missing: string[] = []
  const ask = async (url: string) => {
    servePage({ errorPage: () => '<h1>Sorry</h1>', onMissing: (reason) => missing.push(reason) })
    return seen.pageHandler!({ url })
  }

  test('is one that pages can live on', () => {
    registerPageScheme()
    expect(seen.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ])
  })

  test('serves the page and its files, with their types and with the headers that guard it', async () => {
    const page = await ask(pageUrl)
    expect([page.status, await page.text()]).toEqual([200, '<title>Inkling</title>'])
    expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
    const policy = page.headers.get('Content-Security-Policy')
    expect(policy).toContain("default-src 'none'; script-src 'self'; ")
    expect(policy).toContain("connect-src 'none'")
    expect(page.headers.get('X-Content-Type-Options')).toBe('nosniff')
    const script = await ask('app://inkling/assets/main.js?v=1#top')
    expect([script.status, script.headers.get('Content-Type')]).toEqual([200, 'text/javascript; charset=utf-8'])
  })

  test('serves the page for errors without any file, and it may run no script', async () => {
    const page = await ask('app://inkling/error.html')
    expect([page.status, await page.text()]).toEqual([200, '<h1>Sorry</h1>'])
    expect(page.headers.get('Content-Security-Policy')).toMatch(
      /^default-src 'none'; style-src 'unsafe-inline'; base-uri/,
    )
  })

  test('tells when the page itself is missing, and of no other file', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    const index = join(seen.appPath, 'out', 'renderer', 'index.html')
    await ask('app://inkling/nothing.js')
    expect(missing).toEqual([])
    renameSync(index, `${index}.away`)
    expect((await ask(pageUrl)).status).toBe(404)
    renameSync(`${index}.away`, index)
    expect(missing).toEqual([expect.stringContaining('ENOENT')])
  })

  test.each([
    'app://inkling/',
    'app://inkling/assets',
    'app://inkling/nothing.js',
    'app://inkling/assets/notes.txt',
    'app://inkling/../secret.js',
    'app://inkling/%2e%2e/secret.js',
    'app://inkling/..%2fsecret.js',
    'app://inkling/assets/..%2f..%2fsecret.js',
    'app://inkling/assets%2f..%2f..%2fsecret.js',
    'app://inkling/..%5csecret.js',
    'app://inkling//etc/passwd',
    'app://inkling/%00.js',
    'app://inkling/%.js',
  ])('finds nothing at %s', async (url) => {
    vi.spyOn(console, 'error').mockReturnValue()
    const answer = await ask(url)
    expect([answer.status, await answer.text()]).toEqual([404, ''])
  })
})

describe('The sandbox', () => {
  test.each([
    ['is asked for', [], true],
    [
      'is left off where somebody has asked for that, since root’s engine would not start otherwise',
      ['no-sandbox'],
      false,
    ],
  ])('%s', (_what, switches, isEnabled) => {
    Object.assign(seen, { switches, isSandboxEnabled: false })
    restrictPages()
    app.removeAllListeners('web-contents-created')
    expect(seen.isSandboxEnabled).toBe(isEnabled)
    seen.switches = []
  })
})

describe('A page', () => {
  beforeAll(() => {
    restrictPages()
    denyPermissions()
    app.emit('web-contents-created', {}, contents)
  })
  const contents = Object.assign(new EventEmitter(), {
    openHandler: undefined as (() => unknown) | undefined,
    setWindowOpenHandler(handler: () => unknown) {
      this.openHandler = handler
    },
  })
  const isPrevented = (name: string, url: string, isMainFrame = true) => {
    let prevented = false
    contents.emit(name, { url, isMainFrame, preventDefault: () => (prevented = true) })
    return prevented
  }

  const foreign = [
    'https://evil.example/',
    'http://127.0.0.1:8080/',
    'file:///etc/passwd',
    'app://evil/index.html',
    'app://inkling.evil/index.html',
    'javascript:alert(1)',
    'data:text/html,<p>',
    'blob:app://evil/1',
    'about:blank',
    'nonsense',
  ]
  // In each of these ways Electron asks first; a redirect cannot be had from the app's own scheme.
  const ways = ['will-frame-navigate', 'will-redirect', 'will-attach-webview']
  test.each(ways.flatMap((way) => foreign.map((url) => [way, url] as const)))('is kept from %s to %s', (way, url) => {
    expect(isPrevented(way, url)).toBe(true)
    expect(isPageUrl(url)).toBe(false)
  })

  test('can load itself again', () => {
    expect(isPrevented('will-frame-navigate', pageUrl)).toBe(false)
    expect(isPrevented('will-redirect', pageUrl)).toBe(false)
  })

  test('can hold no other page, not even itself', () => {
    expect(isPrevented('will-frame-navigate', pageUrl, false)).toBe(true)
    expect(isPrevented('will-attach-webview', pageUrl)).toBe(true)
  })

  test('can open no window', () => expect(contents.openHandler!()).toEqual({ action: 'deny' }))

  test('can download nothing, and its words are not looked up elsewhere', () => {
    let prevented = false
    session.defaultSession.emit('will-download', { preventDefault: () => (prevented = true) })
    expect([prevented, seen.checksSpelling]).toEqual([true, false])
  })

  test('is granted nothing', () => {
    const decisions: boolean[] = []
    seen.isPermissionRequested!({}, 'media', (granted) => decisions.push(granted))
    expect([...decisions, seen.isPermitted!(), seen.isDevicePermitted!()]).toEqual([false, false, false])
  })
})
