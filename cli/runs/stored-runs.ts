/** Opens the store of runs for a command, and finds the runs that were typed. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { InklingError, type ErrorData } from '#engine/contract/errors.ts'
import type { RunSummary } from '#engine/contract/runs.ts'
import { copyToRead, whyUnwritable } from '#engine/runs/copy-to-read.ts'
import { openRunStore, type RunStore } from '#engine/runs/store.ts'
import { failure } from '#engine/contract/failure.ts'
import { nameOfRun } from '#engine/settings/run-words.ts'
import { t as files } from '#words/en/cli-files.ts'
import { t } from '#words/en/cli-runs.ts'
import { fileReason } from '#cli/basics/file-reason.ts'
import { printFailure } from '#cli/basics/output.ts'
import { ownRunsFile } from '#cli/basics/user-folder.ts'
import { checkStoreFile } from './store-file.ts'

export type StoreOptions = { readonly store?: string; readonly json?: boolean }

/** The file that `--store` names, which must be there, or the desktop app's own. Throws `bad-store`. */
export function storeFile({ store }: StoreOptions): string {
  if (store === undefined) return ownRunsFile()
  const file = resolve(store)
  if (!existsSync(file)) throw failure('bad-store', files, 'store-missing', { file: store })
  checkStoreFile(file)
  return file
}

/**
 * Calls `use` with the store, and says what is wrong with it. The app's own that is not there is an empty one, and is not made; neither is one
 * begun in an empty file. Throws `bad-store`.
 */
export function withStore<Result>(
  options: StoreOptions,
  use: (store: RunStore) => Result,
  tellProblem: (problem: ErrorData) => void = printFailure,
): Result {
  const file = storeFile(options)
  const isThere = options.store === undefined ? existsSync(file) : checkStoreFile(file)
  const store = openRunStore(isThere ? file : null)
  try {
    const { problem } = store
    // Runs in memory in place of a file's are none.
    if (problem && isThere && store.file === null) throw InklingError.from(problem)
    if (problem) tellProblem(problem)
    return use(store)
  } finally {
    store.close()
  }
}

/** As `withStore`, for commands that only look: a store that may not be written is looked at, too. `use` is also given the file that was opened. */
export async function withStoreToRead<Result>(
  options: StoreOptions,
  use: (store: RunStore, options: StoreOptions) => Result | Promise<Result>,
): Promise<Result> {
  const file = storeFile(options)
  if (!existsSync(file) || whyUnwritable(file) === null) return withStore(options, (store) => use(store, options))
  let copied: ReturnType<typeof copyToRead>
  try {
    checkStoreFile(file)
    copied = copyToRead(file)
  } catch (error) {
    if (error instanceof InklingError) throw error
    throw failure('bad-store', files, 'store-unreadable', { file, ...fileReason(error) }, { cause: error })
  }
  try {
    const ofCopy = { ...options, store: copied.copy }
    return await withStore(
      ofCopy,
      (store) => use(store, ofCopy),
      () => {
        // It would speak of the copy.
        throw failure('bad-store', files, 'store-unusable', { file })
      },
    )
  } finally {
    copied.remove()
  }
}

/** Throws `bad-store` for a store that is there and may not be written, before anything is done that has to be recorded in it. */
export function requireWritable(options: StoreOptions): void {
  const file = storeFile(options)
  const why = existsSync(file) ? whyUnwritable(file) : null
  if (why !== null) throw failure('bad-store', files, 'store-unwritable', { file, ...fileReason(why) }, { cause: why })
}

/** Letters of an id that a list shows; fewer would take the number of a deleted run for the beginning of another's id. */
export const shortIdLength = 8

/** The run that a number, a name, or the beginning of an id stands for. Throws `bad-input` where that is none or several. */
export function findRun(runs: readonly RunSummary[], typed: string): RunSummary {
  const ways: readonly ((run: RunSummary) => boolean)[] = [
    ({ number }) => String(number) === typed,
    ({ id }) => id === typed,
    (run) => run.name === typed || nameOfRun(run) === typed,
    ({ id }) => typed.length >= shortIdLength && id.startsWith(typed),
  ]
  for (const isMeant of ways) {
    const [found, ...others] = runs.filter(isMeant)
    if (!found) continue
    if (others.length === 0) return found
    const candidates = [found, ...others].map(
      (run) => `${run.number} (${run.id.slice(0, shortIdLength)}, ${nameOfRun(run)})`,
    )
    throw failure('bad-input', t, 'ambiguous', { typed, runs: candidates.join(', ') })
  }
  throw failure('bad-input', t, 'no-run', { typed })
}
