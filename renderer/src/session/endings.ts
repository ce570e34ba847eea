/** What is said of runs that ended otherwise than by their last epoch. */
import type { Ending } from '#engine/contract/state.ts'
import { countUpdates, formatCount, formatNumber } from '#page/ui/format.ts'
import type { Notice } from './notices.svelte.ts'

export function describeStop(
  { step, bestStep, bestCost }: Extract<Ending, { kind: 'stopped-early' }>,
  patience: number,
): Notice {
  return {
    kind: 'info',
    topic: 'ending',
    message: `Stopped early: the validation cost had not fallen for ${patience} ${patience === 1 ? 'epoch' : 'epochs'}.`,
    remedy: `Of ${countUpdates(step)}, the weights after ${formatCount(bestStep)} are in use, with the lowest cost, ${formatNumber(bestCost)}.`,
  }
}
