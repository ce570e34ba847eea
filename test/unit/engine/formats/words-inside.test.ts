/** What is wrong with one thing in a file, inside the sentence about the file, in the language of whoever opens it. */
import { readFileSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { InklingError, toErrorData } from '#engine/contract/errors.ts'
import { tellFailure } from '#engine/contract/failure.ts'
import { readStartFile, writeSettingFile } from '#engine/formats/setting-file.ts'
import { isMessage } from '#engine/link/message.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import { settleLanguage } from '#words/language.ts'

afterEach(() => settleLanguage({ language: 'en', read: () => null }))

function refusal() {
  const { bytes, fileName } = writeSettingFile({ ...defaultSettings, epochs: 7 })
  // As somebody writes it by hand, without a code.
  const wrong = new TextDecoder()
    .decode(bytes)
    .replace('"epochs": 7', '"epochs": 0')
    .replace(/"code": "[^"]*",/, '')
  try {
    readStartFile({ bytes: new TextEncoder().encode(wrong), fileName })
  } catch (thrown) {
    return toErrorData(thrown)
  }
  throw new Error('Such a file is taken.')
}

test('settings in a file that cannot be are refused in English, and said in German, the sentence inside as well', () => {
  const error = refusal()
  expect(error.message).toMatch(/^The file .* cannot be used\. The number of epochs is 0\.$/)
  // As it crosses a link.
  expect(isMessage({ kind: 'error', id: 1, error: structuredClone(error) })).toBe(true)
  expect(tellFailure(InklingError.from(error))).toEqual({ message: error.message, remedy: error.remedy })
  settleLanguage({ language: 'de', read: (part) => readFileSync(`resources/messages/de/${part}.ftl`, 'utf8') })
  const told = tellFailure(InklingError.from(error))
  expect(told.message).toMatch(/^Die Datei .*\. Die Zahl der Epochen ist 0\.$/)
  expect(told.remedy).toMatch(/^Wähle eine ganze Zahl von 1 bis /)
})

test('what comes over a link with a sentence inside that is none is dropped', () => {
  const error = refusal()
  const broken = { ...error, words: { ...error.words, inside: { problem: 'The number of epochs is 0.' } } }
  expect(isMessage({ kind: 'error', id: 1, error: broken })).toBe(false)
})
