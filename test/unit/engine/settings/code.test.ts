import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  findMarked,
  type LessonPlace,
  marksOf,
  readSettingCode,
  readStartCode,
  writeSettingCode,
  writeStartCode,
} from '#engine/settings/code.ts'
import { holdsCode, writeCoded } from '#engine/settings/coded.ts'
import { lessons } from '#page/lessons/catalogue.ts'
import { standardSettings } from '#engine/settings/symbols.ts'
import { entryOf, settingNames } from '#engine/settings/table.ts'
import { defaultSettings, networkName } from '#engine/settings/settings.ts'
import { InklingError } from '#engine/contract/errors.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { presets } from '#page/views/workbench/drawer/presets.ts'
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
const none = 'There is no code in this text.'
const newer = 'This code comes from a newer Inkling, and says something that this one does not know.'

/** Never change these: they are on teachers' sheets. Printed by `inkling share` of 0.1.0. */
const givenOut: readonly (readonly [code: string, said: Partial<Settings>])[] = [
  ['inkling-1-7QB3-KQ', {}],
  [
    'inkling-1-11G4-0648-51W0-ZZZZ-ZZZF-0T8Q-6F',
    {
      hidden: [{ neurons: 64, activation: 'relu' }],
      optimiser: 'adam',
      learningRate: 0.001,
      seed: 4_294_967_295,
    },
  ],
  [
    'inkling-1-11Y1-2213-180F-D21E-21W0-4F9Q-XE3',
    {
      hidden: [{ neurons: 30, activation: 'sigmoid' }],
      output: 'sigmoid',
      cost: 'mean-squared-error',
      learningRate: 15,
      batchSize: 10,
      epochs: 10,
      seed: 4,
    },
  ],
  [
    'inkling-1-0113-GG21-GG11-A165-8519-4F1S-1G71-H91J-35K3-S1M0-3N1F-QZS2-R1',
    {
      data: 'mnist-10k',
      hidden: [512, 256, 10].map((neurons) => ({ neurons, activation: 'leaky-relu' })),
      optimiser: 'adamw',
      learningRate: 0.001,
      schedule: 'one-cycle',
      patience: 2.5,
      l2: 0.0001,
      l1: 0.00001,
      weightDecay: 0.05,
      dropout: 0.25,
      maxNorm: 3,
      clipNorm: 1.5,
    },
  ],
  [
    'inkling-1-1022-3344-5376-273Z-591A-15B1-3C1F-P1FQ-0CR3-CS12-T04V-15A9-Z56Y',
    {
      hidden: [],
      output: 'linear',
      cost: 'hinge',
      initialiser: 'normal',
      initialDeviation: 0.07,
      optimiser: 'nesterov',
      momentum: 0.95,
      schedule: 'step',
      warmUpEpochs: 0.5,
      decayFactor: 0.3,
      decayEpochs: 1.5,
      shift: 1.5,
      rotation: 12,
      scaling: 0.12,
      shear: 0.2,
      elastic: 4,
      thickness: 0.5,
    },
  ],
  [
    'inkling-1-1613-2333-4353-6322-3243-6392-W0ZZ-ZZZZ-ZF6A-WTJA',
    {
      hidden: [1, 2, 3, 4, 5, 6].map((neurons) => ({ neurons, activation: 'tanh' })),
      output: 'linear',
      cost: 'mean-absolute-error',
      initialiser: 'lecun',
      optimiser: 'rmsprop',
      schedule: 'exponential',
      seed: 4_294_967_295,
    },
  ],
  [
    'inkling-1-11GG-G144-5619-3E81-WM3C-E5',
    {
      hidden: [{ neurons: 4096, activation: 'linear' }],
      initialiser: 'zeros',
      optimiser: 'momentum',
      schedule: 'cosine',
      epochs: 10_000,
    },
  ],
  ['inkling-1-4164-FWR5-EK', { initialiser: 'he', optimiser: 'adam' }],
  ['inkling-1-4286-1D6Q-38R6-VMS', { initialiser: 'glorot', learningRate: 1000, batchSize: 55_000 }],
]
/** What a code leaves out means this for ever, whatever Inkling proposes by then. */
const standard = {
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
} satisfies Partial<Settings>

describe('a code of settings', () => {
  it.each(givenOut)('says the same for ever: %s, which was given out', (given, said) => {
    // Settings that came later stand at the value at which nothing is different.
    expect(readSettingCode(given)).toEqual({ ...standardSettings, ...standard, ...said })
    expect(writeSettingCode({ ...standardSettings, ...standard, ...said })).toBe(given)
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
      expect(writeSettingCode({ ...settings, seed: 4_294_967_295 }).length).toBeLessThan(100)
    }
  })

  it('has a number for every setting, and for every name there is to choose', () => {
    expect(settingNames.map((name) => entryOf(name).inCodes.number)).toEqual([...settingNames.keys()])
    for (const entry of settingNames.map(entryOf)) {
      if (entry.kind === 'name') expect(entry.inCodes.names.toSorted()).toEqual(Object.keys(entry.names).toSorted())
      if (entry.kind === 'layers') {
        expect(entry.inCodes.activations.toSorted()).toEqual(Object.keys(entry.activations).toSorted())
      }
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
    expect(holdsCode(text)).toBe(true)
    expect(readSettingCode(text)).toEqual(example)
  })

  it('is refused with what is wrong: a typing error, a newer Inkling, or no code at all', () => {
    expect(complaint(code.slice(0, -1))).toBe(typing)
    expect(complaint(code.slice(0, 16))).toBe(typing)
    expect(complaint(`${code}${code.slice(-1)}`)).toBe(typing)
    expect(complaint('inkling-1-hello')).toBe(typing)
    expect(complaint(`inkling-1-${'7Q'.repeat(20_000)}`)).toBe(typing)
    expect(complaint(code.replace('inkling-1', 'inkling-2'))).toBe(typing)
    expect(complaint(code.replace('inkling-1', 'inkling-7'))).toBe(typing)
    expect(complaint('inkling-3-7QB3-KR')).toBe(newer)
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
    expect(holdsCode(networkName(defaultSettings))).toBe(false)
    expect(holdsCode('Inkling 1 is a desktop app.')).toBe(false)
  })

  it('is not made of settings that nothing can be trained with', () => {
    for (const change of [{ learningRate: NaN }, { seed: -1 }, { cost: 'hinge' }, { epochs: 1.5 }] as const) {
      expect(() => writeSettingCode({ ...defaultSettings, ...change })).toThrow(InklingError)
    }
  })
})

describe('a code of a lesson', () => {
  const places: readonly LessonPlace[] = lessons.flatMap(({ id, cards }) =>
    [null, ...cards.map((card) => card.id)].map((card) => ({ lesson: id, card })),
  )
  const place = fc.constantFrom(...places)
  const maybeSettings = fc.option(validSettings)
  const codeOf = ({ lesson, card }: LessonPlace, settings: Settings | null) =>
    writeStartCode({ settings, lesson: marksOf({ lesson, card }) })
  const refuses = (text: string) => {
    try {
      readStartCode(text)
      return false
    } catch (thrown) {
      return thrown instanceof InklingError && thrown.code === 'bad-input' && thrown.message === typing
    }
  }

  /** Never change these: they are on blackboards. */
  it.each([
    ['inkling-2-XJRT-54M9-A', { lesson: 'nudge', card: null }, null],
    ['inkling-2-XJTW-N1RB-J7YN', { lesson: 'nudge', card: 'way' }, null],
    ['inkling-2-RWK0-SGW0-X4HZ-XH0J', { lesson: 'newborns', card: 'again' }, { ...standardSettings, seed: 77 }],
  ] as const)('says the same for ever: %s', (given, said, settings) => {
    expect(codeOf(said, settings)).toBe(given)
    expect(readStartCode(given)).toEqual({ settings, lesson: marksOf(said) })
  })

  it('opens that lesson at that step, every one of them, and no two of them have the same code', () => {
    expect(places.length).toBeGreaterThan(200)
    for (const { lesson, card } of places) {
      const { settings, lesson: marks } = readStartCode(codeOf({ lesson, card }, null))
      expect(settings).toBeNull()
      const found = findMarked(marks!, lessons)
      expect([found.lesson?.id, found.card]).toEqual([lesson, card])
    }
    expect(new Set(places.map((each) => codeOf(each, null))).size).toBe(places.length)
  })

  it('brings any settings along', () => {
    fc.assert(
      fc.property(place, maybeSettings, (each, settings) => {
        expect(readStartCode(codeOf(each, settings))).toEqual({ settings, lesson: marksOf(each) })
      }),
      { numRuns: 1000 },
    )
  })

  it('can be read from a board: three groups of four', () => {
    for (const each of places) expect(codeOf(each, null).length).toBeLessThanOrEqual('inkling-2-0000-0000-0000'.length)
  })

  it('with one symbol mistyped, left out, typed twice, or exchanged with its neighbour is found to be wrong', () => {
    const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
    fc.assert(
      fc.property(place, maybeSettings, fc.nat(), fc.constantFrom(...symbols), (each, settings, at, other) => {
        const right = codeOf(each, settings).split('-').slice(2).join('')
        const from = at % right.length
        const [before, symbol, after] = [right.slice(0, from), right[from]!, right.slice(from + 1)]
        const wrong = [
          ...(other === symbol ? [] : [before + other + after]),
          before + after,
          before + symbol + symbol + after,
          ...(after === '' || after[0] === symbol ? [] : [before + after[0] + symbol + after.slice(1)]),
        ]
        // A last symbol that stands there twice is a word of its own behind the code.
        for (const text of wrong.filter((each) => !each.startsWith(right)))
          expect(refuses(`inkling-2-${text}`)).toBe(true)
        expect(refuses(`inkling-1-${right}`)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('with a lesson alone holds no settings to train with', () => {
    expect(complaint(codeOf({ lesson: 'nudge', card: 'way' }, null))).toBe('This code names a lesson, and no settings.')
    expect(readSettingCode(codeOf({ lesson: 'nudge', card: 'way' }, example))).toEqual(example)
  })

  it('from a newer Inkling, with something behind a lesson alone or cut short, is refused as newer', () => {
    expect(complaint(writeCoded(2, [9, 25, 0, 4]))).toBe(newer)
    expect(complaint(writeCoded(2, [9, 25]))).toBe(newer)
  })

  it('is of version 1 without a lesson, and needs something to begin with', () => {
    expect(writeStartCode({ settings: example, lesson: null })).toBe(code)
    expect(() => writeStartCode({ settings: null, lesson: null })).toThrow(InklingError)
  })

  it('names nothing where there is no such lesson or step', () => {
    expect(findMarked(marksOf({ lesson: 'nowhere', card: 'way' }), lessons)).toEqual({ lesson: null, card: null })
    expect(findMarked(marksOf({ lesson: 'nudge', card: 'nowhere' }), lessons)).toMatchObject({
      lesson: { id: 'nudge' },
      card: null,
    })
  })
})
