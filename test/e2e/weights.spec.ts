import { readFile, writeFile } from 'node:fs/promises'
import { answer, chooseQuickRun, draw, expect, fill, settledOutputs, outputs, seven, test } from './inkling.ts'

test('saved weights, opened again after a reset, read a drawing with the same numbers @host', async ({
  inkling,
  host,
}, info) => {
  await chooseQuickRun(inkling)
  await fill(inkling, 'Neurons in hidden layer 1', '16')
  await inkling.getByRole('button', { name: 'Train', exact: true }).click()
  await expect(inkling.getByText(/^Finished/)).toBeVisible({ timeout: 90_000 })
  await draw(inkling, seven)
  await expect(answer(inkling)).toContainText('I read a')
  const trained = await settledOutputs(inkling)

  const endings = {
    safetensors: 'safetensors',
    JSON: 'json',
    ONNX: 'onnx',
    NumPy: 'npz',
    'TensorFlow.js': 'tfjs.zip',
    'Web page': 'html',
  } as const
  for (const format of Object.keys(endings) as (keyof typeof endings)[]) {
    const path = info.outputPath(`saved.${endings[format]}`)
    await host.saveWeights(format, path)
    expect((await readFile(path)).length).toBeGreaterThan(50_000)

    await inkling.getByRole('button', { name: 'Reset', exact: true }).click()
    await expect.poll(() => outputs(inkling)).not.toEqual(trained)
    await host.openWeights(path)
    await expect.poll(() => outputs(inkling)).toEqual(trained)
    await expect(inkling.getByLabel('Neurons in hidden layer 1')).toHaveValue('16')
  }
})

test('a file that is no network is refused in plain words, and the network stays @host', async ({
  inkling,
  host,
}, info) => {
  await draw(inkling, seven)
  await expect(answer(inkling)).toContainText('I read a')
  const before = await settledOutputs(inkling)
  const path = info.outputPath('holiday.json')
  await writeFile(path, '{"not": "a network"}')
  await host.openWeights(path)
  await expect(inkling.getByRole('alert')).toContainText('holiday.json')
  expect(await outputs(inkling)).toEqual(before)
  await inkling.getByRole('button', { name: 'Dismiss' }).click()
  await expect(inkling.getByRole('alert')).toHaveCount(0)
})
