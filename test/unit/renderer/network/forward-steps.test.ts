import { expect, test } from 'vitest'
import { forwardSteps, greatestOf, reachedAt, tellStep } from '#page/network/forward-steps.ts'
import { drawing, openSession } from '#test/unit/renderer/session/open-session.ts'

test('the steps go from the pixels through every layer to the answer', () => {
  expect(forwardSteps(2).map(({ kind, column }) => `${kind} ${column}`)).toEqual([
    'pixels 0',
    'sum 1',
    'activation 1',
    'sum 2',
    'activation 2',
    'answer 2',
  ])
  expect(forwardSteps(2).map(reachedAt)).toEqual([0, 0.5, 1, 1.5, 2, 2])
})

test('each step tells a sentence with the numbers of the network itself', async () => {
  const { session } = await openSession()
  const { network } = session
  const { pixels } = drawing()
  await network.predict(drawing())
  const prediction = network.prediction!
  const { layers } = network.state!.network
  for (const step of forwardSteps(layers.length)) {
    const neuron = greatestOf(prediction, step.column)
    const explanation =
      neuron === null ? null : await network.explain({ pixels, place: { layer: step.column - 1, neuron }, inputs: 8 })
    const told = tellStep(step, { layers, prediction, pixels, explanation, classNames: null })
    expect(told.sentence).toMatch(/^[A-Z].*\.$/)
    if (step.kind === 'sum') expect(told.numbers).toMatch(/^z = b \+ Σ x·w = /)
    if (step.kind === 'answer') expect(told.numbers).toContain(`argmax a = ${prediction.digit}`)
    const own = prediction.layers[step.column - 1]
    if (own && neuron !== null && step.column < layers.length) {
      expect(own.activations[neuron]).toBe(own.activations.reduce((most, each) => Math.max(most, each)))
    }
  }
})

test('the sum of another neuron is not told', async () => {
  const { session } = await openSession()
  const { network } = session
  await network.predict(drawing())
  const prediction = network.prediction!
  const other = (greatestOf(prediction, 1)! + 1) % 128
  const explanation = await network.explain({ pixels: drawing().pixels, place: { layer: 0, neuron: other } })
  const { layers } = network.state!.network
  const told = { layers, prediction, pixels: drawing().pixels, explanation, classNames: null }
  expect(tellStep({ kind: 'sum', column: 1 }, told).numbers).toBe('')
})
