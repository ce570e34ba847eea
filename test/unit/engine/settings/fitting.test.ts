import { expect, test } from 'vitest'
import { findProblems } from '#engine/settings/check.ts'
import { fitChange } from '#engine/settings/fitting.ts'
import { defaultSettings } from '#engine/settings/settings.ts'

test.each([
  [{ cost: 'hinge' }, {}, { output: 'linear' }, /^Outputs set to linear: the hinge cost/],
  [{ output: 'linear' }, {}, { cost: 'mean-squared-error' }, /^Cost set to mean squared error: cross-entropy/],
  [{ cost: 'cross-entropy' }, { cost: 'hinge', output: 'linear' }, { output: 'softmax' }, /^Outputs set to softmax: /],
  [
    { output: 'sigmoid' },
    { cost: 'hinge', output: 'linear' },
    { cost: 'cross-entropy' },
    /^Cost set to cross-entropy: /,
  ],
  [{ schedule: 'one-cycle' }, { warmUpEpochs: 1 }, { warmUpEpochs: 0 }, /^Warm-up set to 0: one cycle/],
  [{ epochs: 2 }, { warmUpEpochs: 4 }, { warmUpEpochs: 2 }, /^Warm-up set to 2: /],
] as const)('%o after %o sets %o besides, and says why', (change, before, besides, note) => {
  const { settings, notes } = fitChange({ ...defaultSettings, ...before }, change)
  expect(settings).toEqual({ ...defaultSettings, ...before, ...change, ...besides })
  expect(notes).toHaveLength(1)
  expect(notes[0]).toMatch(note)
  expect(findProblems(settings)).toEqual([])
})

test('What fits stays as it is, and what a change says itself is left to the check', () => {
  expect(fitChange(defaultSettings, { learningRate: 3 }).notes).toEqual([])
  const both = fitChange(defaultSettings, { schedule: 'one-cycle', warmUpEpochs: 2 })
  expect(both.notes).toEqual([])
  expect(findProblems(both.settings)).toHaveLength(1)
})
