import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InklingError } from '#engine/contract/errors.ts'
import { marksOf, writeSettingCode } from '#engine/settings/code.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import type { NetworkFile } from '#engine/contract/files.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { findProblems } from '#engine/settings/check.ts'
import { writeNetworkFile } from '#engine/formats/network-file.ts'
import { readStartFile, writeSettingFile, writeStartFile } from '#engine/formats/setting-file.ts'
import { amountOf } from '#test/extent.ts'
import { validSettings } from '#test/unit/engine/valid-settings.ts'
import { exampleDocument } from './documents.ts'

const { settings: example } = exampleDocument()
const readSettingFile = (file: NetworkFile) => readStartFile(file)?.settings ?? null
const encode = (text: string) => new TextEncoder().encode(text)

function read(document: unknown): Settings | null {
  return readSettingFile({ fileName: 'lesson.inkling', bytes: encode(JSON.stringify(document)) })
}
const written = JSON.parse(new TextDecoder().decode(writeSettingFile(example).bytes)) as {
  readonly code: string
  readonly settings: Settings
}

function expectRefused(document: unknown, message: string): void {
  try {
    read(document)
  } catch (thrown) {
    if (!(thrown instanceof InklingError)) throw thrown
    expect(thrown.code).toBe('bad-file')
    expect(thrown.message).toContain('lesson.inkling')
    expect(thrown.message).toContain(message)
    expect(thrown.message.length).toBeLessThan(300)
    expect(thrown.remedy).toMatch(/^[A-Z].*\.$/)
    return
  }
  throw new Error(`The file was read; expected: ${message}`)
}

describe('a file of settings', () => {
  it('comes back with all settings, whatever they are', () => {
    fc.assert(
      fc.property(validSettings, (settings) => {
        const file = writeSettingFile(settings)
        expect(readSettingFile(file)).toEqual(settings)
        expect(writeSettingFile(readSettingFile(file)!)).toEqual(file)
        expect(file.bytes.length).toBeLessThan(4000)
      }),
    )
  })

  it('is text that a person can read, with the code in it, and is named after layers and seed', () => {
    expect(written).toEqual({
      format: 'inkling-setting',
      version: 1,
      code: writeSettingCode(example),
      settings: example,
    })
    expect(writeSettingFile(example).fileName).toBe('inkling-784-5-4-10-seed-42.inkling')
  })

  it('may be written by hand: without a code, and without settings that stay as they are', () => {
    const settings = { seed: 9, hidden: [{ activation: 'tanh', neurons: 12, note: 'twelve' }] }
    expect(read({ format: 'inkling-setting', version: 1, settings })).toEqual({
      ...defaultSettings,
      // What files leave out means what it meant when the first was written.
      data: 'mnist',
      seed: 9,
      hidden: [{ neurons: 12, activation: 'tanh' }],
    })
  })

  it('stays readable when another program has put it in another order, or a newer Inkling has said more', () => {
    const { code, settings } = written
    const hidden = settings.hidden.map(({ neurons, activation }) => ({ activation, neurons }))
    expect(read({ settings: { future: 0, ...settings, hidden }, code, version: 1, format: 'inkling-setting' })).toEqual(
      example,
    )
    expect(read({ format: 'inkling-setting', version: 1, code, name: 'Lesson 3' })).toEqual(example)
  })

  it('is refused with what is wrong', () => {
    const { code, settings } = written
    expectRefused({ ...written, version: 2 }, 'of version 2')
    expectRefused({ ...written, version: 'x'.repeat(1000) }, 'of version xxx')
    expectRefused({ ...written, code: 7 }, 'a code that is not a text')
    expectRefused({ ...written, code: code.slice(0, -1) }, 'typing error')
    expectRefused({ ...written, code: code.replace('-1-', '-2-') }, 'typing error')
    expectRefused({ ...written, code: 'inkling-3-0000-00' }, 'newer Inkling')
    expectRefused({ ...written, settings: { ...settings, seed: 43 } }, 'something else of “seed”')
    expectRefused({ ...written, settings: { ...settings, hidden: 'many' } }, 'something else of “hidden”')
    const bare = { format: 'inkling-setting', version: 1 }
    for (const none of [undefined, null, 7, 'all', []]) expectRefused({ ...bare, settings: none }, 'holds no settings')
    expectRefused({ ...bare, settings: { future: 1 } }, 'a setting “future” that this Inkling does not know')
    expectRefused({ ...bare, settings: { ['x'.repeat(500)]: 1 } }, 'does not know')
    expectRefused({ ...bare, settings: JSON.parse('{"__proto__": {"seed": 3}}') as object }, 'does not know')
    expectRefused({ ...bare, settings: { learningRate: -1 } }, 'The learning rate is -1.')
    expectRefused({ ...bare, settings: { hidden: [null] } }, 'hidden layer 1')
    expectRefused({ ...bare, settings: { cost: 'hinge' } }, 'linear outputs')
  })

  it('is told from networks and everything else by what it holds', () => {
    expect(readSettingFile(writeNetworkFile(exampleDocument(), 'json'))).toBeNull()
    expect(readSettingFile(writeNetworkFile(exampleDocument(), 'safetensors'))).toBeNull()
    for (const text of ['', 'hello', '{', '[]', 'null', '7', '{"not": "a network"}']) {
      expect(readSettingFile({ fileName: 'x', bytes: encode(text) })).toBeNull()
    }
    // Nobody's settings and lesson are that long, so it is not even looked at.
    expect(
      readSettingFile({ fileName: 'x', bytes: encode(JSON.stringify(written) + ' '.repeat(2_200_000)) }),
    ).toBeNull()
  })

  it('that is damaged is refused, taken for something else, or gives settings that can be trained with', () => {
    const { bytes } = writeSettingFile(example)
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        fc.nat(bytes.length),
        (changes, length) => {
          const damaged = bytes.slice(0, length % 3 === 0 ? length : bytes.length)
          for (const [at, value] of changes) damaged[at] = value
          try {
            const settings = readSettingFile({ fileName: 'damaged.inkling', bytes: damaged })
            if (settings) expect(findProblems(settings)).toEqual([])
          } catch (thrown) {
            if (!(thrown instanceof InklingError)) throw thrown
            expect(thrown.code).toBe('bad-file')
          }
        },
      ),
      { numRuns: amountOf('INKLING_FUZZ', 500, 5000) },
    )
  })
})

describe('a file of a lesson', () => {
  const place = { lesson: 'nudge', card: 'curve' }
  const lesson = marksOf(place)
  const carried = { name: 'slopes.en.lesson.md', text: '---\nid: slopes\n---\n\n## “Part” \\ 1\n'.repeat(20_000) }
  const start = { settings: example, lesson, place, carried: null }

  it('comes back with the lesson, its step and the settings, or with the lesson alone', () => {
    for (const each of [start, { ...start, settings: null }, { ...start, place: null }]) {
      expect(readStartFile(writeStartFile(each))).toEqual(each)
    }
    const whole = {
      settings: null,
      lesson: marksOf({ ...place, card: null }),
      place: { ...place, card: null },
      carried: null,
    }
    expect(readStartFile(writeStartFile(whole))).toEqual(whole)
    expect(writeStartFile(whole).fileName).toBe('inkling-nudge.inkling')
    expect(writeStartFile(start).fileName).toBe('inkling-nudge-curve.inkling')
  })

  it('carries a lesson of one’s own along, however long lessons are', () => {
    expect(readStartFile(writeStartFile({ ...start, carried }))).toEqual({ ...start, carried })
    const tooLong = { ...carried, text: 'x'.repeat(1_000_001) }
    expect(() => writeStartFile({ ...start, carried: tooLong })).toThrow('too long to be shared')
  })

  it('may be written by hand, without a code', () => {
    const bare = { format: 'inkling-setting', version: 1, lesson: { id: 'nudge', step: 'curve' } }
    expect(readStartFile({ fileName: 'x', bytes: encode(JSON.stringify(bare)) })).toEqual({ ...start, settings: null })
  })

  it('is refused with what is wrong', () => {
    const document = JSON.parse(new TextDecoder().decode(writeStartFile(start).bytes)) as object
    expectRefused({ ...document, lesson: { id: 'chain', step: 'curve' } }, 'something else of the lesson')
    expectRefused({ ...document, lesson: { id: 'nudge' } }, 'something else of the lesson')
    expectRefused({ ...document, lesson: 7 }, 'does not say which lesson')
    expectRefused({ ...document, lesson: { id: 'nudge', step: 4 } }, 'does not say which lesson')
    expectRefused(
      { ...document, lesson: { id: 'nudge', step: 'curve', file: { name: 'x' } } },
      'carries a lesson that cannot be read',
    )
    expectRefused({ ...document, settings: { ...example, seed: 43 } }, 'something else of “seed”')
    // A file of settings to which somebody has written a lesson: the code does not say it.
    expectRefused({ ...written, lesson: { id: 'nudge' } }, 'something else of the lesson')
  })
})
