import { expect, test } from 'vitest'
import { cureOptions, describeCure, describeFinding, outcomeLine } from '#engine/settings/outcome-words.ts'
import { defaultSettings } from '#engine/settings/settings.ts'

test('A cure is named by what it changes, in the terms of the field', () => {
  const say = (cure: Parameters<typeof describeCure>[0]) => describeCure(cure, defaultSettings)
  expect(say({ learningRate: 0.1 })).toBe('α (η) 0.1')
  expect(say({ initialiser: 'auto', learningRate: 0.1 })).toBe('He initialisation and α (η) 0.1')
  expect(say({ hidden: [{ neurons: 30, activation: 'relu' }] })).toBe('ReLU')
  expect(say({ dropout: 0.3 })).toBe('dropout 0.3')
  expect(say({ epochs: 1 })).toBe('1 epoch')
  expect(say({ cost: 'cross-entropy', output: 'softmax', learningRate: 0.1 })).toBe(
    'softmax outputs, cross-entropy and α (η) 0.1',
  )
  expect(say({ l2: 0.0001 })).toBe('L2 penalty 0.0001')
})

test('The command line is told the options to give', () => {
  expect(cureOptions({ initialiser: 'auto', learningRate: 0.1 })).toBe('--initialiser auto --learning-rate 0.1')
  expect(cureOptions({ hidden: [{ neurons: 30, activation: 'relu' }] })).toBe('--activation relu')
  const outcome = { step: 9, isOver: true, isSeeking: false } as const
  const finding = { kind: 'diverged', learningRate: 500, cost: 4217 } as const
  expect(outcomeLine({ ...outcome, finding, cure: { learningRate: 0.1 } })).toBe(
    'Training diverged: the cost rose to 4,200. The learning rate α (η) of 500 is too large. Try --learning-rate 0.1.',
  )
  expect(outcomeLine({ ...outcome, finding: learned, cure: null })).toBe('Reads 97.4 % of digits it never saw.')
})

const learned = { kind: 'learned', accuracy: 0.974, bestEpoch: null, bestAccuracy: 0.974, isFalling: false } as const

test('The good end names the best epoch where that was not the last', () => {
  expect(describeFinding({ ...learned, bestEpoch: 4, bestAccuracy: 0.978 }).why).toBe('Best after epoch 4: 97.8 %.')
})
