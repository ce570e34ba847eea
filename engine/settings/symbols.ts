/**
 * Settings as a short row of symbols, numbers from 0 to 31, for `code.ts`: only what differs from the standard of codes of version 1, as the
 * setting's number and its value. The standard, the numbers and the lists of names are what the table says under `inCodes`, and never
 * change, whatever Inkling proposes by then, so that a code means the same for ever.
 */
import { dequal } from 'dequal'
import type { HiddenLayer, Settings } from '#engine/contract/settings.ts'
import { checkSettings } from './check.ts'
import { newer } from './coded.ts'
import type { Entry, SourcesEntry } from '#engine/settings/table/entry.ts'
import { isBuiltIn, sourcesOf, writeSources, type Source } from '#engine/settings/table/sources.ts'
import { completeSettings } from './settings.ts'
import { entryOf, mapSettings, settingNames } from './table.ts'

/** What a code leaves out. */
export const standardSettings = mapSettings(({ inCodes }) => inCodes.standard) as Settings

/** Stands for a source by its name, which follows: a set that a person has added. Whoever has one of that name can use the code. */
const named = 'named'
/** A source's place is its number in codes: add at the end, move nothing. */
const sourceNames: readonly string[] = ['mnist', 'mnist-10k', 'pen', named]
/** Letters of names, each by its place: move nothing. */
const nameLetters = 'abcdefghijklmnopqrstuvwxyz0123456789-'

/** Stands for a number of 31 and more, less 31, that follows. */
const more = 31

/** Throws `bad-settings`. */
export function toSymbols(settings: Settings): readonly number[] {
  checkSettings(settings)
  return settingNames.flatMap((name) => {
    const entry = entryOf(name)
    const { number, standard } = entry.inCodes
    if (dequal(settings[name], standard)) return []
    const id = number < more ? [number] : [more, ...writeWhole(BigInt(number - more))]
    return [...id, ...writeValue(entry, settings[name])]
  })
}

/**
 * Throws `bad-input` for symbols of which this Inkling does not know what they mean, and `bad-settings` for settings that it cannot
 * train with.
 */
export function fromSymbols(symbols: readonly number[]): Settings {
  const reader: Reader = { symbols, place: 0 }
  const said: Record<string, unknown> = {}
  while (reader.place < symbols.length) {
    const first = readSymbol(reader)
    const number = first < more ? first : more + Number(readWhole(reader))
    const name = settingNames.find((each) => entryOf(each).inCodes.number === number) ?? newer()
    said[name] = readValue(entryOf(name), reader)
  }
  const settings = completeSettings({ ...standardSettings, ...said })
  checkSettings(settings)
  return settings
}

type Reader = { readonly symbols: readonly number[]; place: number }

function writeValue(entry: Entry, value: Settings[keyof Settings]): readonly number[] {
  switch (entry.kind) {
    case 'layers': {
      const layers = value as readonly HiddenLayer[]
      const { activations } = entry.inCodes
      return [
        ...writeWhole(BigInt(layers.length)),
        ...layers.flatMap(({ neurons, activation }) => [
          ...writeWhole(BigInt(neurons)),
          ...writeName(activations, activation),
        ]),
      ]
    }
    case 'name':
      return writeName(entry.inCodes.names, value as string)
    case 'sources':
      return writeChoice(entry, value as string)
    default:
      return writeNumber(value as number)
  }
}

function readValue(entry: Entry, reader: Reader): unknown {
  switch (entry.kind) {
    case 'layers': {
      const count = Number(readWhole(reader))
      const layers: HiddenLayer[] = []
      // A count that is too great comes to the end of the symbols.
      for (let layer = 0; layer < count; layer++) {
        const neurons = Number(readWhole(reader))
        layers.push({ neurons, activation: readName(entry.inCodes.activations, reader) })
      }
      return layers
    }
    case 'name':
      return readName(entry.inCodes.names, reader)
    case 'sources':
      return readChoice(entry, reader)
    default:
      return readNumber(reader)
  }
}

function writeName(names: readonly string[], name: string): readonly number[] {
  const number = names.indexOf(name)
  if (number < 0) throw new TypeError(`Codes have no number for ${name}.`)
  return writeWhole(BigInt(number))
}

function readName<Name extends string>(names: readonly Name[], reader: Reader): Name {
  return names[Number(readWhole(reader))] ?? newer()
}

/** One of the first choices by its number, as codes have always had them; any other behind the next number: how many sources, then each with its share. */
function writeChoice({ inCodes: { names } }: SourcesEntry, data: string): readonly number[] {
  if (names.includes(data)) return writeName(names, data)
  const sources = sourcesOf(data)
  return [names.length, sources.length]
    .flatMap((number) => writeWhole(BigInt(number)))
    .concat(sources.flatMap(({ name, share }) => [...writeSource(name), ...writeNumber(share)]))
}

function readChoice({ inCodes: { names } }: SourcesEntry, reader: Reader): string {
  const number = Number(readWhole(reader))
  if (number !== names.length) return names[number] ?? newer()
  const count = Number(readWhole(reader))
  const sources: Source[] = []
  // A count that is too great comes to the end of the symbols.
  for (let source = 0; source < count; source++) {
    const name = readSource(reader)
    sources.push({ name, share: readNumber(reader) })
  }
  return writeSources(sources)
}

function writeSource(name: string): readonly number[] {
  if (isBuiltIn(name)) return writeName(sourceNames, name)
  const letters = Array.from(name, (letter) => nameLetters.indexOf(letter))
  return [...writeName(sourceNames, named), ...[letters.length, ...letters].flatMap((each) => writeWhole(BigInt(each)))]
}

function readSource(reader: Reader): string {
  const known = readName(sourceNames, reader)
  if (known !== named) return known
  const length = Number(readWhole(reader))
  let name = ''
  // A length that is too great comes to the end of the symbols.
  for (let letter = 0; letter < length; letter++) name += nameLetters[Number(readWhole(reader))] ?? newer()
  return name
}

/**
 * A number from 0 on as its decimal digits and the power of ten behind them: 0.001 is 1 and −3, in two symbols. The fewest digits that
 * come back as the same number are all there is to say of it.
 */
function writeNumber(value: number): readonly number[] {
  const [digits = '', exponent = ''] = value.toExponential().split('e')
  const [before = '', after = ''] = digits.split('.')
  const power = Number(exponent) - after.length
  return [...writeWhole(BigInt(power >= 0 ? 2 * power : -2 * power - 1)), ...writeWhole(BigInt(before + after))]
}

function readNumber(reader: Reader): number {
  const power = Number(readWhole(reader))
  const digits = readWhole(reader)
  return Number(`${digits}e${power % 2 === 0 ? power / 2 : -(power + 1) / 2}`)
}

/** A whole number in groups of four bits, the lowest first; 16 is added to every group that is not the last. */
function writeWhole(value: bigint): readonly number[] {
  const symbols: number[] = []
  for (; value > 15n; value >>= 4n) symbols.push(Number(value & 15n) + 16)
  return [...symbols, Number(value)]
}

/** Groups of the greatest whole number there can be: 17 decimal digits. */
const mostGroups = 15

function readWhole(reader: Reader): bigint {
  let value = 0n
  for (let group = 0n; group < mostGroups; group++) {
    const symbol = readSymbol(reader)
    value |= BigInt(symbol % 16) << (4n * group)
    if (symbol < 16) return value
  }
  return newer()
}

/** The checksum is right by now, so whoever wrote the code has an order of their own. */
function readSymbol(reader: Reader): number {
  return reader.symbols[reader.place++] ?? newer()
}
