/** The fields of the form, read from the table of settings. */
import type { Settings } from '#engine/contract/settings.ts'
import { settingGroups, type Entry, type SettingGroup } from '#engine/settings/table/entry.ts'
import { entryOf, hasEffect, namesInForm } from '#engine/settings/table.ts'
import { describeSetting, labelOf } from '#engine/settings/words.ts'
import { t } from '#words/en/drawer.ts'

export type FormField = { readonly name: keyof Settings; readonly entry: Entry }

/** What the drawer shows, in its order. */
export const drawerGroups = (Object.keys(settingGroups) as SettingGroup[]).filter(
  (group) => settingGroups[group] !== '',
)

/** The settings of a group that have an effect as the others are. */
export function listFields(group: SettingGroup, settings: Settings): readonly FormField[] {
  return namesInForm
    .map((name) => ({ name, entry: entryOf(name) }))
    .filter(({ name, entry }) => entry.group === group && hasEffect(settings, name))
}

/** What a group has at the moment, in few words: “dropout 0.2 · L2 0.0001”, or “off” where all of it is. */
export function summariseGroup(group: SettingGroup, settings: Settings): string {
  const told = listFields(group, settings).flatMap(({ name, entry }) => {
    if (entry.kind === 'layers' || name === 'seed') return []
    const value = describeSetting(settings, name)
    if (entry.kind === 'name' || entry.kind === 'sources') return [value]
    return settings[name] === 0 ? [] : [`${labelOf(entry)} ${value}`]
  })
  return told.length === 0 ? t('off') : told.join(' · ')
}
