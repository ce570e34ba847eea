/** What is said of runs whose program ended before they did. */
import type { RunSummary } from '#engine/contract/runs.ts'
import type { SweepSummary } from '#engine/contract/sweeps.ts'
import type { Notice } from '#page/session/notices.svelte.ts'
import { t } from '#words/en/recorded.ts'
import { epochsOf, roundEpochs } from './epochs.ts'

export function describeInterruption(run: RunSummary): string {
  return t('interrupted', { run: String(run.number), epochs: roundEpochs(epochsOf(run)) })
}

function describeInterruptedSweep({ finished, values }: SweepSummary): string {
  return t('interrupted-sweep', { count: values.length, finished })
}

export function offerToResume(run: RunSummary, resume: () => Promise<void>): Notice {
  return offer(describeInterruption(run), resume)
}

export function offerToResumeSweep(sweep: SweepSummary, resume: () => Promise<void>): Notice {
  return offer(describeInterruptedSweep(sweep), resume)
}

function offer(message: string, resume: () => Promise<void>): Notice {
  return {
    kind: 'info',
    topic: 'interrupted run',
    message,
    remedy: t('interrupted-remedy'),
    actions: [{ label: t('resume'), act: resume }],
  }
}
