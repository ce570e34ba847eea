/** Tells, once for each state of a translation, that not all of it is there. */
import type { Notices } from '#page/session/notices.svelte.ts'
import { t } from '#words/en/app.ts'
import { currentLanguage } from '#words/language.ts'
import { type ChosenLanguage, isChosenLanguage } from '#words/languages.ts'
import type { Coverage } from './coverage.ts'
import { loadingProblem } from './settle.ts'

const storageKey = 'inkling.language-told'

type Store = Pick<Storage, 'getItem' | 'setItem'>

/** `store`: where the page remembers what it has told. `measure`: the page's own unless a test says otherwise. */
export async function tellCoverage(
  notices: Notices,
  store: Store = localStorage,
  measure: (language: ChosenLanguage) => Promise<Coverage> = measureLater,
): Promise<void> {
  if (loadingProblem.language !== null) {
    notices.tell({
      kind: 'error',
      topic: 'language',
      message: t('language-not-loaded.message'),
      remedy: t('language-not-loaded.remedy'),
    })
    return
  }
  const language = currentLanguage()
  if (language === 'en' || !isChosenLanguage(language)) return
  const { missing, total } = await measure(language)
  const state = `${language} ${missing}`
  if (missing === 0 || store.getItem(storageKey) === state) return
  store.setItem(storageKey, state)
  notices.tell({
    kind: 'info',
    topic: 'language',
    message: t('language-incomplete.message', { missing, total }),
    remedy: t('language-incomplete.remedy'),
  })
}

async function measureLater(language: ChosenLanguage): Promise<Coverage> {
  const { measureCoverage } = await import('./coverage.ts')
  return measureCoverage(language)
}
