/** What is said of a moment of the run, and of how the network of then reads digits. */
import { classCount } from '#engine/contract/pictures.ts'
import type { Evaluation } from '#engine/contract/scoring.ts'
import { className, type ClassNames, formatShare } from '#page/ui/format.ts'
import { t } from '#words/en/moments.ts'
import { formatExact, formatFixed } from '#words/numbers.ts'

/** Weight updates and epochs behind it. */
export type Moment = { readonly step: number; readonly epoch: number }

export function tellMoment({ step, epoch }: Moment): string {
  if (step === 0) return t('before-first')
  return t('after-updates', { count: step, epoch: formatEpochs(epoch) })
}

/** One decimal, or one digit of less than a tenth. */
function formatEpochs(epoch: number): string {
  return epoch >= 0.1 ? formatFixed(epoch, 1) : formatExact(Number(epoch.toPrecision(1)))
}

export function tellScore({ count, accuracy }: Evaluation): string {
  return t('score', { share: formatShare(accuracy), count })
}

/** The greatest number beside the diagonal of a confusion matrix; null where all is right. */
export function tellMostConfused(confusion: Uint32Array, names: ClassNames): string | null {
  let most = { times: 0, truth: 0, answer: 0 }
  for (const [cell, times] of confusion.entries()) {
    const [truth, answer] = [Math.floor(cell / classCount), cell % classCount]
    if (truth !== answer && times > most.times) most = { times, truth, answer }
  }
  if (most.times === 0) return null
  return t('most-confused', {
    truth: className(most.truth, names),
    answer: className(most.answer, names),
    times: most.times,
  })
}
