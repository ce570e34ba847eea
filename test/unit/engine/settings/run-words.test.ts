/** What runs are called and how they ended, in the language of whoever looks at them. */
import { readFileSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { describeDivergence, englishDivergence, englishNameOfRun, nameOfRun } from '#engine/settings/run-words.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import { settleLanguage } from '#words/language.ts'

const speak = (language: 'en' | 'de' | 'es') =>
  settleLanguage({ language, read: (part) => readFileSync(`resources/messages/${language}/${part}.ftl`, 'utf8') })
afterEach(() => settleLanguage({ language: 'en', read: () => null }))

const run = { number: 3, settings: { ...defaultSettings, learningRate: 0.05 } }
const unnamed = { ...run, name: englishNameOfRun(run.number, run.settings), isNamed: false }

test('a run that nobody has named is called by its number, its layers and how it learns', () => {
  expect(nameOfRun(unnamed)).toBe('Run 3: 784-128-10, sgd 0.05')
  speak('de')
  expect(nameOfRun(unnamed)).toBe('Lauf 3: 784-128-10, sgd 0,05')
  expect(englishNameOfRun(run.number, run.settings)).toBe('Run 3: 784-128-10, sgd 0.05')
  speak('es')
  expect(nameOfRun(unnamed)).toBe('Ejecución 3: 784-128-10, sgd 0,05')
})

test('the name that a person has given stays as it is', () => {
  speak('de')
  expect(nameOfRun({ ...run, name: 'Run of mine', isNamed: true })).toBe('Run of mine')
})

test('that a run has diverged is kept in numbers, and said from them', () => {
  const kept = { kind: 'diverged', lastGoodStep: 0, smallerRate: 0.1, learningRate: 90 } as const
  const risen = { ...kept, cost: 14_000.5 }
  const said = 'Training has diverged: the cost has risen to 14000.5 and will not come back. The learning rate of 90'
  expect(describeDivergence(risen)).toBe(`${said} is probably too large.`)
  expect(describeDivergence({ ...kept, cost: null })).toContain('the cost is no longer a number')
  speak('de')
  expect(describeDivergence(risen)).toMatch(/^Das Training ist divergiert: .*14000,5/)
  expect(englishDivergence(risen)).toBe(`${said} is probably too large.`)
})

test('records of earlier versions show the sentence that they hold', () => {
  const message = 'Training has diverged: the cost is no longer a number.'
  const kept = { kind: 'diverged', message, lastGoodStep: 0, smallerRate: 0.1 } as const
  speak('de')
  expect(describeDivergence(kept)).toBe(message)
  expect(englishDivergence(kept)).toBe(message)
})
