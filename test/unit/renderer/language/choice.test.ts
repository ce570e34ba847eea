/** The language of the page: named by its address, chosen, or the system's; and what is said of one that is not whole. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import { addressIn, findLanguage, keepChoice, readChoice } from '#page/language/choice.ts'
import { compareTexts } from '#page/language/coverage.ts'
import { tellCoverage } from '#page/language/tell-coverage.ts'
import { Notices } from '#page/session/notices.svelte.ts'
import { settleLanguage } from '#words/language.ts'

function createStore(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}

afterEach(() => {
  vi.unstubAllGlobals()
  settleLanguage({ language: 'en', read: () => null })
})

describe('The language of the page', () => {
  const preferred = ['de-CH', 'fr']

  test('is what the system prefers, until the person chooses another, and again when they choose that', () => {
    const chooseLanguage = vi.fn()
    vi.stubGlobal('window', { inkling: { chooseLanguage } })
    const store = createStore()
    expect(findLanguage({ search: '?token=1' }, store, preferred)).toBe('de')
    keepChoice('es', store)
    expect([readChoice(store), findLanguage({ search: '?token=1' }, store, preferred)]).toEqual(['es', 'es'])
    keepChoice('system', store)
    expect([readChoice(store), findLanguage({ search: '' }, store, preferred)]).toEqual(['system', 'de'])
    expect(chooseLanguage.mock.calls).toEqual([['es'], ['system']])
  })

  test('is the one in the address, whatever is chosen; nonsense there counts for nothing', () => {
    const store = createStore()
    for (const language of ['en', 'es', 'en-XA', 'ar-XB'] as const) {
      expect(findLanguage({ search: `?language=${language}` }, store, preferred)).toBe(language)
    }
    expect(findLanguage({ search: '?language=xx' }, store, preferred)).toBe('de')
    store.setItem('inkling.language', 'en-XA')
    expect(findLanguage({ search: '' }, store, preferred)).toBe('de')
  })

  test('is taken out of the address once another one is chosen, and all else stays there', () => {
    const address = 'http://localhost:4/?token=a&language=en-XA#/runs?run=3'
    expect(addressIn(null, address)).toBe('http://localhost:4/?token=a#/runs?run=3')
    expect(addressIn('ar-XB', address)).toBe('http://localhost:4/?token=a&language=ar-XB#/runs?run=3')
  })
})

describe('A translation', () => {
  test('is counted by messages and attributes, without terms and what is not wanted', () => {
    const english = new Map([
      ['a', '-brand = Inkling\none = One\ntwo =\n    .title = Two\n    .help = Help\n'],
      ['b', 'three = Three\n'],
    ])
    expect(compareTexts(english, english)).toEqual({ missing: 0, total: 4 })
    const german = new Map([['a', 'one = Eins\ntwo =\n    .title = Zwei\nfour = Vier\n']])
    expect(compareTexts(english, german)).toEqual({ missing: 2, total: 4 })
  })

  test('that is not whole is told of once for each state, with the number of texts', async () => {
    const store = createStore()
    settleLanguage({ language: 'de', read: () => null })
    const notices = new Notices()
    const lacking = (missing: number) => () => Promise.resolve({ missing, total: 90 })
    await tellCoverage(notices, store, lacking(7))
    expect(notices.list.map(({ message }) => message)).toEqual(['7 of 90 texts are not translated yet.'])
    notices.clear('language')
    await tellCoverage(notices, store, lacking(7))
    await tellCoverage(notices, store, lacking(0))
    expect(notices.list).toEqual([])
    await tellCoverage(notices, store, lacking(1))
    expect(notices.list.map(({ message }) => message)).toEqual(['One text is not translated yet.'])
  })

  test('that there is need not be asked for in English', async () => {
    const notices = new Notices()
    await tellCoverage(notices, createStore(), () => Promise.reject(new Error('asked')))
    expect(notices.list).toEqual([])
  })
})
