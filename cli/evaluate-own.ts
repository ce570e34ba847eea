/** `inkling evaluate --data` with digits of one's own. */
import { classCount, pixelCount } from '#engine/contract/pictures.ts'
import { readPixels, toDigits } from '#engine/data/digits.ts'
import type { EngineClient } from '#engine/link/rpc.ts'
import { t } from '#words/en/cli-scores.ts'
import { describeOneAnswer, printConfusion, type ScoredNetwork, toRows } from './confusion.ts'
import { formatCount, formatShare, print, printError, printFailure, printJson } from '#cli/basics/output.ts'
import { nameOf, readOwnDigits } from '#cli/data/own-files.ts'

/**
 * Scores the engine's network on the digits at a path. What cannot be read is named, the rest goes on; the exit code is then 1.
 * Throws `bad-data` when nothing can be read.
 */
export async function evaluateOwn(
  engine: EngineClient,
  path: string,
  network: ScoredNetwork,
  json = false,
): Promise<number> {
  const { classes } = network
  const confusion = new Uint32Array(classCount * classCount)
  const { images, labels, notes, leftOut } = await readOwnDigits([path], { ...(classes && { classes }) })
  const problems = leftOut.map(({ name, error: { message, remedy } }) => ({ name, message, remedy }))
  if (!json) for (const { error } of leftOut) printFailure(error)
  for (const note of json ? [] : notes) printError(note)
  const digits = toDigits(images, labels)
  const { count } = digits
  let correct = 0
  const doubted = { count: 0, wrong: 0 }
  for (const [index, label] of labels.entries()) {
    const pixels = new Float32Array(pixelCount)
    readPixels(digits, index, pixels)
    const { digit, reading } = await engine.call('predict', { pixels, awaitsDoubt: true })
    if (reading.kind !== 'digit' && reading.kind !== 'unjudged') {
      doubted.count++
      if (digit !== label) doubted.wrong++
    }
    confusion[label * classCount + digit]!++
    if (digit === label) correct++
  }
  const rows = toRows(confusion)
  const accuracy = correct / count
  const same = describeOneAnswer(rows, network, json ? t.english : t)
  if (json)
    printJson({
      data: path,
      count,
      correct,
      accuracy,
      doubted,
      confusion: rows,
      notes: [...network.notes, ...notes, ...(same ? [same] : [])],
      leftOut: problems,
    })
  else {
    const counts = { correct: formatCount(correct), count: formatCount(count), accuracy: formatShare(accuracy) }
    print(t('score-own', { path: nameOf(path), ...counts }))
    if (doubted.count > 0) {
      print(t('doubted', { count: formatCount(doubted.count), wrong: formatCount(doubted.wrong) }))
    }
    if (leftOut.length > 0) print(t('not-counted', { count: formatCount(leftOut.length) }))
    if (same) print(same)
    print('')
    printConfusion(rows, classes)
  }
  return leftOut.length > 0 ? 1 : 0
}
