/** The language of the command line. */
import { afterEach, expect, test } from 'vitest'
import { findLanguage, settleCommandLine } from '#cli/basics/language.ts'
import { failure, tellFailure } from '#engine/contract/failure.ts'
import { t } from '#words/en/bench.ts'
import { settleLanguage } from '#words/language.ts'

afterEach(() => settleLanguage({ language: 'en', read: () => null }))

test.each([
  [{ LANG: 'de_AT.UTF-8' }, 'de'],
  [{ LANG: 'de_DE.UTF-8', LC_ALL: 'es_MX@euro' }, 'es'],
  [{ LANG: 'de_DE.UTF-8', LC_MESSAGES: 'en_GB' }, 'en'],
  [{ LANG: 'de_DE.UTF-8', INKLING_LANGUAGE: 'es' }, 'es'],
  [{ LANG: 'de_DE.UTF-8', INKLING_LANGUAGE: 'en-XA' }, 'en-XA'],
  [{ LANG: 'de_DE.UTF-8', INKLING_LANGUAGE: 'klingon' }, 'en'],
  [{ LANG: 'C.UTF-8' }, 'en'],
  [{ LANG: 'fr_FR' }, 'en'],
  [{}, 'en'],
])('in the environment %j it is %s', (environment, language) => {
  expect(findLanguage(environment)).toBe(language)
})

test('An error is told from the file of the language', () => {
  const error = failure('busy', t, 'sweep-under-way')
  settleCommandLine({ LANG: 'de_DE.UTF-8' })
  expect(tellFailure(error)).toEqual({
    message: 'Eine Versuchsreihe ist im Gang.',
    remedy: 'Beende sie zuerst.',
  })
  expect(error.message).toBe('A sweep is under way.')
})
