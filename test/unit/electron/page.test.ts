/** What the desktop host gives the page, and what it keeps from it and from everyone else. */
import { EventEmitter } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { registerPageScheme, servePage } from '../../../electron/app-protocol.ts'
import { onPageMessage } from '../../../electron/ipc.ts'
import { isPageUrl, pageUrl } from '../../../electron/page-url.ts'
import { denyPermissions, restrictPages } from '../../../electron/security.ts'
import { app, ipcMain, seen } from './fake-electron.ts'

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
  const ask = async (url: string) => {
    servePage()
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
    const answer = await ask(url)
    expect([answer.status, await answer.text()]).toEqual([404, ''])
  })
})

describe('A message to the main process', () => {
  const contents = { id: 1 }
  const received: unknown[] = []
  onPageMessage('a-channel', (page, payload) => received.push([page, payload]))
  const send = (senderFrame: unknown) => {
    received.length = 0
    vi.spyOn(console, 'error').mockReturnValue()
    ipcMain.emit('a-channel', { sender: contents, senderFrame }, 'hello')
    return received
  }

  test('is heard when it comes from the page', () => {
    expect(send({ parent: null, origin: 'app://inkling' })).toEqual([[contents, 'hello']])
    expect(console.error).not.toHaveBeenCalled()
  })

  test.each([
    ['another site', { parent: null, origin: 'https://evil.example' }],
    ['another host of the scheme', { parent: null, origin: 'app://evil' }],
    ['a file', { parent: null, origin: 'file://' }],
    ['a page without an origin', { parent: null, origin: 'null' }],
    ['a frame inside the page', { parent: {}, origin: 'app://inkling' }],
    ['a frame that has gone', null],
  ])('is dropped when it comes from %s', (_who, frame) => {
    expect(send(frame)).toEqual([])
    expect(console.error).toHaveBeenCalledOnce()
  })
})

describe('A page', () => {
  restrictPages()
  denyPermissions()
  const contents = Object.assign(new EventEmitter(), {
    openHandler: undefined as (() => unknown) | undefined,
    setWindowOpenHandler(handler: () => unknown) {
      this.openHandler = handler
    },
  })
  app.emit('web-contents-created', {}, contents)
  const isPrevented = (name: string, url: string) => {
    let prevented = false
    contents.emit(name, { url, preventDefault: () => (prevented = true) })
    return prevented
  }

  test.each([
    'https://evil.example/',
    'file:///etc/passwd',
    'app://evil/index.html',
    'javascript:alert(1)',
    'nonsense',
  ])('cannot be led away to %s', (url) => {
    expect(isPrevented('will-navigate', url)).toBe(true)
    expect(isPageUrl(url)).toBe(false)
  })

  test('can load itself again', () => {
    expect(isPrevented('will-navigate', pageUrl)).toBe(false)
  })

  test('can neither open windows nor hold other pages', () => {
    expect(contents.openHandler!()).toEqual({ action: 'deny' })
    expect(isPrevented('will-attach-webview', pageUrl)).toBe(true)
  })

  test('is granted nothing', () => {
    const decisions: boolean[] = []
    seen.isPermissionRequested!({}, 'media', (granted) => decisions.push(granted))
    expect([...decisions, seen.isPermitted!(), seen.isDevicePermitted!()]).toEqual([false, false, false])
  })
})
