/** What a page of the desktop app cannot do, tried from inside the page. docs/security.md says which point of Electron's list is meant. */
import type { Page, Request } from '@playwright/test'
import { expect, shareDesktop, test } from './desktop.ts'

const desktop = shareDesktop()

const addresses = [
  'https://inkling.invalid/',
  'http://127.0.0.1:9/',
  'file:///etc/passwd',
  'data:text/html,<h1>foreign</h1>',
  'app://elsewhere/index.html',
  'blob:https://inkling.invalid/1',
]

/** Each runs in the page, as a script in it would, with a person's click where that makes a difference. */
const ways: Readonly<Record<string, (page: Page, url: string) => Promise<void>>> = {
  navigate: (page, url) => page.evaluate((to) => void (window.location.href = to), url),
  replace: (page, url) => page.evaluate((to) => window.location.replace(to), url),
  'a link': async (page, url) => {
    await addLink(page, url, '')
    await page.getByTestId('way-out').click()
  },
  'a link to a new window': async (page, url) => {
    await addLink(page, url, '_blank')
    await page.getByTestId('way-out').click()
  },
  'window.open': async (page, url) => {
    expect(await page.evaluate((to) => window.open(to) === null, url)).toBe(true)
  },
  'a frame': (page, url) =>
    page.evaluate((to) => {
      const frame = document.createElement('iframe')
      frame.src = to
      document.body.append(frame)
    }, url),
  'a form': (page, url) =>
    page.evaluate((to) => {
      const form = document.createElement('form')
      form.action = to
      form.method = 'post'
      document.body.append(form)
      form.submit()
    }, url),
  'a webview': (page, url) =>
    page.evaluate((to) => {
      const view = document.createElement('webview')
      view.setAttribute('src', to)
      document.body.append(view)
    }, url),
  'a dropped link': (page, url) =>
    page.locator('main').evaluate((element, to) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.setData('text/uri-list', to)
      for (const type of ['dragenter', 'dragover', 'drop']) {
        element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
      }
    }, url),
  'a base address': (page, url) =>
    page.evaluate((to) => {
      const base = document.createElement('base')
      base.href = to
      document.head.append(base)
    }, url),
}

async function addLink(page: Page, url: string, target: string): Promise<void> {
  await page.evaluate(
    ([to, where]) => {
      document.querySelector('[data-testid="way-out"]')?.remove()
      const link = document.createElement('a')
      Object.assign(link, { href: to, target: where, textContent: 'out' })
      link.dataset.testid = 'way-out'
      // Above everything, to be clicked by a person.
      link.setAttribute('popover', 'manual')
      document.body.append(link)
      link.showPopover()
    },
    [url, target] as const,
  )
}

for (const [name, tryIt] of Object.entries(ways)) {
  test(`nothing leads out of the page by ${name}`, async () => {
    const { app, page } = desktop()
    const own = page.url()
    const loaded: string[] = []
    const note = (request: Request) => loaded.push(request.url())
    app.context().on('requestfinished', note)
    for (const url of addresses) {
      await tryIt(page, url)
      expect(page.url(), url).toBe(own)
    }
    // Time for what should not happen, once for all of them. Only a wait shows that nothing comes: what was refused leaves no trace, and a
    // navigation that nobody refuses begins after whatever a test could wait for.
    await page.waitForTimeout(300)
    expect(page.url()).toBe(own)
    // Asked through the app: Playwright goes on waiting for a navigation that was refused.
    const isUp = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]!.webContents.executeJavaScript(
        '[...document.querySelectorAll("button")].some((button) => button.textContent.trim() === "Train" && !button.disabled)',
      ),
    )
    expect(isUp).toBe(true)
    const { windows, contents } = await app.evaluate(({ BrowserWindow, webContents }) => ({
      windows: BrowserWindow.getAllWindows().length,
      contents: webContents.getAllWebContents().length,
    }))
    expect([windows, contents]).toEqual([1, 1])
    expect(
      page.frames().filter((frame) => frame !== page.mainFrame() && !/^(about:|chrome-error:|$)/.test(frame.url())),
    ).toEqual([])
    app.context().off('requestfinished', note)
    expect(loaded.filter((url) => addresses.some((address) => url.startsWith(address)))).toEqual([])
  })
}

test('the page has five verbs, and nothing of Electron or Node', async () => {
  const { page } = desktop()
  const has = await page.evaluate(() => ({
    verbs: Object.keys(window.inkling ?? {}).toSorted(),
    globals: ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer', 'global'].filter(
      (name) => name in window,
    ),
    isFrozen: Object.isFrozen(window.inkling),
  }))
  expect(has).toEqual({
    verbs: ['chooseLanguage', 'chooseTheme', 'connect', 'listen', 'openWeights', 'saveFile'],
    globals: [],
    isFrozen: true,
  })
})

test('the page is granted no permission, whatever it asks for', async () => {
  const { page } = desktop()
  const answers = await page.evaluate(async () => {
    const refused = (asking: Promise<unknown>, milliseconds = 5000) =>
      Promise.race([
        asking.then(
          () => 'granted',
          () => 'refused',
        ),
        new Promise((resolve) => setTimeout(resolve, milliseconds, 'unanswered')),
      ])
    const asked = {
      camera: refused(navigator.mediaDevices.getUserMedia({ video: true })),
      microphone: refused(navigator.mediaDevices.getUserMedia({ audio: true })),
      place: refused(new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject))),
      clipboard: refused(navigator.clipboard.readText()),
      notifications: Notification.requestPermission(),
    }
    const answers = await Promise.all(
      Object.entries(asked).map(async ([name, answer]) => [name, await answer] as const),
    )
    // Asked last: it may wait for a choice, but not for longer than all the others have taken.
    const screen = await refused(navigator.mediaDevices.getDisplayMedia(), 1000)
    return { ...Object.fromEntries(answers), screen }
  })
  expect(answers).toEqual({
    notifications: 'denied',
    camera: 'refused',
    microphone: 'refused',
    // Chromium under the double waits for a choice that nobody is offered.
    screen: expect.stringMatching(/^(refused|unanswered)$/),
    place: 'refused',
    clipboard: 'refused',
  })
})

test('the page runs no script that is not its own, and asks nobody for anything', async () => {
  const { page } = desktop()
  const outcome = await page.evaluate(async () => {
    const violations: string[] = []
    const refused = new Promise<void>((done) =>
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        if (violations.push(effectiveDirective) === 3) done()
      }),
    )
    const inline = document.createElement('script')
    inline.textContent = 'window.wasRun = true'
    document.body.append(inline)
    // On its own, since what a debugger evaluates may do more than a page.
    const evaluated = await new Promise((resolve) => {
      setTimeout(() => {
        try {
          // eslint-disable-next-line @typescript-eslint/no-implied-eval -- to see that it is refused
          resolve(new Function('return true')())
        } catch {
          resolve(false)
        }
      })
    })
    const fetched = await fetch('https://inkling.invalid/').then(
      () => true,
      () => false,
    )
    // All three are told of.
    await refused
    return { wasRun: 'wasRun' in window, evaluated, fetched, violations: violations.toSorted() }
  })
  expect(outcome).toEqual({
    wasRun: false,
    evaluated: false,
    fetched: false,
    violations: ['connect-src', 'script-src', 'script-src-elem'],
  })
})
