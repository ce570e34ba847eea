/** Networks that lessons look at, trained by the engine alone: for the times and the figures of lessons. */
import { readAssets } from '#cli/basics/paths.ts'
import { type BenchId, mainBench } from '#engine/contract/bench-id.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { createEngine, type LocalEngine } from '#engine/engine.ts'

export type Engine = LocalEngine

export const openEngine = (): Engine => createEngine({ ...readAssets(), isExamined: false })

/** Trains a bench with its settings, to the end of the run. */
export async function train(engine: Engine, bench: BenchId = mainBench): Promise<void> {
  const over = new Promise<void>((resolve) => {
    const off = engine.onEvent((event, payload) => {
      if (event !== 'state' || !('sweep' in payload) || payload.bench !== bench) return
      // A run that diverges is stopped.
      if (payload.status !== 'finished' && payload.status !== 'stopped') return
      off()
      resolve()
    })
  })
  await engine.commands.start({ bench })
  await over
}

/** A bench of its own, trained to the end. To be closed by whoever opens it. */
export async function openTrained(
  engine: Engine,
  settings: Settings,
  open: { readonly keepsMoments?: boolean; readonly shuffled?: number } = {},
): Promise<BenchId> {
  const { bench } = await engine.commands.openBench({ from: { settings }, ...open })
  await train(engine, bench)
  return bench
}

export function percent(share: number, digits = 1): string {
  return `${(100 * share).toFixed(digits)} %`
}

export const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length

/** Of all of them: divided by their number. */
export function deviationOf(numbers: readonly number[]): number {
  const mean = meanOf(numbers)
  return Math.sqrt(meanOf(numbers.map((each) => (each - mean) ** 2)))
}
