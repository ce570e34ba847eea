/** The curves of a run as they are asked for: with its epochs, and thinned. */
import type { RunCurves } from '#engine/contract/runs.ts'
import { readBuckets, readRates } from './curves.ts'
import { readEpochs } from './scores.ts'
import { toThinnedColumns } from './thinning.ts'
import type { Sql } from './transact.ts'

export function readRunCurves(sql: Sql, id: string, number: number): RunCurves {
  return {
    id,
    training: toThinnedColumns(readBuckets(sql, number, 'training')),
    validation: toThinnedColumns(readBuckets(sql, number, 'validation')),
    learningRates: readRates(sql, number),
    epochs: readEpochs(sql, number),
  }
}
