/** Tells, once for each state of a translation, how many lessons are in English because they are not translated yet; the list of lessons says which. */
import type { Notices } from '#page/session/notices.svelte.ts'
import { t } from '#words/en/lessons.ts'
import { currentLocale } from '#words/language.ts'
import type { CatalogueLesson } from './catalogue.ts'

const storageKey = 'inkling.lessons-language-told'

/** `store`: where the page remembers what it has told. */
export function tellEnglish(
  lessons: readonly Pick<CatalogueLesson, 'language'>[],
  notices: Pick<Notices, 'tell'>,
  store: Pick<Storage, 'getItem' | 'setItem'> = localStorage,
): void {
  const count = lessons.filter(({ language }) => language !== currentLocale()).length
  const state = `${currentLocale()} ${count}`
  if (count === 0 || store.getItem(storageKey) === state) return
  notices.tell({ kind: 'info', topic: 'lessons in English', message: t('in-english', { count, all: lessons.length }) })
  // Where nothing can be kept, it is told again.
  try {
    store.setItem(storageKey, state)
  } catch {
    return
  }
}
