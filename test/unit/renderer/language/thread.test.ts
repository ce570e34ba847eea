/** A thread says what it has noticed in the page's language. */
import { readFileSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { correctLabels } from '#engine/data/read/corrections.ts'
import { receiveLanguage, sendLanguage } from '#page/language/thread.ts'
import { messageFolder } from '#scripts/messages.ts'
import { settleLanguage } from '#words/language.ts'

const english = () => settleLanguage({ language: 'en', read: () => null })
afterEach(english)

const noticed = () => correctLabels(Uint16Array.of(1, 5, 10), false)

test('A thread that was sent the page’s language says in it what it has noticed in files, and without it in English', () => {
  settleLanguage({ language: 'de', read: (part) => readFileSync(`${messageFolder}/de/${part}.ftl`, 'utf8') })
  const sent = structuredClone(sendLanguage(['digit-files']))
  english()
  expect(noticed()).toEqual(['Labels are 1 to 10: 10 is taken for a nought.'])
  receiveLanguage(sent)
  expect(noticed()).toEqual(['Die Labels gehen von 1 bis 10: 10 gilt als Null.'])
})
