/** What an earlier run is called beside the present one: by the settings in which it differs, in as few words as can be. */
import type { Settings } from '#engine/contract/settings.ts'
import { entryOf, settingNames } from '#engine/settings/table.ts'
import { describeSetting } from '#engine/settings/words.ts'
import { t } from '#words/en/charts.ts'
import { withinLine } from '#words/letter-case.ts'

/** Differences that a name says. */
const mostNamed = 2

/** “η 0.5”, “cost MAE”, “batch size 10, seed 2”. */
export function nameByDifference(earlier: Settings, present: Settings): string {
  const differing = settingNames.filter((name) => describeSetting(earlier, name) !== describeSetting(present, name))
  // What has no effect in the earlier run follows from another setting that differs.
  const named = differing.filter((name) => describeSetting(earlier, name) !== '–')
  if (named.length === 0) return differing.length === 0 ? t('ghost-same') : t('ghost-other')
  const left = named.length - mostNamed
  const names = named
    .slice(0, mostNamed)
    .map((name) => nameSetting(earlier, name))
    .join(', ')
  return left > 0 ? t('ghost-more', { names, count: left }) : names
}

/** One setting in as few words as can be: “η 0.5”, “cost MAE”. */
export function nameSetting(settings: Settings, name: keyof Settings): string {
  return `${shortTitle(name)} ${shortValue(settings, name)}`
}

/** The field's letter where there is one, “η” of “α (η)”. */
function shortTitle(name: keyof Settings): string {
  const entry = entryOf(name)
  if (entry.kind === 'layers') return t('ghost-layers')
  const { symbol, label, title } = entry
  if (symbol) return /\((.+)\)/.exec(symbol)?.[1] ?? symbol
  return withinLine(label ?? title)
}

/** The initials of three words and more: MAE for mean absolute error. */
function shortValue(settings: Settings, name: keyof Settings): string {
  const value = describeSetting(settings, name)
  const words = value.split(' ')
  return entryOf(name).kind === 'name' && words.length > 2
    ? words.map((word) => word[0]!.toUpperCase()).join('')
    : value
}
