/** `inkling runs delete` and `check`: what is done to the store itself. */
import { failure, tellFailure } from '#engine/contract/failure.ts'
import { t } from '#words/en/cli-runs.ts'
import { print, printJson } from '#cli/basics/output.ts'
import { findRun, requireWritable, withStore, withStoreToRead, type StoreOptions } from './stored-runs.ts'

/** Deletes runs, or brings them back by their ids. Throws `bad-input`, `busy`, `bad-store`. */
export async function deleteRuns(
  typed: readonly string[],
  { undo = false, ...options }: StoreOptions & { readonly undo?: boolean },
): Promise<number> {
  requireWritable(options)
  const ids = withStore(options, (store) => {
    if (undo) {
      store.restore(typed)
      return typed
    }
    const all = store.list()
    const found = typed.map((one) => findRun(all, one).id)
    store.delete(found)
    return found
  })
  if (options.json) printJson(undo ? { restored: ids } : { deleted: ids })
  else if (undo) print(t('brought-back', { ids: ids.join(', ') }))
  else print(t('deleted', { ids: ids.join(' ') }))
  return 0
}

/** Verifies the whole store; 1 if anything is wrong. Throws `bad-store` if it cannot be read at all. */
export async function checkRuns(options: StoreOptions): Promise<number> {
  const { problem, findings, runs } = await withStoreToRead(options, (store) => {
    const { problem } = store
    const findings = store.check()
    return { problem, findings, runs: problem || findings.length > 0 ? 0 : store.list().length }
  })
  const isWell = !problem && findings.length === 0
  if (options.json) printJson({ ok: isWell, findings: [...(problem ? [problem.message] : []), ...findings] })
  else if (isWell) print(t('all-well', { count: runs }))
  else for (const line of [...(problem ? [tellFailure(problem).message] : []), ...findings]) print(line)
  return isWell ? 0 : 1
}

/** The number of a checkpoint, `best`, or undefined for the newest. Throws `bad-input`. */
export function parseCheckpoint(text: string): number | 'best' {
  if (text === 'best') return text
  if (/^\d+$/.test(text)) return Number(text)
  throw failure('bad-input', t, 'not-a-checkpoint', { typed: text })
}
