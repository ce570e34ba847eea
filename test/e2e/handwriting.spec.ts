import { readFile, writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { findSerious } from './accessibility.ts'
import type { Host } from './hosts.ts'
import { answer, chooseQuickRun, draw, expect, one, saveFile, seven, test, zero, type Corner } from './inkling.ts'

const teach = (page: Page) => page.getByRole('region', { name: 'That was a …' })
const dialog = (page: Page) => page.getByRole('dialog', { name: 'My handwriting' })
const sample = (page: Page) => dialog(page).getByRole('button', { name: /, read as / })

/** Draws on a fresh sheet and says with a key what it was. */
async function drawAndSay(page: Page, corners: readonly Corner[], digit: number): Promise<void> {
  await draw(page, corners)
  await expect(answer(page)).toContainText('I read a')
  await page.keyboard.press(String(digit))
  await expect(teach(page).getByRole('button', { name: 'That was', pressed: true })).toHaveText(String(digit))
}

async function save(host: Host, button: string, path: string): Promise<void> {
  const { bytes } = await saveFile(host, () => dialog(host.page).getByRole('button', { name: button }).click())
  await writeFile(path, bytes)
}

async function open(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^My handwriting/ }).click()
}

test('after a drawing, a key or a button says what it was, and undo takes it back', async ({ inkling }) => {
  await expect(teach(inkling).getByRole('button', { name: 'That was a seven' })).toBeDisabled()
  await inkling.keyboard.press('7')
  await expect(inkling.getByRole('button', { name: 'My handwriting: 0 samples' })).toBeVisible()

  await drawAndSay(inkling, seven, 7)
  await expect(teach(inkling).getByRole('status')).toContainText('Kept as a seven.')
  await expect(inkling.getByRole('button', { name: 'My handwriting: 1 sample', exact: true })).toBeVisible()
  // Another digit for the same drawing corrects it, rather than keeping it twice.
  await teach(inkling).getByRole('button', { name: 'That was a one' }).click()
  await expect(teach(inkling).getByRole('status')).toContainText('Now kept as a one.')
  await expect(inkling.getByRole('button', { name: 'My handwriting: 1 sample', exact: true })).toBeVisible()

  // The next stroke begins a fresh sheet.
  await drawAndSay(inkling, zero, 0)
  await expect(inkling.getByRole('button', { name: 'My handwriting: 2 samples' })).toBeVisible()
  await teach(inkling).getByRole('button', { name: /^Undo/ }).click()
  await expect(teach(inkling).getByRole('status')).toContainText('Not kept.')
  await expect(inkling.getByRole('button', { name: 'My handwriting: 1 sample', exact: true })).toBeVisible()
})

test('a digit typed into a field is no label', async ({ inkling }) => {
  await draw(inkling, one)
  await inkling.getByLabel('Epochs', { exact: true }).fill('7')
  await inkling.getByLabel('Epochs', { exact: true }).press('3')
  await expect(inkling.getByRole('button', { name: 'My handwriting: 0 samples' })).toBeVisible()
})

test('samples are there again after the page is opened anew @host', async ({ inkling }) => {
  await drawAndSay(inkling, one, 1)
  await inkling.reload()
  await expect(inkling.getByRole('button', { name: 'My handwriting: 1 sample', exact: true })).toBeVisible()
})

test('samples can be looked through, called another digit, deleted and brought back', async ({ inkling }) => {
  await drawAndSay(inkling, one, 1)
  await drawAndSay(inkling, seven, 1)
  await drawAndSay(inkling, zero, 0)
  await open(inkling)
  await expect(sample(inkling)).toHaveCount(3)
  await expect(dialog(inkling)).toContainText(/Kept in .+handwriting\.samples/)

  const ones = dialog(inkling)
    .getByRole('region', { name: 'one:' })
    .getByRole('button', { name: /, read as / })
  await ones.nth(1).click()
  await dialog(inkling).getByLabel('It is a').selectOption('7')
  await expect(dialog(inkling).getByRole('status')).toContainText('1 sample now a seven.')
  await expect(
    dialog(inkling)
      .getByRole('region', { name: 'seven:' })
      .getByRole('button', { name: /, read as / }),
  ).toHaveCount(1)
  await dialog(inkling).getByRole('button', { name: 'Undo' }).click()
  await expect(ones).toHaveCount(2)

  await ones.nth(0).click()
  await ones.nth(1).click()
  await dialog(inkling).getByRole('button', { name: 'Delete' }).click()
  await expect(sample(inkling)).toHaveCount(1)
  await dialog(inkling).getByRole('button', { name: 'Undo' }).click()
  await expect(sample(inkling)).toHaveCount(3)
})

for (const format of ['PNG', 'IDX'] as const) {
  test(`samples go out as ${format} and come back in @host`, async ({ inkling, host }, testInfo) => {
    await drawAndSay(inkling, one, 1)
    await drawAndSay(inkling, seven, 7)
    await open(inkling)
    const path = testInfo.outputPath('mine.zip')
    await save(host, `Export ${format}`, path)
    expect((await readFile(path)).length).toBeGreaterThan(500)

    await dialog(inkling)
      .getByRole('region', { name: 'seven:' })
      .getByRole('button', { name: /, read as / })
      .click()
    await dialog(inkling).getByRole('button', { name: 'Delete' }).click()
    await expect(sample(inkling)).toHaveCount(1)
    await inkling.getByTestId('import-samples').setInputFiles(path)
    await expect(dialog(inkling).getByRole('status')).toContainText('1 sample added; 1 was there already.')
    await expect(sample(inkling)).toHaveCount(2)
  })
}

test('axe finds nothing serious where samples are taught, looked through, and chosen', async ({ inkling }) => {
  for (const digit of [0, 1, 2]) await drawAndSay(inkling, one, digit)
  expect(await findSerious(inkling)).toEqual([])
  await open(inkling)
  await sample(inkling).first().click()
  await expect(dialog(inkling).getByRole('group', { name: 'Chosen samples' })).toBeVisible()
  expect(await findSerious(inkling)).toEqual([])
})

test('a file that is no archive is named, and nothing is lost', async ({ inkling }) => {
  await drawAndSay(inkling, one, 1)
  await open(inkling)
  const file = { name: 'cat.zip', mimeType: 'application/zip', buffer: Buffer.from('PK, but no zip at all') }
  await inkling.getByTestId('import-samples').setInputFiles(file)
  await expect(dialog(inkling).getByRole('alert')).toContainText('The file cat.zip is cut short')
  await expect(sample(inkling)).toHaveCount(1)
})

test('the network learns a hand it did not know, says what that cost, and forgets it again', async ({ inkling }) => {
  await chooseQuickRun(inkling)
  // A zero that means six: no network knows that.
  await drawAndSay(inkling, zero, 6)
  await open(inkling)
  await expect(dialog(inkling).getByRole('button', { name: 'Learn from my samples' })).toBeDisabled()
  await expect(dialog(inkling)).toContainText('Train the network first')
  await dialog(inkling).getByRole('button', { name: 'Close' }).click()

  await inkling.getByRole('button', { name: 'Train', exact: true }).click()
  await expect(inkling.getByText(/^Finished 1 epoch/)).toBeVisible({ timeout: 60_000 })
  await expect(answer(inkling)).toContainText('I read a zero.')
  await open(inkling)
  await expect(sample(inkling)).toHaveAccessibleName('six, read as zero, wrong')
  await dialog(inkling).getByRole('button', { name: 'Learn from my samples' }).click()
  await expect(dialog(inkling).getByRole('status')).toContainText('has learned', { timeout: 60_000 })
  await expect(sample(inkling)).toHaveAccessibleName('six, read as six')
  const row = (name: string) => dialog(inkling).getByRole('row', { name })
  await expect(row('Samples learned from')).toContainText(/0\.0\s%\s*100\.0\s%\s*\+100/)
  await expect(row('Validation digits')).toContainText('1,000')
  await dialog(inkling).getByRole('button', { name: 'Score both on the test set' }).click()
  await expect(row('Test digits')).toContainText('10,000')

  // What the network now is, with the way back in sight.
  await inkling.keyboard.press('Escape')
  const training = inkling.getByRole('region', { name: 'Training' }).getByText(/^Finished 1 epoch/)
  await expect(training).toHaveText('Finished 1 epoch + your 1 sample')
  await expect(
    inkling.getByRole('region', { name: 'Training' }).getByRole('button', { name: 'Undo learning' }),
  ).toBeEnabled()
  await open(inkling)
  await dialog(inkling).getByRole('button', { name: 'Undo learning' }).click()
  await expect(sample(inkling)).toHaveAccessibleName('six, read as zero, wrong')
  await expect(row('Validation digits')).toHaveCount(0)
  await inkling.keyboard.press('Escape')
  await expect(answer(inkling)).toContainText('I read a zero.')
  await expect(training).toHaveText('Finished 1 epoch')
})
