/**
 * Every setting, once: what it is called, which values it may have, what it is for, and when it has an effect. The check, codes, defaults,
 * the form, the command line and the comparison of runs read it, and none of them says it again. Within a group the form has this order.
 */
import type { Settings } from '#engine/contract/settings.ts'
import { augmentation } from '#engine/settings/table/augmentation.ts'
import { network } from '#engine/settings/table/network.ts'
import { regularisation } from '#engine/settings/table/regularisation.ts'
import { run } from '#engine/settings/table/run.ts'
import { schedule } from '#engine/settings/table/schedule.ts'
import { steps } from '#engine/settings/table/steps.ts'
import type { Entry, SettingsTable } from '#engine/settings/table/entry.ts'

export const settingsTable = {
  ...run,
  ...network,
  ...steps,
  ...schedule,
  ...augmentation,
  ...regularisation,
} satisfies SettingsTable

export function entryOf(name: keyof Settings): Entry {
  return settingsTable[name]
}

/** As the form has them. */
export const namesInForm = Object.keys(settingsTable) as readonly (keyof Settings)[]

/** In the order of their numbers in codes: as files and the command line have them. */
export const settingNames = namesInForm.toSorted(
  (one, other) => entryOf(one).inCodes.number - entryOf(other).inCodes.number,
)

/** Whether the other settings let this one have an effect. */
export function hasEffect(settings: Settings, name: keyof Settings): boolean {
  return entryOf(name).appliesWhen?.(settings) ?? true
}

/** Something of each setting's entry, as an object with the settings in their order. */
export function mapSettings<Value>(
  value: (entry: Entry, name: keyof Settings) => Value,
): Record<keyof Settings, Value> {
  return Object.fromEntries(settingNames.map((name) => [name, value(entryOf(name), name)])) as Record<
    keyof Settings,
    Value
  >
}
