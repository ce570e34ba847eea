import { describe, expect, test } from 'vitest'
import { gather, meanAndSpread } from '#page/views/runs/compared.ts'
import { titleOf } from '#page/views/runs/compared-title.ts'
import { commonSettings, compareResults, countEpochs, differingSettings } from '#page/views/runs/difference.ts'
import { exampleRun } from './examples.ts'

const score = (cost: number, accuracy: number, epoch = 2) => ({ step: 1200, epoch, cost, accuracy })
const plain = exampleRun({ number: 1, best: score(0.3, 0.9), bestAccuracy: score(0.31, 0.9, 3), seconds: 61 })
const adam = exampleRun({
  number: 2,
  best: score(0.25, 0.91),
  bestAccuracy: score(0.26, 0.915, 1.5),
  seconds: 40,
  settings: { optimiser: 'adam', learningRate: 0.001 },
})
const momentum = exampleRun({ number: 3, settings: { optimiser: 'momentum', momentum: 0.8 } })
const repeated = [1, 2, 3, 4, 5].map((seed) =>
  exampleRun({
    number: 10 + seed,
    group: 'g',
    settings: { seed },
    bestAccuracy: score(0.3, 0.9 + seed / 100),
    best: score(0.3, 0.9),
  }),
)
const none: ReadonlySet<string> = new Set()
const row = (rows: ReturnType<typeof compareResults>, title: string) => rows.find((each) => each.title === title)!

describe('The table of settings', () => {
  test('has only what differs, in words', () => {
    expect(differingSettings(gather([adam, plain], none))).toEqual([
      { title: 'Optimiser', values: ['plain (SGD)', 'Adam'] },
      { title: 'Learning rate α (η)', values: ['0.1', '0.001'] },
    ])
    expect(differingSettings(gather([plain], none))).toEqual([])
    expect(commonSettings([plain, adam])).toContain('Batch size: 32')
    expect(commonSettings([plain, adam]).join()).not.toMatch(/Optimiser|Momentum/)
  })

  test('has a dash where a setting has no effect, and no row where it has none anywhere', () => {
    expect(differingSettings(gather([plain, momentum], none))).toContainEqual({
      title: 'Momentum',
      values: ['–', '0.8'],
    })
    const idle = exampleRun({ number: 4, settings: { momentum: 0.5 } })
    expect(differingSettings(gather([plain, idle], none))).toEqual([])
  })

  test('has no row where a setting is off in one run and without effect in the other', () => {
    const oneCycle = exampleRun({ number: 5, settings: { schedule: 'one-cycle' } })
    expect(differingSettings(gather([plain, oneCycle], none)).map(({ title }) => title)).toEqual([
      'Learning rate over time',
    ])
  })

  test('takes runs of a sweep together only where nothing but the seed differs', () => {
    const rates = [0.1, 0.5].map((learningRate, index) =>
      exampleRun({ number: 20 + index, group: 'rates', settings: { learningRate } }),
    )
    const lengths = (runs: typeof rates) => gather(runs, none).map((each) => each.runs.length)
    expect(lengths(rates)).toEqual([1, 1])
    expect(lengths(repeated)).toEqual([5])
    expect(lengths([...rates, ...repeated])).toEqual([5, 1, 1])
  })

  test('lists what differs within a group', () => {
    const [seeds] = differingSettings(gather([plain, ...repeated], none))
    expect(seeds).toEqual({ title: 'Seed', values: ['1', '1 … 5'] })
    expect(differingSettings(gather(repeated.slice(0, 3), none))).toEqual([{ title: 'Seed', values: ['1, 2, 3'] }])
  })
})

describe('The table of results', () => {
  test('has the best of a run rather than its last, with its epoch, and marks the best of a row', () => {
    const results = compareResults(gather([plain, adam], none), null)
    expect(row(results, 'Best validation accuracy').cells).toEqual([
      { text: '90.00\u00a0%', note: 'after 3 epochs', difference: '', isBest: false },
      { text: '91.50\u00a0%', note: 'after 1.5 epochs', difference: '', isBest: true },
    ])
    expect(row(results, 'Lowest validation cost').cells.map(({ text, isBest }) => [text, isBest])).toEqual([
      ['0.300', false],
      ['0.250', true],
    ])
    expect(row(results, 'Time spent training').cells.map(({ text }) => text)).toEqual(['1 min 01 s', '40 s'])
  })

  test('says how much better or worse than the baseline a run is', () => {
    const results = compareResults(gather([plain, adam], none), plain.id)
    expect(row(results, 'Best validation accuracy').cells.map(({ difference }) => difference)).toEqual([
      '',
      '+1.50 points',
    ])
    expect(row(results, 'Lowest validation cost').cells.map(({ difference }) => difference)).toEqual(['', '−0.050'])
    expect(row(results, 'Time spent training').cells.map(({ difference }) => difference)).toEqual(['', '−21 s'])
    expect(row(results, 'Weights and biases').cells.map(({ difference }) => difference)).toEqual(['', ''])
  })

  test('does not set costs of different cost functions against each other', () => {
    const squared = exampleRun({ number: 5, settings: { cost: 'mean-squared-error' }, best: score(0.01, 0.9) })
    const { caveat, cells } = row(compareResults(gather([plain, squared], none), plain.id), 'Lowest validation cost')
    expect(cells.map(({ isBest, difference }) => [isBest, difference])).toEqual([
      [false, ''],
      [false, ''],
    ])
    expect(caveat).toBe('of different cost functions')
    const fewer = exampleRun({ number: 6, settings: { data: 'mnist-10k' } })
    const [accuracy, , , seconds] = compareResults(gather([plain, fewer], none), plain.id)
    expect(accuracy!.caveat).toBe('of different digits')
    expect(seconds!.caveat).toBe('')
  })

  test('marks none where all are equal, and has a dash where nothing was measured', () => {
    const unscored = exampleRun({ number: 6, best: null, bestAccuracy: null, last: null })
    const { cells } = row(compareResults(gather([plain, unscored], none), unscored.id), 'Lowest validation cost')
    expect(cells.map(({ text, isBest, difference }) => [text, isBest, difference])).toEqual([
      ['0.300', false, ''],
      ['–', false, ''],
    ])
    const { cells: equal } = row(
      compareResults(gather([plain, { ...plain, id: 'b' }], none), null),
      'Lowest validation cost',
    )
    expect(equal.map(({ isBest }) => isBest)).toEqual([false, false])
  })

  test('takes a group as its mean and standard deviation over the seeds', () => {
    const compared = gather([...repeated, plain], none)
    expect(compared.map(titleOf)).toEqual(['Run 1', 'Runs 11–15'])
    // 0.91 … 0.95: the standard deviation of five equally spaced values is √2.5 of the step.
    const { cells } = row(compareResults(compared, null), 'Best validation accuracy')
    expect(cells[1]).toMatchObject({ text: '93.00\u00a0% ± 1.58\u00a0%', note: 'mean ± sd over 5 seeds', isBest: true })
    expect(gather([...repeated, plain], new Set(['g']))).toHaveLength(6)
  })
})

test('Mean and standard deviation are those of a sample', () => {
  expect(meanAndSpread([2, 4, 4, 4, 5, 5, 7, 9])).toEqual({ mean: 5, deviation: Math.sqrt(32 / 7) })
  expect(meanAndSpread([3])).toEqual({ mean: 3, deviation: 0 })
  expect(meanAndSpread([]).mean).toBeNaN()
})

test('Epochs are counted as a person says them', () => {
  expect([0, 0.96, 1, 1.04, 1.5, 12].map(countEpochs)).toEqual([
    '0 epochs',
    '1 epoch',
    '1 epoch',
    '1 epoch',
    '1.5 epochs',
    '12 epochs',
  ])
})
