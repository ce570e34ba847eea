/**
 * Whether there is memory for one more training. Every bench counts with all that training takes on it (`estimateMemory`), whether it
 * trains now or not, so that each one that is there can be trained; less what it holds already, which the computer no longer has to spare.
 */
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/bench.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { countParameters, estimateMemory, optimiserSlots } from '#engine/settings/settings.ts'
import type { Model } from '#engine/training/model.ts'
import type { Bench } from './bench.ts'

/**
 * Throws `bad-settings` if training with `settings` beside the other benches, on digits for which `digitBytes` are still to be taken, would need
 * more than `available` bytes.
 */
export function checkMemory(settings: Settings, others: readonly Bench[], available: number, digitBytes = 0): void {
  const needed = estimateMemory(settings) + digitBytes + others.reduce((sum, bench) => sum + stillToTake(bench), 0)
  if (needed <= available) return
  const megabytes = (bytes: number) => String(Math.ceil(bytes / 1e6))
  throw failure('bad-settings', t, 'too-little-memory', {
    needed: megabytes(needed),
    available: megabytes(available),
    others: others.length,
  })
}

function stillToTake({ settings, model }: Bench): number {
  return Math.max(0, estimateMemory(settings) - heldBy(model, countParameters(settings)))
}

/** Bytes of a model's weights, of what its optimiser remembers, and of the earlier ones of both that it keeps. */
function heldBy({ optimiserState, watch }: Model, parameters: number): number {
  const slots = optimiserState ? optimiserSlots[optimiserState.optimiser] : 0
  const snapshots = [watch.lastGood, watch.best].filter((snapshot) => snapshot !== undefined).length
  return 4 * parameters * (1 + slots) * (1 + snapshots)
}
