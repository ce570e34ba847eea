import { InvalidArgumentError } from 'commander'
import { describe, expect, it } from 'vitest'
import { parseHidden, parseNumber, parsePort } from '#cli/options.ts'
import { toSettings, type SettingsOptions } from '#cli/setting-options.ts'
import { defaultSettings } from '#engine/settings/settings.ts'

const standard: SettingsOptions = { ...defaultSettings, hidden: [128], activation: 'relu' }

describe('option values', () => {
  it.each([
    ['0.1', 0.1],
    ['.5', 0.5],
    ['1e-3', 0.001],
    ['-2', -2],
  ])('%s is a number', (text, value) => expect(parseNumber(text)).toBe(value))

  it.each(['', 'many', '0x10', '1,5', '1 2', 'NaN', 'Infinity'])('“%s” is no number', (text) =>
    expect(() => parseNumber(text)).toThrow(InvalidArgumentError),
  )

  it.each([
    ['128', [128]],
    ['128,64', [128, 64]],
    [' 16, 8 ', [16, 8]],
    ['none', []],
  ])('--hidden %s', (text, layers) => expect(parseHidden(text)).toEqual(layers))

  it.each(['', '128,', '12.5', '-3', 'some'])('--hidden “%s” is refused', (text) =>
    expect(() => parseHidden(text)).toThrow(InvalidArgumentError),
  )

  it('a port is a whole number up to 65535', () => {
    expect(parsePort('0')).toBe(0)
    expect(parsePort('65535')).toBe(65_535)
    for (const text of ['65536', '-1', '80.5', '']) expect(() => parsePort(text)).toThrow(InvalidArgumentError)
  })
})

describe('the settings of a run', () => {
  it('are the proposed ones unless something else is typed', () =>
    expect(toSettings(standard)).toEqual(defaultSettings))

  it('give every hidden layer the chosen activation', () => {
    const { hidden } = toSettings({ ...standard, hidden: [30, 20], activation: 'tanh' })
    expect(hidden).toEqual([
      { neurons: 30, activation: 'tanh' },
      { neurons: 20, activation: 'tanh' },
    ])
  })

  it('that cannot be trained with are wrong arguments, told with the remedy', () => {
    expect(() => toSettings({ ...standard, epochs: 0 })).toThrow(InvalidArgumentError)
    expect(() => toSettings({ ...standard, cost: 'hinge' })).toThrow(/Choose linear outputs, or cross-entropy/)
  })
})
