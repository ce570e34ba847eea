/** How long the slopes of all weights take by one backward pass, and how long they would take by nudging each. */
import type { BenchId } from '#engine/contract/bench-id.ts'
import type { GradientSummary, Parameter } from '#engine/contract/lessons.ts'
import type { Ask } from '#page/session/ask.ts'

/** Values of one weight that are tried for the time of one. */
const tried = 11

export type Sweep = {
  readonly summary: GradientSummary
  /** Milliseconds for the slopes of all weights, and for the cost at one other value of one weight. */
  readonly sweepTime: number
  readonly nudgeTime: number
}

/** Null where the engine cannot say. */
export async function measureSweep(ask: Ask, bench: BenchId, digits: number): Promise<Sweep | null> {
  // The second time everything is warm, as it is in training.
  await ask('gradient', { bench, digits })
  const start = performance.now()
  const summary = await ask('gradient', { bench, digits, steepest: 1 })
  const sweepTime = performance.now() - start
  const first = summary?.steepest.find(({ layer }) => layer === 0)
  const nudged = first && (await ask('costAlong', { bench, parameter: toParameter(first), points: tried, digits }))
  const nudgeTime = (performance.now() - start - sweepTime) / tried
  return summary && nudged ? { summary, sweepTime, nudgeTime } : null
}

export function toParameter({ layer, from, to }: Parameter): Parameter {
  return { layer, from, to }
}
