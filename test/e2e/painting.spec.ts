/** Which canvases the page paints, and for what. */
import type { Page } from '@playwright/test'
import { chooseQuickRun, draw, expect, fill, one, settledOutputs, test, zero } from './inkling.ts'

/** Counts from now on in how many frames each canvas of the page is painted; returns the counts, by what they show. */
async function countPaintings(page: Page): Promise<() => Promise<Readonly<Record<string, number>>>> {
  await page.evaluate(() => {
    const counts: Record<string, number> = {}
    const painted = new Set<string>()
    const nameOf = ({ canvas }: CanvasRenderingContext2D) =>
      canvas.ariaLabel ??
      canvas.closest('section')?.ariaLabel ??
      canvas.closest('section')?.querySelector('h2')?.textContent ??
      'another'
    const endFrame = () => {
      for (const name of painted) counts[name] = (counts[name] ?? 0) + 1
      painted.clear()
      requestAnimationFrame(endFrame)
    }
    requestAnimationFrame(endFrame)
    const { prototype } = CanvasRenderingContext2D
    for (const method of ['putImageData', 'stroke', 'fill', 'drawImage', 'clearRect'] as const) {
      const original = prototype[method] as (...parameters: unknown[]) => void
      Object.assign(prototype, {
        [method](this: CanvasRenderingContext2D, ...parameters: unknown[]) {
          if (this.canvas.isConnected) painted.add(nameOf(this))
          original.apply(this, parameters)
        },
      })
    }
    Object.assign(globalThis, { paintings: counts })
  })
  return () => page.evaluate(() => (globalThis as unknown as { paintings: Record<string, number> }).paintings)
}

/** Resolves once nothing has been painted for half a second of frames. On a busy machine, views that follow along are late. */
async function waitForRest(page: Page, paintings: () => Promise<Readonly<Record<string, number>>>): Promise<void> {
  await expect(async () => {
    const before = await paintings()
    await page.evaluate(async () => {
      for (let frame = 0; frame < 30; frame++) await new Promise(requestAnimationFrame)
    })
    expect(await paintings()).toEqual(before)
  }).toPass({ timeout: 30_000 })
}

test('a stroke paints the pad, what the network sees and the network, and no curves', async ({ inkling }) => {
  // The charts come a little after the page, and have been painted once when the first drawing is read.
  for (const chart of await inkling.locator('.chart canvas').all())
    await expect(chart).toHaveAttribute('style', /width/)
  await draw(inkling, one)
  await settledOutputs(inkling)
  const paintings = await countPaintings(inkling)
  await draw(inkling, zero)
  await settledOutputs(inkling)
  await waitForRest(inkling, paintings)
  expect(Object.keys(await paintings()).sort()).toEqual(['Drawing pad', 'Neurons', 'What the network sees'])
})

test('nothing is painted while nothing happens', async ({ inkling }) => {
  const paintings = await countPaintings(inkling)
  await draw(inkling, zero)
  await settledOutputs(inkling)
  await waitForRest(inkling, paintings)
})

test('a run paints its curves and the network, and not the pad', async ({ inkling }) => {
  await draw(inkling, zero)
  await settledOutputs(inkling)
  await chooseQuickRun(inkling, { epochs: 10_000 })
  await fill(inkling, 'Learning rate', '0.001')
  const paintings = await countPaintings(inkling)
  await inkling.getByRole('button', { name: 'Train', exact: true }).click()
  await expect.poll(async () => (await paintings())['Cost'] ?? 0).toBeGreaterThan(3)
  await expect.poll(async () => (await paintings())['Accuracy'] ?? 0).toBeGreaterThan(3)
  await expect.poll(async () => (await paintings())['Neurons'] ?? 0).toBeGreaterThan(3)
  await inkling.getByRole('button', { name: 'Stop' }).click()
  expect((await paintings())['Drawing pad'] ?? 0).toBe(0)
})
