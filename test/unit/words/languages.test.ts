/** Which language a person gets. */
import { describe, expect, test } from 'vitest'
import { directionOf, localeOf, negotiateLanguage } from '#words/languages.ts'

describe('Whoever has chosen no language gets', () => {
  test.each([
    [['de-AT', 'en'], 'de'],
    [['fr-FR', 'es-MX', 'en'], 'es'],
    [['en-GB', 'de'], 'en'],
    [['fr', 'it'], 'en'],
    [[], 'en'],
    [['not a tag', ''], 'en'],
    [['C', 'POSIX'], 'en'],
    [['ar-XB', 'en-XA'], 'en'],
  ])('with a system that prefers %j, %s', (preferred, language) => {
    expect(negotiateLanguage(preferred)).toBe(language)
  })
})

test('English in disguise counts as English does, in its own direction', () => {
  expect([localeOf('en-XA'), localeOf('ar-XB'), localeOf('de')]).toEqual(['en', 'en', 'de'])
  expect([directionOf('ar-XB'), directionOf('en-XA'), directionOf('es')]).toEqual(['rtl', 'ltr', 'ltr'])
})
