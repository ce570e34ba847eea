/** The picture of the network: weights as pictures, connections, all neurons of a layer, the slow forward pass, and neurons switched off. */
import type { Page } from '@playwright/test'
import { findSerious } from './accessibility.ts'
import { answer, chooseQuickRun, draw, expect, fill, outputs, settledOutputs, seven, test } from './inkling.ts'

const neurons = (inkling: Page) => inkling.getByRole('application', { name: 'Neurons' })
const panel = (inkling: Page) => inkling.getByRole('complementary', { name: 'Inside a neuron' })
const card = (inkling: Page) => inkling.getByRole('complementary', { name: 'A connection' })
const pass = (inkling: Page) => inkling.getByRole('region', { name: 'Forward pass, step by step' })
const spoken = (inkling: Page) => inkling.locator('.canvas > [aria-live]')

/** Numbers of a text, with the minus of mathematics. */
function numbersIn(text: string): readonly number[] {
  return (text.replaceAll('−', '-').match(/[+-]?\d+(\.\d+)?/g) ?? []).map(Number)
}

/** Focuses the picture as the Tab key would. */
async function focusNeurons(inkling: Page): Promise<void> {
  await inkling.getByRole('button', { name: 'Layer', exact: true }).focus()
  for (let stops = 0; stops < 20; stops++) {
    await inkling.keyboard.press('Tab')
    if (await neurons(inkling).evaluate((element) => element === document.activeElement)) return
  }
  throw new Error('The Tab key does not get there.')
}

/** Pixels of the picture, right of the digit and left of the outputs, that are rather blue and rather orange. */
function countColours(inkling: Page): Promise<{ blue: number; orange: number; picture: string }> {
  return neurons(inkling).evaluate((canvas: HTMLCanvasElement) => {
    const [left, right] = [Math.round(canvas.width * 0.45), Math.round(canvas.width * 0.85)]
    const { data } = canvas.getContext('2d')!.getImageData(left, 0, right - left, canvas.height)
    let blue = 0
    let orange = 0
    let sum = 0
    for (let i = 0; i < data.length; i += 4) {
      if (data[i + 2]! > data[i]! + 40) blue++
      if (data[i]! > data[i + 2]! + 40) orange++
      sum = (sum * 31 + data[i]! + data[i + 2]!) % 1_000_003
    }
    return { blue, orange, picture: `${sum}` }
  })
}

test('the first layer shows its weights as pictures, and they follow the training', async ({ inkling }) => {
  await chooseQuickRun(inkling, { epochs: 5000 })
  await fill(inkling, 'Neurons in hidden layer 1', '30')
  await expect.poll(async () => (await countColours(inkling)).orange).toBeGreaterThan(2000)
  expect((await countColours(inkling)).blue).toBeGreaterThan(2000)
  await draw(inkling, seven)
  await settledOutputs(inkling)
  const { picture } = await countColours(inkling)
  await inkling.getByRole('button', { name: 'Train', exact: true }).click()
  await expect.poll(async () => (await countColours(inkling)).picture).not.toBe(picture)
})

test('a large layer shows how many more there are, and all of them at a click; Escape leads back', async ({
  inkling,
}) => {
  await fill(inkling, 'Neurons in hidden layer 1', '1000')
  await inkling.getByRole('button', { name: 'Show all 1,000 neurons of hidden layer 1' }).click()
  const back = inkling.getByRole('button', { name: 'Hidden layer 1: all 1,000 neurons' })
  await expect(back).toBeFocused()
  expect(await findSerious(inkling)).toEqual([])
  await back.press('Enter')
  await expect(back).toHaveCount(0)
  await inkling.getByRole('button', { name: 'Show all 1,000 neurons' }).click()
  await focusNeurons(inkling)
  await inkling.keyboard.press('ArrowRight')
  await inkling.keyboard.press('Escape')
  await expect(back).toHaveCount(0)
  await expect(inkling.getByLabel('Neurons in hidden layer 1')).toBeVisible()
})

test('by Shift and the arrow keys one walks through a neuron’s connections, with their numbers', async ({
  inkling,
}) => {
  await fill(inkling, 'Neurons in hidden layer 1', '12')
  await draw(inkling, seven)
  await settledOutputs(inkling)
  await focusNeurons(inkling)
  await expect(spoken(inkling)).toContainText('Hidden layer 1, neuron 1')
  await inkling.keyboard.press('Shift+ArrowDown')
  await expect(card(inkling)).toContainText(/Pixel in row \d+, column \d+ to Hidden layer 1, neuron 1/)
  await expect(spoken(inkling)).toContainText('Connection from Pixel in row')
  const [a, w, product] = numbersIn((await card(inkling).locator('dl').textContent())!) as [number, number, number]
  expect(Math.abs(a * w - product)).toBeLessThan(0.01)
  const first = await card(inkling).textContent()
  await inkling.keyboard.press('Shift+ArrowDown')
  await expect(card(inkling)).not.toHaveText(first!)
  await inkling.keyboard.press('Shift+ArrowUp')
  await expect(card(inkling)).toHaveText(first!)
  expect(await findSerious(inkling)).toEqual([])
  await inkling.keyboard.press('Escape')
  await expect(card(inkling)).toHaveCount(0)
  await expect(neurons(inkling)).toBeFocused()
})

test('a connection is opened by a click on its line', async ({ inkling }) => {
  await fill(inkling, 'Neurons in hidden layer 1', '4')
  await draw(inkling, seven)
  await settledOutputs(inkling)
  const box = (await neurons(inkling).boundingBox())!
  // Between the layers there are lines only.
  const x = box.x + box.width * 0.82
  for (let y = box.y + 10; y < box.y + box.height; y += 6) {
    await inkling.mouse.move(x, y)
    if (await inkling.getByText(/^Connection from Hidden layer 1/).isVisible()) {
      await inkling.mouse.click(x, y)
      break
    }
  }
  await expect(card(inkling)).toContainText(/Hidden layer 1, neuron \d to Output neuron \d/)
  await card(inkling).getByRole('button', { name: 'Close' }).click()
  await expect(card(inkling)).toHaveCount(0)
})

test('the forward pass goes step by step to the answer, by keyboard alone', async ({ inkling }) => {
  await fill(inkling, 'Neurons in hidden layer 1', '12')
  await draw(inkling, seven)
  const values = await settledOutputs(inkling)
  await inkling.keyboard.press('f')
  await expect(pass(inkling)).toContainText('Step 1 of 6')
  await expect(pass(inkling)).toContainText('784 pixels')
  await expect(answer(inkling)).toContainText('The answer comes last.')
  expect((await outputs(inkling)).join('')).toBe('–'.repeat(10))
  const numbers = pass(inkling).getByTestId('forward-numbers')

  await inkling.keyboard.press('ArrowRight')
  await expect(pass(inkling)).toContainText('adds its bias')
  await expect(numbers).toContainText('z = b + Σ x·w =')
  await inkling.keyboard.press('ArrowRight')
  await expect(numbers).toContainText('a = f(z) =')
  await inkling.keyboard.press('ArrowLeft')
  await expect(numbers).toContainText('z = b + Σ x·w =')
  for (let step = 0; step < 3; step++) await inkling.keyboard.press('ArrowRight')
  await expect(pass(inkling)).toContainText('Softmax')
  expect(await findSerious(inkling)).toEqual([])
  await pass(inkling).getByRole('button', { name: 'Next' }).press('Enter')
  await expect(pass(inkling)).toContainText('argmax')
  await expect(pass(inkling).getByRole('button', { name: 'Next' })).toBeDisabled()
  expect(await outputs(inkling)).toEqual(values)
  await pass(inkling).press('Escape')
  await expect(pass(inkling)).toHaveCount(0)
})

test('under reduced motion the forward pass has steps and nothing that plays', async ({ inkling }) => {
  await inkling.emulateMedia({ reducedMotion: 'reduce' })
  await draw(inkling, seven)
  await settledOutputs(inkling)
  await inkling.getByRole('button', { name: 'Forward pass, step by step' }).click()
  await expect(pass(inkling)).toContainText('Step 1 of')
  await expect(pass(inkling).getByRole('button', { name: 'Play' })).toHaveCount(0)
})

test('a neuron that is switched off changes the answer at once, and a chip leads back', async ({ inkling }) => {
  await fill(inkling, 'Neurons in hidden layer 1', '4')
  await draw(inkling, seven)
  const before = await settledOutputs(inkling)
  await focusNeurons(inkling)
  await inkling.keyboard.press('Enter')
  for (let neuron = 0; neuron < 4; neuron++) {
    await expect(panel(inkling)).toContainText(`Hidden layer 1, neuron ${neuron + 1}`)
    await panel(inkling).getByRole('switch', { name: 'Off' }).check()
    await expect(panel(inkling)).toContainText('Switched off: a counts as 0.')
    await expect(inkling.getByRole('status').filter({ hasText: 'off' })).toContainText(
      neuron === 0 ? '1 neuron off' : `${neuron + 1} neurons off`,
    )
    await neurons(inkling).focus()
    await inkling.keyboard.press('ArrowDown')
  }
  // With nothing but the biases, which are 0, no digit is more likely than another.
  await expect.poll(() => outputs(inkling)).toEqual(Array.from({ length: 10 }, () => '0.100'))
  expect(before).not.toEqual(await outputs(inkling))
  await inkling.keyboard.press('End')
  await expect(panel(inkling)).toContainText('Output neuron 0')
  await expect(panel(inkling).getByRole('switch', { name: 'Off' })).toHaveCount(0)
  await inkling.getByRole('button', { name: 'Switch all on' }).click()
  await expect.poll(() => outputs(inkling)).toEqual(before)
  await expect(inkling.getByText('neurons off')).toHaveCount(0)
})
