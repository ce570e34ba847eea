import { describe, expect, it } from 'vitest'
import { createEpochCounter, type Epoch } from '#cli/training/epochs.ts'
import type { Columns, Progress } from '#engine/contract/training.ts'

type Point = readonly [step: number, cost: number, accuracy: number]

function toColumns(points: readonly Point[]): Columns {
  return {
    step: Uint32Array.from(points, ([step]) => step),
    cost: Float32Array.from(points, ([, cost]) => cost),
    accuracy: Float32Array.from(points, ([, , accuracy]) => accuracy),
  }
}

function toProgress(training: readonly Point[], validation: readonly Point[]): Progress {
  return {
    bench: 'main',
    training: toColumns(training),
    validation: toColumns(validation),
    position: { epoch: 0, epochs: 2, batch: 0, batches: 3, step: 0 },
    done: 0,
    learningRates: [],
    learningRate: 0.1,
    samplesPerSecond: 0,
    secondsLeft: 0,
  }
}

// 10 digits in batches of 4, 4 and 2, for two epochs; validation at the start, in the middle and at each end.
const training: readonly Point[] = [
  [0, 2, 0],
  [1, 1, 0.5],
  [2, 0.5, 1],
  [3, 1, 0.5],
  [4, 0.5, 0.75],
  [5, 0.25, 0.5],
]
const validation: readonly Point[] = [
  [0, 2.5, 0.1],
  [2, 1.5, 0.25],
  [3, 1.25, 0.5],
  [6, 0.75, 0.881],
]
const expected: readonly Omit<Epoch, 'seconds'>[] = [
  // (4 · 2 + 4 · 1 + 2 · 0.5) / 10, and so on.
  { epoch: 1, cost: 1.3, accuracy: 0.4, validationCost: 1.25, validationAccuracy: 0.5 },
  { epoch: 2, cost: 0.65, accuracy: 0.6, validationCost: 0.75, validationAccuracy: 0.881 },
]

function expectEpochs(epochs: readonly Epoch[]): void {
  expect(epochs.length).toBe(expected.length)
  for (const [index, { cost, accuracy, ...rest }] of expected.entries()) {
    expect(epochs[index]).toMatchObject(rest)
    expect(epochs[index]!.cost).toBeCloseTo(cost, 12)
    expect(epochs[index]!.accuracy).toBeCloseTo(accuracy, 12)
    expect(epochs[index]!.seconds).toBeGreaterThanOrEqual(0)
  }
}

describe('the epochs told while training', () => {
  it('weigh each batch by its digits', () => {
    expectEpochs(createEpochCounter(10, 4).add(toProgress(training, validation)))
  })

  it('are the same however the points come in events', () => {
    const counter = createEpochCounter(10, 4)
    const epochs = [
      ...counter.add(toProgress([], validation.slice(0, 1))),
      ...counter.add(toProgress(training.slice(0, 2), [])),
      ...counter.add(toProgress(training.slice(2, 5), validation.slice(1, 3))),
      ...counter.add(toProgress(training.slice(5), validation.slice(3))),
    ]
    expectEpochs(epochs)
  })

  it('are those of an unbroken run after a resume in the middle of one', () => {
    const whole = createEpochCounter(10, 4).add(toProgress(training, validation))
    const before = { epochs: 1, step: 5, training: toColumns(training.slice(0, 5)) }
    const [resumed, ...others] = createEpochCounter(10, 4, before).add(
      toProgress(training.slice(5), validation.slice(3)),
    )
    expect(others).toEqual([])
    expect({ ...resumed, seconds: 0 }).toEqual({ ...whole[1], seconds: 0 })
  })

  it('count a point of a long curve for the batches that it stands for', () => {
    const before = { epochs: 0, step: 2, training: toColumns([[0, 1.5, 0.25]]) }
    const [resumed] = createEpochCounter(10, 4, before).add(toProgress(training.slice(2, 3), validation.slice(2, 3)))
    expect(resumed!.cost).toBeCloseTo(1.3, 12)
    expect(resumed!.accuracy).toBeCloseTo(0.4, 12)
  })

  it('leave out an epoch that was broken off', () => {
    expect(createEpochCounter(10, 4).add(toProgress(training.slice(0, 3), validation.slice(0, 2)))).toEqual([])
  })
})
