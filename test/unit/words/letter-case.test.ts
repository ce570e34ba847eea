import { afterEach, expect, test } from 'vitest'
import { settleLanguage } from '#words/language.ts'
import { withinLine } from '#words/letter-case.ts'

afterEach(() => settleLanguage({ language: 'en', read: () => null }))

test('a title within a line has small letters, except in German, where nouns keep their capital', () => {
  expect(withinLine('Batch size')).toBe('batch size')
  expect(withinLine('L2 penalty')).toBe('L2 penalty')
  settleLanguage({ language: 'de', read: () => null })
  expect(withinLine('Batchgröße')).toBe('Batchgröße')
  settleLanguage({ language: 'es', read: () => null })
  expect(withinLine('Tamaño del lote')).toBe('tamaño del lote')
})
