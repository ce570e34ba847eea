/**
 * Whether there is memory for one more training. Every bench counts with all that training takes on it (`estimateMemory`), whether it
 * trains now or not, so that each one that is there can be trained; less what it holds already, which the computer no longer has to spare.
 */
import { InklingError } from '#engine/contract/errors.ts'
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
  const megabytes = (bytes: number) => `${Math.ceil(bytes / 1e6)} MB`
  const what = others.length === 0 ? 'Training this network' : `Training this network beside ${countOthers(others)}`
  throw new InklingError(
    'bad-settings',
    `${what} needs about ${megabytes(needed)} of memory, and this computer has ${megabytes(available)} to spare.`,
    `Choose fewer or smaller hidden layers, or close other programs${others.length === 0 ? '' : ' or networks'}.`,
  )
}

function countOthers({ length }: readonly Bench[]): string {
  return length === 1 ? 'another one' : `${length} others`
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
