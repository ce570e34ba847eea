import type { Locator, Page } from '@playwright/test'
import { findSerious } from './accessibility.ts'
import {
  answer,
  chooseQuickRun,
  closeSettings,
  draw,
  expect,
  fill,
  listenTo,
  openSettings,
  seven,
  test,
} from './inkling.ts'

async function expectAccessible(page: Page, moment: string): Promise<void> {
  expect(await findSerious(page), moment).toEqual([])
}

test('axe finds nothing serious in the workbench: idle, training and drawn, and scored', async ({ inkling }) => {
  await expectAccessible(inkling, 'idle')
  await chooseQuickRun(inkling, { epochs: 5000 })
  await inkling.getByRole('button', { name: 'Train', exact: true }).click()
  await draw(inkling, seven)
  await expect(inkling.getByText(/digits a second/)).toBeVisible()
  await expectAccessible(inkling, 'training and drawn')
  await inkling.getByRole('button', { name: 'Stop' }).click()
  await inkling.getByRole('button', { name: 'Evaluate on the test set' }).click()
  await expect(inkling.getByRole('dialog', { name: 'Evaluation on the test set' })).toBeVisible()
  await expectAccessible(inkling, 'scored')
  await inkling.keyboard.press('Escape')
  await inkling.emulateMedia({ forcedColors: 'active' })
  await expectAccessible(inkling, 'in the system’s colours')
})

test('axe finds nothing serious in the dialogs, the palette, and Runs without runs', async ({ inkling }) => {
  for (const name of ['Save weights', 'Share']) {
    await inkling.getByRole('button', { name, exact: true }).click()
    await expect(inkling.getByRole('dialog', { name })).toBeVisible()
    await expectAccessible(inkling, name)
    await inkling.keyboard.press('Escape')
  }
  await inkling.getByRole('button', { name: /^My handwriting/ }).click()
  await expect(inkling.getByRole('dialog', { name: 'My handwriting' })).toBeVisible()
  await expectAccessible(inkling, 'handwriting')
  await inkling.keyboard.press('Escape')
  await inkling.keyboard.press('?')
  await inkling.getByRole('button', { name: /^Clear drawing/ }).click()
  await inkling.keyboard.press('n')
  await expectAccessible(inkling, 'keys, while one is changed')
  await inkling.keyboard.press('Escape')
  await inkling.keyboard.press('Escape')
  await inkling.keyboard.press('ControlOrMeta+k')
  await expect(inkling.getByRole('combobox', { name: 'Find a command' })).toBeFocused()
  await expectAccessible(inkling, 'palette')
  await inkling.keyboard.type('weights')
  await expectAccessible(inkling, 'palette, searched')
  await inkling.keyboard.press('Escape')
  await inkling.getByRole('link', { name: 'Runs' }).click()
  await expect(inkling.getByRole('main', { name: /^Runs/ })).toBeVisible()
  await expectAccessible(inkling, 'runs')
})

for (const [width, height] of [
  [1024, 700],
  [1280, 800],
  [1920, 1080],
  [3840, 2160],
] as const) {
  test(`nothing is cut off and nothing scrolls at ${width}×${height}`, async ({ inkling }) => {
    await inkling.setViewportSize({ width, height })
    await draw(inkling, seven)
    // A window that has just opened may still take a size of its own, and a size that is asked for twice counts once.
    await expect(async () => {
      await inkling.setViewportSize({ width, height: height + 1 })
      await inkling.setViewportSize({ width, height })
      expect(await overflowOf(inkling)).toEqual({ width: 0, height: 0 })
      const training = (await inkling.getByRole('region', { name: 'Training' }).boundingBox())!
      const foot = (await inkling.locator('.explanation').boundingBox())!
      expect(foot.y, 'the foot line lies below everything').toBeGreaterThanOrEqual(training.y + training.height)
      expect(training.x + training.width, 'the whole width is used').toBeGreaterThan(width * 0.98)
      for (const button of await inkling.getByRole('button').all()) {
        const box = await button.boundingBox()
        const html = await button.evaluate((element) => element.outerHTML)
        expect(box, html).not.toBeNull()
        expect(box!.x, html).toBeGreaterThanOrEqual(0)
        expect(box!.x + box!.width, html).toBeLessThanOrEqual(width)
        expect(box!.y + box!.height, html).toBeLessThanOrEqual(height)
      }
    }).toPass()

    // The drawer takes the network's room, and nothing more.
    await openSettings(inkling)
    expect(await overflowOf(inkling)).toEqual({ width: 0, height: 0 })
    await closeSettings(inkling)

    // A list of runs scrolls within the view, which is as high as the window leaves it.
    await inkling.getByRole('link', { name: 'Runs' }).click()
    const foot = (await inkling.locator('.explanation').boundingBox())!
    expect(foot.y + foot.height).toBeLessThanOrEqual(height)
  })
}

for (const [width, height] of [
  [390, 844],
  [320, 640],
  [640, 400],
] as const) {
  test(`everything is reached by scrolling downwards alone at ${width}×${height}`, async ({ inkling }) => {
    await inkling.setViewportSize({ width, height })
    await draw(inkling, seven)
    await openSettings(inkling)
    expect((await overflowOf(inkling)).width).toBe(0)
    await closeSettings(inkling)
    expect((await overflowOf(inkling)).width).toBe(0)
    for (const button of await inkling.getByRole('button').all()) {
      const box = (await button.boundingBox())!
      expect(box.x + box.width, await button.evaluate((element) => element.outerHTML)).toBeLessThanOrEqual(width)
    }
    // The pad comes first, then the answer, then what trains.
    const places = [
      inkling.getByLabel('Drawing pad'),
      answer(inkling),
      inkling.getByRole('button', { name: 'Train', exact: true }),
    ]
    const tops = await Promise.all(places.map(async (place) => (await place.boundingBox())!.y))
    expect(tops.toSorted((one, other) => one - other)).toEqual(tops)
  })
}

test('the longest numbers that settings may have are read whole in their boxes', async ({ inkling }) => {
  for (const [width, height] of [
    [1280, 800],
    [1024, 700],
  ] as const) {
    await inkling.setViewportSize({ width, height })
    for (const [group, label, number] of [
      ['Network', 'Seed', '4294967295'],
      ['Network', 'Networks to train', '100'],
      ['Optimiser', 'Batch size', '60000'],
      ['Regularisation', 'L2', '0.0000012'],
      ['Regularisation', 'Max-norm', '1000000'],
    ] as const) {
      const drawer = await openSettings(inkling, group)
      const input = drawer.getByRole('textbox', { name: label, exact: true })
      if (!(await input.isVisible())) await drawer.getByRole('switch', { name: `${label}, on or off` }).check()
      await input.fill(number)
      await input.press('Enter')
      expect(await isReadWhole(input), `${label} ${number}`).toBe(true)
    }
    await closeSettings(inkling)
    for (const [label, number] of [
      ['Learning rate', '0.000012'],
      ['Epochs', '10000'],
      ['Neurons in hidden layer 1', '4096'],
    ] as const) {
      await fill(inkling, label, number)
      expect(await isReadWhole(inkling.getByLabel(label, { exact: true })), `${label} ${number}`).toBe(true)
    }
  }
})

/** Whether nothing of what is in an input lies beyond its edges. */
function isReadWhole(input: Locator): Promise<boolean> {
  return input.evaluate((element) => element.scrollWidth <= element.clientWidth)
}

/** How much of the page lies outside the window, in pixels. */
function overflowOf(page: Page): Promise<{ width: number; height: number }> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement
    return { width: scrollWidth - clientWidth, height: scrollHeight - clientHeight }
  })
}

test('small targets are large enough, a tap tells what a control does, and nothing covers what was there', async ({
  inkling,
}) => {
  await draw(inkling, seven)
  for (const button of await inkling.getByRole('button').all()) {
    const { width, height } = (await button.boundingBox())!
    // WCAG 2.5.8.
    expect(Math.min(width, height), await button.evaluate((element) => element.outerHTML)).toBeGreaterThanOrEqual(20)
  }
  const why = (await inkling.getByRole('button', { name: 'Why?' }).boundingBox())!
  expect(Math.min(why.width, why.height)).toBeGreaterThanOrEqual(24)

  const sentence = inkling.locator('.explanation')
  await inkling.setViewportSize({ width: 390, height: 844 })
  await inkling.getByRole('button', { name: 'Why?' }).click()
  await expect(sentence).toContainText('Paints over the drawing')
  await expect(sentence).toBeInViewport({ ratio: 1 })
  await inkling.setViewportSize({ width: 1280, height: 800 })

  // The lines of the legend keep the colours of the lines that they explain.
  const line = inkling.locator('.legend .line').first()
  const colour = () => line.evaluate((element) => getComputedStyle(element).borderTopColor)
  const usual = await colour()
  await inkling.emulateMedia({ forcedColors: 'active' })
  expect(await colour()).toBe(usual)
  await inkling.emulateMedia({ forcedColors: null })

  // A notice takes its room from the columns.
  await inkling.getByRole('button', { name: 'Train', exact: true }).click()
  await expect(inkling.getByText(/digits a second/)).toBeVisible()
  await inkling.getByRole('button', { name: 'Stop', exact: true }).click()
  await inkling.getByRole('button', { name: 'Reset', exact: true }).click()
  const notice = (await inkling.getByText('The network is back at its random start.').last().boundingBox())!
  for (const column of ['Drawing', 'Training']) {
    const box = (await inkling.getByRole('region', { name: column }).boundingBox())!
    expect(notice.y, column).toBeGreaterThanOrEqual(box.y + box.height)
  }
})

test('the answer is read from afar: its digit is 96 pixels high or more', async ({ inkling }) => {
  await draw(inkling, seven)
  const digit = answer(inkling).locator('.figure')
  await expect(digit).toBeVisible()
  expect(
    await digit.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
  ).toBeGreaterThanOrEqual(96)
})

test('Train is among the first five stops of the Tab key', async ({ inkling }) => {
  const train = inkling.getByRole('button', { name: 'Train', exact: true })
  await inkling.getByRole('heading', { name: 'Workbench' }).evaluate(() => document.body.focus())
  let stops = 0
  do {
    await inkling.keyboard.press('Tab')
    stops++
  } while (stops < 10 && !(await train.evaluate((element) => element === document.activeElement)))
  expect(stops).toBeLessThanOrEqual(5)
})

test('every control explains itself in the foot line on focus and on hover', async ({ inkling }) => {
  await inkling.getByLabel('Learning rate', { exact: true }).focus()
  await expect(inkling.getByText('how far each step goes downhill')).toBeVisible()
  await inkling.getByRole('button', { name: 'Train', exact: true }).hover()
  await expect(inkling.getByText(/a forward pass, the cost, a backward pass/)).toBeVisible()
})

test('a page that is loaded again finds the run and its curves as they are', async ({ inkling }) => {
  await chooseQuickRun(inkling, { epochs: 5000 })
  await inkling.getByRole('button', { name: 'Train', exact: true }).click()
  await expect(inkling.getByTestId('validation-accuracy')).not.toHaveText('–')
  await inkling.reload()
  await expect(inkling.getByText(/^Epoch [\d,]+ of 5,?000$/)).toBeVisible()
  await expect(inkling.getByTestId('validation-accuracy')).not.toHaveText('–')
  await expect(inkling.getByRole('button', { name: 'Pause' })).toBeEnabled()
})

test('when the engine is gone, the page says so and keeps the drawing @host', async ({ inkling, host, world }) => {
  await draw(inkling, seven)
  await expect(answer(inkling)).toContainText('I read a')
  const said = await listenTo(inkling, '[role=alert]')
  await host.killEngine()
  await expect.poll(said).toContain('The engine that trains the network has stopped.')
  await expect(inkling.getByRole('button', { name: 'Undo' })).toBeEnabled()
  if (world === 'server') {
    await expect(inkling.getByRole('button', { name: 'Train', exact: true })).toBeDisabled()
  } else {
    // The desktop app has started another one, which reads the same drawing.
    await expect(answer(inkling)).toContainText('I read a')
    await expect(inkling.getByRole('button', { name: 'Train', exact: true })).toBeEnabled()
  }
})
