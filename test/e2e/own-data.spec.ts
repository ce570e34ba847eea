/** Data of a person's own, added in the dialog “Data”. */
import type { Page } from '@playwright/test'
import { encode } from 'fast-png'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { writeIdx } from '#engine/data/idx.ts'
import { findSerious } from './accessibility.ts'
import { chooseQuickRun, expect, test } from './inkling.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Data' })
const button = (page: Page, name: string) => dialog(page).getByRole('button', { name, exact: true })
const source = (page: Page, title: string) => dialog(page).getByRole('checkbox', { name: title, exact: true })
const row = (page: Page, title: string) => dialog(page).getByRole('row', { name: new RegExp(title) })
const total = (page: Page) => dialog(page).getByRole('row', { name: /^Chosen, for each epoch/ })

async function open(page: Page): Promise<void> {
  // In a field, keys are for the field.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Find a command' }).fill('data')
  await page.getByRole('option', { name: /^Data/ }).click()
  await expect(dialog(page)).toBeVisible()
}

/** Chooses files, or a folder, with the keyboard: the system's own dialog is the browser's matter. */
async function choose(page: Page, name: 'Files…' | 'Folder…', files: string | string[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await button(page, name).press('Enter')
  await (await chooser).setFiles(files)
}

/** Black on white, 40 × 60: a bar on end for a one, a frame for a nought. */
function picture(digit: 0 | 1, shift: number): Uint8Array {
  const [width, height] = [40, 60]
  const data = Uint8Array.from({ length: width * height }, (_, pixel) => {
    const [x, y] = [(pixel % width) - shift, Math.floor(pixel / width)]
    const isBar = Math.abs(x - 18) < 3 && y > 10 && y < 50
    const isFrame = x > 8 && x < 30 && y > 10 && y < 50 && !(x > 12 && x < 26 && y > 15 && y < 45)
    return (digit === 1 ? isBar : isFrame) ? 0 : 255
  })
  return encode({ width, height, channels: 1, data })
}

/** A table as Kaggle has it: squares in another place for each label, light on dark. */
function table(rows: number): string {
  const head = ['label', ...Array.from({ length: 784 }, (_, pixel) => `pixel${pixel}`)].join(',')
  const lines = Array.from({ length: rows }, (_, index) => {
    const label = index % 10
    const isInk = (pixel: number) =>
      Math.abs((pixel % 28) - 14) < 4 && Math.abs(Math.floor(pixel / 28) - 4 - 2 * label) < 3
    return [label, ...Array.from({ length: 784 }, (__, pixel) => (isInk(pixel) ? 255 : 0))].join(',')
  })
  return [head, ...lines, ''].join('\n')
}

const folders: string[] = []

async function createFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'inkling-own-data-'))
  folders.push(folder)
  return folder
}
test.afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true })
})

test('a folder of images is read, looked at, added, trained on and removed @host', async ({ inkling }) => {
  const folder = await createFolder()
  const root = join(folder, 'Ünser Archiv')
  for (const digit of [0, 1] as const) {
    await mkdir(join(root, String(digit)), { recursive: true })
    for (let shift = 0; shift < 10; shift++) {
      await writeFile(join(root, String(digit), `${shift}.png`), picture(digit, shift))
    }
  }
  await writeFile(join(root, '1', 'broken.png'), 'no picture')
  await writeFile(join(root, '1', 'blank.png'), encode({ width: 9, height: 9, channels: 1, data: new Uint8Array(81) }))
  await chooseQuickRun(inkling)
  await open(inkling)

  await choose(inkling, 'Folder…', root)
  await expect(dialog(inkling)).toContainText('20 digits read, 2 left out. Nothing is kept yet.')
  await expect(dialog(inkling)).toContainText('1 × is no image that this browser can read: Ünser Archiv/1/broken.png')
  await expect(dialog(inkling)).toContainText('1 × shows no digit: Ünser Archiv/1/blank.png')
  await expect(dialog(inkling)).toContainText('There is no digit of the classes 2, 3, 4, 5, 6, 7, 8, 9.')
  await expect(dialog(inkling).getByText('unser-archiv', { exact: true })).toBeVisible()
  await button(inkling, 'Add').click()
  await expect(dialog(inkling).getByText('“Ünser Archiv” is added.')).toBeVisible()

  const added = row(inkling, 'Ünser Archiv')
  await expect(added.locator('canvas')).toHaveCount(2)
  await source(inkling, 'Ünser Archiv').check()
  await source(inkling, 'MNIST 10,000').uncheck()
  await expect(total(inkling)).toContainText('18')
  await expect(button(inkling, 'Remove Ünser Archiv')).toBeDisabled()
  await inkling.keyboard.press('Escape')
  await inkling.getByRole('button', { name: 'Train', exact: true }).click()
  await expect(inkling.getByText('Finished 1 epoch')).toBeVisible()

  await open(inkling)
  await dialog(inkling).getByRole('radio', { name: 'MNIST 10,000', exact: true }).check()
  await button(inkling, 'Remove Ünser Archiv').click()
  await button(inkling, 'Keep').click()
  await expect(button(inkling, 'Remove Ünser Archiv')).toBeFocused()
  await button(inkling, 'Remove Ünser Archiv').click()
  await button(inkling, 'Remove Ünser Archiv for good').click()
  await expect(dialog(inkling).getByText('“Ünser Archiv” is removed.')).toBeFocused()
  await expect(source(inkling, 'Ünser Archiv')).toHaveCount(0)
})

test('a table is added with the keyboard alone, with names for its classes', async ({ inkling }) => {
  const folder = await createFolder()
  await writeFile(join(folder, 'train.csv'), `${table(40)}ten,1,2\n`)
  await open(inkling)
  await choose(inkling, 'Files…', join(folder, 'train.csv'))
  await expect(dialog(inkling)).toContainText('40 digits read, 1 left out.')
  await expect(dialog(inkling).getByRole('textbox', { name: 'Name', exact: true })).toBeFocused()
  await inkling.keyboard.type('Squares')
  await dialog(inkling)
    .getByRole('checkbox', { name: /^The classes have names/ })
    .press('Space')
  await dialog(inkling).getByRole('textbox', { name: 'Name of class 0' }).press('S')
  await dialog(inkling).getByRole('textbox', { name: 'Name of class 1' }).press('S')
  await expect(dialog(inkling)).toContainText('Give each class a name of its own.')
  await dialog(inkling).getByRole('textbox', { name: 'Name of class 1' }).press('T')
  await inkling.keyboard.press('Enter')
  await expect(dialog(inkling).getByText('“Squares” is added.')).toBeFocused()
  const added = row(inkling, 'Squares')
  await expect(added).toContainText('yours: squares')
  await expect(added.locator('canvas')).toHaveCount(10)
  await expect(added).toContainText('36')
  await source(inkling, 'Squares').press('Space')
  await source(inkling, 'Squares').press('Space')
  await button(inkling, 'Remove Squares').press('Enter')
  await expect(button(inkling, 'Remove Squares for good')).toBeFocused()
  await inkling.keyboard.press('Enter')
  await expect(dialog(inkling).getByText('“Squares” is removed.')).toBeFocused()
})

test('Fashion-MNIST comes with the names of its classes, and the network answers by them', async ({ inkling }) => {
  const folder = await createFolder()
  const images = Uint8Array.from({ length: 50 * 784 }, (_, place) => (place % 784 > 300 && place % 784 < 400 ? 200 : 0))
  await writeFile(
    join(folder, 'train-images-idx3-ubyte.gz'),
    gzipSync(writeIdx({ shape: [50, 28, 28], values: images })),
  )
  await writeFile(
    join(folder, 'train-labels-idx1-ubyte'),
    writeIdx({ shape: [50], values: Uint8Array.from({ length: 50 }, (_, index) => index % 10) }),
  )
  await open(inkling)
  await choose(inkling, 'Files…', [join(folder, 'train-images-idx3-ubyte.gz'), join(folder, 'train-labels-idx1-ubyte')])
  await expect(dialog(inkling)).toContainText('50 digits read.')
  await button(inkling, 'Discard').click()
  await expect(button(inkling, 'Files…')).toBeFocused()

  const named = join(folder, 'fashion')
  await mkdir(named)
  for (const kind of ['images-idx3', 'labels-idx1'] as const) {
    const isImages = kind === 'images-idx3'
    const values = isImages ? images : Uint8Array.from({ length: 50 }, (_, index) => index % 10)
    const bytes = writeIdx({ shape: isImages ? [50, 28, 28] : [50], values })
    await writeFile(join(named, `train-${kind}-ubyte.gz`), gzipSync(bytes))
  }
  await choose(inkling, 'Folder…', named)
  await expect(dialog(inkling).getByRole('textbox', { name: 'Name of class 5' })).toHaveValue('Sandal')
  await button(inkling, 'Add').click()
  await source(inkling, 'fashion').check()
  await expect(row(inkling, 'fashion')).toContainText('Sandal')
  await inkling.keyboard.press('Escape')
  await expect(inkling.getByText('Sandal', { exact: true })).toBeVisible()
})

test('what cannot be read is refused with what to do, and dropping it elsewhere in the dialog does the same', async ({
  inkling,
}) => {
  const folder = await createFolder()
  await writeFile(join(folder, 'narrow.csv'), '1,2,3\n4,5,6\n')
  await writeFile(
    join(folder, 'train-images-idx3-ubyte'),
    writeIdx({ shape: [1, 28, 28], values: new Uint8Array(784) }),
  )
  await open(inkling)
  await choose(inkling, 'Files…', join(folder, 'narrow.csv'))
  await expect(dialog(inkling).getByRole('alert')).toContainText('The file narrow.csv has 3 columns, not 785.')
  await choose(inkling, 'Files…', join(folder, 'train-images-idx3-ubyte'))
  await expect(dialog(inkling).getByRole('alert')).toContainText('Put the file train-labels-idx1-ubyte beside it.')

  const drop = (name: string, text: string) =>
    dialog(inkling).evaluate(
      (element, [fileName, content]) => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([content!], fileName!))
        const send = (type: string) =>
          element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
        send('dragenter')
        send('dragover')
        send('drop')
      },
      [name, text],
    )
  await drop('broken.zip', 'no archive')
  await expect(dialog(inkling).getByRole('alert')).toContainText('The file broken.zip is cut short')
  await expect(inkling.getByText('Drop weights or settings to open them')).toBeHidden()
  await drop('dropped.csv', table(20))
  await expect(dialog(inkling)).toContainText('20 digits read.')
  await expect(dialog(inkling).getByRole('alert')).toHaveCount(0)
})

test('reading can be cancelled, and axe finds nothing serious in what was read, wide or narrow', async ({
  inkling,
}) => {
  const folder = await createFolder()
  await writeFile(join(folder, 'large.csv'), table(4_000))
  await writeFile(join(folder, 'small.csv'), `${table(20)}x,y\n`)
  await open(inkling)
  await choose(inkling, 'Files…', join(folder, 'large.csv'))
  await button(inkling, 'Cancel').click()
  await expect(button(inkling, 'Files…')).toBeFocused()
  await choose(inkling, 'Files…', join(folder, 'small.csv'))
  await expect(dialog(inkling)).toContainText('20 digits read')
  await dialog(inkling)
    .getByRole('checkbox', { name: /^The classes have names/ })
    .check()
  expect(await findSerious(inkling)).toEqual([])
  await inkling.setViewportSize({ width: 390, height: 844 })
  expect(await findSerious(inkling)).toEqual([])
  const { scroll, client } = await dialog(inkling).evaluate((element) => ({
    scroll: element.scrollWidth,
    client: element.clientWidth,
  }))
  expect(scroll).toBeLessThanOrEqual(client)
})
