/** The app's life: what comes when, who is first, and that nothing stays behind. */
import { _electron } from '@playwright/test'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LaunchedApp } from '#test/launch-app.ts'
import { eventsOf, expect, readEvents, test, waitForLoad } from './contract.ts'

const folder = join(import.meta.dirname, 'app')

/** Processes whose command line names the folder of user data. */
function processesOf(userData: string): readonly string[] {
  const list = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' })
  return list.split('\n').filter((line) => line.includes(userData) && !line.includes('ps -eo'))
}

async function ended({ app }: LaunchedApp, action: () => Promise<unknown> | void): Promise<void> {
  const closed = new Promise<void>((done) => app.once('close', () => done()))
  // What is asked last is cut off by the end.
  await Promise.resolve(action()).catch(() => {})
  await closed
}

test('an app that quits closes its windows in between @host', async ({ launch }, info) => {
  const launched = await launch({ userData: info.outputPath('data') })
  await waitForLoad(launched.app)
  await ended(launched, () => launched.app.evaluate(({ app }) => app.quit()))
  const names = await readEvents(launched)
  expect(names.slice(names.indexOf('before-quit')).filter((name) => name !== 'blur')).toEqual([
    'before-quit',
    'close',
    'closed',
    'will-quit',
    'quit 0',
  ])
})

test('closing the last window is told to an app that listens', async ({ launch }, info) => {
  const launched = await launch({ userData: info.outputPath('data') })
  await waitForLoad(launched.app)
  await launched.app.evaluate(() => globalThis.contract.window.close())
  await expect.poll(() => readEvents(launched)).toContain('window-all-closed')
  expect(await readEvents(launched)).not.toContain('before-quit')
})

test('closing the last window ends an app that does not listen', async ({ launch }, info) => {
  const launched = await launch({ userData: info.outputPath('data'), parameters: ['--no-listener'] })
  await waitForLoad(launched.app)
  await ended(launched, () => launched.app.evaluate(() => globalThis.contract.window.close()))
  const names = await readEvents(launched)
  expect(names.slice(names.indexOf('close')).filter((name) => name !== 'blur')).toEqual([
    'close',
    'closed',
    'before-quit',
    'will-quit',
    'quit 0',
  ])
})

test('an app may refuse to quit, and exits without being asked', async ({ launch }, info) => {
  const launched = await launch({ userData: info.outputPath('data') })
  await waitForLoad(launched.app)
  await launched.app.evaluate(({ app }) => {
    globalThis.contract.refuseQuit = true
    app.quit()
  })
  expect(await eventsOf(launched.app, 'before-quit')).toHaveLength(1)
  expect(await eventsOf(launched.app, 'close')).toHaveLength(0)
  const child = launched.app.process()
  await ended(launched, () => launched.app.evaluate(({ app }) => app.exit(7)))
  expect(child.exitCode).toBe(7)
  const names = await readEvents(launched)
  expect(names.slice(names.indexOf('before-quit') + 1).filter((name) => name !== 'blur')).toEqual(['closed', 'quit 7'])
})

test('what needs a ready app is refused before, in Electron’s words', async ({ launch }) => {
  const { app } = await launch({ parameters: ['--early'] })
  await waitForLoad(app)
  const early = await app.evaluate(() => globalThis.contract.early!)
  expect(early.window).toBe('Cannot create BrowserWindow before app is ready')
  expect(early.fork).toBe('utilityProcess cannot be created before app is ready.')
  expect(early.session).toContain('Session can only be received')
  expect(early.handle).toContain('Session can only be received')
})

test('the app knows itself: name, version, folders, parameters, one module', async ({ launch }) => {
  const launched = await launch({ parameters: ['a file', '--switch=value'] })
  const known = await launched.app.evaluate(({ app }) => ({
    name: app.name,
    version: app.getVersion(),
    folder: app.getAppPath(),
    userData: app.getPath('userData'),
    packaged: app.isPackaged,
    parameters: process.argv.slice(-2),
    value: app.commandLine.hasSwitch('switch'),
    type: process.type,
    electron: process.versions.electron,
    one: globalThis.contract.isOneInstance,
  }))
  expect(known).toEqual({
    name: 'Contract',
    version: '1.2.3',
    folder,
    userData: launched.userData,
    packaged: false,
    parameters: ['a file', '--switch=value'],
    value: true,
    type: 'browser',
    electron: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    one: true,
  })
})

test('a second start in the same folder tells the first, and ends', async ({ launch }, info) => {
  const userData = info.outputPath('data')
  const first = await launch({ userData, parameters: ['--single'] })
  await waitForLoad(first.app)
  // Playwright waits in vain for an app that ends at once, so this one is started without it.
  const executable = await first.app.evaluate(() => process.argv[0]!)
  const second = spawn(executable, ['.', `--user-data-dir=${userData}`, '--single', '--no-sandbox', 'a file'], {
    cwd: folder,
    stdio: 'ignore',
  })
  const [code] = (await once(second, 'exit')) as [number]
  expect(code).toBe(0)
  await expect.poll(() => eventsOf(first.app, 'second-instance').then(({ length }) => length)).toBe(1)
  const [[, told, workingFolder, data]] = (await eventsOf(first.app, 'second-instance')) as [
    [string, string[], string, unknown],
  ]
  expect(told).toContain('a file')
  expect(workingFolder).toBe(folder)
  expect(data).toEqual({ from: 'second' })
})

test('what a page stores is there again at the next start in the same folder @host', async ({ launch }, info) => {
  const userData = info.outputPath('data')
  for (const expected of [null, 'kept']) {
    const launched = await launch({ userData })
    await waitForLoad(launched.app)
    const page = await launched.app.firstWindow()
    // Playwright learns by a way of its own which document the window has come to.
    await expect(async () => expect(await page.evaluate(() => localStorage.getItem('mark'))).toBe(expected)).toPass()
    await page.evaluate(() => localStorage.setItem('mark', 'kept'))
    await ended(launched, () => launched.app.evaluate(({ app }) => app.quit()))
  }
})

test('an error that nobody catches is shown, and the app goes on', async ({ launch, world }) => {
  test.skip(world === 'electron', 'a real error box waits for somebody to close it')
  const { app } = await launch()
  await waitForLoad(app)
  const shown = await app.evaluateHandle(({ dialog }) => {
    const boxes: string[] = []
    dialog.showErrorBox = (_title, content) => void boxes.push(content)
    setTimeout(() => {
      throw new Error('nobody catches this')
    })
    void Promise.reject(new Error('nor this'))
    return boxes
  })
  await expect.poll(() => shown.jsonValue()).toEqual([expect.stringContaining('nobody catches this')])
})

test('an app that fails while it is loaded does not start', async ({ world }, info) => {
  test.skip(world === 'electron', 'Electron shows an error box and waits')
  const userData = info.outputPath('data')
  await expect(
    _electron.launch({ args: ['.', `--user-data-dir=${userData}`, '--throw'], cwd: folder, timeout: 20_000 }),
  ).rejects.toThrow()
  expect(processesOf(userData)).toEqual([])
})

const ways: Readonly<Record<string, (launched: LaunchedApp) => Promise<unknown> | void>> = {
  'app.quit': ({ app }: LaunchedApp) => app.evaluate((electron) => electron.app.quit()),
  SIGTERM: ({ app }: LaunchedApp) => void app.process().kill('SIGTERM'),
  'kill -9': ({ app }: LaunchedApp) => void app.process().kill('SIGKILL'),
}
for (const [way, end] of Object.entries(ways)) {
  test(`no process stays behind after ${way}`, async ({ launch }, info) => {
    test.skip(process.platform === 'win32', 'there is no ps')
    const userData = info.outputPath('data')
    const launched = await launch({ userData })
    await waitForLoad(launched.app)
    const engine = await launched.app.evaluate(async () => {
      const engine = globalThis.contract.startEngine()
      await new Promise<void>((done) => engine.once('spawn', () => done()))
      engine.postMessage('hang')
      return engine.pid!
    })
    expect(processesOf(userData).length).toBeGreaterThan(1)
    await ended(launched, () => end(launched))
    // One that has ended may still be listed, until its parent has looked at how.
    const status = `/proc/${engine}/status`
    const isLeft = () => existsSync(status) && !/^State:\s*Z/m.test(readFileSync(status, 'utf8'))
    const left = () => [...processesOf(userData), ...(isLeft() ? ['the engine'] : [])]
    await expect.poll(left, { timeout: 10_000 }).toEqual([])
  })
}
