/** What is said of runs whose program ended before they did. */
import type { RunSummary } from '#engine/contract/runs.ts'
import type { SweepSummary } from '#engine/contract/sweeps.ts'
import type { Notice } from '#page/session/notices.svelte.ts'
import { countEpochs } from './difference.ts'
import { epochsOf } from './listing.ts'
export function describeInterruption(run: RunSummary): string {
  return `Your run ${run.number} was interrupted after ${countEpochs(epochsOf(run))}.`
}

function describeInterruptedSweep({ finished, values }: SweepSummary): string {
  return `Your training of ${values.length} networks was interrupted after ${finished} of them.`
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
    remedy: 'It can be resumed as if nothing had happened.',
    actions: [{ label: 'Resume', act: resume }],
  }
}
