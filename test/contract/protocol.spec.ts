/** A scheme of the app's own: `app://`. */
import { expect, test } from './contract.ts'

test('a page of the app’s own scheme is secure and has an origin of its own @host', async ({ app, window }) => {
  expect(await window.evaluate(() => [isSecureContext, document.title])).toEqual([true, 'Contract page'])
  expect(
    await app.evaluate(({ BrowserWindow }) => {
      const [{ webContents }] = BrowserWindow.getAllWindows() as [Electron.BrowserWindow]
      return [webContents.getURL(), webContents.mainFrame.origin]
    }),
  ).toEqual(['app://contract/index.html', 'app://contract'])
})

test('the headers of the app’s answers count: what the content security policy forbids does not run @host', async ({
  window,
}) => {
  const ran = await window.evaluate(async () => {
    const script = document.createElement('script')
    script.textContent = 'globalThis.inlineRan = true'
    document.body.append(script)
    const picture = new Image()
    picture.src = 'picture.png'
    const loaded = await new Promise((done) => {
      picture.onload = () => done('loaded')
      picture.onerror = () => done('refused')
    })
    return [typeof (globalThis as { inlineRan?: boolean }).inlineRan, loaded]
  })
  expect(ran).toEqual(['undefined', 'refused'])
})

test('a status is passed on, and a handler that throws is a failed request', async ({ window }) => {
  const seen = await window.evaluate(async () => [
    (await fetch('missing.js')).status,
    await fetch('throws').then(
      () => 'answered',
      (error: Error) => error.name,
    ),
  ])
  expect(seen).toEqual([404, 'TypeError'])
})

test('a load that fails rejects with the error and the address', async ({ app, window }) => {
  await expect(window.title()).resolves.toBe('Contract page')
  const failures = await app.evaluate(async () => {
    const { contract } = globalThis
    const failed = new Promise<unknown[]>((done) =>
      contract.window.webContents.once('did-fail-load', (_event, code, description, url) =>
        done([code, description, url]),
      ),
    )
    const rejected = await contract.window.loadURL('app://contract/throws').then(
      () => 'loaded',
      (error: Error & { code: string; url: string }) => ({ isError: error instanceof Error, url: error.url }),
    )
    return [rejected, (await failed)[2]]
  })
  expect(failures).toEqual([{ isError: true, url: 'app://contract/throws' }, 'app://contract/throws'])
})

test('a load that another one overtakes is aborted', async ({ app, window }) => {
  const outcome = await app.evaluate(async () => {
    const { contract } = globalThis
    const first = contract.window.loadURL('app://contract/index.html').then(
      () => 'loaded',
      (error: { code: string }) => error.code,
    )
    await contract.window.loadURL('app://contract/second.html')
    return [await first, contract.window.webContents.getURL()]
  })
  expect(outcome).toEqual(['ERR_ABORTED', 'app://contract/second.html'])
  await expect(window).toHaveTitle('Second page')
})
