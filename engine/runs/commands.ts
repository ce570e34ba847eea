/** The commands about runs that are recorded. What records them and takes them up again is the engine's `run-commands.ts`. */
import type { Engine, EventListener } from '../contract/contract.ts'
import { toErrorData } from '../contract/errors.ts'
import { mostRunsAtOnce, type RunList } from '../contract/runs.ts'
import { checkChangeRunRequest, checkRunId, checkRunIds } from './check-requests.ts'
import type { RunStore } from './store.ts'

/** Runs that can be deleted or brought back by one request. */
const mostDeletedAtOnce = 10_000

export type RunStoreCommand =
  'listRuns' | 'readRunCurves' | 'listCheckpoints' | 'changeRun' | 'deleteRuns' | 'restoreRuns'

export function createRunStoreCommands(
  store: RunStore,
  emit: EventListener,
): Pick<Engine['commands'], RunStoreCommand> {
  const list = (): RunList => {
    const { file, trouble } = store
    try {
      return { runs: store.list(), file, trouble }
    } catch (thrown) {
      return { runs: [], file, trouble: toErrorData(thrown) }
    }
  }
  const changed = <Result>(ids: readonly string[], result: Result): Result => {
    emit('runs', { ids })
    return result
  }

  return {
    listRuns: list,

    readRunCurves(request) {
      checkRunIds(request, mostRunsAtOnce)
      return store.readCurves(request.ids)
    },

    listCheckpoints(request) {
      checkRunId(request?.id)
      return store.listCheckpoints(request.id)
    },

    changeRun(request) {
      checkChangeRunRequest(request)
      return changed([request.id], store.change(request))
    },

    deleteRuns(request) {
      checkRunIds(request, mostDeletedAtOnce)
      store.delete(request.ids)
      return changed(request.ids, list())
    },

    restoreRuns(request) {
      checkRunIds(request, mostDeletedAtOnce)
      store.restore(request.ids)
      return changed(request.ids, list())
    },
  }
}
