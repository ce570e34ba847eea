import { expect, test } from 'vitest'
import type { RunSummary } from '#engine/contract/runs.ts'
import { findRun } from '#cli/runs/stored-runs.ts'

const run = { number: 2, id: '1e5b7a90-1c1f-4c0e-9f5d-2f4f1b0f7a11', name: 'slow', isNamed: true } as RunSummary

test('The number of a run that is gone is not taken for the beginning of another run’s id', () => {
  expect(() => findRun([run], '1')).toThrow('There is no run “1”.')
})

test.each(['2', 'slow', '1e5b7a90', run.id])('A run is found by its number, its name, and its id: %s', (typed) => {
  expect(findRun([run], typed)).toBe(run)
})
