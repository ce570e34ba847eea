import type { Locator, Page } from '@playwright/test'
import { findSerious } from './accessibility.ts'
import {
  answer,
  choosePreset,
  chooseQuickRun,
  draw,
  expect,
  fill,
  fillSetting,
  one,
  settledOutputs,
  seven,
  test,
  zero,
} from './inkling.ts'

const why = (inkling: Page) => inkling.getByRole('button', { name: 'Why?' })
const caption = (inkling: Page) => inkling.getByRole('group', { name: 'Why', exact: true })
const output = (inkling: Page, digit: number) =>
  inkling.getByRole('list', { name: 'The ten output neurons' }).getByRole('button').nth(digit)
const neurons = (inkling: Page) => inkling.getByRole('application', { name: 'Neurons' })
const panel = (inkling: Page) => inkling.getByRole('complementary', { name: 'Inside a neuron' })

/** Numbers of a text, with the minus of mathematics. */
function numbersIn(text: string): readonly number[] {
  return (text.replaceAll('−', '-').match(/[+-]?\d+(\.\d+)?(e-?\d+)?/g) ?? []).map(Number)
}

/** Pixels of the pad's overlay that are rather blue and rather orange. */
async function countColours(inkling: Page): Promise<{ blue: number; orange: number }> {
  return inkling.locator('.overlay canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
    let blue = 0
    let orange = 0
    for (let i = 0; i < data.length; i += 4) {
      if (data[i + 3]! < 64) continue
      if (data[i + 2]! > data[i]! + 40) blue++
      if (data[i]! > data[i + 2]! + 40) orange++
    }
    return { blue, orange }
  })
}

test('“Why?” paints what each stroke did to the answer, and its numbers add up to z', async ({ inkling }) => {
  await draw(inkling, seven)
  await expect(caption(inkling)).toHaveCount(0)
  await why(inkling).click()
  await expect(caption(inkling)).toContainText('Why')
  const { blue, orange } = await countColours(inkling)
  expect(blue).toBeGreaterThan(100)
  expect(orange).toBeGreaterThan(100)

  const [, z, up, down, biases] = numbersIn((await caption(inkling).textContent())!) as [
    number,
    number,
    number,
    number,
    number,
  ]
  expect(up).toBeGreaterThan(0)
  expect(down).toBeLessThan(0)
  // ReLU leaves no rest; each number is rounded to two decimals.
  expect(Math.abs(up + down + biases - z)).toBeLessThan(0.025)

  await inkling.keyboard.press('w')
  await expect(caption(inkling)).toHaveCount(0)
})

test('another output says why it is not the answer, and again the answer’s turn comes', async ({ inkling }) => {
  await draw(inkling, seven)
  await expect(answer(inkling)).toContainText('I read a')
  await settledOutputs(inkling)
  await why(inkling).click()
  const first = (await caption(inkling).textContent())!
  const digit = numbersIn(first)[0]!
  await expect(output(inkling, digit)).toHaveAttribute('aria-pressed', 'true')

  const other = (digit + 1) % 10
  await output(inkling, other).click()
  await expect(caption(inkling)).toContainText(`Why not ${other}?`)
  await expect(output(inkling, digit)).toHaveAttribute('aria-pressed', 'false')
  await output(inkling, other).click()
  await expect(caption(inkling)).toContainText(`Why ${digit}?`)
})

test('the contributions follow the drawing and the training', async ({ inkling }) => {
  await chooseQuickRun(inkling, { epochs: 5000 })
  await draw(inkling, one)
  await why(inkling).click()
  const text = () => caption(inkling).textContent()
  const forOne = await text()
  await draw(inkling, zero)
  await expect.poll(text).not.toBe(forOne)
  const untrained = await text()
  await inkling.getByRole('button', { name: 'Train', exact: true }).click()
  await expect.poll(text).not.toBe(untrained)
  await inkling.keyboard.press('c')
  await expect(caption(inkling)).toHaveCount(0)
})

test('drawing goes on underneath the contributions', async ({ inkling }) => {
  await draw(inkling, one)
  await why(inkling).click()
  await expect(caption(inkling)).toBeVisible()
  await draw(inkling, zero)
  await inkling.getByRole('button', { name: 'Undo' }).click()
  await inkling.getByRole('button', { name: 'Undo' }).click()
  await expect(answer(inkling)).toContainText('Draw a digit')
})

/** The middle of a hidden neuron: the first one found by pointing along the layer's column. */
async function findHiddenNeuron(inkling: Page): Promise<{ x: number; y: number }> {
  const box = (await neurons(inkling).boundingBox())!
  const editor = (await inkling.getByRole('group', { name: 'Hidden layer 1' }).boundingBox())!
  const x = editor.x + editor.width / 2
  for (let y = box.y + 4; y < box.y + box.height; y += 4) {
    await inkling.mouse.move(x, y)
    if (await inkling.getByText(/^Hidden layer 1, neuron \d+:/).isVisible()) return { x, y }
  }
  throw new Error('No neuron was found.')
}

test('a click on a hidden neuron looks inside it, with its own numbers', async ({ inkling }) => {
  await draw(inkling, seven)
  const { x, y } = await findHiddenNeuron(inkling)
  await inkling.mouse.click(x, y)
  await expect(panel(inkling)).toContainText(/Hidden layer 1, neuron \d+/)
  await expect(panel(inkling)).toContainText('Weights w')

  const sum = panel(inkling).getByTestId('weighted-sum')
  await expect(sum).toContainText('z = b + Σ x·w =')
  const z = numbersIn((await sum.textContent())!).at(-1)!
  const a = numbersIn((await panel(inkling).getByTestId('activation').textContent())!).at(-1)!
  expect(a).toBeCloseTo(Math.max(0, z), 2)

  // The strongest inputs, all others and the bias together are z.
  const terms = await panel(inkling).getByRole('row').locator('td:last-child').allTextContents()
  expect(terms).toHaveLength(7)
  const total = terms.reduce((together, term) => together + numbersIn(term)[0]!, 0)
  expect(Math.abs(total - z)).toBeLessThan(0.05)

  // The curves stay in sight: it opens below the network.
  const network = (await neurons(inkling).boundingBox())!
  expect((await panel(inkling).boundingBox())!.y).toBeGreaterThanOrEqual(network.y + network.height)
  await expect(inkling.getByRole('slider', { name: /^Cost/ })).toBeInViewport({ ratio: 1 })

  // It is live.
  await inkling.keyboard.press('c')
  await expect(panel(inkling)).toContainText('Draw a digit')
  await expect(panel(inkling)).toContainText('784 more')

  await inkling.keyboard.press('Escape')
  await expect(panel(inkling)).toHaveCount(0)
})

test('neurons are reached by the arrow keys, spoken, and opened by Enter', async ({ inkling }) => {
  await fill(inkling, 'Neurons in hidden layer 1', '12')
  await draw(inkling, zero)
  await expect(answer(inkling)).toContainText('I read a')
  await focusByKeyboard(inkling, neurons(inkling))
  const spoken = inkling.locator('.canvas > [aria-live]')
  await expect(spoken).toContainText('Hidden layer 1, neuron 1: weighted sum')
  await inkling.keyboard.press('ArrowDown')
  await expect(spoken).toContainText('Hidden layer 1, neuron 2: weighted sum')
  await inkling.keyboard.press('Enter')
  await expect(panel(inkling)).toContainText('Hidden layer 1, neuron 2')

  // The panel goes along, to the outputs as well.
  await inkling.keyboard.press('ArrowDown')
  await expect(panel(inkling)).toContainText('Hidden layer 1, neuron 3')
  await inkling.keyboard.press('End')
  await expect(panel(inkling)).toContainText('Output neuron 0')
  await expect(panel(inkling)).toContainText('Slope ∂z/∂x')
  await expect(panel(inkling)).toContainText('Σ ez of all ten outputs')

  // From its strongest input one goes on to the neuron before.
  const strongest = panel(inkling).getByRole('row').nth(1).getByRole('button')
  const before = await strongest.textContent()
  await strongest.press('Enter')
  await expect(panel(inkling)).toContainText(`Hidden layer 1, neuron ${before}`)
  await neurons(inkling).focus()
  await inkling.keyboard.press('End')
  await expect(panel(inkling)).toContainText('Output neuron 0')

  // Space is for the neuron here, not for training.
  await inkling.keyboard.press(' ')
  await expect(panel(inkling)).toHaveCount(0)
  await expect(inkling.getByText('Ready to train')).toBeVisible()

  // Closed by its button, it gives the focus back.
  await inkling.keyboard.press('Enter')
  await panel(inkling).getByRole('button', { name: 'Close' }).press('Enter')
  await expect(panel(inkling)).toHaveCount(0)
  await expect(neurons(inkling)).toBeFocused()
})

async function focusByKeyboard(inkling: Page, target: Locator): Promise<void> {
  await inkling.getByRole('button', { name: 'Layer', exact: true }).focus()
  for (let stops = 0; stops < 20; stops++) {
    await inkling.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error('The Tab key does not get there.')
}

test('without a drawing, the panel shows the weights of the network in use', async ({ inkling }) => {
  await focusByKeyboard(inkling, neurons(inkling))
  await inkling.keyboard.press('Enter')
  const largest = panel(inkling).locator('figcaption').first()
  await expect(largest).toContainText('Weights w up to ±')
  const before = await largest.textContent()
  await fillSetting(inkling, 'Network', 'Seed', '5')
  await expect(largest).not.toHaveText(before!)
})

test('the panel closes when its neuron goes', async ({ inkling }) => {
  await draw(inkling, seven)
  await focusByKeyboard(inkling, neurons(inkling))
  await inkling.keyboard.press('ArrowDown')
  await inkling.keyboard.press('Enter')
  await expect(panel(inkling)).toContainText(/Hidden layer 1, neuron \d+/)
  await fill(inkling, 'Neurons in hidden layer 1', '1')
  await expect(panel(inkling)).toHaveCount(0)
})

for (const [width, height] of [
  [1024, 700],
  [1440, 900],
] as const) {
  test(`the panel fits a window of ${width}×${height}, in every layer`, async ({ inkling }) => {
    await inkling.setViewportSize({ width, height })
    await choosePreset(inkling, 'Two hidden layers')
    await draw(inkling, seven)
    await focusByKeyboard(inkling, neurons(inkling))
    await inkling.keyboard.press('Enter')
    for (const key of ['ArrowDown', 'End']) {
      await inkling.keyboard.press(key)
      await expect(panel(inkling).getByTestId('activation')).toBeVisible()
      // Its pictures find their size one after the other.
      await expect(async () => {
        const [hidden, box] = await panel(inkling).evaluate((element) => [
          element.scrollHeight - element.clientHeight,
          element.getBoundingClientRect(),
        ])
        expect(hidden, `after ${key}`).toBeLessThanOrEqual(0)
        expect(box.right).toBeLessThanOrEqual(width)
        expect(box.bottom).toBeLessThanOrEqual(height)
      }).toPass({ timeout: 15_000 })
    }
  })
}

test('axe finds nothing serious with “Why?” on and a neuron open', async ({ inkling }) => {
  await draw(inkling, seven)
  await why(inkling).click()
  await focusByKeyboard(inkling, neurons(inkling))
  await inkling.keyboard.press('Enter')
  await expect(panel(inkling).getByTestId('activation')).toBeVisible()
  expect(await findSerious(inkling)).toEqual([])
})
