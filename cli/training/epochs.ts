/** Puts the points of `progress` events together to epochs. */
import type { Columns, Progress } from '#engine/contract/training.ts'
import { shorten } from '#cli/basics/output.ts'

/** What a completed epoch came to. */
export type Epoch = {
  /** Counted from 1. */
  readonly epoch: number
  /** Mean over the epoch's training digits, each scored just before its batch's update. */
  readonly cost: number
  readonly accuracy: number
  /** Measured after the epoch. */
  readonly validationCost: number
  readonly validationAccuracy: number
  /** How long the epoch took. */
  readonly seconds: number
}

export type EpochCounter = {
  /** Takes the points of an event; returns the epochs that they complete. */
  add(progress: Progress): readonly Epoch[]
}

/** The part of a run that is over when it is taken up again. */
type Before = {
  /** Completed epochs. */
  readonly epochs: number
  /** Updates. */
  readonly step: number
  /** Points of the training curve; of a long curve one may stand for several batches. */
  readonly training: Columns
}

/** @param trainingCount digits in the training split @param batchSize digits behind each step */
export function createEpochCounter(trainingCount: number, batchSize: number, before?: Before): EpochCounter {
  const batches = Math.ceil(trainingCount / batchSize)
  let epoch = before?.epochs ?? 0
  let start = performance.now()
  let cost = 0
  let accuracy = 0

  /** `count`: for how many batches the point stands. */
  const addBatch = ({ step, ...training }: Columns, index: number, count = 1) => {
    const batch = step[index]! % batches
    // The last batch of an epoch is what is left over.
    const size = Math.min(trainingCount, (batch + count) * batchSize) - batch * batchSize
    cost += (training.cost[index]! * size) / trainingCount
    accuracy += (training.accuracy[index]! * size) / trainingCount
  }

  // The epoch in which the run was broken off has its first batches, too.
  for (const [index, step] of before?.training.step.entries() ?? []) {
    const next = Math.min(before!.training.step[index + 1] ?? before!.step, before!.step)
    if (step >= before!.epochs * batches && step < before!.step) addBatch(before!.training, index, next - step)
  }

  const complete = (validation: Columns, index: number): Epoch => {
    const now = performance.now()
    const completed: Epoch = {
      epoch: ++epoch,
      cost,
      accuracy,
      validationCost: shorten(validation.cost[index]!),
      validationAccuracy: shorten(validation.accuracy[index]!),
      seconds: Math.round(now - start) / 1000,
    }
    start = now
    cost = 0
    accuracy = 0
    return completed
  }

  return {
    add({ training, validation }) {
      const completed: Epoch[] = []
      let batch = 0
      for (const [index, step] of validation.step.entries()) {
        // A batch's point carries the number of updates before its own.
        for (; batch < training.step.length && training.step[batch]! < step; batch++) addBatch(training, batch)
        if (step === (epoch + 1) * batches) completed.push(complete(validation, index))
      }
      for (; batch < training.step.length; batch++) addBatch(training, batch)
      return completed
    },
  }
}
