/** Trains one network of a sweep: from random weights, or from where it was interrupted. */
import type { Bench } from '#engine/bench/bench.ts'
import { continueTraining, resumeTraining, startTraining } from '#engine/bench/run-control.ts'
import type { Settings } from '#engine/contract/settings.ts'
import type { State } from '#engine/contract/state.ts'
import { readModel } from '#engine/runs/commands.ts'
import { createRandomModel, type Model } from '#engine/training/model.ts'
import { settingsAt, type Sweep } from './plan.ts'

/** What a network of a sweep begins with. */
export type PlaceStart = {
  readonly settings: Settings
  readonly createModel: () => Model
  readonly resumes: string | null
}

/** Throws `bad-input` and `bad-store` for an interrupted run that cannot be read. */
export function chooseStart({ plan, runs, store }: Sweep, place: number): PlaceStart {
  const run = runs.get(place)
  if (!run || !store) {
    const settings = settingsAt(plan, place)
    return { settings, createModel: () => createRandomModel(settings), resumes: null }
  }
  const { model, settings } = readModel(store, run.id)
  return { settings, createModel: () => model, resumes: run.id }
}

/** Trains the network that the bench has by now. Throws what `start` throws, and `busy` for a run that somebody else has taken over. */
export async function trainPlace(bench: Bench, { store }: Sweep, { resumes }: PlaceStart): Promise<State> {
  if (resumes === null) return startTraining(bench)
  store!.claim(resumes)
  const { sweep } = bench
  await continueTraining(bench)
  // It may have been stopped meanwhile.
  return bench.sweep === sweep ? resumeTraining(bench) : bench.describe()
}
