/** The commands about runs that are recorded. What records them and takes them up again is the engine's `run-commands.ts`. */
import type { Engine, EventListener } from '#engine/contract/commands.ts'
import { InklingError, toErrorData } from '#engine/contract/errors.ts'
import { mostRunsAtOnce, type RunList } from '#engine/contract/runs.ts'
import { checkChangeRunRequest, checkRunId, checkRunIds } from './check-requests.ts'
import type { RunStore } from './store.ts'

/** Runs that can be deleted or brought back by one request. */
const mostDeletedAtOnce = 10_000

export type RunStoreCommand =
  'listRuns' | 'readRunCurves' | 'listCheckpoints' | 'changeRun' | 'deleteRuns' | 'restoreRuns'

/** Without a store there are no runs. */
export function createRunStoreCommands(
  store: RunStore | undefined,
  emit: EventListener,
): Pick<Engine['commands'], RunStoreCommand> {
  const list = (): RunList => {
    if (!store) return { runs: [], file: null, trouble: null }
    const { file, trouble } = store
    try {
      return { runs: store.list(), file, trouble }
    } catch (thrown) {
      return { runs: [], file, trouble: toErrorData(thrown) }
    }
  }
  const changed = <Result>(ids: readonly string[], result: Result): Result => {
    emit('runs', { ids, trouble: store?.trouble ?? null })
    return result
  }
  const needStore = () => requireStore(store)

  return {
    listRuns: list,

    readRunCurves(request) {
      checkRunIds(request, mostRunsAtOnce)
      return needStore().readCurves(request.ids)
    },

    listCheckpoints(request) {
      checkRunId(request?.id)
      return needStore().listCheckpoints(request.id)
    },

    changeRun(request) {
      checkChangeRunRequest(request)
      return changed([request.id], needStore().change(request))
    },

    deleteRuns(request) {
      checkRunIds(request, mostDeletedAtOnce)
      needStore().delete(request.ids)
      return changed(request.ids, list())
    },

    restoreRuns(request) {
      checkRunIds(request, mostDeletedAtOnce)
      needStore().restore(request.ids)
      return changed(request.ids, list())
    },
  }
}

/** Throws `bad-input` where no runs are recorded. */
export function requireStore(store: RunStore | undefined): RunStore {
  if (store) return store
  throw new InklingError('bad-input', 'No runs are recorded here.', 'Start Inkling with a file for its runs.')
}
