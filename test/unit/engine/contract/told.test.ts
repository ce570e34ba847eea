/** Sentences of the engine beside errors. */
import { readFileSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { tell, told } from '#engine/contract/told.ts'
import { wordsOfForm } from '#engine/formats/input-forms.ts'
import { messageFolder } from '#scripts/messages.ts'
import { t } from '#words/en/foreign-networks.ts'
import { settleLanguage } from '#words/language.ts'

afterEach(() => settleLanguage({ language: 'en', read: () => null }))

const form = { scale: 'bytes', isInverted: true, isTransposed: false } as const
const trial = {
  count: 1000,
  right: 92,
  better: 950,
  activation: 'tanh',
  differs: 'both',
  ...wordsOfForm(form),
} as const

test('A sentence of the engine is in English where nothing is settled, and in the language of whoever shows it', () => {
  const sentence = structuredClone(told(t, 'trial-better', trial))
  expect(tell(sentence)).toBe(
    'Of 1,000 validation digits it reads 92 right as it is, and 950 with pixels from 0 to 255, dark ink on light and tanh in its hidden layers.',
  )
  settleLanguage({ language: 'de', read: (part) => readFileSync(`${messageFolder}/de/${part}.ftl`, 'utf8') })
  expect(tell(sentence)).toBe(
    'Von 1.000 Validierungsziffern liest es 92 richtig, wie es ist, und 950 so: Pixel von 0 bis 255, dunkle Tinte auf hell, und tanh in seinen verborgenen Schichten.',
  )
})

test('The form in which a network takes pictures is said with all that differs from Inkling’s own', () => {
  const say = (
    changes: Partial<{
      scale: 'unit' | 'bytes' | 'signed' | 'standardised'
      isInverted: boolean
      isTransposed: boolean
    }>,
  ) =>
    told(t, 'form-folded', wordsOfForm({ scale: 'unit', isInverted: false, isTransposed: false, ...changes })).english
  expect(say({ isInverted: true })).toBe('Taken into the weights of layer 1: dark ink on light.')
  expect(say({ isTransposed: true })).toBe('Taken into the weights of layer 1: pixels column by column.')
  expect(say({ isInverted: true, isTransposed: true })).toBe(
    'Taken into the weights of layer 1: dark ink on light, pixels column by column.',
  )
  expect(say({ scale: 'signed', isTransposed: true })).toBe(
    'Taken into the weights of layer 1: pixels from −1 to 1, pixels column by column.',
  )
  expect(say({ scale: 'standardised' })).toBe(
    'Taken into the weights of layer 1: pixels less their mean 0.1307, over their deviation 0.3081.',
  )
})
