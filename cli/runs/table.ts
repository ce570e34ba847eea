/** What stands in tables of runs. */
import type { RunScore, RunSummary } from '#engine/contract/runs.ts'
import { formatCost, formatShare } from '#cli/basics/output.ts'
import { formatExact } from '#words/numbers.ts'

export function formatTime(time: number): string {
  const date = new Date(time)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`
}

export function formatEpochs({ position, startStep }: Pick<RunSummary, 'position' | 'startStep'>): string {
  const { epoch, epochs, batch, batches, step } = position
  return step === startStep && epoch === 0
    ? `0/${epochs}`
    : `${formatExact(Number((epoch + batch / batches).toFixed(1)))}/${epochs}`
}

export const scoreCost = (score: RunScore | null) => (score ? formatCost(score.cost) : '–')
export const scoreAccuracy = (score: RunScore | null) => (score ? formatShare(score.accuracy) : '–')
