/** `inkling evaluate`. */
import type { Evaluation, Split } from '../engine/contract/contract.ts'
import type { DataSetName } from '../engine/contract/settings.ts'
import { printConfusion, toRows } from './confusion.ts'
import { withEngine } from './local-engine.ts'
import { readNetwork } from './network-files.ts'
import { formatCost, formatCount, formatShare, print, printJson } from './output.ts'

export type EvaluateOptions = { readonly data?: DataSetName; readonly split: Split; readonly json?: boolean }

/** Scores the network in a file and prints the result. Throws `bad-file` and `bad-data`. */
export async function evaluate(path: string, { data, split, json }: EvaluateOptions): Promise<number> {
  const file = await readNetwork(path)
  const evaluation = await withEngine(async (engine) => {
    await engine.call('load', file)
    return engine.call('evaluate', data === undefined ? { split } : { split, data })
  })
  const rows = toRows(evaluation.confusion)
  if (json) printJson({ ...evaluation, confusion: rows })
  else printScore(evaluation, rows)
  return 0
}

function printScore({ data, split, correct, count, accuracy, cost }: Evaluation, rows: readonly Uint32Array[]): void {
  print(`${data}, ${split} digits: ${formatCount(correct)} of ${formatCount(count)} right, ${formatShare(accuracy)}.`)
  print(`Mean cost ${formatCost(cost)}.\n`)
  printConfusion(rows)
}
