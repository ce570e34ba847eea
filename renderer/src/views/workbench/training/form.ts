/** The fields of the form, read from the table of settings. */
import type { Settings } from '#engine/contract/settings.ts'
import { settingGroups, type Entry, type SettingGroup } from '#engine/settings/table/entry.ts'
import { entryOf, hasEffect, namesInForm } from '#engine/settings/table.ts'

export type FormField = { readonly name: keyof Settings; readonly entry: Entry }

/** What “More settings” shows, in its order. */
export const moreGroups = (Object.keys(settingGroups) as SettingGroup[]).filter((group) => settingGroups[group] !== '')

/** The settings of a group that have an effect as the others are. */
export function listFields(group: SettingGroup, settings: Settings): readonly FormField[] {
  return namesInForm
    .map((name) => ({ name, entry: entryOf(name) }))
    .filter(({ name, entry }) => entry.group === group && hasEffect(settings, name))
}
