/** Settings in the words that people read: titles and labels, and their values. */
import type { HiddenLayer, Settings } from '#engine/contract/settings.ts'
import { t } from '#words/en/settings.ts'
import { formatExact } from '#words/numbers.ts'
import type { Entry, NameEntry, NumberEntry, SourcesEntry } from '#engine/settings/table/entry.ts'
import { isComplaint, readSources, type BuiltInSource, type ownSource } from '#engine/settings/table/sources.ts'
import { entryOf, hasEffect } from './table.ts'

/** Where runs are described and compared: “Learning rate α (η)”, “Shift (pixels)”. */
export function titleOf(name: keyof Settings): string {
  const entry = entryOf(name)
  const title = withSymbol(entry.title, entry.kind === 'layers' ? undefined : entry.symbol)
  return entry.unit === undefined ? title : t('with-unit', { title, unit: entry.unit })
}

/** In the form, as it is seen. */
export function labelOf({ title, label = title, symbol }: NameEntry | SourcesEntry | NumberEntry): string {
  return withSymbol(label, symbol)
}

function withSymbol(title: string, symbol: string | undefined): string {
  return symbol === undefined ? title : t('with-symbol', { title, symbol })
}

/** What a setting is, in words; a dash where the other settings leave it without effect. */
export function describeSetting(settings: Settings, name: keyof Settings): string {
  return hasEffect(settings, name) ? describeValue(entryOf(name), settings[name]) : '–'
}

/** Whether a description says that there is nothing of it: that it is 0, or without effect. */
export function isOff(description: string): boolean {
  return description === '–' || description === '0'
}

const sourceTitles: Readonly<Record<BuiltInSource | typeof ownSource, string>> = {
  mnist: t('source-mnist'),
  'mnist-10k': t('source-mnist-10k'),
  pen: t('source-pen'),
  own: t('source-own'),
}

/** A source in words: “pen digits”. One that a person has added has the name they gave. */
function titleOfSource(name: string): string {
  return (sourceTitles as Readonly<Record<string, string>>)[name] ?? name
}

/** A choice of sources in words: “MNIST 60,000 + 3 × pen digits”. A text that is no choice stays as it is. */
export function describeSources(data: string): string {
  const sources = readSources(data)
  if (isComplaint(sources)) return data
  return sources
    .map(({ name, share }) =>
      share === 1 ? titleOfSource(name) : t('source-times', { share: sayShare(share), source: titleOfSource(name) }),
    )
    .join(' + ')
}

/** The names of a choice's classes: those of its first source that has names; null where they are the digits. Takes any text. */
export function classNamesOf(
  data: string,
  sets: readonly { readonly name: string; readonly classes?: readonly string[] }[],
): readonly string[] | null {
  const sources = readSources(data)
  if (isComplaint(sources)) return null
  const named = sources.map(({ name }) => sets.find((set) => set.name === name)?.classes ?? null)
  return named.find((classes) => classes !== null) ?? null
}

/** “3 ×”, “½ ×”. */
export function describeShare(share: number): string {
  return t('share-times', { share: sayShare(share) })
}

function sayShare(share: number): string {
  return share === 0.25 ? '¼' : share === 0.5 ? '½' : formatExact(share)
}

function describeValue(entry: Entry, value: Settings[keyof Settings]): string {
  switch (entry.kind) {
    case 'sources':
      return describeSources(value as string)
    case 'name':
      return entry.names[value as string] ?? (value as string)
    case 'layers':
      return (
        (value as readonly HiddenLayer[])
          .map(({ neurons, activation }) => t('hidden-layer', { neurons: String(neurons), activation }))
          .join(', ') || t('hidden-none')
      )
    default:
      return formatExact(value as number)
  }
}
