/** How many lessons are in English so far is told once. */
import { afterEach, expect, test } from 'vitest'
import { tellEnglish } from '#page/lessons/tell-english.ts'
import { Notices } from '#page/session/notices.svelte.ts'
import { settledLanguage, settleLanguage } from '#words/language.ts'

const before = settledLanguage()
afterEach(() => settleLanguage(before))

const lessons = [{ language: 'de' }, { language: 'en' }, { language: 'en' }]
const tell = (store: Map<string, string>, all = lessons) => {
  const notices = new Notices()
  tellEnglish(all, notices, {
    getItem: (key) => store.get(key) ?? null,
    setItem: (key, value) => void store.set(key, value),
  })
  return notices.list.map(({ message }) => message)
}

test('Whoever reads German is told how many lessons are in English, once, and again when that has changed', () => {
  settleLanguage({ language: 'de', read: () => null })
  const store = new Map<string, string>()
  expect(tell(store)).toEqual(['2 of 3 lessons are in English so far.'])
  expect(tell(store)).toEqual([])
  expect(tell(store, lessons.slice(0, 2))).toEqual(['One of 2 lessons is in English so far.'])
  expect(tell(new Map(), lessons.slice(0, 1))).toEqual([])
})

test('Whoever reads English is told nothing', () => {
  expect(tell(new Map(), lessons.slice(1))).toEqual([])
})
