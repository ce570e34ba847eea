/** `inkling evaluate`. */
import type { Evaluation, Split } from '#engine/contract/scoring.ts'
import { dataSetNames } from '#engine/contract/settings.ts'
import { evaluateOwn } from './evaluate-own.ts'
import { printConfusion, toRows } from './confusion.ts'
import { withEngine } from '#cli/basics/local-engine.ts'
import { loadNetwork, readNetwork } from '#cli/basics/network-files.ts'
import { formatCost, formatCount, formatShare, print, printJson } from '#cli/basics/output.ts'

export type EvaluateOptions = {
  /** A data set's name, or the path of digits of one's own. */
  readonly data?: string
  readonly split: Split
  readonly json?: boolean
}

/** Scores the network in a file and prints the result. Throws `bad-file` and `bad-data`. */
export async function evaluate(path: string, { data, split, json }: EvaluateOptions): Promise<number> {
  const file = await readNetwork(path)
  return withEngine(async (engine) => {
    await loadNetwork(engine, file)
    const name = dataSetNames.find((known) => known === data)
    if (data !== undefined && name === undefined) return evaluateOwn(engine, data, json)
    printEvaluation(await engine.call('evaluate', name === undefined ? { split } : { split, data: name }), json)
    return 0
  })
}

function printEvaluation(evaluation: Evaluation, json = false): void {
  const rows = toRows(evaluation.confusion)
  if (json) printJson({ ...evaluation, confusion: rows })
  else printScore(evaluation, rows)
}

function printScore({ data, split, correct, count, accuracy, cost }: Evaluation, rows: readonly Uint32Array[]): void {
  print(`${data}, ${split} digits: ${formatCount(correct)} of ${formatCount(count)} right, ${formatShare(accuracy)}.`)
  print(`Mean cost ${formatCost(cost)}.\n`)
  printConfusion(rows)
}
