import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  builtInSize,
  checkSources,
  countDigits,
  readSources,
  sizeOfOwn,
  sourcesOf,
  writeSources,
} from '#engine/settings/table/sources.ts'
import { readSettingCode, writeSettingCode } from '#engine/settings/code.ts'
import { standardSettings } from '#engine/settings/symbols.ts'
import { validSettings } from '#test/unit/engine/valid-settings.ts'

describe('what is trained on', () => {
  test.each([
    ['mnist', [['mnist', 1]]],
    [
      'pen:3, mnist : 0.1',
      [
        ['mnist', 0.1],
        ['pen', 3],
      ],
    ],
    [
      'pen,mnist-10k:2.50',
      [
        ['mnist-10k', 2.5],
        ['pen', 1],
      ],
    ],
    ['pen:.5', [['pen', 0.5]]],
  ])('may be written as %s, and is kept in one way', (text, expected) => {
    const sources = sourcesOf(text)
    expect(sources.map(({ name, share }) => [name, share])).toEqual(expected)
    const usual = writeSources(sources)
    expect(sourcesOf(usual)).toEqual(sources)
    expect(checkSources(usual)).toBeNull()
    const complaint = checkSources(text)
    if (text === usual) expect(complaint).toBeNull()
    else {
      const message = `The data sets “${text}” are not written as usual.`
      expect(complaint).toMatchObject({ message, remedy: `Write ${usual}.` })
    }
  })

  const unknown =
    'Choose one or more of mnist, mnist-10k, pen, or sets that you have added: their names are of small letters, digits and dashes.'
  const range =
    'Choose a number from 0.001 to 100: 3 goes through its digits three times an epoch, 0.1 takes a tenth of them.'
  test.each<[unknown, string, string]>([
    ['Letters', 'The data set “Letters” is not known.', unknown],
    ['', 'The data set “” is not known.', unknown],
    ['mnist,', 'The data set “” is not known.', unknown],
    ['mnist,pen,../letters:2', 'The data set “../letters” is not known.', unknown],
    ['x'.repeat(50), `The data set “${'x'.repeat(40)}…” is not known.`, unknown],
    [7, 'The data set “7” is not known.', unknown],
    [null, 'The data set “no name” is not known.', unknown],
    [undefined, 'The data set “undefined” is not known.', unknown],
    [
      'pen,pen:2',
      'The data set “pen” is named twice.',
      'Name it once; for twice as many of its digits give it a share, as in pen:2.',
    ],
    [
      'mnist,mnist-10k',
      'The 10,000 digits of mnist-10k are among the 60,000 of mnist.',
      'Choose one of the two; mnist:0.2 is a fifth of the 60,000.',
    ],
    ...['0', '-1', '101', 'x', '', '1e3', '2:2', 'Infinity'].map((share): [string, string, string] => [
      `pen:${share}`,
      `The share of pen is “${share}”.`,
      range,
    ]),
  ])('is refused as %o, with what is wrong and what to do', (value, message, remedy) => {
    expect(checkSources(value)).toMatchObject({ message, remedy })
  })

  test('has a known number of digits before any is read', () => {
    expect(countDigits('mnist')).toEqual({ training: 55_000, validation: 5_000, isValidationTrained: false })
    expect(countDigits('mnist,pen:2')).toMatchObject({ training: 55_000 + 2 * 6_245, validation: 5_000 + 1_249 })
    expect(countDigits('mnist-10k:0.1')).toMatchObject({ training: 900, validation: 1_000 })
    expect(countDigits('Letters')).toMatchObject({ training: 0, validation: 0 })
  })

  test('has as many digits of sets that were added as there are, of which a tenth is for validation if there are ten', () => {
    const sizeOf = (name: string) => builtInSize(name) ?? { few: sizeOfOwn(9), many: sizeOfOwn(1_234) }[name]
    expect(countDigits('many', sizeOf)).toEqual({ training: 1_111, validation: 123, isValidationTrained: false })
    expect(countDigits('few:3', sizeOf)).toEqual({ training: 27, validation: 9, isValidationTrained: true })
    expect(countDigits('few,many', sizeOf)).toMatchObject({ training: 1_120, validation: 123 })
    expect(countDigits('mnist,gone', sizeOf)).toMatchObject({ training: 55_000, validation: 5_000 })
  })

  test('is kept in the order of what came with Inkling, the own samples, and what was added, by name', () => {
    expect(writeSources(sourcesOf('zoo,letters:2,own,pen,mnist'))).toBe('mnist,pen,own,letters:2,zoo')
  })

  test('may name sets that were added in a code: whoever has one of that name can use it', () => {
    const data = 'mnist,own:3,fashion-2'
    expect(readSettingCode(writeSettingCode({ ...standardSettings, data })).data).toBe(data)
  })

  test('comes back from a code, whatever it is', () => {
    fc.assert(
      fc.property(validSettings, ({ data }) => {
        expect(isUsual(data)).toBe(true)
        expect(readSettingCode(writeSettingCode({ ...standardSettings, data })).data).toBe(data)
      }),
    )
  })

  /** Never change these: they have been given out. */
  test.each([['inkling-1-0220-0120-3QJD-5R4', 'mnist,pen:3']])('is the same in a code for ever: %s', (code, data) => {
    expect(readSettingCode(code)).toEqual({ ...standardSettings, data })
    expect(writeSettingCode({ ...standardSettings, data })).toBe(code)
  })
})

const isUsual = (data: string) => 'length' in readSources(data) && checkSources(data) === null
