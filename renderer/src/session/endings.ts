/** What is said of runs that ended otherwise than by their last epoch. */
import type { Ending } from '#engine/contract/state.ts'
import { t } from '#words/en/session.ts'
import { formatNumber } from '#page/ui/format.ts'
import type { Notice } from './notices.svelte.ts'

export function describeStop(
  { step, bestStep, bestCost }: Extract<Ending, { kind: 'stopped-early' }>,
  patience: number,
): Notice {
  return {
    kind: 'info',
    topic: 'ending',
    message: t('stopped-early.message', { patience }),
    remedy: t('stopped-early.remedy', { updates: step, best: bestStep, cost: formatNumber(bestCost) }),
  }
}
