/** Opening and saving in the desktop app: dialogs, recent files, drops, and files that the system hands over. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  answerOpen,
  answerQuestions,
  answerSave,
  asked,
  choose,
  type Desktop,
  expect,
  menuItem,
  ready,
  saveAs,
  saveDialog,
  shareDesktop,
  startSecond,
  test,
  train,
} from './desktop.ts'
import { writeClassTo } from '#test/lessons/scripted-class.ts'
import { projectFolder } from '#test/worlds.ts'
import { findSerious } from './accessibility.ts'
import { dropPaths } from './drop-paths.ts'
import { fill } from './inkling.ts'

/** Saves a network with this many hidden neurons as a file of this kind. */
async function save(desktop: Desktop, path: string, neurons = 12, kind = 'Inkling'): Promise<void> {
  const { app, page } = desktop
  await fill(page, 'Neurons in hidden layer 1', String(neurons))
  await answerSave(app, path)
  await saveAs(desktop, kind)
  await expect(saveDialog(page).getByRole('status')).toHaveText(/ is saved\. Read back: largest difference /)
  await page.keyboard.press('Escape')
}

/** Says that the network in the page has this many hidden neurons. */
async function expectNeurons({ page }: Pick<Desktop, 'page'>, neurons: number): Promise<void> {
  await expect(page.getByLabel('Neurons in hidden layer 1')).toHaveValue(String(neurons))
}

test.describe('in an app that does not train', () => {
  const shared = shareDesktop()
  test.beforeEach(async () => {
    const desktop = shared()
    await fill(desktop.page, 'Neurons in hidden layer 1', '128')
    if ((await menuItem(desktop.app, 'open-recent'))?.enabled) await choose(desktop.app, 'clear-recent')
    await expect.poll(async () => (await menuItem(desktop.app, 'open-recent'))?.enabled).toBe(false)
  })

  test('weights are saved in the format that was chosen, whatever name the system’s dialog gives back, and opened again', async ({
    files,
  }) => {
    const desktop = shared()
    for (const [kind, given, name, start] of [
      ['Inkling', 'a.inkling', 'a.inkling', /^\{/],
      ['JSON', 'b', 'b.json', /^\{/],
      // Eight bytes that say how long the header is.
      ['safetensors', 'c.safetensors', 'c.safetensors', /^[^]{8}\{/],
      // As macOS and Windows complete it.
      ['TensorFlow.js', 'd.zip', 'd.tfjs.zip', /^PK/],
      ['NumPy', 'e.onnx', 'e.onnx.npz', /^PK/],
      ['Web page', 'f', 'f.html', /^<!doctype/],
    ] as const) {
      await save(desktop, join(files, given), 12, kind)
      const path = join(files, name)
      expect((await readFile(path, 'latin1')).slice(0, 9)).toMatch(start)
      await fill(desktop.page, 'Neurons in hidden layer 1', '40')
      await expectNeurons(desktop, 40)
      await answerOpen(desktop.app, path)
      await desktop.page.getByRole('button', { name: 'Open weights' }).click()
      await expectNeurons(desktop, 12)
      await expect(desktop.page).toHaveTitle(`${name} – Inkling`)
      // In a small window it lies over buttons of the header.
      await desktop.page.getByRole('button', { name: 'Dismiss' }).click()
    }
    expect((await readdir(files)).toSorted()).toEqual([
      'a.inkling',
      'b.json',
      'c.safetensors',
      'd.tfjs.zip',
      'e.onnx.npz',
      'f.html',
    ])
  })

  test('the system’s dialog offers the one kind that was chosen, and a telling name', async () => {
    const desktop = shared()
    const { app, page } = desktop
    await app.evaluate(({ dialog }) => {
      dialog.showSaveDialog = (...parameters: readonly unknown[]) => {
        Object.assign(globalThis, { offered: parameters.at(-1) })
        return Promise.resolve({ canceled: true, filePath: '' })
      }
    })
    await page.getByRole('button', { name: 'Save weights' }).click()
    const offered = () =>
      app.evaluate(() => (globalThis as unknown as { offered?: Electron.SaveDialogOptions }).offered)
    for (const [kind, ending, extension] of [
      ['Inkling', 'inkling', 'inkling'],
      ['ONNX', 'onnx', 'onnx'],
      ['TensorFlow.js', 'tfjs.zip', 'zip'],
    ] as const) {
      await saveAs(desktop, kind)
      await expect
        .poll(async () => (await offered())?.defaultPath)
        .toMatch(new RegExp(`inkling-784-128-10-seed-1\\.${ending}$`))
      expect((await offered())?.filters).toEqual([{ name: expect.any(String) as unknown, extensions: [extension] }])
    }
    // Nothing was saved, and nothing went wrong.
    await expect(saveDialog(page).getByRole('status')).toHaveText('')
    await expect(saveDialog(page).getByRole('button', { name: 'ONNX', exact: true })).toBeEnabled()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('alert')).toHaveCount(0)
  })

  test('the code that loads a file is shown, can be copied, and axe finds nothing serious in the dialog', async () => {
    const { page } = shared()
    await page.getByRole('button', { name: 'Save weights' }).click()
    // The first is longer than its place, and scrolls.
    await saveDialog(page).getByText('How to load it in Python').first().click()
    expect(await findSerious(page)).toEqual([])
    await saveDialog(page).locator('li').filter({ hasText: 'ONNX' }).getByText('How to load it in Python').click()
    await expect(saveDialog(page).getByRole('button', { name: 'Copy the code' })).toBeVisible()
    expect(await findSerious(page)).toEqual([])
    await saveDialog(page).getByRole('button', { name: 'Copy the code' }).click()
    await expect(saveDialog(page).getByText('Copied')).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    const field = page.getByRole('dialog', { name: 'Share' }).getByRole('textbox')
    await field.focus()
    await page.keyboard.press('ControlOrMeta+v')
    await expect(field).toHaveValue(/onnxruntime\.InferenceSession\("digits\.onnx"\)/)
  })

  test('a name that is completed does not replace what is there unasked', async ({ files }) => {
    const desktop = shared()
    const path = join(files, 'digits.inkling')
    await writeFile(path, 'precious')
    await answerSave(desktop.app, join(files, 'digits'))
    await answerQuestions(desktop.app, 'Cancel')
    await saveAs(desktop, 'Inkling')
    await expect.poll(() => asked(desktop.app)).toHaveLength(1)
    expect(await readFile(path, 'utf8')).toBe('precious')
    await answerQuestions(desktop.app, 'Replace')
    await saveAs(desktop, 'Inkling')
    await expect.poll(async () => (await readFile(path, 'utf8')).slice(0, 1)).toBe('{')
  })

  test('a file that cannot be written is told of, and leaves nothing behind', async ({ files }) => {
    const desktop = shared()
    await answerSave(desktop.app, join(files, 'no-such-folder', 'a.inkling'))
    await saveAs(desktop, 'Inkling')
    await expect(desktop.page.getByRole('alert')).toContainText('“a.inkling” could not be written.')
    await expect(saveDialog(desktop.page)).toBeHidden()
    expect(await readdir(files)).toEqual([])
  })

  test('recent files are listed, opened, and forgotten when they have gone', async ({ files }) => {
    const desktop = shared()
    const { app, page } = desktop
    await save(desktop, join(files, 'first.inkling'), 5)
    await save(desktop, join(files, 'second.inkling'), 6)
    await expect.poll(async () => (await menuItem(app, 'open-recent-1'))?.label).toBe(`second.inkling (${files})`)
    await choose(app, 'open-recent-2')
    await expectNeurons(desktop, 5)
    await expect.poll(async () => (await menuItem(app, 'open-recent-1'))?.label).toBe(`first.inkling (${files})`)

    await rm(join(files, 'second.inkling'))
    await choose(app, 'open-recent-2')
    await expect(page.getByRole('alert')).toContainText('“second.inkling” is no longer there.')
    await expect.poll(() => menuItem(app, 'open-recent-2')).toBeUndefined()
    await expectNeurons(desktop, 5)

    await choose(app, 'clear-recent')
    await expect.poll(async () => (await menuItem(app, 'open-recent'))?.enabled).toBe(false)
  })

  test('a file that is no network is refused in the engine’s words', async ({ files }) => {
    const desktop = shared()
    const path = join(files, 'holiday.inkling')
    await writeFile(path, '{"not": "a network"}')
    await answerOpen(desktop.app, path)
    await choose(desktop.app, 'open')
    await expect(desktop.page.getByRole('alert')).toContainText('holiday.inkling')
    await answerOpen(desktop.app, null)
    await choose(desktop.app, 'open')
    await expectNeurons(desktop, 128)
  })

  test('a file dropped on the page is opened, and anything else is not', async ({ files }) => {
    const desktop = shared()
    const { page } = desktop
    const path = join(files, 'a.inkling')
    await save(desktop, path)
    await fill(page, 'Neurons in hidden layer 1', '40')
    await expectNeurons(desktop, 40)

    const drag = await page.evaluateHandle(
      (text) => {
        const data = new DataTransfer()
        data.items.add(new File([text], 'a.inkling'))
        return data
      },
      await readFile(path, 'utf8'),
    )
    await page.dispatchEvent('main', 'dragenter', { dataTransfer: drag })
    await expect(page.getByText('Drop weights or settings to open them')).toBeVisible()
    await page.dispatchEvent('main', 'drop', { dataTransfer: drag })
    await expect(page.getByText('Drop weights or settings to open them')).toHaveCount(0)
    await expectNeurons(desktop, 12)

    const link = await page.evaluateHandle(() => {
      const data = new DataTransfer()
      data.setData('text/uri-list', 'https://evil.example/')
      return data
    })
    for (const name of ['dragenter', 'dragover', 'drop']) {
      const isHandled = await page.locator('main').evaluate(
        (element, { type, dataTransfer }) => {
          const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })
          element.dispatchEvent(event)
          return event.defaultPrevented
        },
        { type: name, dataTransfer: link },
      )
      expect(isHandled, name).toBe(true)
    }
    await expect(page.getByText('Drop weights or settings to open them')).toHaveCount(0)
    await expectNeurons(desktop, 12)
  })

  test('a lesson dropped on the window is shown, again whenever it is saved, and a folder of answers becomes a table', async ({
    files,
  }) => {
    const { page } = shared()
    const text = await readFile(join(projectFolder, 'test/lessons/slopes.en.lesson.md'), 'utf8')
    const lesson = join(files, 'slopes.en.lesson.md')
    await writeFile(lesson, text)
    await dropPaths(page, [lesson])
    await expect(page.getByText('Preview of slopes.en.lesson.md, read again when it is saved')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1, name: 'Slopes' })).toBeVisible()
    await writeFile(lesson, text.replace('plot="trail"', 'plot="trial"'))
    await expect(page.getByRole('heading', { level: 1, name: 'One thing is wrong' })).toBeVisible()
    await writeFile(lesson, text.replace('title: Slopes', 'title: Hills'))
    await expect(page.getByRole('heading', { level: 1, name: 'Hills' })).toBeVisible()

    await writeClassTo(files)
    await dropPaths(page, [join(files, 'class')])
    const view = page.getByRole('main', { name: 'Answers of a class' })
    await expect(view.getByRole('status').first()).toHaveText('35 students, 35 files')
    await page.getByRole('link', { name: 'Workbench' }).first().click()
  })

  test('a file that macOS hands over is opened', async ({ files }) => {
    const desktop = shared()
    const path = join(files, 'a.inkling')
    await save(desktop, path)
    await fill(desktop.page, 'Neurons in hidden layer 1', '40')
    const isHandled = await desktop.app.evaluate(({ app }, file) => {
      let prevented = false
      app.emit('open-file', { preventDefault: () => (prevented = true) }, file)
      return prevented
    }, path)
    expect(isHandled).toBe(true)
    await expectNeurons(desktop, 12)
  })
})

test('the network that comes with Inkling can be saved, and another opened in its place', async ({ start, files }) => {
  const desktop = await start({ isRandomStart: false })
  const { app, page } = desktop
  const shipped = page.getByText('Pretrained: it came with Inkling')
  await expect(shipped).toBeVisible()
  const path = join(files, 'shipped.safetensors')
  await answerSave(app, path)
  await saveAs(desktop, 'safetensors')
  await expect(saveDialog(page).getByRole('status')).toHaveText(/^shipped\.safetensors is saved\./)
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Train your own' }).click()
  await fill(page, 'Neurons in hidden layer 1', '5')
  await expectNeurons(desktop, 5)
  await choose(app, 'open-recent-1')
  await expect(page.getByText('shipped.safetensors is open.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Train more' })).toBeEnabled()
  await expect(shipped).toBeHidden()
})

test('while a run is under way, a file has to wait', async ({ desktop, files }) => {
  const path = join(files, 'a.inkling')
  await save(desktop, path)
  await train(desktop.page)
  await choose(desktop.app, 'open-recent-1')
  await expect(desktop.page.getByRole('alert')).toContainText(/[Ss]top/)
  await expect(desktop.page.getByRole('button', { name: 'Pause' })).toBeVisible()
})

test('a file named at the start is opened, and so is the one that a second start names', async ({ start, files }) => {
  const first = join(files, 'first.inkling')
  const second = join(files, 'second file.safetensors')
  const desktop = await start()
  await ready(desktop.page)
  await save(desktop, first, 7)
  await save(desktop, second, 8, 'safetensors')
  await desktop.app.evaluate(({ app }) => app.quit())
  await desktop.ended

  const again = await start({ parameters: [first] })
  await expectNeurons(again, 7)
  await again.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.minimize())
  await startSecond(again, [second])
  await expectNeurons(again, 8)
  const { windows, isMinimized } = await again.app.evaluate(({ BrowserWindow }) => ({
    windows: BrowserWindow.getAllWindows().length,
    isMinimized: BrowserWindow.getAllWindows()[0]!.isMinimized(),
  }))
  expect([windows, isMinimized]).toEqual([1, false])
})
