/** Which lessons are in English so far is told once. */
import { afterEach, expect, test } from 'vitest'
import { tellEnglish } from '#page/lessons/tell-english.ts'
import { Notices } from '#page/session/notices.svelte.ts'
import { settledLanguage, settleLanguage } from '#words/language.ts'

const before = settledLanguage()
afterEach(() => settleLanguage(before))

const lessons = [
  { language: 'de', title: 'Ein Neuron' },
  { language: 'en', title: 'Four costs' },
  { language: 'en', title: 'More data' },
]
const tell = (store: Map<string, string>, all = lessons) => {
  const notices = new Notices()
  tellEnglish(all, notices, {
    getItem: (key) => store.get(key) ?? null,
    setItem: (key, value) => void store.set(key, value),
  })
  return notices.list.map(({ message }) => message)
}

test('Whoever reads German is told which lessons are in English, once, and again when there are others', () => {
  settleLanguage({ language: 'de', read: () => null })
  const store = new Map<string, string>()
  expect(tell(store)).toEqual(['These lessons are in English so far: Four costs, More data.'])
  expect(tell(store)).toEqual([])
  expect(tell(store, lessons.slice(0, 2))).toEqual(['This lesson is in English so far: Four costs.'])
  expect(tell(new Map(), lessons.slice(0, 1))).toEqual([])
})

test('Whoever reads English is told nothing', () => {
  expect(tell(new Map(), lessons.slice(1))).toEqual([])
})
