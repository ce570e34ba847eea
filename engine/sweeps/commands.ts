/** The commands that train networks with settings which differ in one thing. */
import type { Bench } from '#engine/bench/bench.ts'
import type { Benches } from '#engine/bench/benches.ts'
import type { Methods } from '#engine/bench/methods.ts'
import { checkDigits } from '#engine/bench/same-digits.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/engine.ts'
import type { State } from '#engine/contract/state.ts'
import type { SweepCommands } from '#engine/contract/sweeps.ts'
import { requireStore } from '#engine/runs/commands.ts'
import type { DataSets } from '#engine/data/data-sets.ts'
import { createGroup, type SweepRuns } from '#engine/runs/sweeps.ts'
import type { RunStore } from '#engine/runs/store.ts'
import { SweepAtOnce } from './at-once.ts'
import { SweepInTurn } from './in-turn.ts'
import { planSweep, settingsAt, type Sweep } from './plan.ts'

/** Throws `bad-data` unless the sweep's runs, those that are over too, trained on the digits that the others would train on now. */
async function checkRuns(dataSets: DataSets, runs: SweepRuns, store: RunStore): Promise<void> {
  for (const { id } of runs.values()) {
    const { settings, versions } = store.describe(id)
    if (versions.digits) await checkDigits(dataSets, settings, versions.digits)
  }
}

export function createSweepCommands(benches: Benches, store: RunStore | undefined): Methods<SweepCommands> {
  const begin = (bench: Bench, sweep: Sweep): Promise<State> =>
    sweep.plan.atOnce === false ? new SweepInTurn(bench, sweep).begin() : new SweepAtOnce(bench, benches, sweep).begin()

  return {
    async sweep(request) {
      const bench = benches.find(request)
      bench.checkIdle()
      const plan = planSweep(request, bench.settings)
      for (let place = 1; place <= plan.values.length; place++) bench.checkMemory(settingsAt(plan, place))
      const recordedIn = bench.isRecorded ? store : undefined
      const group = recordedIn?.createSweep(plan) ?? createGroup()
      return begin(bench, { group, plan, runs: new Map(), store: recordedIn })
    },

    async resumeSweep(request) {
      const bench = benches.find(request)
      bench.checkIdle()
      if (!bench.isRecorded) {
        throw failure('bad-input', t, 'sweep-elsewhere')
      }
      const recordedIn = requireStore(store)
      const { group } = request
      const claimed = recordedIn.claimSweep(group)
      try {
        await checkRuns(bench.shared.dataSets, claimed.runs, recordedIn)
        bench.checkIdle()
      } catch (error) {
        recordedIn.releaseSweep(group)
        throw error
      }
      return begin(bench, { group, ...claimed, store: recordedIn })
    },
  }
}
