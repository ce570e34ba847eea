/** A run under way in a few words, for views that show no more of it. */
import type { Session } from './session.svelte.ts'

/** “epoch 3 of 5”; null without a run under way. */
export function describeRun({ run, network: { position } }: Session): string | null {
  if (!run.isUnderWay || !position) return null
  const epoch = `epoch ${Math.min(position.epoch + 1, position.epochs)} of ${position.epochs}`
  return run.status === 'paused' ? `paused in ${epoch}` : epoch
}
