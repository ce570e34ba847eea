import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { writeStartFile } from '#engine/formats/setting-file.ts'
import { marksOf, writeSettingCode, writeStartCode } from '#engine/settings/code.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import { projectFolder } from '#test/worlds.ts'
import { expect, fill, fillSetting, openSettings, saveFile, test } from './inkling.ts'

/** 64 neurons, Adam, learning rate 0.001, the greatest seed. */
const code = 'inkling-1-11G4-0648-51W0-ZZZZ-ZZZF-0T8Q-6F'
const taken = 'Settings loaded: 784-64-10, Adam, η 0.001, 5 epochs, seed 4294967295.'

async function pasteInto(page: Page, target: string, text: string): Promise<void> {
  await page.locator(target).evaluate((element, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
}

test('a code that is pasted anywhere is taken, and can be undone', async ({ inkling }) => {
  await pasteInto(inkling, 'main', `Try this: ${code.toLowerCase()}!`)
  await expect(inkling.getByRole('status').filter({ hasText: taken })).toBeVisible()
  await expect(inkling.getByLabel('Neurons in hidden layer 1')).toHaveValue('64')
  await inkling.getByRole('button', { name: 'Undo: bring the settings from before back' }).click()
  await expect(inkling.getByLabel('Neurons in hidden layer 1')).toHaveValue('128')
  await openSettings(inkling)
  await expect(inkling.getByLabel('Seed', { exact: true })).toHaveValue('1')
})

test('a text field keeps what is pasted into it, and other texts are left alone', async ({ inkling }) => {
  await pasteInto(inkling, 'input[aria-label="Epochs"]', code)
  await pasteInto(inkling, 'main', 'inkling-784-128-10-seed-1.json')
  await expect(inkling.getByLabel('Neurons in hidden layer 1')).toHaveValue('128')
  await expect(inkling.getByText('Settings loaded')).toHaveCount(0)
  await pasteInto(inkling, 'main', code.replace('11G4', '11G5'))
  await expect(inkling.getByRole('alert')).toContainText('typing error')
})

test('a copied code, pasted by the keys, brings the settings back @host', async ({ inkling }) => {
  await fillSetting(inkling, 'Network', 'Seed', '77')
  await inkling.getByRole('button', { name: 'Share', exact: true }).click()
  // The engine has taken the seed, whose settings these are.
  await expect(inkling.getByLabel('Code of the settings')).toHaveText(
    writeSettingCode({ ...defaultSettings, seed: 77 }),
  )
  await inkling.getByRole('button', { name: 'Copy' }).click()
  await expect(inkling.getByRole('button', { name: 'Copied' })).toBeVisible()
  await inkling.keyboard.press('Escape')
  await openSettings(inkling)
  await fill(inkling, 'Seed', '5')
  await inkling.getByLabel('Seed', { exact: true }).blur()
  await inkling.keyboard.press('ControlOrMeta+v')
  await expect(inkling.getByLabel('Seed', { exact: true })).toHaveValue('77')
})

test('a code can be typed, and what is wrong with it is said beside it', async ({ inkling }) => {
  await inkling.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = inkling.getByRole('dialog', { name: 'Share' })
  await fill(inkling, 'Code to load', code.slice(0, -1))
  await expect(dialog.getByRole('alert')).toContainText('typing error')
  await fill(inkling, 'Code to load', code)
  await expect(dialog).toBeHidden()
  await expect(inkling.getByText(taken)).toBeVisible()
})

test('settings that were saved are taken when their file is opened or dropped @host', async ({
  inkling,
  host,
}, info) => {
  const path = info.outputPath('lesson.inkling')
  await fill(inkling, 'Neurons in hidden layer 1', '16')
  await inkling.getByRole('button', { name: 'Share', exact: true }).click()
  const button = inkling.getByRole('dialog').getByRole('button', { name: 'Settings', exact: true })
  const { name, bytes } = await saveFile(host, () => button.click())
  expect(name).toBe('inkling-784-16-10-seed-1.inkling')
  expect(bytes.toString()).toContain('inkling-setting')
  await writeFile(path, bytes)
  await inkling.keyboard.press('Escape')

  await fill(inkling, 'Neurons in hidden layer 1', '40')
  await host.openWeights(path)
  await expect(inkling.getByText('Settings loaded: 784-16-10, SGD')).toBeVisible()
  await expect(inkling.getByLabel('Neurons in hidden layer 1')).toHaveValue('16')

  const text = await readFile(path, 'utf8')
  await fill(inkling, 'Neurons in hidden layer 1', '40')
  const drag = await inkling.evaluateHandle((content) => {
    const data = new DataTransfer()
    data.items.add(new File([content], 'lesson.inkling'))
    return data
  }, text)
  await inkling.dispatchEvent('main', 'drop', { dataTransfer: drag })
  await expect(inkling.getByLabel('Neurons in hidden layer 1')).toHaveValue('16')

  await writeFile(path, text.replace('"seed": 1', '"seed": 2'))
  await host.openWeights(path)
  await expect(inkling.getByRole('alert')).toContainText('lesson.inkling says something else of “seed”')
})

test('a start code opens a lesson at its step with settings, and so does a file; what is not known is said, and the rest is done', async ({
  inkling,
  host,
}, info) => {
  const settings = { ...defaultSettings, seed: 77 }
  const place = { lesson: 'nudge', card: 'curve' }
  const heading = (name: string) => inkling.getByRole('heading', { level: 1, name })
  const step = (name: RegExp) => expect(inkling.getByRole('region', { name })).toBeVisible()
  await inkling.getByRole('button', { name: 'Share', exact: true }).click()
  await fill(inkling, 'Code to load', writeStartCode({ settings, lesson: marksOf(place) }).toLowerCase())
  await expect(heading('Nudge one weight')).toBeVisible()
  await step(/^Step 3 of/)
  await expect(inkling.getByText('Steps before it that you have not done')).toBeVisible()
  await expect(inkling.getByText(/^Settings loaded: .*seed 77\.$/)).toBeVisible()

  // Where it is open, it is handed on.
  await inkling.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = inkling.getByRole('dialog', { name: 'Share' })
  await expect(dialog.getByLabel('Start code')).toHaveText(writeStartCode({ settings: null, lesson: marksOf(place) }))
  await dialog.getByRole('radio', { name: 'Lesson and settings' }).check()
  await expect(dialog.getByLabel('Start code')).toHaveText(writeStartCode({ settings, lesson: marksOf(place) }))
  await inkling.keyboard.press('Escape')

  const path = info.outputPath('lesson.inkling')
  const file = writeStartFile({ settings: null, lesson: marksOf(place), place, carried: null })
  await writeFile(path, file.bytes)
  await inkling.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Workbench' }).click()
  await host.openWeights(path)
  await step(/^Step 3 of/)

  const own = await readFile(join(projectFolder, 'test/lessons/slopes.en.lesson.md'), 'utf8')
  const carried = { name: 'slopes.en.lesson.md', text: own }
  const ownPlace = { lesson: 'slopes', card: null }
  await writeFile(path, writeStartFile({ settings: null, lesson: marksOf(ownPlace), place: ownPlace, carried }).bytes)
  await inkling.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Workbench' }).click()
  await host.openWeights(path)
  await expect(inkling.getByText('Preview of slopes.en.lesson.md')).toBeVisible()

  await pasteInto(
    inkling,
    'main',
    writeStartCode({ settings: null, lesson: marksOf({ lesson: 'nudge', card: 'nowhere' }) }),
  )
  await expect(heading('Nudge one weight')).toBeVisible()
  await expect(inkling.getByText('“Nudge one weight” has no such step in this Inkling.')).toBeVisible()
  const unknown = marksOf({ lesson: 'nowhere', card: 'way' })
  await pasteInto(inkling, 'main', writeStartCode({ settings: { ...settings, seed: 78 }, lesson: unknown }))
  await expect(inkling.getByRole('alert')).toContainText('The lesson that the code names is not in this Inkling.')
  await expect(inkling.getByText(/^Settings loaded: .*seed 78\.$/)).toBeVisible()
})
