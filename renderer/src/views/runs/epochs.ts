/** How many epochs are behind a run. */
import type { RunSummary } from '#engine/contract/runs.ts'

/** Epochs behind the run's weights, a fraction within an epoch. */
export function epochsOf({ position: { epoch, batch, batches } }: Pick<RunSummary, 'position'>): number {
  return epoch + (batches > 0 ? batch / batches : 0)
}

/** To one decimal, as it is said. */
export function roundEpochs(epochs: number): number {
  return Number(epochs.toFixed(1))
}
