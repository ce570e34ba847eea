/** Tables of text: columns as wide as their widest cell, numbers on the right. */
import type { RunScore, RunSummary } from '#engine/contract/runs.ts'
import { formatCost, formatShare } from '#cli/basics/output.ts'

/** @param rows the head first; all as long */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const isNumber = (column: number) => rows.slice(1).every((row) => /^[-–\d]/.test(row[column]!))
  const onTheRight = widths.map((_, column) => rows.length > 1 && isNumber(column))
  return rows
    .map((row) =>
      row
        .map((cell, column) => (onTheRight[column] ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

export function formatTime(time: number): string {
  const date = new Date(time)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`
}

export function formatEpochs({ position, startStep }: Pick<RunSummary, 'position' | 'startStep'>): string {
  const { epoch, epochs, batch, batches, step } = position
  return step === startStep && epoch === 0 ? `0/${epochs}` : `${Number((epoch + batch / batches).toFixed(1))}/${epochs}`
}

export const scoreCost = (score: RunScore | null) => (score ? formatCost(score.cost) : '–')
export const scoreAccuracy = (score: RunScore | null) => (score ? formatShare(score.accuracy) : '–')
