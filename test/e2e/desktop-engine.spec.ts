/** The engine's process may be killed at any time, and often. */
import type { ElectronApplication } from '@playwright/test'
import { amount } from '#test/extent.ts'
import { expect, isAlive, test } from './desktop.ts'
import { enginePid } from '#test/launch-app.ts'
import { answer, chooseQuickRun, draw, listenTo, seven } from './inkling.ts'

// Once more than an engine that does not run is started again.
const times = amount(3, 10)

test(`an engine that is killed ${times} times while it trains is said to be gone, and is there again`, async ({
  desktop,
}) => {
  const { app, page } = desktop
  const pids: number[] = []
  await draw(page, seven)
  for (let time = 0; time < times; time++) {
    // A new engine has the settings of a first start.
    if (time === 0) await chooseQuickRun(page, { epochs: 5000 })
    await page.getByRole('button', { name: 'Train', exact: true }).click()
    await expect(page.getByText(/digits a second/)).toBeVisible()
    const pid = await enginePid(desktop)
    expect(pids).not.toContain(pid)
    pids.push(pid)
    // An engine that ends within three seconds counts as one that does not run, and is held back sooner or later.
    await letTimePass(app, 3000)

    const alerted = await listenTo(page, '[role=alert]')
    process.kill(pid, 'SIGKILL')
    await expect.poll(alerted).toContain('The engine that trains the network has stopped.')
    await expect(page.getByRole('alert')).toHaveCount(0, { timeout: 90_000 })
    await expect(page.getByRole('button', { name: 'Train', exact: true })).toBeEnabled()
    await expect(page.getByText('Ready to train')).toBeVisible()
    // The drawing is still there, and the new engine has read it.
    await expect(answer(page)).toContainText('I read a')
  }
  pids.push(await enginePid(desktop))
  expect(pids.filter(isAlive)).toEqual(pids.slice(-1))

  await app.evaluate((electron) => electron.app.quit())
  await desktop.ended
  await expect.poll(() => pids.filter(isAlive)).toEqual([])
})

/** Puts the app's clock forward. */
async function letTimePass(app: ElectronApplication, milliseconds: number): Promise<void> {
  await app.evaluate((_electron, more) => {
    const now = performance.now.bind(performance)
    performance.now = () => now() + more
  }, milliseconds)
}
