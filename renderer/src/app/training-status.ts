/** A run under way in a few words, for views that show no more of it. */
import { t } from '#words/en/app.ts'
import type { Session } from './session.svelte.ts'

/** “epoch 3 of 5”; null without a run under way. */
export function describeRun({ run, network: { position } }: Session): string | null {
  if (!run.isUnderWay || !position) return null
  const { epochs } = position
  const epoch = Math.min(position.epoch + 1, epochs)
  return run.status === 'paused' ? t('paused-in-epoch', { epoch, epochs }) : t('epoch-of', { epoch, epochs })
}
