/** Where pages go: by themselves only where the app lets them. */
import type { Page } from '@playwright/test'
import { eventsOf, expect, test } from './contract.ts'

const ways: Readonly<Record<string, (page: Page, url: string) => Promise<unknown>>> = {
  'a link': (page, url) =>
    page.evaluate((href) => {
      const link = Object.assign(document.createElement('a'), { href, textContent: 'link' })
      document.body.append(link)
      link.click()
    }, url),
  'its location': (page, url) =>
    page.evaluate((href) => {
      // Not within this call, which the next page would cut off.
      setTimeout(() => location.assign(href))
    }, url),
  'a form': (page, url) =>
    page.evaluate((action) => {
      const form = document.querySelector<HTMLFormElement>('#form')!
      form.action = action
      form.submit()
    }, url),
}

for (const [way, go] of Object.entries(ways)) {
  for (const url of [
    'https://example.com/',
    'http://127.0.0.1:9/',
    'app://elsewhere/',
    'mailto:somebody@example.com',
  ]) {
    test(`a page that wants to ${url} by ${way} is asked for, and stays`, async ({ app, window }) => {
      await go(window, url)
      const asked = async () => (await eventsOf(app, 'will-navigate')).map(([, address]) => address)
      // A form adds what is in it to an address for mail.
      await expect.poll(asked).toEqual([expect.stringContaining(url)])
      expect(await window.evaluate(() => preload.number)).toBe(1)
      expect(await app.evaluate(() => globalThis.contract.window.webContents.getURL())).toBe(
        'app://contract/index.html',
      )
      expect(await window.evaluate(() => document.title)).toBe('Contract page')
    })
  }
}

test('a page may not take itself to an address that it has made @host', async ({ app, window }) => {
  await window.evaluate(() => {
    location.href = URL.createObjectURL(new Blob(['made'], { type: 'text/html' }))
  })
  await expect.poll(() => eventsOf(app, 'will-navigate').then(({ length }) => length)).toBe(1)
  expect(String((await eventsOf(app, 'will-navigate'))[0]![1])).toMatch(/^blob:/)
  await expect(window).toHaveTitle('Contract page')
})

test('a page goes where the app lets it', async ({ app, window }) => {
  await ways['a link']!(window, 'second.html')
  await expect(window).toHaveTitle('Second page')
  expect(await eventsOf(app, 'will-navigate')).toEqual([['will-navigate', 'app://contract/second.html']])
  expect(await window.evaluate(() => preload.number)).toBe(1)
})

test('a page goes to a whole address of the app’s scheme', async ({ app, window }) => {
  await ways['its location']!(window, 'app://contract/second.html')
  await expect(window).toHaveTitle('Second page')
  expect(await app.evaluate(() => globalThis.contract.window.webContents.getURL())).toBe('app://contract/second.html')
})

test('a page that loads itself again is asked for; the app’s own loads are not', async ({ app, window }) => {
  await window.evaluate(() => {
    Object.assign(globalThis, { before: true })
    setTimeout(() => location.reload())
  })
  await window.waitForFunction(() => !('before' in globalThis))
  expect(await eventsOf(app, 'will-navigate')).toEqual([['will-navigate', 'app://contract/index.html']])

  await app.evaluate(async () => {
    globalThis.contract.events = []
    await globalThis.contract.window.loadURL('app://contract/second.html')
  })
  expect(await eventsOf(app, 'will-navigate')).toEqual([])
})

test('a jump within the page is no navigation', async ({ app, window }) => {
  await window.evaluate(() => {
    location.hash = 'there'
    history.pushState(null, '', 'index.html?state')
  })
  await expect
    .poll(() => app.evaluate(() => globalThis.contract.window.webContents.getURL()))
    .toBe('app://contract/index.html?state')
  expect(await eventsOf(app, 'will-navigate')).toEqual([])
})

test('a redirect to elsewhere is asked for, and refused', async ({ app, window }) => {
  await ways['its location']!(window, 'away')
  await expect.poll(() => eventsOf(app, 'will-redirect')).toEqual([['will-redirect', 'https://example.com/away']])
  await expect(window).toHaveTitle('Contract page')
})

test('a frame inside the page is asked for too, and has no preload script', async ({ app, window }) => {
  const open = (src: string) =>
    window.evaluate(
      (address) =>
        new Promise<string>((done) => {
          const frame = Object.assign(document.createElement('iframe'), { src: address })
          frame.onload = () => done(typeof (frame.contentWindow as unknown as { preload?: unknown }).preload)
          document.body.append(frame)
        }),
      src,
    )
  expect(await open('second.html')).toBe('undefined')
  expect(await eventsOf(app, 'will-frame-navigate')).toEqual([['will-frame-navigate', 'app://contract/second.html']])
})

const windowWays: Readonly<Record<string, (page: Page, url: string) => Promise<unknown>>> = {
  'window.open': (page, url) => page.evaluate((address) => open(address, 'name', 'width=200') === null, url),
  'a link with a target': (page, url) =>
    page.evaluate((href) => {
      const link = Object.assign(document.createElement('a'), { href, target: '_blank', textContent: 'link' })
      document.body.append(link)
      link.click()
    }, url),
  'a click with the middle button': async (page, url) => {
    await page.evaluate((href) => {
      document.body.append(Object.assign(document.createElement('a'), { href, textContent: 'middle link' }))
    }, url)
    await page.getByText('middle link').click({ button: 'middle' })
  },
  'a form with a target': (page, url) =>
    page.evaluate((action) => {
      const form = document.querySelector<HTMLFormElement>('#form')!
      Object.assign(form, { action, target: '_blank' })
      form.submit()
    }, url),
}

for (const [way, open] of Object.entries(windowWays)) {
  test(`no window opens by ${way} when the app refuses it`, async ({ app, window }) => {
    const url = 'https://example.com/new'
    await open(window, url)
    const asked = async () =>
      (await eventsOf(app, 'window-open')).map(([, details]) => (details as { url: string }).url)
    await expect.poll(asked).toEqual([url])
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
    await expect(window).toHaveTitle('Contract page')
  })
}

test('window.open returns null when it is refused, and the handler sees what was asked for @host', async ({
  app,
  window,
}) => {
  expect(await windowWays['window.open']!(window, 'https://example.com/')).toBe(true)
  await expect
    .poll(() => eventsOf(app, 'window-open'))
    .toEqual([
      [
        'window-open',
        { url: 'https://example.com/', frameName: 'name', features: 'width=200', disposition: 'new-window' },
      ],
    ])
})
