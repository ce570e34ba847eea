/** The planes of runs that somebody looks at: found from the moments that a bench keeps of its run, with the run's own costs over them. */
import type { Bench } from '#engine/bench/bench.ts'
import { withComputation } from '#engine/bench/with-computation.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/experiments.ts'
import { engineLost, type Work } from '#engine/basics/slicer.ts'
import { copyNetwork, type Network } from '#engine/network/network.ts'
import { evaluate } from '#engine/training/evaluate.ts'
import type { Model } from '#engine/training/model.ts'
import { fitPlane, type RunPlane } from './run-plane.ts'
import { flatten, OverPlane, type SurveyedRun } from './run-surface.ts'
import { loadDigits, type Sample } from './sample.ts'

/** Of a run, for a plane to say something. */
const fewestMoments = 4

/** Finding the plane takes longest: it is kept for the rows that are asked for next, as long as the network is in use and trains no further. */
export class SurveyedRuns {
  readonly #kept = new WeakMap<Model, { readonly key: string; readonly run: SurveyedRun }>()

  /** Throws `bad-input` where there is no plane, `bad-data`, `engine-lost`. */
  async find(bench: Bench, digits: number): Promise<SurveyedRun> {
    const { model, settings } = bench
    const { step } = model.progression
    const key = JSON.stringify([step, settings.cost, settings.data, digits])
    const kept = this.#kept.get(model)
    if (kept?.key === key) return kept.run
    const found = model.moments.list().step
    // Copies: training may go on meanwhile.
    const networks = [...found].map((moment) => copyNetwork(model.moments.find(moment)!))
    const isAtEnd = found.at(-1) === step
    if (!isAtEnd) networks.push(copyNetwork(model.network))
    if (found.length < fewestMoments) throw failure('bad-input', t, 'few-moments')
    const sample = await loadDigits(bench, 'training', digits)
    const run = await survey(bench, networks, isAtEnd ? found : Uint32Array.of(...found, step), sample)
    this.#kept.set(model, { key, run })
    return run
  }
}

/** `networks`: the weights of the run, the earliest first, which nobody changes. */
async function survey(
  bench: Bench,
  networks: readonly Network[],
  steps: Uint32Array,
  sample: Sample,
): Promise<SurveyedRun> {
  const { shared, settings } = bench
  const { digits, indices } = await bench.loadSplit(settings.data, 'training')
  const asked = indices.subarray(0, sample.count)
  const costs = new Float64Array(networks.length)
  for (const [index, network] of networks.entries()) {
    const tally = await withComputation(shared, settings, network, asked.length, (computation) =>
      evaluate(computation, digits, asked),
    )
    if (!tally) throw engineLost()
    costs[index] = tally.cost / tally.count
  }
  const plane = await shared.slicer.start(fitPlane(networks.map(flatten))).done
  if (!plane) throw failure('bad-input', t, 'no-change')
  const over = new OverPlane(networks[0]!, plane, settings.cost, sample)
  const shadows = await shared.slicer.start(castShadows(over, plane)).done
  if (!shadows) throw engineLost()
  return { over, shares: plane.shares, path: { steps, xs: plane.xs, ys: plane.ys, costs, shadows } }
}

/** The costs at the points of the plane that are closest to the run's own. */
function* castShadows(over: OverPlane, { xs, ys }: RunPlane): Work<Float64Array> {
  yield* over.prepare()
  const shadows = new Float64Array(xs.length)
  for (const index of shadows.keys()) shadows[index] = yield* over.at(xs[index]!, ys[index]!)
  return shadows
}
