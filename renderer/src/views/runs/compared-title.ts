/** What runs that are compared are called. Apart from how they are gathered, which the page needs before the words of their view. */
import { t } from '#words/en/runs.ts'
import type { Compared } from './compared.ts'

/** “Run 3”, or “Runs 3–7” */
export function titleOf(compared: Compared): string {
  const numbers = numbersOf(compared)
  return compared.runs.length === 1 ? t('run', { run: numbers }) : t('runs', { numbers })
}

/** “3”, or “3–7” */
export function numbersOf({ runs }: Compared): string {
  return runs.length === 1 ? String(runs[0].number) : `${runs[0].number}–${runs.at(-1)!.number}`
}
