/** Why the window cannot show the page, in words for the person. */
import { t } from '#words/en/desktop.ts'

export type PageProblem = {
  readonly message: string
  /** What to do about it. */
  readonly remedy: string
  /** For whoever is asked for help. */
  readonly detail: string
}

export const pageProblems = {
  missing: (detail: string) => problem('page-missing', detail),
  notLoaded: (detail: string) => problem('page-not-loaded', detail),
  notStarted: () => problem('page-not-started', t('page-not-started.detail')),
  noPreload: (detail: string) => problem('page-unconnected', detail),
  crashed: (detail: string) => problem('page-crashed', detail),
} as const

function problem(
  id: `page-${'missing' | 'not-loaded' | 'not-started' | 'unconnected' | 'crashed'}`,
  detail: string,
): PageProblem {
  return { message: t(`${id}.message`), remedy: t(`${id}.remedy`), detail }
}
