/** `inkling evaluate`. */
import { existsSync } from 'node:fs'
import type { Evaluation, Split } from '#engine/contract/scoring.ts'
import { isComplaint, readSources, writeSources } from '#engine/settings/table/sources.ts'
import { t } from '#words/en/cli-scores.ts'
import { t as files } from '#words/en/cli-files.ts'
import { evaluateOwn } from './evaluate-own.ts'
import { describeOneAnswer, printConfusion, type ScoredNetwork, toRows } from './confusion.ts'
import { withEngine } from '#cli/basics/local-engine.ts'
import { loadNetwork, notesOn, readNetwork, type Meaning } from '#cli/basics/network-files.ts'
import { formatCost, formatCount, formatShare, print, printJson } from '#cli/basics/output.ts'

export type EvaluateOptions = Meaning & {
  /** Sources of digits, or the path of digits of one's own. */
  readonly data?: string
  /** The test digits unless given; validation digits where the sources have none for tests. */
  readonly split?: Split
  readonly json?: boolean
}

/** Scores the network in a file and prints the result. Throws `bad-file` and `bad-data`. */
export async function evaluate(path: string, { data, split, json, ...meaning }: EvaluateOptions): Promise<number> {
  const file = await readNetwork(path)
  return withEngine(async (engine) => {
    const loaded = await loadNetwork(engine, file, meaning)
    const { classes = null } = (await engine.call('describe')).network
    const network = { classes, notes: notesOn(loaded, files.english), isMistaken: loaded.better !== null }
    const { sets: dataSets } = await engine.call('listDataSets')
    const sources = data === undefined ? undefined : readSources(data)
    if (sources && isComplaint(sources)) return evaluateOwn(engine, data!, network, json)
    const isSet = sources?.some(({ name }) => dataSets.some((set) => set.name === name)) ?? true
    // A folder may have a name that a set could have.
    if (!isSet && existsSync(data!)) return evaluateOwn(engine, data!, network, json)
    const hasTest = sources?.some(({ name }) => dataSets.some((set) => set.name === name && set.test > 0)) ?? true
    const chosen = split ?? (hasTest ? 'test' : 'validation')
    const request = sources ? { split: chosen, data: writeSources(sources) } : { split: chosen }
    printEvaluation(await engine.call('evaluate', request), network, json)
    return 0
  })
}

function printEvaluation(evaluation: Evaluation, network: ScoredNetwork, json = false): void {
  const { classes, notes } = network
  const rows = toRows(evaluation.confusion)
  const same = describeOneAnswer(rows, network, json ? t.english : t)
  if (json) {
    printJson({ ...evaluation, ...(classes && { classes }), confusion: rows, notes: same ? [...notes, same] : notes })
  } else {
    printScore(evaluation)
    if (same) print(`${same}\n`)
    printConfusion(rows, classes)
  }
}

function printScore({ data, split, correct, count, accuracy, cost }: Evaluation): void {
  const counts = { correct: formatCount(correct), count: formatCount(count), accuracy: formatShare(accuracy) }
  print(t('score', { data, split, ...counts }))
  print(`${t('mean-cost', { cost: formatCost(cost) })}\n`)
}
