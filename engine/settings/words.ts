/** Settings in the words that people read: titles and labels, and their values. */
import type { HiddenLayer, Settings } from '#engine/contract/settings.ts'
import type { Entry, NameEntry, NumberEntry, SourcesEntry } from '#engine/settings/table/entry.ts'
import { entryOf, hasEffect } from './table.ts'

/** Where runs are described and compared: “Learning rate η”, “Moved (pixels)”. */
export function titleOf(name: keyof Settings): string {
  const entry = entryOf(name)
  const symbol = entry.kind === 'layers' ? undefined : entry.symbol
  return `${withSymbol(entry.title, symbol)}${entry.unit === undefined ? '' : ` (${entry.unit})`}`
}

/** In the form, as it is seen. */
export function labelOf({ title, label = title, symbol }: NameEntry | SourcesEntry | NumberEntry): string {
  return withSymbol(label, symbol)
}

function withSymbol(text: string, symbol: string | undefined): string {
  return symbol === undefined ? text : `${text} ${symbol}`
}

/** What a setting is, in words; a dash where the other settings leave it without effect. */
export function describeSetting(settings: Settings, name: keyof Settings): string {
  return hasEffect(settings, name) ? describeValue(entryOf(name), settings[name]) : '–'
}

/** Whether a description says that there is nothing of it: that it is 0, or without effect. */
export function isOff(description: string): boolean {
  return description === '–' || description === '0'
}

function describeValue(entry: Entry, value: Settings[keyof Settings]): string {
  switch (entry.kind) {
    case 'name':
    case 'sources':
      return entry.names[value as string] ?? (value as string)
    case 'layers':
      return (
        (value as readonly HiddenLayer[]).map(({ neurons, activation }) => `${neurons} ${activation}`).join(', ') ||
        'none'
      )
    default:
      return `${value as number}`
  }
}
