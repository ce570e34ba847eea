/** What came of a run, and the ways on from there. A run on 10,000 digits takes its time where the machine has other work. */
import { chooseQuickRun, closeSettings, expect, fill, openSettings, test } from './inkling.ts'

const patient = { timeout: 90_000 }

test('a run that diverges says so in one line, and its one button leads to a network that reads', async ({
  inkling,
}) => {
  await chooseQuickRun(inkling, { epochs: 3 })
  await fill(inkling, 'Learning rate', '500')
  await inkling.getByRole('button', { name: 'Train', exact: true }).click()
  const outcome = inkling.getByRole('status', { name: 'Outcome' })
  await expect(outcome).toContainText('Training diverged: the cost ', patient)
  await expect(outcome).toContainText('The learning rate α (η) of 500 is too large.')
  const cure = outcome.getByRole('button', { name: 'Train from the same start with α (η) 0.1' })
  await expect(cure).toBeVisible(patient)
  // In a low window, too, the curve stands whole above what is said of it.
  await inkling.setViewportSize({ width: 1024, height: 700 })
  const chart = inkling.getByRole('slider', { name: 'Cost over the weight updates' })
  await expect
    .poll(async () => {
      const [curve, said] = [(await chart.boundingBox())!, (await outcome.boundingBox())!]
      return curve.height >= 80 && curve.y + curve.height <= said.y
    })
    .toBe(true)
  await inkling.setViewportSize({ width: 1280, height: 800 })
  await cure.click()
  await expect(inkling.getByLabel('Learning rate', { exact: true })).toHaveValue('0.1')
  await expect(outcome).toContainText(/Reads 9\d(\.\d)? % of digits it never saw\./, patient)
  await expect(outcome.getByRole('button')).toHaveCount(0)
})

test('what keeps a network from learning is said while it trains, and mended without another press', async ({
  inkling,
}) => {
  await chooseQuickRun(inkling, { epochs: 500 })
  await openSettings(inkling, 'Network')
  await inkling.getByLabel('Weight initialisation', { exact: true }).selectOption({ label: 'all zero' })
  await closeSettings(inkling)
  await inkling.getByRole('button', { name: 'Train', exact: true }).click()
  const outcome = inkling.getByRole('status', { name: 'Outcome' })
  await expect(outcome).toContainText('All neurons of hidden layer 1 are alike.', patient)
  await outcome.getByRole('button', { name: 'Train from the same start with He initialisation' }).click()
  await expect(inkling.getByText(/^Epoch [\d,]+ of 500$/)).toBeVisible(patient)
  await expect.poll(async () => inkling.getByTestId('validation-accuracy').textContent(), patient).toMatch(/^9\d/)
  await expect(outcome).toBeEmpty()
  await inkling.getByRole('button', { name: 'Stop' }).click()
})

test('before a trained network is trained on, the page says so, and begins anew from the same start', async ({
  inkling,
}) => {
  await chooseQuickRun(inkling)
  await inkling.getByRole('button', { name: 'Train', exact: true }).click()
  const fresh = inkling.getByRole('button', { name: 'Train from the same start', exact: true })
  await expect(inkling.getByText('Continues the trained network.')).toBeVisible(patient)
  await openSettings(inkling, 'Optimiser')
  await inkling.getByRole('combobox', { name: 'Optimiser' }).selectOption('Adam')
  await closeSettings(inkling)
  await fill(inkling, 'Learning rate', '0.001')
  await expect(inkling.getByText('after 282 updates')).toBeVisible()
  await fresh.click()
  await expect(fresh).toBeHidden(patient)
  await expect(inkling.getByText('Finished 1 epoch', { exact: true })).toBeVisible(patient)
  // Not 564: the second run began anew.
  await expect(inkling.getByText('after 282 updates')).toBeVisible(patient)
})

test('a cost that needs other outputs sets them, says so, and both can be taken back', async ({ inkling }) => {
  await openSettings(inkling, 'Network')
  await inkling.getByRole('combobox', { name: 'Cost' }).selectOption('hinge')
  await expect(inkling.getByLabel('Outputs', { exact: true })).toHaveValue('linear')
  await expect(inkling.getByText('Outputs set to linear: the hinge cost')).toBeVisible()
  await inkling.getByRole('button', { name: /^Undo: / }).click()
  await expect(inkling.getByRole('combobox', { name: 'Cost' })).toHaveValue('cross-entropy')
  await expect(inkling.getByLabel('Outputs', { exact: true })).toHaveValue('softmax')
})
