/** The curves of runs as a table that any program reads: one row a point and run, as they are recorded, not smoothed. */
import type { RunCurves, RunSummary } from '#engine/contract/runs.ts'
import { parts } from './lines.ts'

const heading = [
  'run',
  'name',
  'seed',
  'part',
  'updates',
  'points',
  'cost',
  'cost_lowest',
  'cost_highest',
  'accuracy',
  'accuracy_lowest',
  'accuracy_highest',
]

/** RFC 4180, with dots for decimals. `points`: how many measurements the row's means are of; `updates`: behind the last of them. */
export function writeCsv(runs: readonly RunSummary[], curves: ReadonlyMap<string, RunCurves>): string {
  const rows: (string | number)[][] = [heading]
  for (const run of runs) {
    const ofRun = curves.get(run.id)
    if (!ofRun) continue
    for (const part of parts) {
      const { step, count, cost, accuracy } = ofRun[part]
      for (let entry = 0; entry < step.length; entry++) {
        rows.push([
          ...[run.number, run.name, run.settings.seed, part, step[entry]!, count[entry]!],
          ...[cost, accuracy].flatMap(({ mean, lowest, highest }) =>
            [mean, lowest, highest].map((values) => shorten(values[entry]!)),
          ),
        ])
      }
    }
  }
  return rows.map((row) => row.map(quote).join(',') + '\r\n').join('')
}

/** All that a 32-bit number holds, and no more digits. */
function shorten(value: number): number {
  return Number(value.toPrecision(8))
}

function quote(value: string | number): string {
  const text = String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
