/** The commands that put digits of the data before the network. */
import type { Bench } from '#engine/bench/bench.ts'
import type { Benches } from '#engine/bench/benches.ts'
import type { Methods } from '#engine/bench/methods.ts'
import { perBench } from '#engine/bench/per-bench.ts'
import { InklingError } from '#engine/contract/errors.ts'
import { pixelCount } from '#engine/contract/pictures.ts'
import type {
  EvaluateRequest,
  Evaluation,
  Example,
  LayerHealth,
  ScoringCommands,
  Split,
} from '#engine/contract/scoring.ts'
import { testSourceOf } from '#engine/data/data-sets.ts'
import { readPixels } from '#engine/data/digits.ts'
import { checkSources } from '#engine/settings/table/sources.ts'
import { engineLost } from '#engine/basics/slicer.ts'
import { chooseBackend } from '#engine/network/computation.ts'
import { copyNetwork, countNetworkParameters } from '#engine/network/network.ts'
import { evaluate } from '#engine/training/evaluate.ts'
import { examineLayers } from './layer-health.ts'

/** Digits that `examineLayers` looks at: enough for two decimals. */
const examinedDigits = 500

export function createScoringCommands(benches: Benches): Methods<ScoringCommands> {
  /** For each split, the digit that `example` gives next. */
  const nextOn = perBench((): Record<Split, number> => ({ training: 0, validation: 0, test: 0 }))
  return {
    evaluate: (request) => scoreBench(benches.find(request), request),
    example(request) {
      const bench = benches.find(request)
      return takeExample(bench, request.split, request.index, nextOn(bench))
    },
    examineLayers: (request) => examineBench(benches.find(request)),
  }
}

async function scoreBench(bench: Bench, { split, data = bench.settings.data }: EvaluateRequest): Promise<Evaluation> {
  const { settings, model, shared } = bench
  // The weights as they are now, copied, since training may go on while they are scored.
  const network = copyNetwork(model.network)
  checkData(data)
  await shared.dataSets.require(data)
  const { digits, indices } = await bench.loadSplit(data, split)
  const backend = chooseBackend(shared.backends, settings, 'evaluate')
  const capacity = backend.chooseCapacity(countNetworkParameters(network), indices.length)
  const computation = backend.createComputation(network, settings.cost, capacity)
  const tally = await shared.slicer
    .start(evaluate(computation, digits, indices))
    .done.finally(() => computation.close())
  if (!tally) throw engineLost()
  if (split === 'test') {
    model.testScores++
    if (model === bench.model) bench.announce()
  }
  const { count, correct, confusion } = tally
  return {
    data: split === 'test' ? testSourceOf(data) : data,
    split,
    count,
    correct,
    accuracy: correct / count,
    cost: tally.cost / count,
    confusion,
  }
}

/** Throws `bad-input`. */
function checkData(data: string): void {
  const complaint = checkSources(data)
  if (complaint) throw new InklingError('bad-input', complaint.message, complaint.remedy)
}

async function takeExample(
  bench: Bench,
  split: Split,
  wanted: number | undefined,
  next: Record<Split, number>,
): Promise<Example> {
  const { digits, indices } = await bench.loadSplit(bench.settings.data, split)
  const count = indices.length
  const index = wanted ?? next[split] % count
  if (!Number.isInteger(index) || index < 0 || index >= count) {
    throw new InklingError(
      'bad-input',
      `There is no digit ${String(index)}.`,
      `Choose a whole number from 0 to ${count - 1}.`,
    )
  }
  next[split] = index + 1
  const pixels = new Float32Array(pixelCount)
  readPixels(digits, indices[index]!, pixels)
  return { pixels, label: digits.labels[indices[index]!]!, index, count }
}

async function examineBench(bench: Bench): Promise<readonly LayerHealth[]> {
  const network = copyNetwork(bench.model.network)
  const { cost, data } = bench.settings
  const { digits, indices } = await bench.loadSplit(data, 'training')
  const work = examineLayers(network, cost, digits, indices.subarray(0, examinedDigits))
  const layers = await bench.shared.slicer.start(work).done
  if (!layers) throw engineLost()
  return layers
}
