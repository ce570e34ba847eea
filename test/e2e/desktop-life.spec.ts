/** From start to end: the window's place, the signs outside it, a second start, reloads, and quitting. */
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  answerQuestions,
  answerSave,
  asked,
  type Desktop,
  expect,
  isAlive,
  menuItem,
  ready,
  saveAs,
  saveDialog,
  startSecond,
  test,
  train,
} from './desktop.ts'
import { enginePid } from '#test/launch-app.ts'
import { chooseQuickRun, fill } from './inkling.ts'

const quit = ({ app }: Desktop) => app.evaluate((electron) => electron.app.quit())
const close = ({ app }: Desktop) => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.close())

const ways = [
  ['quitting', quit],
  ['closing the window', close],
] as const

for (const [way, leave] of ways) {
  test(`${way} while training asks nothing where the run is recorded, and it goes on from there`, async ({ start }) => {
    test.skip(way !== 'quitting' && process.platform === 'darwin', 'there the app outlives its window')
    const desktop = await start()
    await ready(desktop.page)
    await train(desktop.page)
    const engine = await enginePid(desktop)
    await expect(desktop.page.getByText(/^Epoch [2-9]\d* of 5,?000$/)).toBeVisible()
    await leave(desktop)
    await desktop.ended
    await expect.poll(() => isAlive(engine)).toBe(false)

    const { page } = await start()
    await expect(page.getByText(/^Your run 1 was interrupted after [\d.]+ epochs\./)).toBeVisible()
    await page.getByRole('button', { name: 'Resume', exact: true }).first().click()
    await expect(page.getByText(/^Epoch (?!1 )[\d,]+ of 5,?000$/)).toBeVisible()
  })

  test(`${way} while training asks where the run is not recorded: Cancel goes on, and it quits without saving when told so`, async ({
    start,
  }) => {
    test.skip(way !== 'quitting' && process.platform === 'darwin', 'there the app outlives its window')
    const desktop = await startUnrecorded(start)
    const engine = await enginePid(desktop)
    await answerQuestions(desktop.app, 'Cancel')
    await leave(desktop)
    await expect
      .poll(() => asked(desktop.app))
      .toEqual([expect.stringMatching(/^Training is under way, and this run is not recorded\..* cannot be used: /)])
    await expect(desktop.page.getByRole('button', { name: 'Pause' })).toBeEnabled()
    const batch = () => desktop.page.getByText(/batch [\d,]+ of/).textContent()
    const before = await batch()
    await expect.poll(batch).not.toBe(before)

    await answerQuestions(desktop.app, 'Quit without saving')
    await leave(desktop)
    await desktop.ended
    await expect.poll(() => isAlive(engine)).toBe(false)
  })

  test(`${way} while training saves the weights first when told so, and goes on where they are not saved`, async ({
    start,
    files,
  }) => {
    test.skip(way !== 'quitting' && process.platform === 'darwin', 'there the app outlives its window')
    const desktop = await startUnrecorded(start)
    const { app, page } = desktop
    await answerQuestions(app, 'Stop and save weights…')
    await answerSave(app, null)
    await leave(desktop)
    await expect.poll(() => asked(app)).toHaveLength(1)
    await expect(page.getByRole('button', { name: 'Pause' })).toBeEnabled()

    await answerSave(app, join(files, 'no-such-folder', 'a.inkling'))
    await leave(desktop)
    await expect(page.getByRole('alert')).toContainText('“a.inkling” could not be written.')
    await expect.poll(() => asked(app), 'it asks again').toHaveLength(2)
    await expect(page.getByRole('button', { name: 'Pause' })).toBeEnabled()

    await answerSave(app, join(files, 'kept.inkling'))
    await leave(desktop)
    await desktop.ended
    expect(JSON.parse(await readFile(join(files, 'kept.inkling'), 'utf8'))).toMatchObject({
      format: 'inkling-network',
    })
    expect(await readdir(files)).toEqual(['kept.inkling'])
  })
}

/** With a run under way that cannot be recorded. */
async function startUnrecorded(start: (options: { hasBadStore: boolean }) => Promise<Desktop>): Promise<Desktop> {
  const desktop = await start({ hasBadStore: true })
  await ready(desktop.page)
  await train(desktop.page)
  return desktop
}

test('trained weights that are neither recorded nor saved are asked about, until they are saved', async ({
  start,
  files,
}) => {
  const desktop = await startUnrecorded(start)
  await desktop.page.getByRole('button', { name: 'Stop' }).click()
  // The main process hears of it by a way of its own.
  await expect.poll(async () => (await menuItem(desktop.app, 'stop'))?.enabled).toBe(false)
  await answerQuestions(desktop.app, 'Cancel')
  await quit(desktop)
  await expect
    .poll(() => asked(desktop.app))
    .toEqual([expect.stringMatching(/^What the network has learned is not saved\./)])
  await answerSave(desktop.app, join(files, 'kept.onnx'))
  await saveAs(desktop, 'ONNX')
  await expect(saveDialog(desktop.page).getByRole('status')).toHaveText(/^kept\.onnx is saved\./)
  await quit(desktop)
  await desktop.ended
})

test('with the network that comes with Inkling nothing is asked, and it is there at the next start', async ({
  start,
}) => {
  for (let time = 0; time < 2; time++) {
    const desktop = await start({ isRandomStart: false })
    await expect(desktop.page.getByText('Pretrained: it came with Inkling')).toBeVisible()
    await quit(desktop)
    await desktop.ended
  }
})

test('without a run nothing is asked, and the engine ends with the app', async ({ desktop }) => {
  const engine = await enginePid(desktop)
  await quit(desktop)
  await desktop.ended
  await expect.poll(() => isAlive(engine)).toBe(false)
})

test('the window is where it was, on a screen that is there', async ({ start }) => {
  const place = ({ app }: Desktop) =>
    app.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0]!
      return { ...window.getNormalBounds(), isMaximized: window.isMaximized() }
    })
  const one = await start()
  // Computers that run tests have small screens.
  const screen = await one.app.evaluate(({ screen: all }) => all.getPrimaryDisplay().workArea)
  const size = { width: Math.min(1100, screen.width), height: Math.min(750, screen.height) }
  const within = (from: number, room: number, most: number) => from + Math.max(0, Math.min(room, most))
  const bounds = {
    x: within(screen.x, screen.width - size.width, 40),
    y: within(screen.y, screen.height - size.height, 60),
    ...size,
  }
  await one.app.evaluate(({ BrowserWindow }, next) => BrowserWindow.getAllWindows()[0]!.setBounds(next), bounds)
  await quit(one)
  await one.ended

  const two = await start()
  expect(await place(two)).toEqual({ ...bounds, isMaximized: false })
  await two.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.maximize())
  await quit(two)
  await two.ended

  const three = await start()
  await expect.poll(async () => (await place(three)).isMaximized).toBe(true)
  expect(await place(three)).toEqual({ ...bounds, isMaximized: true })
  await three.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0]!
    window.unmaximize()
    window.setBounds({ x: 50_000, y: 50_000, width: 1100, height: 750 })
  })
  await quit(three)
  await three.ended

  const four = await start()
  const [{ x, y }, area] = [
    await place(four),
    await four.app.evaluate(({ screen }) => screen.getPrimaryDisplay().workArea),
  ]
  expect(x).toBeLessThan(area.x + area.width)
  expect(y).toBeLessThan(area.y + area.height)
})

test('a second start shows the window of the first and ends', async ({ desktop }) => {
  await desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.hide())
  await startSecond(desktop, [])
  const isVisible = () =>
    desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isVisible()))
  await expect.poll(isVisible).toEqual([true])

  // As from the Jump List.
  await startSecond(desktop, ['--task=runs'])
  await expect(desktop.page).toHaveTitle('Runs – Inkling')
})

test('a reload in mid-training keeps the training', async ({ desktop }) => {
  await train(desktop.page)
  const engine = await enginePid(desktop)
  const epoch = () => desktop.page.getByText(/^Epoch \d[\d,]* of 5,?000$/).textContent()
  await expect.poll(epoch).not.toContain('Epoch 1 ')
  await desktop.page.reload()
  await expect(desktop.page.getByRole('button', { name: 'Pause' })).toBeEnabled()
  await expect.poll(epoch).toMatch(/^Epoch (?!1 )/)
  expect(await enginePid(desktop)).toBe(engine)
  await expect.poll(async () => (await menuItem(desktop.app, 'pause'))?.enabled).toBe(true)
})

test('training shows at the icon, keeps the computer awake, and says its end to who is not looking', async ({
  desktop,
}) => {
  const { app, page } = desktop
  await app.evaluate(({ BrowserWindow, Notification, powerSaveBlocker }) => {
    const seen = { bars: [] as number[], words: [] as Electron.Notification[], blockers: [] as number[] }
    Object.assign(globalThis, { seen })
    const window = BrowserWindow.getAllWindows()[0]!
    const setBar = window.setProgressBar.bind(window)
    window.setProgressBar = (...parameters) => {
      seen.bars.push(parameters[0])
      setBar(...parameters)
    }
    Notification.prototype.show = function (this: Electron.Notification) {
      seen.words.push(this)
    }
    const block = powerSaveBlocker.start.bind(powerSaveBlocker)
    powerSaveBlocker.start = (type) => {
      const id = block(type)
      if (type === 'prevent-app-suspension' && powerSaveBlocker.isStarted(id)) seen.blockers.push(id)
      return id
    }
  })
  type Seen = { bars: number[]; words: Electron.Notification[]; blockers: number[] }
  const look = () =>
    app.evaluate(({ powerSaveBlocker }) => {
      const { bars, words, blockers } = (globalThis as unknown as { seen: Seen }).seen
      return {
        bars,
        words: words.map(({ title, body }) => `${title}. ${body}`),
        blockers: blockers.map((id) => powerSaveBlocker.isStarted(id)),
      }
    })

  // A person who looks on sees the end.
  await chooseQuickRun(page)
  await page.getByRole('button', { name: 'Train', exact: true }).click()
  await expect(page.getByText('Finished 1 epoch', { exact: true })).toBeVisible({ timeout: 60_000 })
  expect(await look()).toMatchObject({ words: [], blockers: [false] })

  await fill(page, 'Epochs', '20')
  await page.getByRole('button', { name: 'Train more' }).click()
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.hide())
  await expect.poll(async () => (await look()).words, { timeout: 60_000 }).toHaveLength(1)
  const { bars, words, blockers } = await look()
  expect(words[0]).toMatch(
    /^Training is finished\. After 21 epochs, \d\d\.\d % of the validation digits are read right\.$/,
  )
  expect(blockers).toEqual([false, false])
  expect(bars.at(-1)).toBe(-1)
  expect(bars.filter((share) => share > 0 && share < 1).length).toBeGreaterThan(3)

  await app.evaluate(() => void (globalThis as unknown as { seen: Seen }).seen.words[0]!.emit('click'))
  const isVisible = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.isVisible())
  await expect.poll(isVisible).toBe(true)
})

test('the log says what ran, and is where Help points to', async ({ desktop }) => {
  const folder = await desktop.app.evaluate(({ app }) => app.getPath('logs'))
  expect(existsSync(join(folder, 'main.log'))).toBe(true)
  const log = await readFile(join(folder, 'main.log'), 'utf8')
  expect(log).toMatch(/\[info\]\s+Inkling \d+\.\d+\.\d+, Electron /)
  expect(log).toMatch(/The engine runs as process \d+\./)
  await ready(desktop.page)
})
