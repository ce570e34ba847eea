import { describe, expect, test } from 'vitest'
import { columnNames, filterRuns, sortBy, sortRuns } from '#page/views/runs/listing.ts'
import { exampleRun } from './examples.ts'

const score = (cost: number, accuracy: number) => ({ step: 10, epoch: 1, cost, accuracy })
const runs = [
  exampleRun({ number: 1, name: 'Run 10', bestAccuracy: score(0.3, 0.9), best: score(0.3, 0.9) }),
  exampleRun({ number: 2, name: 'run 9', bestAccuracy: null, best: null, settings: { optimiser: 'adam', seed: 9 } }),
  exampleRun({
    number: 3,
    name: 'Élan',
    bestAccuracy: score(0.5, 0.95),
    best: score(0.2, 0.94),
    tags: ['Lesson 2'],
    notes: 'Too slow for the projector',
    status: 'interrupted',
    settings: { hidden: [{ neurons: 32, activation: 'tanh' }], learningRate: 0.025 },
  }),
]
const numbers = (listed: readonly { number: number }[]) => listed.map(({ number }) => number)

describe('The list of runs', () => {
  test('sorts by every column, up and down, and leaves what it was given as it was', () => {
    for (const column of columnNames) {
      for (const isDescending of [true, false]) {
        expect([...numbers(sortRuns(runs, { column, isDescending }))].sort(), column).toEqual([1, 2, 3])
      }
    }
    expect(numbers(runs)).toEqual([1, 2, 3])
  })

  test('sorts names as people do, and puts runs without a value last either way', () => {
    expect(numbers(sortRuns(runs, { column: 'name', isDescending: false }))).toEqual([3, 2, 1])
    expect(numbers(sortRuns(runs, { column: 'accuracy', isDescending: true }))).toEqual([3, 1, 2])
    expect(numbers(sortRuns(runs, { column: 'accuracy', isDescending: false }))).toEqual([1, 3, 2])
    expect(numbers(sortRuns(runs, { column: 'cost', isDescending: false }))).toEqual([3, 1, 2])
  })

  test('has the newest first among equals', () => {
    expect(numbers(sortRuns(runs, { column: 'data', isDescending: false }))).toEqual([3, 2, 1])
    expect(numbers(sortRuns(runs, { column: 'data', isDescending: true }))).toEqual([3, 2, 1])
  })

  test('begins with the best when a column is clicked, and turns round at the next click', () => {
    const byNumber = { column: 'number', isDescending: true } as const
    expect(sortBy(byNumber, 'accuracy')).toEqual({ column: 'accuracy', isDescending: true })
    expect(sortBy(byNumber, 'cost')).toEqual({ column: 'cost', isDescending: false })
    expect(sortBy(byNumber, 'number')).toEqual({ column: 'number', isDescending: false })
  })

  test.each([
    ['', [1, 2, 3]],
    ['  ', [1, 2, 3]],
    ['adam', [2]],
    ['ADAM seed 9', [2]],
    ['lesson', [3]],
    ['projector', [3]],
    ['élan', [3]],
    ['784-32-10', [3]],
    ['tanh 0.025', [3]],
    ['interrupted', [3]],
    ['adam tanh', []],
  ])('finds “%s” in names, tags, notes, status and settings', (text, found) => {
    expect(numbers(filterRuns(runs, text))).toEqual(found)
  })
})
