import { answer, draw, expect, one, outputs, settledOutputs, seven, test, zero } from './inkling.ts'

test('a drawing is read while it is drawn, and every output shows its number @host', async ({ inkling }) => {
  await expect(answer(inkling)).toContainText('Draw a digit')
  expect(await outputs(inkling)).toEqual(Array(10).fill('–'))

  await draw(inkling, one)
  await expect(answer(inkling)).toContainText(/I read an? \w+\./)
  const forOne = (await outputs(inkling)).map(Number)
  expect(forOne.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 1)

  await inkling.keyboard.press('c')
  await draw(inkling, zero)
  await expect.poll(async () => (await outputs(inkling)).map(Number)).not.toEqual(forOne)
})

test('an untrained network says that it guesses', async ({ inkling }) => {
  await draw(inkling, seven)
  await expect(answer(inkling)).toContainText('A guess: the weights are random.')
})

test('C clears, and undo takes back a clear and a stroke', async ({ inkling }) => {
  await draw(inkling, one)
  await expect(answer(inkling)).toContainText('I read a')
  const before = await settledOutputs(inkling)

  await inkling.keyboard.press('c')
  await expect(answer(inkling)).toContainText('Draw a digit')
  await inkling.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => outputs(inkling)).toEqual(before)

  await draw(inkling, zero)
  await expect.poll(() => outputs(inkling)).not.toEqual(before)
  await inkling.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => outputs(inkling)).toEqual(before)
  await inkling.getByRole('button', { name: 'Undo' }).click()
  await expect(answer(inkling)).toContainText('Draw a digit')
  await expect(inkling.getByRole('button', { name: 'Undo' })).toBeDisabled()
})

test('the eraser takes ink away', async ({ inkling }) => {
  await draw(inkling, one)
  await expect(answer(inkling)).toContainText('I read a')
  await inkling.getByRole('button', { name: 'Eraser' }).click()
  await draw(inkling, one)
  await expect(answer(inkling)).toContainText('Draw a digit')
})

test('a finger draws as well as a mouse', async ({ inkling }) => {
  const pad = inkling.getByLabel('Drawing pad')
  const box = (await pad.boundingBox())!
  const at = (x: number, y: number) => ({
    pointerId: 7,
    pointerType: 'touch',
    isPrimary: true,
    clientX: box.x + x * box.width,
    clientY: box.y + y * box.height,
  })
  // Synthetic touches can't be captured by the pad.
  await pad.evaluate((canvas: HTMLCanvasElement) => (canvas.setPointerCapture = () => {}))
  await pad.dispatchEvent('pointerdown', { ...at(0.5, 0.2), button: 0 })
  for (let step = 1; step <= 10; step++) await pad.dispatchEvent('pointermove', at(0.5, 0.2 + step * 0.06))
  await pad.dispatchEvent('pointerup', at(0.5, 0.8))
  await expect(answer(inkling)).toContainText('I read a')
})

test('a digit of the data can be shown in place of a drawing', async ({ inkling }) => {
  await inkling.keyboard.press('n')
  await expect(inkling.getByText(/Validation digit 1 of 6,249/)).toBeVisible()
  await expect(answer(inkling)).toContainText('I read a')
  await draw(inkling, one)
  await expect(inkling.getByText(/Validation digit/)).toHaveCount(0)
})

test('every brush width comes round again', async ({ inkling }) => {
  for (const width of ['medium', 'thick', 'thin', 'medium']) {
    await inkling.getByRole('button', { name: `Brush width: ${width}` }).click()
  }
})

test('after drawing, keys mean the drawing again and not the field used before', async ({ inkling }) => {
  await inkling.getByLabel('Epochs', { exact: true }).focus()
  await draw(inkling, one)
  await inkling.keyboard.press('c')
  await expect(answer(inkling)).toContainText('Draw a digit')
  await expect(inkling.getByLabel('Epochs', { exact: true })).toHaveValue('5')
})
