/** Whether a run that goes on has the digits that it began with: otherwise its curves and its weights would be of two trainings. */
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/bench.ts'
import type { Settings } from '#engine/contract/settings.ts'
import type { DataSets, DigitChecksums } from '#engine/data/data-sets.ts'
import { ownSource } from '#engine/settings/table/sources.ts'

/**
 * To be asked before anything gives way to the run. `begun`: what it has trained on; nothing for runs of earlier versions, which go on as
 * ever. Throws `bad-data`.
 */
export async function checkDigits(
  dataSets: DataSets,
  { data, seed }: Settings,
  begun: DigitChecksums | null | undefined,
): Promise<void> {
  const { checksums } = await dataSets.load(data, seed)
  checkSameDigits(begun, checksums)
}

/** Throws `bad-data` unless both are the same. */
export function checkSameDigits(begun: DigitChecksums | null | undefined, now: DigitChecksums): void {
  const changed = Object.keys(begun ?? {}).find((name) => begun![name] !== now[name])
  if (changed === undefined) return
  throw changed === ownSource
    ? failure('bad-data', t, 'samples-changed')
    : failure('bad-data', t, 'digits-changed', { name: changed })
}
