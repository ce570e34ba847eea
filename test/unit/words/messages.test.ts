/** Messages in the person's language, with English where that lacks something. */
import { afterEach, describe, expect, test } from 'vitest'
import { failure, tellFailure } from '#engine/contract/failure.ts'
import { InklingError, toErrorData } from '#engine/contract/errors.ts'
import { settleLanguage } from '#words/language.ts'
import type { Language } from '#words/languages.ts'
import { messagesOf, missingTexts } from '#words/messages.ts'
import { formatExact, formatExponential, formatFixed } from '#words/numbers.ts'

type Texts = {
  plain: null
  named: { name: string }
  runs: { count: number }
  'both.message': null
  'both.remedy': { count: number }
  key: { key: string }
}
const t = messagesOf<Texts>(
  'test',
  `
plain = Nothing is drawn.
named = “{ $name }” is open.
runs = { $count ->
    [one] { $count } run
   *[other] { $count } runs
}
both =
    .message = Both fail.
    .remedy = Try { $count } times.
key = Press <kbd>{ $key }</kbd> to leave.
`,
)

/** `text`: of the part `test`. */
function speak(language: Language, text: string | null = null): void {
  settleLanguage({ language, read: (part) => (part === 'test' ? text : null) })
}
afterEach(() => speak('en'))

const german = `
plain = Nichts ist gezeichnet.
runs = { $count ->
    [one] Ein Lauf
   *[other] { $count } Läufe
}
both =
    .message = Beides geht nicht.
    .remedy = Versuche es { $count } Mal.
key = Mit <kbd>{ $key }</kbd> geht es hinaus.
`

describe('A message', () => {
  test('is said in English with its plural and grouped numbers', () => {
    expect(t('plain')).toBe('Nothing is drawn.')
    expect([1, 2, 12345].map((count) => t('runs', { count }))).toEqual(['1 run', '2 runs', '12,345 runs'])
    expect(t('named', { name: 'a.json' })).toBe('“a.json” is open.')
  })

  test('is said in the language that is settled, with the plural and the numbers of that', () => {
    speak('de', german)
    expect(t('plain')).toBe('Nichts ist gezeichnet.')
    expect([1, 2, 12345].map((count) => t('runs', { count }))).toEqual(['Ein Lauf', '2 Läufe', '12.345 Läufe'])
  })

  test('is in English, and counted, where the language lacks it', () => {
    speak('de', german)
    expect(t('named', { name: 'a.json' })).toBe('“a.json” is open.')
    expect([...missingTexts()]).toEqual(['test/named'])
    speak('es')
    expect(t('plain')).toBe('Nothing is drawn.')
    expect([...missingTexts()]).toEqual(['test/plain'])
  })

  test.each([
    ['is cut off', 'plain = { $'],
    ['wants what it is not given', 'plain = Hallo { $wer }'],
    ['has another message in it that is not there', 'plain = { -marke } und { andere }'],
    ['is no text at all', '\u0000\u0001{{{'],
    ['formats with a function that is not there', 'plain = { NICHTS(3) }'],
  ])('of a file in which it %s is in English, and nothing fails', (_, text) => {
    speak('de', text)
    expect(t('plain')).toBe('Nothing is drawn.')
  })

  test('keeps what a person has named out of its tags', () => {
    expect(t.marked('key', { key: '<kbd>x</kbd>' })).toEqual([
      { tag: null, text: 'Press ' },
      { tag: 'kbd', text: '<kbd>x</kbd>' },
      { tag: null, text: ' to leave.' },
    ])
  })
})

describe('English in disguise', () => {
  test('stands in brackets, in every piece of a sentence, and keeps values and tags', () => {
    speak('en-XA')
    expect(t('named', { name: 'a.json' })).toMatch(/^⟦“a\.json” .+⟧$/)
    expect(t('named', { name: 'a.json' }).replace('a.json', '')).not.toMatch(/[a-z]/)
    expect(t.marked('key', { key: 'Esc' }).map(({ tag, text }) => `${tag}: ${text}`)).toEqual([
      expect.stringMatching(/^null: ⟦.+⟧$/),
      'kbd: ⟦Esc⟧',
      expect.stringMatching(/^null: ⟦.+⟧$/),
    ])
  })

  test('is longer by about a third', () => {
    const plain = t('both.remedy', { count: 2 }) + t('plain')
    speak('en-XA')
    const longer = t('both.remedy', { count: 2 }) + t('plain')
    expect([...longer].length / [...plain].length).toBeGreaterThan(1.25)
  })

  test('goes from right to left word by word, with values kept apart', () => {
    speak('ar-XB')
    expect(t('plain')).toBe('⟦\u202eNothing\u202c \u202eis\u202c \u202edrawn\u202c.⟧')
    expect(t('named', { name: 'a' })).toContain('\u2068a\u2069')
  })
})

describe('A failure', () => {
  test('is thrown in English, and told in the language of whoever shows it', () => {
    speak('de', german)
    const thrown = failure('bad-input', t, 'both', { count: 3 })
    expect(thrown).toBeInstanceOf(InklingError)
    expect([thrown.message, thrown.remedy]).toEqual(['Both fail.', 'Try 3 times.'])
    const sent = JSON.parse(JSON.stringify(toErrorData(thrown))) as ReturnType<typeof toErrorData>
    expect(tellFailure(InklingError.from(sent))).toEqual({
      message: 'Beides geht nicht.',
      remedy: 'Versuche es 3 Mal.',
    })
    speak('es')
    expect(tellFailure(sent)).toEqual({ message: 'Both fail.', remedy: 'Try 3 times.' })
  })

  test('without words of its own is told as it is', () => {
    speak('de', german)
    const error = new InklingError('busy', 'A run is training.', 'Pause it.')
    expect(tellFailure(error)).toEqual({ message: 'A run is training.', remedy: 'Pause it.' })
    expect(error.toData()).toEqual({ code: 'busy', message: 'A run is training.', remedy: 'Pause it.' })
  })
})

describe('A number', () => {
  test('is written as the language writes it', () => {
    expect([formatFixed(-1234.5, 2), formatFixed(0.25, 1), formatFixed(1234, 0, { isGrouped: true })]).toEqual([
      '−1234.50',
      '0.3',
      '1,234',
    ])
    speak('de')
    expect([formatFixed(-1234.5, 2), formatExact(-0.05), formatFixed(12345, 0, { isGrouped: true })]).toEqual([
      '−1234,50',
      '-0,05',
      '12.345',
    ])
    expect(formatExponential(-1.25e-7, 2)).toBe('−1,25e−7')
    speak('es')
    expect([1234, 12345.5].map((value) => formatFixed(value, 1, { isGrouped: true }))).toEqual(['1234,0', '12.345,5'])
  })

  test('has no sign when it is zero, and is a dash when it is none', () => {
    expect([formatFixed(-0.0001, 2), formatFixed(-0, 0), formatFixed(NaN, 2), formatFixed(Infinity, 0)]).toEqual([
      '0.00',
      '0',
      '–',
      '–',
    ])
  })
})
