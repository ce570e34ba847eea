/** What is reckoned from a run's points as they come: its epochs, its best validation scores and its newest. */
import type { Columns } from '#engine/contract/training.ts'
import type { Position } from '#engine/contract/state.ts'
import type { EpochColumns, RunScore } from '#engine/contract/runs.ts'
import { readBuckets } from './curves.ts'
import { countBefore, sliceBuckets, toPoints } from './thinning.ts'
import type { Sql } from './transact.ts'

/** Sums over the batches so far of the current epoch. */
export type EpochTally = { readonly count: number; readonly cost: number; readonly accuracy: number }
export const emptyTally: EpochTally = { count: 0, cost: 0, accuracy: 0 }

/** Where epochs begin in a run: within one, all have as many batches. */
export type EpochGrid = { readonly position: Position; readonly startStep: number }

/** Epochs behind `step` updates, with the fraction of the current one. */
function epochAt({ position }: EpochGrid, step: number): number {
  const { epoch, batch, batches, step: now } = position
  return epoch + (step - (now - batch)) / batches
}

/** Updates at which the epoch that `step` lies in began. */
function epochStart(grid: EpochGrid, step: number): number {
  const { batch, batches, step: now } = grid.position
  const into = (step - (now - batch)) % batches
  return Math.max(grid.startStep, step - (into < 0 ? into + batches : into))
}

/**
 * Writes a row for each epoch that new points complete: the means over its batches, and the score after it.
 * @returns the sums of the epoch that is current then
 */
export function addEpochs(
  sql: Sql,
  run: number,
  grid: EpochGrid,
  tally: EpochTally,
  training: Columns,
  validation: Columns,
): EpochTally {
  let { count, cost, accuracy } = tally
  let point = training.step.findIndex((step) => step >= grid.startStep)
  if (point < 0) point = training.step.length
  const addUntil = (step: number) => {
    // A batch's point carries the number of updates before its own.
    for (; point < training.step.length && training.step[point]! < step; point++) {
      count++
      cost += training.cost[point]!
      accuracy += training.accuracy[point]!
    }
  }
  for (const [index, step] of validation.step.entries()) {
    const epoch = epochAt(grid, step)
    if (step <= grid.startStep || !Number.isInteger(epoch)) continue
    addUntil(step)
    sql.run(
      'INSERT OR REPLACE INTO epochs VALUES (?, ?, ?, ?, ?, ?, ?)',
      ...[run, epoch, step, orNull(cost / count), orNull(accuracy / count)],
      ...[orNull(validation.cost[index]!), orNull(validation.accuracy[index]!)],
    )
    count = cost = accuracy = 0
  }
  addUntil(Infinity)
  return { count, cost, accuracy }
}

/** SQLite has no NaN. */
function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value
}

/** The sums of the current epoch from the points that are kept; exact unless the curve is thinned. */
export function tallyFromCurve(sql: Sql, run: number, grid: EpochGrid, step: number): EpochTally {
  const from = epochStart(grid, step)
  const buckets = readBuckets(sql, run, 'training', from)
  let { count, cost, accuracy } = emptyTally
  for (let index = 0; index < buckets.length; index++) {
    if (buckets.step[index]! < from || buckets.step[index]! >= step) continue
    count += buckets.count[index]!
    cost += buckets.cost.sum[index]!
    accuracy += buckets.accuracy.sum[index]!
  }
  return { count, cost, accuracy }
}

export type Scores = {
  readonly best: RunScore | null
  readonly bestAccuracy: RunScore | null
  readonly last: RunScore | null
}
export const noScores: Scores = { best: null, bestAccuracy: null, last: null }

/** Takes in new validation points; those from before the run are not its own. */
export function addScores(scores: Scores, grid: EpochGrid, { step, cost, accuracy }: Columns): Scores {
  let { best, bestAccuracy, last } = scores
  for (const [index, at] of step.entries()) {
    // A cost that is no number is the end of a run, not a score.
    if (at < grid.startStep || !Number.isFinite(cost[index]!)) continue
    last = { step: at, epoch: epochAt(grid, at), cost: cost[index]!, accuracy: accuracy[index]! }
    if (!best || last.cost < best.cost) best = last
    if (!bestAccuracy || last.accuracy > bestAccuracy.accuracy) bestAccuracy = last
  }
  return { best, bestAccuracy, last }
}

/** The scores by `step` updates: those known that are not from later, or else what the points say. */
export function scoresFromCurve(sql: Sql, run: number, grid: EpochGrid, scores: Scores, step = Infinity): Scores {
  const buckets = readBuckets(sql, run, 'validation')
  const kept = toPoints(sliceBuckets(buckets, 0, countBefore(buckets, step + 1)))
  const end = kept.step.at(-1) ?? -1
  const found = addScores(noScores, grid, kept)
  const stillThere = (score: RunScore | null) => (score && score.step <= end ? score : null)
  return {
    best: stillThere(scores.best) ?? found.best,
    bestAccuracy: stillThere(scores.bestAccuracy) ?? found.bestAccuracy,
    last: found.last,
  }
}

export function truncateEpochs(sql: Sql, run: number, step: number): void {
  sql.run('DELETE FROM epochs WHERE run = ? AND step > ?', run, step)
}

export function readEpochs(sql: Sql, run: number): EpochColumns {
  const rows = sql.all('SELECT * FROM epochs WHERE run = ? ORDER BY epoch', run)
  const floats = (name: string) => Float32Array.from(rows, (row) => Number(row[name] ?? NaN))
  return {
    epoch: Uint32Array.from(rows, (row) => Number(row.epoch)),
    step: Uint32Array.from(rows, (row) => Number(row.step)),
    trainingCost: floats('training_cost'),
    trainingAccuracy: floats('training_accuracy'),
    validationCost: floats('validation_cost'),
    validationAccuracy: floats('validation_accuracy'),
  }
}
