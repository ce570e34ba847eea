/** The commands about runs that are recorded. What records them is `recorder.ts`. */
import type { Bench } from '#engine/bench/bench.ts'
import type { Benches } from '#engine/bench/benches.ts'
import type { Methods } from '#engine/bench/methods.ts'
import { continueTraining } from '#engine/bench/run-control.ts'
import { checkDigits } from '#engine/bench/same-digits.ts'
import type { EventListener } from '#engine/contract/commands.ts'
import { toErrorData } from '#engine/contract/errors.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/run-store.ts'
import type { OpenRunRequest, RunCommands, RunList } from '#engine/contract/runs.ts'
import type { Settings } from '#engine/contract/settings.ts'
import type { State } from '#engine/contract/state.ts'
import { restoreModel } from '#engine/training/checkpoint.ts'
import type { Model } from '#engine/training/model.ts'
import type { RunStore } from './store.ts'
import { isOver } from './sweeps.ts'

/** Without a store there are no runs. */
export function createRunCommands(
  benches: Benches,
  store: RunStore | undefined,
  emit: EventListener,
): Methods<RunCommands> {
  const list = (): RunList => {
    if (!store) return { runs: [], file: null, problem: null, sweeps: [] }
    const { file, problem } = store
    try {
      return { runs: store.list(), file, problem, sweeps: store.listSweeps() }
    } catch (thrown) {
      return { runs: [], file, problem: toErrorData(thrown), sweeps: [] }
    }
  }
  const changed = <Result>(ids: readonly string[], result: Result): Result => {
    emit('runs', { ids, problem: store?.problem ?? null })
    return result
  }

  return {
    listRuns: list,
    readRunCurves: ({ ids }) => requireStore(store).readCurves(ids),
    listCheckpoints: ({ id }) => requireStore(store).listCheckpoints(id),
    changeRun: (request) => changed([request.id], requireStore(store).change(request)),

    deleteRuns({ ids }) {
      requireStore(store).delete(ids)
      return changed(ids, list())
    },

    restoreRuns({ ids }) {
      requireStore(store).restore(ids)
      return changed(ids, list())
    },

    openRun: (request) => openRun(benches.find(request), requireStore(store), request),
  }
}

async function openRun(bench: Bench, store: RunStore, { id, checkpoint }: OpenRunRequest): Promise<State> {
  bench.checkIdle()
  // A bench that is not recorded leaves the run as it is.
  const isResumed = bench.isRecorded && checkpoint === undefined && !isOver(store.describe(id).status)
  const { model, settings, isUnderWay } = readModel(store, id, checkpoint)
  if (isResumed && isUnderWay) {
    await checkDigits(bench.shared.dataSets, settings, model.digits)
    bench.checkIdle()
  }
  bench.checkMemory(settings)
  if (!isResumed || !isUnderWay) {
    takeModel(bench, model, settings)
    return bench.announce()
  }
  store.claim(id)
  takeModel(bench, model, settings)
  return continueTraining(bench)
}

export function takeModel(bench: Bench, model: Model, settings: Settings): void {
  bench.replaceModel(model, settings)
}

/** The model of a recorded run's checkpoint, the newest unless one is named. Throws `bad-input`, `bad-store`. */
export function readModel(
  store: RunStore,
  id: string,
  checkpoint?: number,
): { readonly model: Model; readonly settings: Settings; readonly isUnderWay: boolean } {
  const recorded = store.readCheckpoint(id, checkpoint)
  const { model, settings } = restoreModel(recorded)
  model.recorded = { runId: id, step: model.progression.step }
  return { model, settings, isUnderWay: recorded.isUnderWay }
}

/** Throws `bad-input` where no runs are recorded. */
export function requireStore(store: RunStore | undefined): RunStore {
  if (store) return store
  throw failure('bad-input', t, 'no-recording')
}
