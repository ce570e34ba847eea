/** `inkling evaluate --data` with digits of one's own. */
import { classCount } from '#engine/contract/pictures.ts'
import { InklingError, type ErrorData } from '#engine/contract/errors.ts'
import type { EngineClient } from '#engine/link/rpc.ts'
import { printConfusion, toRows } from './confusion.ts'
import { formatCount, formatShare, print, printError, printJson } from '#cli/basics/output.ts'
import { readOwnDigits } from './own-digits.ts'

/**
 * Scores the engine's network on the digits at a path. What cannot be read is named, the rest goes on; the exit code is then 1.
 * Throws `bad-data` when nothing can be read.
 */
export async function evaluateOwn(engine: EngineClient, path: string, json = false): Promise<number> {
  const confusion = new Uint32Array(classCount * classCount)
  const leftOut: (Pick<ErrorData, 'message' | 'remedy'> & { readonly name: string })[] = []
  let count = 0
  let correct = 0
  const doubted = { count: 0, wrong: 0 }
  for await (const read of readOwnDigits(path)) {
    if ('error' in read) {
      leftOut.push({ name: read.name, message: read.error.message, remedy: read.error.remedy })
      if (!json) printError(`${read.error.message} ${read.error.remedy}`)
      continue
    }
    const { digit, reading } = await engine.call('predict', { pixels: read.pixels, awaitsDoubt: true })
    if (reading.kind !== 'digit' && reading.kind !== 'unjudged') {
      doubted.count++
      if (digit !== read.label) doubted.wrong++
    }
    confusion[read.label * classCount + digit]!++
    count++
    if (digit === read.label) correct++
  }
  if (count === 0) {
    throw new InklingError(
      'bad-data',
      leftOut.length === 0
        ? `There are no images in ${path}.`
        : `None of the ${leftOut.length} images in ${path} could be read.`,
      'Put images of digits into its sub-folders 0 to 9.',
    )
  }
  const rows = toRows(confusion)
  const accuracy = correct / count
  if (json) printJson({ data: path, count, correct, accuracy, doubted, confusion: rows, leftOut })
  else {
    print(`${path}: ${formatCount(correct)} of ${formatCount(count)} right, ${formatShare(accuracy)}.`)
    if (doubted.count > 0) {
      print(`${formatCount(doubted.count)} doubted, of which ${formatCount(doubted.wrong)} wrong.`)
    }
    if (leftOut.length > 0) print(`${formatCount(leftOut.length)} could not be read and are not counted.`)
    print('')
    printConfusion(rows)
  }
  return leftOut.length > 0 ? 1 : 0
}
