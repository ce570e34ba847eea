/** Whether a run that goes on has the digits that it began with: otherwise its curves and its weights would be of two trainings. */
import { InklingError } from '#engine/contract/errors.ts'
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
  throw new InklingError(
    'bad-data',
    changed === ownSource
      ? 'Your samples are others than when this run began.'
      : `The data set “${changed}” holds other digits than when this run began.`,
    'Bring back what was there, and the run can be resumed. Or open one of its checkpoints, and train on from there as a new run.',
  )
}
