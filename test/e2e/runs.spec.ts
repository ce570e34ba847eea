import type { Page } from '@playwright/test'
import { findSerious } from './accessibility.ts'
import type { Host } from './hosts.ts'
import {
  chooseQuickRun,
  closeSettings,
  expect,
  fill,
  fillSetting,
  listenTo,
  openSettings,
  saveFile,
  test,
} from './inkling.ts'

const runs = (page: Page) => page.getByRole('main', { name: /^Runs/ })
const rows = (page: Page) =>
  runs(page)
    .getByRole('row')
    .filter({ has: page.getByRole('checkbox', { name: /^Choose run/ }) })

async function train(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Train', exact: true }).click()
  await expect(page.getByText(/^Finished 1 epoch/)).toBeVisible({ timeout: 60_000 })
}

/** Two runs from different first weights, the second with Adam. */
async function trainTwo(page: Page): Promise<void> {
  await chooseQuickRun(page)
  await train(page)
  await fillSetting(page, 'Network', 'Seed', '2')
  await expect(page.getByText('Ready to train')).toBeVisible({ timeout: 30_000 })
  await openSettings(page, 'Optimiser')
  await page.getByRole('combobox', { name: 'Optimiser' }).selectOption('adam')
  await closeSettings(page)
  await fill(page, 'Learning rate', '0.001')
  await train(page)
}

async function open(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Runs' }).click()
  await expect(runs(page)).toBeVisible()
}

async function close(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Workbench', exact: true }).click()
  await expect(runs(page)).toBeHidden()
}

async function compareAll(page: Page): Promise<void> {
  await runs(page).getByLabel('Choose all that are listed').check()
  await runs(page)
    .getByRole('button', { name: /^Compare/ })
    .click()
}

async function save(host: Host, button: string): Promise<Buffer> {
  const press = () => runs(host.page).getByRole('button', { name: button, exact: true }).click()
  return (await saveFile(host, press)).bytes
}

test('runs are listed, sorted, found, renamed, tagged, deleted and brought back', async ({ inkling }) => {
  await open(inkling)
  await expect(runs(inkling)).toContainText('No runs yet.')
  await close(inkling)
  await trainTwo(inkling)
  await open(inkling)
  await expect(rows(inkling)).toHaveCount(2)
  await expect(rows(inkling).first()).toContainText(/2.*finished.*784-128-10.*MNIST 10,000.*\d\d\.\d\d\s%/)

  await runs(inkling).getByRole('columnheader', { name: 'Seed' }).getByRole('button').click()
  await expect(runs(inkling).getByRole('columnheader', { name: 'Seed' })).toHaveAttribute('aria-sort', 'ascending')
  await expect(rows(inkling).first().getByRole('checkbox')).toHaveAccessibleName('Choose run 1')
  await runs(inkling).getByLabel('Find runs').fill('adam')
  await expect(rows(inkling)).toHaveCount(1)
  await expect(runs(inkling).getByText('1 of 2 runs')).toBeVisible()

  await rows(inkling).first().getByRole('button').press('F2')
  await inkling.getByLabel('Name of run 2').fill('Adam against the rest')
  await inkling.getByLabel('Name of run 2').press('Enter')
  const named = runs(inkling).getByRole('button', { name: 'Adam against the rest' })
  await expect(named).toBeFocused()
  await named.click()
  const details = runs(inkling).getByRole('complementary', { name: 'Run 2' })
  await details.getByLabel('Tags').fill('lesson 2, quick')
  await details.getByLabel('Notes').fill('Faster at first.')
  await details.getByLabel('Notes').blur()
  await expect(rows(inkling).first()).toContainText('lesson 2')
  await runs(inkling).getByLabel('Find runs').fill('quick faster')
  await expect(rows(inkling)).toHaveCount(1)

  await details.getByRole('button', { name: 'Delete' }).click()
  await expect(runs(inkling).getByText('“Adam against the rest” is deleted.')).toBeVisible()
  await runs(inkling).getByLabel('Find runs').fill('')
  await expect(rows(inkling)).toHaveCount(1)
  await runs(inkling).getByRole('button', { name: 'Undo' }).click()
  await expect(named).toBeVisible()
})

test('runs are compared by their differences and best results, and the comparison leaves as SVG, PNG and CSV @host', async ({
  inkling,
  host,
}) => {
  await trainTwo(inkling)
  await open(inkling)
  await compareAll(inkling)
  const row = (name: string | RegExp) => runs(inkling).getByRole('row', { name })
  await expect(row(/^Optimiser/)).toHaveText(/plain \(SGD\)\s*Adam/)
  await expect(row(/^Seed/)).toHaveText(/1\s*2/)
  await expect(row(/^Batch size/)).toHaveCount(0)
  const best = row(/^Best validation accuracy/)
  await expect(best).toContainText(/\d\d\.\d\d\s%.*after [\d.]+ epochs/)
  await expect(best.getByText(', the best')).toHaveCount(1)
  await runs(inkling).getByRole('button', { name: 'Run 1 as the baseline' }).click()
  await expect(best).toContainText(/[+−]\d+\.\d\d points/)

  const svg = (await save(host, 'Save cost as SVG')).toString()
  expect(svg).toMatch(/^<svg /)
  for (const text of ['Cost over updates', 'Batch size: 32', 'Run 1 (validation)', 'Run 2 (training)', 'Adam']) {
    expect(svg).toContain(text)
  }
  // Every curve is a line of many points, in this order: the picture is no empty frame.
  expect(svg.match(/<path [^>]*d="[^"]{1000,}"/g)!.length).toBeGreaterThanOrEqual(4)
  const png = await save(host, 'Save accuracy as PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2400, 1520])
  const csv = (await save(host, 'CSV')).toString()
  expect(csv).toMatch(/^run,name,seed,part,updates/)
  for (const start of ['\r\n1,', '\r\n2,']) expect(csv.split(start).length).toBeGreaterThan(100)

  await runs(inkling).getByRole('button', { name: 'Run 2 in the charts' }).click()
  const alone = (await save(host, 'Save cost as SVG')).toString()
  expect(alone).not.toContain('Run 2 (')
  await runs(inkling).getByRole('button', { name: 'All runs' }).click()
  await expect(rows(inkling)).toHaveCount(2)
})

test('a comparison and a run that is looked at have addresses, which back, forward and reload keep', async ({
  inkling,
}) => {
  await trainTwo(inkling)
  await open(inkling)
  await rows(inkling).first().getByRole('button').click()
  const details = runs(inkling).getByRole('complementary', { name: 'Run 2' })
  await expect(details).toBeVisible()
  await compareAll(inkling)
  const compared = inkling.getByRole('heading', { name: 'Runs compared' })
  await expect(compared).toBeVisible()
  expect(new URL(inkling.url()).hash).toBe('#/runs?compare=1,2')

  await inkling.evaluate(() => history.back())
  await expect(details).toBeVisible()
  expect(new URL(inkling.url()).hash).toBe('#/runs?run=2')
  await inkling.evaluate(() => history.forward())
  await expect(compared).toBeVisible()
  await inkling.reload()
  await expect(compared).toBeVisible()
  await expect(runs(inkling).getByRole('columnheader', { name: /^Run [12]/ })).toHaveCount(2)

  await runs(inkling).getByRole('button', { name: 'All runs' }).click()
  await expect(runs(inkling).getByText('2 runs, 2 chosen')).toBeVisible()
  await inkling.evaluate(() => (location.hash = '#/runs?compare=7,8'))
  await expect(rows(inkling)).toHaveCount(2)
  expect(new URL(inkling.url()).hash).toBe('#/runs')
})

test('a run under way stays in sight while earlier ones are looked at', async ({ inkling }) => {
  await chooseQuickRun(inkling, { epochs: 5000 })
  await inkling.getByRole('button', { name: 'Train', exact: true }).click()
  await open(inkling)
  const status = inkling.getByRole('link', { name: /^Training · epoch [\d,]+ of 5,?000$/ })
  await expect(status).toBeVisible()
  await expect(rows(inkling).first()).toContainText('training')
  await inkling.keyboard.press('Space')
  await expect(inkling.getByRole('link', { name: /^Training · paused in epoch [\d,]+ of 5,?000$/ })).toBeVisible()
  await inkling.keyboard.press('Space')
  await status.click()
  await expect(inkling.getByText(/^Epoch [\d,]+ of 5,?000$/)).toBeVisible()
  await expect(status).toBeHidden()
})

test('a checkpoint is opened, and training from it is a new run with that one as its parent', async ({ inkling }) => {
  await chooseQuickRun(inkling)
  await train(inkling)
  await open(inkling)
  await rows(inkling).first().getByRole('button').click()
  await runs(inkling)
    .getByRole('button', { name: /^Open this: after/ })
    .last()
    .click()
  await expect(runs(inkling)).toBeHidden({ timeout: 30_000 })
  await expect(inkling.getByText(/^The network of run 1 is open/)).toBeVisible()
  await inkling.getByRole('button', { name: 'Train more' }).click()
  await expect(inkling.getByText(/^Finished/)).toBeVisible({ timeout: 60_000 })
  await open(inkling)
  await expect(rows(inkling).first()).toContainText(/continues run 1 after [\d,]+ updates/)
})

test('several seeds are trained one after another and shown as their mean', async ({ inkling }) => {
  await chooseQuickRun(inkling, { epochs: 8 })
  await openSettings(inkling)
  for (const number of ['0', '1', '10000', 'x']) {
    await fill(inkling, 'Networks to train', number)
    await expect(inkling.getByRole('alert')).toContainText('Choose a whole number from 2 to ')
    await expect(inkling.getByRole('button', { name: /^Repeat/ })).toBeDisabled()
  }
  await fill(inkling, 'Networks to train', '2')
  await expect(inkling.getByRole('alert')).toHaveCount(0)
  const said = await listenTo(inkling, 'section[aria-label=Training]')
  await inkling.getByRole('button', { name: 'Repeat over 2 seeds' }).click()
  await expect.poll(said, { timeout: 60_000 }).toMatch(/Network 2 of 2 · Epoch [5-8] of 8/)
  await expect(inkling.getByText(/^Finished/)).toBeVisible({ timeout: 60_000 })
  await open(inkling)
  await expect(rows(inkling)).toHaveCount(2)
  await compareAll(inkling)
  await expect(runs(inkling).getByRole('row', { name: /^Best validation accuracy/ })).toContainText(
    /± \d+\.\d\d\s%\s*mean ± sd over 2 seeds/,
  )
  await runs(inkling).getByRole('button', { name: 'Each seed of Runs 1–2 by itself' }).click()
  await expect(runs(inkling).getByRole('columnheader', { name: /^Run [12]/ })).toHaveCount(2)
})

test('after the engine was killed, the interrupted run is offered and goes on @host', async ({
  inkling,
  host,
  world,
}) => {
  test.skip(world === 'server', 'the local server is gone with its engine')
  await chooseQuickRun(inkling, { epochs: 5000 })
  await inkling.getByRole('button', { name: 'Train', exact: true }).click()
  await expect(inkling.getByText(/^Epoch (?![12] )[\d,]+ of 5,?000/)).toBeVisible({ timeout: 60_000 })
  await host.killEngine()
  await expect(inkling.getByText(/^Your run 1 was interrupted after [\d.]+ epochs\./)).toBeVisible({ timeout: 60_000 })
  await inkling.getByRole('button', { name: 'Resume', exact: true }).first().click()
  await expect(inkling.getByRole('button', { name: 'Pause' })).toBeEnabled()
  await expect(inkling.getByText(/^Epoch [\d,]+ of 5,?000/)).toBeVisible()
  await open(inkling)
  await expect(rows(inkling)).toHaveCount(1)
  await expect(rows(inkling).first()).toContainText('training')
})

test('after the engine was killed in the middle of a sweep, the whole sweep is offered and goes on @host', async ({
  inkling,
  host,
  world,
}) => {
  test.skip(world === 'server', 'the local server is gone with its engine')
  await chooseQuickRun(inkling, { epochs: 15 })
  await openSettings(inkling)
  await fill(inkling, 'Networks to train', '3')
  await inkling.getByRole('button', { name: 'Repeat over 3 seeds' }).click()
  await inkling.getByText(/^Network [23] of 3 · Epoch/).waitFor({ timeout: 60_000 })
  await host.killEngine()
  await expect(inkling.getByText(/^Your training of 3 networks was interrupted after [12] of them\./)).toBeVisible({
    timeout: 60_000,
  })
  const said = await listenTo(inkling, 'section[aria-label=Training]')
  await inkling.getByRole('button', { name: 'Resume', exact: true }).first().click()
  await expect.poll(said, { timeout: 60_000 }).toMatch(/Network 3 of 3 · Epoch \d+ of 15/)
  await expect(inkling.getByText(/^Finished/)).toBeVisible({ timeout: 60_000 })
  await open(inkling)
  await expect(rows(inkling)).toHaveCount(3)
  await expect(rows(inkling).filter({ hasText: 'finished' })).toHaveCount(3)
})

test('axe finds nothing serious in runs that are listed, looked at and compared', async ({ inkling }) => {
  await trainTwo(inkling)
  await open(inkling)
  await rows(inkling).first().getByRole('button').click()
  await expect(
    runs(inkling)
      .getByRole('button', { name: /^Open this/ })
      .first(),
  ).toBeVisible()
  expect(await findSerious(inkling)).toEqual([])
  await compareAll(inkling)
  await runs(inkling).getByRole('button', { name: 'Run 1 as the baseline' }).click()
  expect(await findSerious(inkling)).toEqual([])
})
