import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holdsSettingCode, readSettingCode, writeSettingCode } from '#engine/settings/code.ts'
import { namesInCodes, standardSettings } from '#engine/settings/symbols.ts'
import {
  costs,
  dataSetNames,
  hiddenActivations,
  initialisers,
  optimisers,
  outputActivations,
  schedules,
} from '#engine/contract/settings.ts'
import { defaultSettings, networkName } from '#engine/settings/settings.ts'
import { InklingError } from '#engine/contract/errors.ts'
import { presets } from '#page/views/workbench/training/presets.ts'
import { validSettings } from '#test/unit/engine/valid-settings.ts'

const example = { ...defaultSettings, hidden: [{ neurons: 64, activation: 'tanh' } as const], seed: 2026 }
const code = writeSettingCode(example)

/** What is wrong with a text, in the first words. */
function complaint(text: string): string {
  try {
    readSettingCode(text)
  } catch (thrown) {
    if (!(thrown instanceof InklingError)) throw thrown
    expect(thrown.code).toBe('bad-input')
    expect(thrown.remedy).toMatch(/^[A-Z].*\.$/)
    return thrown.message
  }
  return 'none'
}
const typing = 'There is a typing error in the code, or a part of it is missing.'
const none = 'There is no code of settings in this text.'
const newer = 'This code comes from a newer Inkling, and says something that this one does not know.'

describe('a code of settings', () => {
  it('says the same for ever: codes that were given out stay readable', () => {
    // Never change these: they are on teachers' sheets.
    expect(readSettingCode('inkling-1-7QB3-KQ')).toEqual(standardSettings)
    expect(readSettingCode('inkling-1-11G4-0648-51W0-ZZZZ-ZZZF-0T8Q-6F')).toEqual({
      ...standardSettings,
      hidden: [{ neurons: 64, activation: 'relu' }],
      optimiser: 'adam',
      learningRate: 0.001,
      seed: 4_294_967_295,
    })
  })

  it('brings any settings back that can be trained with', () => {
    fc.assert(
      fc.property(validSettings, (settings) => {
        expect(readSettingCode(writeSettingCode(settings))).toEqual(settings)
      }),
      { numRuns: 500 },
    )
  })

  it('is short: a preset fits in a line, whatever its seed', () => {
    for (const { settings } of presets) {
      expect(writeSettingCode({ ...settings, seed: 4_294_967_295 }).length).toBeLessThan(90)
    }
  })

  it('has a number for every name there is to choose', () => {
    const lists = {
      data: dataSetNames,
      activation: hiddenActivations,
      output: outputActivations,
      cost: costs,
      initialiser: initialisers,
      optimiser: optimisers,
      schedule: schedules,
    }
    expect(Object.keys(namesInCodes).toSorted()).toEqual(Object.keys(lists).toSorted())
    for (const [list, names] of Object.entries(lists)) {
      expect(namesInCodes[list as keyof typeof lists]!.toSorted()).toEqual(names.toSorted())
    }
  })

  it('with any one character changed is refused, or says the same', () => {
    const character = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      fc.constantFrom('', '0', '-'),
    )
    fc.assert(
      fc.property(validSettings, fc.nat(), character, (settings, place, other) => {
        const right = writeSettingCode(settings)
        const at = place % right.length
        const wrong = right.slice(0, at) + other + right.slice(at + 1)
        let read
        try {
          read = readSettingCode(wrong)
        } catch (thrown) {
          if (!(thrown instanceof InklingError)) throw thrown
          return
        }
        expect(read).toEqual(settings)
      }),
      { numRuns: 2000 },
    )
  })

  it('with two symbols exchanged is refused', () => {
    const [, , ...groups] = code.split('-')
    const symbols = groups.join('')
    for (let place = 1; place < symbols.length; place++) {
      const [one, other] = [symbols[place - 1]!, symbols[place]!]
      if (one === other) continue
      const exchanged = `inkling-1-${symbols.slice(0, place - 1)}${other}${one}${symbols.slice(place + 1)}`
      expect(complaint(exchanged)).toBe(typing)
    }
  })

  it.each([
    ['small letters', code.toLowerCase()],
    ['capital letters', code.toUpperCase()],
    ['spaces and line breaks around and between', `  \n${code.replaceAll('-', '-\n ')}\r\n`],
    ['no dashes between the groups', `inkling-1-${code.split('-').slice(2).join('')}`],
    ['dashes that a word processor made', code.replaceAll('-', '–')],
    ['O for 0, l for 1', code.replaceAll('0', 'O').replaceAll(/(?<=-.*-.*)1/g, 'l')],
    ['invisible places to break', code.replaceAll('-', '-\u200b')],
    ['wide letters', code.replaceAll(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))],
    ['words around', `Take “${code}”. Send me what you get!`],
    ['words behind that are made of its letters', `${code} made by me`],
  ])('may have %s', (_, text) => {
    expect(holdsSettingCode(text)).toBe(true)
    expect(readSettingCode(text)).toEqual(example)
  })

  it('is refused with what is wrong: a typing error, a newer Inkling, or no code at all', () => {
    expect(complaint(code.slice(0, -1))).toBe(typing)
    expect(complaint(code.slice(0, 16))).toBe(typing)
    expect(complaint(`${code}${code.slice(-1)}`)).toBe(typing)
    expect(complaint('inkling-1-hello')).toBe(typing)
    expect(complaint(`inkling-1-${'7Q'.repeat(20_000)}`)).toBe(typing)
    expect(complaint(code.replace('inkling-1', 'inkling-2'))).toBe(newer)
    expect(complaint('inkling-1')).toBe(none)
    expect(complaint('')).toBe(none)
    expect(complaint(code.replace('inkling', 'linking'))).toBe(none)
  })

  it('from an Inkling with more settings than this one is refused as newer', () => {
    // Setting 46, and an optimiser of number 15, each with the right checksum.
    expect(complaint('inkling-1-ZF20-WNCK-M7')).toBe(newer)
    expect(complaint('inkling-1-6FJ3-QKVT')).toBe(newer)
  })

  it('is not what files are called', () => {
    expect(holdsSettingCode(networkName(defaultSettings))).toBe(false)
    expect(holdsSettingCode('Inkling 1 is a desktop app.')).toBe(false)
  })

  it('is not made of settings that nothing can be trained with', () => {
    for (const change of [{ learningRate: NaN }, { seed: -1 }, { cost: 'hinge' }, { epochs: 1.5 }] as const) {
      expect(() => writeSettingCode({ ...defaultSettings, ...change })).toThrow(InklingError)
    }
  })
})
