/**
 * Settings as a short row of symbols, numbers from 0 to 31, for `setting-code.ts`: only what differs from the values below, as the
 * setting's number and its value. Those values are the standard of codes of version 1 and never change, whatever Inkling proposes by then, so
 * that a code means the same for ever. A new setting is added at the end, with the value at which nothing is different from before.
 */
import { InklingError, installNewest } from '#engine/contract/errors.ts'
import { checkSettings } from './check.ts'
import type { hiddenActivations } from '#engine/contract/settings.ts'
import { completeSettings } from './settings.ts'
import type { HiddenLayer, Settings } from '#engine/contract/settings.ts'

/** What a code leaves out. A setting's place in this list is its number in codes: add at the end, move and change nothing. */
export const standardSettings: Settings = {
  data: 'mnist',
  hidden: [{ neurons: 128, activation: 'relu' }],
  output: 'softmax',
  cost: 'cross-entropy',
  initialiser: 'auto',
  initialDeviation: 0.05,
  optimiser: 'sgd',
  momentum: 0.9,
  learningRate: 0.1,
  schedule: 'constant',
  warmUpEpochs: 0,
  decayFactor: 0.5,
  decayEpochs: 2,
  batchSize: 32,
  epochs: 5,
  patience: 0,
  l2: 0,
  l1: 0,
  weightDecay: 0.01,
  dropout: 0,
  maxNorm: 0,
  clipNorm: 0,
  shift: 0,
  rotation: 0,
  scaling: 0,
  shear: 0,
  elastic: 0,
  thickness: 0,
  seed: 1,
}
const order = Object.keys(standardSettings) as readonly (keyof Settings)[]

/** A name's place in its list is its number in codes: add at the end, move nothing. */
export const namesInCodes: Readonly<Partial<Record<keyof Settings | 'activation', readonly string[]>>> = {
  data: ['mnist', 'mnist-10k'],
  activation: [
    'relu',
    'leaky-relu',
    'sigmoid',
    'tanh',
    'linear',
  ] satisfies readonly (typeof hiddenActivations)[number][],
  output: ['softmax', 'sigmoid', 'linear'],
  cost: ['cross-entropy', 'mean-squared-error', 'mean-absolute-error', 'hinge'],
  initialiser: ['auto', 'he', 'glorot', 'lecun', 'normal', 'zeros'],
  optimiser: ['sgd', 'momentum', 'nesterov', 'rmsprop', 'adam', 'adamw'],
  schedule: ['constant', 'step', 'exponential', 'cosine', 'one-cycle'],
}

/** Stands for a number of 31 and more, less 31, that follows. */
const more = 31

/** Throws `bad-settings`. */
export function toSymbols(settings: Settings): readonly number[] {
  checkSettings(settings)
  return order.flatMap((setting, number) => {
    const value = settings[setting]
    if (JSON.stringify(value) === JSON.stringify(standardSettings[setting])) return []
    const id = number < more ? [number] : [more, ...writeWhole(BigInt(number - more))]
    return [...id, ...writeValue(setting, value)]
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
    const setting = order[number] ?? newer()
    said[setting] = readValue(setting, reader)
  }
  const settings = completeSettings({ ...standardSettings, ...said })
  checkSettings(settings)
  return settings
}

export function newer(): never {
  throw new InklingError(
    'bad-input',
    'This code comes from a newer Inkling, and says something that this one does not know.',
    `${installNewest}.`,
  )
}

type Reader = { readonly symbols: readonly number[]; place: number }

function writeValue(setting: keyof Settings, value: Settings[keyof Settings]): readonly number[] {
  if (typeof value === 'number') return writeNumber(value)
  if (typeof value === 'string') return writeName(setting, value)
  return [
    ...writeWhole(BigInt(value.length)),
    ...value.flatMap(({ neurons, activation }) => [
      ...writeWhole(BigInt(neurons)),
      ...writeName('activation', activation),
    ]),
  ]
}

function readValue(setting: keyof Settings, reader: Reader): unknown {
  if (setting === 'hidden') {
    const count = Number(readWhole(reader))
    const layers: HiddenLayer[] = []
    // A count that is too great comes to the end of the symbols.
    for (let layer = 0; layer < count; layer++) {
      const neurons = Number(readWhole(reader))
      layers.push({ neurons, activation: readName('activation', reader) as HiddenLayer['activation'] })
    }
    return layers
  }
  return typeof standardSettings[setting] === 'string' ? readName(setting, reader) : readNumber(reader)
}

function writeName(list: keyof Settings | 'activation', name: string): readonly number[] {
  const number = namesInCodes[list]!.indexOf(name)
  if (number < 0) throw new TypeError(`Codes have no number for ${list} ${name}.`)
  return writeWhole(BigInt(number))
}

function readName(list: keyof Settings | 'activation', reader: Reader): string {
  return namesInCodes[list]![Number(readWhole(reader))] ?? newer()
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
