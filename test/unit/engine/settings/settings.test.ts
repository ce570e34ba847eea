import { describe, expect, test } from 'vitest'
import { checkSettings, findProblems } from '#engine/settings/check.ts'
import {
  completeSettings,
  countParameters,
  defaultSettings,
  estimateMemory,
  limits,
  needsNewNetwork,
} from '#engine/settings/settings.ts'
import type { Settings } from '#engine/contract/settings.ts'

const withHidden = (...neurons: number[]): Partial<Settings> => ({
  hidden: neurons.map((count) => ({ neurons: count, activation: 'relu' as const })),
})

test('the proposed settings can be trained with', () => expect(findProblems(defaultSettings)).toEqual([]))

describe('nonsense is refused in words that say what to change', () => {
  const cases: readonly (readonly [string, Partial<Record<keyof Settings, unknown>>, keyof Settings, RegExp])[] = [
    ['a negative learning rate', { learningRate: -1 }, 'learningRate', /above 0/],
    ['no learning rate', { learningRate: 0 }, 'learningRate', /above 0/],
    ['a learning rate that is no number', { learningRate: NaN }, 'learningRate', /above 0/],
    ['an infinite learning rate', { learningRate: Infinity }, 'learningRate', /up to 1000/],
    ['a layer without neurons', withHidden(0), 'hidden', /from 1 to 4096/],
    ['a thousand million neurons', withHidden(1e9), 'hidden', /from 1 to 4096/],
    ['seven layers', withHidden(1, 1, 1, 1, 1, 1, 1), 'hidden', /0 to 6/],
    ['a list of nothing', { hidden: [null] }, 'hidden', /from 1 to 4096/],
    ['too many weights', withHidden(4096, 4096, 4096), 'hidden', /fewer or smaller/],
    ['half a digit in a batch', { batchSize: 0.5 }, 'batchSize', /whole number/],
    ['a batch larger than the data', { data: 'mnist-10k', batchSize: 9001 }, 'batchSize', /from 1 to 9000/],
    ['a batch larger than all data', { batchSize: 1e9 }, 'batchSize', /from 1 to 61245/],
    ['no epochs', { epochs: 0 }, 'epochs', /from 1/],
    ['a seed below 0', { seed: -1 }, 'seed', /from 0/],
    ['hinge with softmax', { cost: 'hinge' }, 'cost', /linear outputs/],
    ['hinge with sigmoid', { cost: 'hinge', output: 'sigmoid' }, 'cost', /linear outputs/],
    ['cross-entropy with linear outputs', { output: 'linear' }, 'cost', /softmax or sigmoid/],
    ['a cost of one’s own', { cost: 'fear' }, 'cost', /Choose one of cross-entropy/],
    ['an unknown optimiser', { optimiser: 'lion' }, 'optimiser', /Choose one of sgd/],
    ['a momentum of 1', { momentum: 1 }, 'momentum', /below 1/],
    ['dropout of everyone', { dropout: 1 }, 'dropout', /below 1/],
    ['negative dropout', { dropout: -0.1 }, 'dropout', /from 0/],
    ['a negative penalty', { l2: -1 }, 'l2', /from 0/],
    ['a penalty that is a word', { l1: 'much' }, 'l1', /from 0/],
    ['a spread of 0', { initialiser: 'normal', initialDeviation: 0 }, 'initialDeviation', /above 0/],
    ['growth for decay', { decayFactor: 1.5 }, 'decayFactor', /up to 1/],
    ['decay in no time', { decayEpochs: 0 }, 'decayEpochs', /above 0/],
    ['a warm-up longer than the run', { warmUpEpochs: 6, epochs: 5 }, 'warmUpEpochs', /shorter warm-up/],
    ['a warm-up before one-cycle', { warmUpEpochs: 1, schedule: 'one-cycle' }, 'warmUpEpochs', /Set the warm-up to 0/],
    [
      'a weight decay that leaves nothing',
      { optimiser: 'adamw', learningRate: 1, weightDecay: 1 },
      'weightDecay',
      /smaller/,
    ],
    ['a negative max-norm', { maxNorm: -1 }, 'maxNorm', /no bound/],
    ['clipping by nothing', { clipNorm: NaN }, 'clipNorm', /no bound/],
    ['patience below 0', { patience: -1 }, 'patience', /never stops early/],
  ]
  test.each(cases)('%s', (_, change, setting, remedy) => {
    const [problem] = findProblems({ ...defaultSettings, ...change } as Settings)
    expect(problem?.setting).toBe(setting)
    expect(problem?.remedy).toMatch(remedy)
    for (const sentence of [problem!.message, problem!.remedy]) expect(sentence).toMatch(/^[A-Z].*\.$/)
    expect(() => checkSettings({ ...defaultSettings, ...change } as Settings)).toThrow(
      expect.objectContaining({ code: 'bad-settings' }),
    )
  })

  test.each([null, undefined, 3, 'fast'])('%s in place of settings', (value) => {
    expect(findProblems(value as unknown as Settings)).toHaveLength(1)
  })
})

describe('a value is refused in the words of its kind', () => {
  const cases: readonly (readonly [setting: keyof Settings, value: unknown, message: string, remedy: string])[] = [
    [
      'data',
      'Letters',
      'The data set “Letters” is not known.',
      'Choose one or more of mnist, mnist-10k, pen, or sets that you have added: their names are of small letters, digits and dashes.',
    ],
    ['epochs', 1.5, 'The number of epochs is 1.5.', 'Choose a whole number from 1 to 10000.'],
    ['batchSize', -1, 'The batch size is -1.', 'Choose a whole number from 1 to 61245.'],
    [
      'batchSize',
      61_246,
      'A batch of 61246 digits is more than the 61245 there are to train on.',
      'Choose a whole number from 1 to 61245; 32 is a good start.',
    ],
    ['l2', '', 'The L2 penalty is .', 'Choose a number from 0 to 10: 0 for none.'],
    ['patience', NaN, 'The patience is not a number.', 'Choose a number from 0 to 10000: epochs; 0 never stops early.'],
    [
      'learningRate',
      {},
      'The learning rate is no number or name.',
      'Choose a number above 0 and up to 1000; 0.1 is a good start.',
    ],
    ['decayEpochs', 0, 'The learning rate would decay every 0 epochs.', 'Choose a number above 0 and up to 10000.'],
    ['momentum', 1, 'The momentum is 1.', 'Choose a number from 0 to below 1; 0.9 is a good start, 0 is none.'],
    ['hidden', 'many', 'The hidden layers are not a list Inkling can build.', 'Choose from 0 to 6 hidden layers.'],
    [
      'hidden',
      [{ neurons: 0.5, activation: 'relu' }],
      'The size of hidden layer 1 is 0.5.',
      'Choose a whole number from 1 to 4096.',
    ],
    [
      'hidden',
      [{ neurons: 5, activation: 'softmax' }],
      'The activation of hidden layer 1, “softmax” is not known.',
      'Choose one of relu, leaky-relu, sigmoid, tanh, linear.',
    ],
  ]
  test.each(cases)('%s %o', (setting, value, message, remedy) =>
    expect(findProblems({ ...defaultSettings, [setting]: value })).toMatchObject([{ setting, message, remedy }]),
  )
})

describe('memory', () => {
  test('is estimated from all that is held for each weight', () => {
    const large = { ...defaultSettings, ...withHidden(2000, 2000) }
    const bytes = 4 * countParameters(large)
    expect(estimateMemory(large)).toBeGreaterThan(5 * bytes)
    // Adam remembers two numbers for each weight, and so do its copies.
    const withAdam = estimateMemory({ ...large, optimiser: 'adam' })
    expect(withAdam - estimateMemory(large)).toBe(6 * bytes)
    expect(estimateMemory({ ...large, optimiser: 'adam', patience: 1 }) - withAdam).toBe(3 * bytes)
  })

  test('that no computer should give is refused before it is taken', () => {
    const greedy: Settings = {
      ...defaultSettings,
      ...withHidden(4096, 4000),
      optimiser: 'adam',
      patience: 3,
    }
    expect(countParameters(greedy)).toBeLessThan(limits.parameters)
    const [problem] = findProblems(greedy)
    expect(problem?.message).toMatch(/about \d+ MB of memory, more than Inkling's 1000 MB/)
    expect(findProblems({ ...greedy, optimiser: 'sgd', patience: 0 })).toEqual([])
  })
})

test('settings have the order of before, and new ones come last, so that the same settings give the same files', () =>
  expect(Object.keys(defaultSettings).slice(0, 29).join(' ')).toBe(
    'data hidden output cost initialiser initialDeviation optimiser momentum learningRate schedule warmUpEpochs decayFactor ' +
      'decayEpochs batchSize epochs patience l2 l1 weightDecay dropout maxNorm clipNorm shift rotation scaling shear elastic ' +
      'thickness seed',
  ))

describe('settings of an earlier Inkling', () => {
  const early = {
    data: 'mnist',
    hidden: [{ neurons: 30, activation: 'sigmoid' }],
    output: 'sigmoid',
    cost: 'mean-squared-error',
    initialiser: 'auto',
    learningRate: 3,
    batchSize: 10,
    epochs: 30,
    seed: 7,
  } as const

  test('are completed by defaults that change nothing', () => {
    const complete = completeSettings(early)
    expect(complete).toEqual({ ...defaultSettings, ...early })
    expect(complete).toMatchObject({ optimiser: 'sgd', schedule: 'constant', dropout: 0, l1: 0, l2: 0, patience: 0 })
  })

  test('and of a later one lose what is not known', () => {
    const later = { ...early, hidden: [{ neurons: 30, activation: 'sigmoid', colour: 'red' }], teleport: true }
    expect(completeSettings(later as Partial<Settings>)).toEqual(completeSettings(early))
  })
})

test('only what decides the first weights asks for a new network', () => {
  const change = (part: Partial<Settings>) => needsNewNetwork(defaultSettings, { ...defaultSettings, ...part })
  for (const part of [{ seed: 2 }, { initialiser: 'zeros' as const }, { output: 'linear' as const }, withHidden(9)]) {
    expect(change(part)).toBe(true)
  }
  for (const part of [{ optimiser: 'adam' as const }, { dropout: 0.5 }, { initialDeviation: 1 }, { l2: 1 }]) {
    expect(change(part)).toBe(false)
  }
  const normal: Settings = { ...defaultSettings, initialiser: 'normal' }
  expect(needsNewNetwork(normal, { ...normal, initialDeviation: 1 })).toBe(true)
})
