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
  openSettings,
  outputs,
  settledOutputs,
  test,
  zero,
} from './inkling.ts'

test('one epoch on 10,000 digits brings the cost down from a random guess, and the accuracy above 85 %', async ({
  inkling,
}) => {
  await chooseQuickRun(inkling)
  const random = await scoreOnTestSet(inkling)
  expect(random.accuracy).toBeLessThan(25)
  expect(random.cost).toBeGreaterThan(2)

  await inkling.getByRole('button', { name: 'Train', exact: true }).click()
  await expect(inkling.getByText('Finished 1 epoch', { exact: true })).toBeVisible({ timeout: 90_000 })
  expect(Number(await inkling.getByTestId('validation-cost').textContent())).toBeLessThan(random.cost / 2)
  expect(Number.parseFloat((await inkling.getByTestId('validation-accuracy').textContent())!)).toBeGreaterThan(85)

  const trained = await scoreOnTestSet(inkling)
  expect(trained.accuracy).toBeGreaterThan(85)
  expect(trained.cost).toBeLessThan(random.cost / 2)

  // What it has learned, it uses on drawings.
  await draw(inkling, one)
  await expect(answer(inkling)).toContainText('I read a one.')
  await inkling.keyboard.press('c')
  await draw(inkling, zero)
  await expect(answer(inkling)).toContainText('I read a zero.')
})

async function openScore(inkling: Page): Promise<Locator> {
  await inkling.getByRole('button', { name: 'Evaluate on the test set' }).click()
  return inkling.getByRole('dialog', { name: 'Evaluation on the test set' })
}

/** Accuracy in percent and mean cost, as the dialog says them. */
async function scoreOnTestSet(inkling: Page): Promise<{ accuracy: number; cost: number }> {
  const dialog = await openScore(inkling)
  await expect(dialog).toContainText('of 10,000')
  await expect(dialog.getByRole('row')).toHaveCount(11)
  const [accuracy, cost] = /accuracy (\d+\.\d+)\s%, mean cost (\d+\.\d+)/.exec((await dialog.textContent())!)!.slice(1)
  await dialog.getByRole('button', { name: 'Close' }).click()
  return { accuracy: Number(accuracy), cost: Number(cost) }
}

test('a cell of the confusion matrix opens the digits behind it, and one of them goes onto the pad with its “Why?”', async ({
  inkling,
}) => {
  await chooseQuickRun(inkling)
  await inkling.keyboard.press('Escape')
  await inkling.getByRole('button', { name: 'Train', exact: true }).click()
  await expect(inkling.getByText('Finished 1 epoch', { exact: true })).toBeVisible({ timeout: 90_000 })
  const dialog = await openScore(inkling)
  const cell = dialog.getByRole('button', { name: /^4 read as 9: show the / })
  const count = Number((await cell.textContent())!.replace(',', ''))
  // By keyboard.
  await cell.press('Enter')
  await expect(cell).toHaveAttribute('aria-pressed', 'true')
  const gallery = dialog.getByRole('region', { name: '4, read as 9' })
  const digits = gallery.getByRole('button')
  await expect(digits).toHaveCount(Math.min(100, count))
  expect(await findSerious(inkling)).toEqual([])
  await digits.first().press('Enter')
  await expect(dialog).toBeHidden()
  await expect(answer(inkling)).toContainText('9')
  await expect(inkling.getByText('a 4 from the data')).toBeVisible()
  await expect(inkling.getByRole('group', { name: 'Why', exact: true })).toContainText('Why 9?')
})

test('a run can be paused, resumed and stopped, and drawings are read all the while @host', async ({ inkling }) => {
  await chooseQuickRun(inkling, { epochs: 5000 })
  // Slow enough for the answer to change for as long as it is watched.
  await fill(inkling, 'Learning rate', '0.001')
  await inkling.keyboard.press('Escape')
  await inkling.getByRole('button', { name: 'Train', exact: true }).click()
  await expect(inkling.getByText(/^Epoch [\d,]+ of 5,?000$/)).toBeVisible()

  await draw(inkling, one)
  await expect(answer(inkling)).toContainText('I read a')
  const early = await outputs(inkling)
  await expect.poll(() => outputs(inkling), { message: 'the answer follows the training' }).not.toEqual(early)

  await inkling.getByRole('button', { name: 'Pause' }).click()
  await expect(inkling.getByText(/^Paused in epoch [\d,]+ of 5,?000$/)).toBeVisible()
  await expect(inkling.getByLabel('Learning rate', { exact: true })).toBeEnabled()
  await expect(inkling.getByLabel('Epochs', { exact: true })).toBeDisabled()
  // Cleared and brought back, the drawing is read once more, whole and by the weights of the pause.
  await inkling.keyboard.press('c')
  await expect(answer(inkling)).toContainText('Draw a digit')
  await inkling.keyboard.press('ControlOrMeta+z')
  await expect(answer(inkling)).toContainText('I read a')
  const held = await outputs(inkling)
  await inkling.keyboard.press('c')
  await expect(answer(inkling)).toContainText('Draw a digit')
  await draw(inkling, zero)
  await expect(answer(inkling)).toContainText('I read a')
  await expect.poll(() => outputs(inkling), { message: 'drawings are read while paused' }).not.toEqual(held)
  // Undo takes back the stroke, then the clearing: the same drawing is read anew, by the same weights.
  await inkling.keyboard.press('ControlOrMeta+z')
  await inkling.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => outputs(inkling), { message: 'the weights stay while paused' }).toEqual(held)

  await inkling.getByRole('button', { name: 'Resume' }).click()
  await expect(inkling.getByText(/^Epoch [\d,]+ of 5,?000$/)).toBeVisible()
  await inkling.getByRole('button', { name: 'Stop' }).click()
  await expect(inkling.getByText(/^Stopped after [\d,]+ updates$/)).toBeVisible()
  await expect(inkling.getByRole('button', { name: 'Train more' })).toBeEnabled()
})

test('settings that cannot be trained with are refused with a way out, and nothing is lost', async ({ inkling }) => {
  await fill(inkling, 'Learning rate', '-1')
  const problem = inkling.getByRole('alert')
  await expect(problem).toContainText('The learning rate is -1.')
  await expect(problem).toContainText('Choose a number above 0')
  await expect(inkling.getByRole('button', { name: 'Train', exact: true })).toBeDisabled()
  await fill(inkling, 'Learning rate', '0,05')
  await expect(problem).toHaveCount(0)
  await expect(inkling.getByRole('button', { name: 'Train', exact: true })).toBeEnabled()
})

test('layers are added, sized and removed in the picture of the network', async ({ inkling }) => {
  await expect(inkling.getByText('101,770 weights and biases')).toBeVisible()
  await inkling.getByRole('button', { name: 'Layer', exact: true }).click()
  await expect(inkling.getByRole('group', { name: 'Hidden layer 2' })).toBeVisible()
  await fill(inkling, 'Neurons in hidden layer 2', '20')
  await inkling.getByLabel('Activation of hidden layer 2').selectOption('tanh')
  // 784·128 + 128 + 128·20 + 20 + 20·10 + 10
  await expect(inkling.getByText('103,270 weights and biases')).toBeVisible()
  await inkling.getByRole('button', { name: 'Remove hidden layer 1' }).click()
  // 784·20 + 20 + 20·10 + 10
  await expect(inkling.getByText('15,910 weights and biases')).toBeVisible()
})

test('layers can go while a drawing is lit by them', async ({ inkling }) => {
  await draw(inkling, one)
  await expect(answer(inkling)).toContainText('I read a')
  await choosePreset(inkling, 'Two hidden layers')
  await expect(inkling.getByRole('group', { name: 'Hidden layer 2' })).toBeVisible()
  await inkling.getByRole('button', { name: 'Remove hidden layer 2' }).click()
  await inkling.getByRole('button', { name: 'Remove hidden layer 1' }).click()
  // 784·10 + 10
  await expect(inkling.getByText('7,850 weights and biases')).toBeVisible()
  await expect(inkling.getByRole('button', { name: 'Layer', exact: true })).toBeFocused()
})

test('a trained network that new settings replaced can be brought back', async ({ inkling }) => {
  await chooseQuickRun(inkling)
  await inkling.getByRole('button', { name: 'Train', exact: true }).click()
  await expect(inkling.getByText(/^Finished/)).toBeVisible({ timeout: 90_000 })
  await draw(inkling, one)
  await expect(answer(inkling)).toContainText('I read a one.')
  const trained = await settledOutputs(inkling)

  await fillSetting(inkling, 'Network', 'Seed', '7')
  await expect.poll(() => outputs(inkling)).not.toEqual(trained)
  await inkling.getByRole('button', { name: 'Undo: bring the trained network back' }).click()
  await expect.poll(() => outputs(inkling)).toEqual(trained)
  await openSettings(inkling)
  await expect(inkling.getByLabel('Seed', { exact: true })).toHaveValue('1')
})

test('a run that diverged stays behind the next one by its name, and by keys the curves are read and copied', async ({
  inkling,
}) => {
  await chooseQuickRun(inkling)
  await fill(inkling, 'Learning rate', '500')
  await inkling.getByRole('button', { name: 'Train', exact: true }).click()
  await expect(inkling.getByText('Training diverged')).toBeVisible()
  const cost = inkling.getByRole('slider', { name: 'Cost over the weight updates' })
  await cost.focus()
  await expect(cost).toHaveAttribute('aria-valuetext', /^after 1 update, .*this batch [\d.e+]{5,}/)

  await inkling.getByRole('button', { name: 'Reset', exact: true }).click()
  await fill(inkling, 'Learning rate', '0.1')
  const earlier = inkling.getByRole('list', { name: /^Earlier runs/ })
  await expect(earlier).toHaveText('η 500')
  await inkling.getByRole('button', { name: 'Train', exact: true }).click()
  await expect(inkling.getByText('Finished 1 epoch', { exact: true })).toBeVisible({ timeout: 90_000 })
  await cost.press('End')
  await expect(cost).toHaveAttribute('aria-valuetext', /training 0\.\d+, .*validation 0\.\d+/)
  await cost.press('Home')
  await expect(cost).toHaveAttribute('aria-valuetext', /^after 0 updates, .*η 500 2\.\d+/)

  await inkling.getByRole('button', { name: 'Table of the cost' }).press('Enter')
  const dialog = inkling.getByRole('dialog', { name: 'Cost of the run' })
  await dialog.getByRole('button', { name: 'Copy' }).press('Enter')
  await expect(dialog.getByRole('status')).toHaveText('Copied.')
  const copied = await inkling.evaluate(() => String(getSelection()))
  expect(copied).toMatch(/^Updates\tEpochs\tTraining, smoothed\tValidation\tη 500\s+0\t0\t2\.\d+\t2\.\d+\t2\.\d+/)
  expect(await findSerious(inkling)).toEqual([])
  await inkling.keyboard.press('Escape')

  // What is chosen is kept.
  await inkling.getByRole('button', { name: 'Logarithmic cost axis' }).click()
  await inkling.reload()
  await expect(inkling.getByRole('button', { name: 'Logarithmic cost axis' })).toHaveAttribute('aria-pressed', 'true')
})
