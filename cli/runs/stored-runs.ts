/** Opens the store of runs for a command, and finds the runs that were typed. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { InklingError } from '#engine/contract/errors.ts'
import type { RunSummary } from '#engine/contract/runs.ts'
import { openRunStore, type RunStore } from '#engine/runs/store.ts'
import { printError } from '#cli/basics/output.ts'
import { ownRunsFile } from '#cli/basics/user-folder.ts'

export type StoreOptions = { readonly store?: string; readonly json?: boolean }

/** The file that `--store` names, or the desktop app's own. */
export function storeFile({ store }: StoreOptions): string {
  return store === undefined ? ownRunsFile() : resolve(store)
}

/** Calls `use` with the store, and says what is wrong with it. A file that is not there is an empty store, and is not made. */
export function withStore<Result>(options: StoreOptions, use: (store: RunStore) => Result): Result {
  const file = storeFile(options)
  const store = openRunStore(existsSync(file) ? file : null)
  try {
    if (store.problem) printError(`${store.problem.message} ${store.problem.remedy}`)
    return use(store)
  } finally {
    store.close()
  }
}

/** Letters of an id that a list shows; fewer would take the number of a deleted run for the beginning of another's id. */
export const shortIdLength = 8

/** The run that a number, a name, or the beginning of an id stands for. Throws `bad-input` where that is none or several. */
export function findRun(runs: readonly RunSummary[], typed: string): RunSummary {
  const ways: readonly ((run: RunSummary) => boolean)[] = [
    ({ number }) => String(number) === typed,
    ({ id }) => id === typed,
    ({ name }) => name === typed,
    ({ id }) => typed.length >= shortIdLength && id.startsWith(typed),
  ]
  for (const isMeant of ways) {
    const [found, ...others] = runs.filter(isMeant)
    if (!found) continue
    if (others.length === 0) return found
    const candidates = [found, ...others].map(
      ({ number, id, name }) => `${number} (${id.slice(0, shortIdLength)}, ${name})`,
    )
    throw new InklingError(
      'bad-input',
      `“${typed}” can be one of several runs: ${candidates.join(', ')}.`,
      'Give its number, or more of its id.',
    )
  }
  throw new InklingError('bad-input', `There is no run “${typed}”.`, 'See “inkling runs list” for those there are.')
}
