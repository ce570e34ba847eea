/** `inkling runs delete` and `check`: what is done to the store itself. */
import { InklingError } from '#engine/contract/errors.ts'
import { print, printJson } from '#cli/basics/output.ts'
import { findRun, withStore, type StoreOptions } from './stored-runs.ts'

/** Deletes runs, or brings them back by their ids. Throws `bad-input`, `busy`, `bad-store`. */
export async function deleteRuns(
  typed: readonly string[],
  { undo = false, ...options }: StoreOptions & { readonly undo?: boolean },
): Promise<number> {
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
  else if (undo) print(`Brought back: ${ids.join(', ')}.`)
  else print(`Deleted. For a day they come back with: inkling runs delete --undo ${ids.join(' ')}`)
  return 0
}

/** Verifies the whole store; 1 if anything is wrong. Throws `bad-store` if it cannot be read at all. */
export async function checkRuns(options: StoreOptions): Promise<number> {
  const { findings, runs } = withStore(options, (store) => {
    const problem = store.problem ? [store.problem.message] : []
    const found = [...problem, ...store.check()]
    return { findings: found, runs: found.length > 0 ? null : store.list().length }
  })
  if (options.json) printJson({ ok: findings.length === 0, findings })
  else
    for (const line of findings.length > 0 ? findings : [`All is well: ${runs} ${runs === 1 ? 'run' : 'runs'}.`])
      print(line)
  return findings.length > 0 ? 1 : 0
}

/** The number of a checkpoint, `best`, or undefined for the newest. Throws `bad-input`. */
export function parseCheckpoint(text: string): number | 'best' {
  if (text === 'best') return text
  if (/^\d+$/.test(text)) return Number(text)
  throw new InklingError('bad-input', `“${text}” is no checkpoint.`, 'Give its number, or best.')
}
