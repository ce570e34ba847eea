/** Instead of a white window: what happened, and a way on. */
import { cp, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectFolder } from '#test/worlds.ts'
import { answerQuestions, asked, expect, menuItem, ready, test, train } from './desktop.ts'

/** The built app with a page and a preload script of its own, which can be broken. */
async function copyApp(folder: string): Promise<string> {
  const copy = join(folder, 'app')
  await mkdir(join(copy, 'out'), { recursive: true })
  await cp(join(projectFolder, 'package.json'), join(copy, 'package.json'))
  for (const part of ['renderer', 'preload']) {
    await cp(join(projectFolder, 'out', part), join(copy, 'out', part), { recursive: true })
  }
  for (const part of ['main', 'data']) {
    await symlink(join(projectFolder, 'out', part), join(copy, 'out', part), 'junction')
  }
  return copy
}

test('a page that is missing is told of, and Reload finds it once it is back', async ({ start, files }) => {
  const folder = await copyApp(files)
  const index = join(folder, 'out', 'renderer', 'index.html')
  await rename(index, `${index}.away`)
  const { page, app } = await start({ folder })
  const problem = page.getByRole('alert')
  await expect(problem).toContainText('A part of Inkling is missing.')
  await expect(problem).toContainText('ENOENT')
  await expect(problem).toContainText(await app.evaluate((electron) => electron.app.getPath('logs')))
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.isVisible())).toBe(true)

  await page.getByRole('link', { name: 'Reload' }).click()
  await expect(problem).toContainText('A part of Inkling is missing.')
  await rename(`${index}.away`, index)
  await page.getByRole('link', { name: 'Reload' }).click()
  await ready(page)
})

test('a page whose script is damaged is told of', async ({ start, files }) => {
  const folder = await copyApp(files)
  const index = join(folder, 'out', 'renderer', 'index.html')
  const script = /src="\.\/(assets\/[^"]+\.js)"/.exec(await readFile(index, 'utf8'))![1]!
  await writeFile(join(folder, 'out', 'renderer', script), 'this is no script')
  const { page } = await start({ folder })
  await expect(page.getByRole('alert')).toContainText('Inkling’s page did not start.', { timeout: 20_000 })
})

test('a preload script that fails is told of', async ({ start, files }) => {
  const folder = await copyApp(files)
  await writeFile(join(folder, 'out', 'preload', 'preload.cjs'), 'throw new Error("no bridge today")')
  const { page } = await start({ folder })
  await expect(page.getByRole('alert')).toContainText('Inkling’s page has no connection to the app.')
  await expect(page.getByRole('alert')).toContainText('no bridge today')
  await rm(join(folder, 'out', 'preload', 'preload.cjs'))
  await page.getByRole('link', { name: 'Reload' }).click()
  await expect(page.getByRole('alert')).toContainText('Inkling’s page has no connection to the app.')
})

test('a page that crashes is loaded again, once; the training goes on', async ({ desktop }) => {
  const { app, page } = desktop
  await train(page)
  const crash = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.forcefullyCrashRenderer())
  /** Playwright gives a crashed page up, so it is asked through the app. */
  const text = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]!
        .webContents.executeJavaScript('document.body.innerText')
        .catch(() => ''),
    )
  await crash()
  await expect.poll(text).toMatch(/Epoch \d[\d,]* of 5,?000/)
  await crash()
  await expect.poll(text).toContain('keeps ending by itself')
})

test('a page that hangs may be waited for or loaded again', async ({ desktop }) => {
  const { app } = desktop
  const say = (event: 'unresponsive' | 'responsive') =>
    app.evaluate(({ BrowserWindow }, name) => void BrowserWindow.getAllWindows()[0]!.emit(name), event)
  await answerQuestions(app, 'Wait')
  await say('unresponsive')
  await expect.poll(() => asked(app)).toEqual([expect.stringContaining('does not respond')])
  await say('responsive')
  await ready(desktop.page)

  const ended = await app.evaluateHandle(({ BrowserWindow }) => {
    const reasons: string[] = []
    BrowserWindow.getAllWindows()[0]!.webContents.on('render-process-gone', (_event, { reason }) =>
      reasons.push(reason),
    )
    return reasons
  })
  await answerQuestions(app, 'Reload')
  await say('unresponsive')
  await expect.poll(() => ended.jsonValue()).toHaveLength(1)
})

test('a mistake of the main process is logged, and the person is told of the first, in the chosen language', async ({
  desktop,
}) => {
  const { app, page } = desktop
  await page.evaluate(() => window.inkling!.chooseLanguage('de'))
  await expect.poll(async () => (await menuItem(app, 'file'))?.label).toBe('&Datei')
  const boxes = await app.evaluateHandle(({ dialog }) => {
    const shown: string[] = []
    dialog.showErrorBox = (title, content) => void shown.push(`${title}: ${content}`)
    return shown
  })
  await app.evaluate(() => {
    setTimeout(() => {
      throw new Error('the first mistake')
    })
    void Promise.reject(new Error('the second mistake'))
  })
  const log = join(await app.evaluate((electron) => electron.app.getPath('logs')), 'main.log')
  await expect.poll(() => readFile(log, 'utf8')).toContain('the first mistake')
  await expect.poll(() => readFile(log, 'utf8')).toContain('the second mistake')
  expect(await boxes.jsonValue()).toEqual([
    expect.stringMatching(
      /^In Inkling ist etwas schiefgegangen: the (first|second) mistake\n\nSpeichere deine Gewichte/,
    ),
  ])
  await ready(desktop.page)
})
