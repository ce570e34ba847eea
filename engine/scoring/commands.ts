/** The commands that put digits of the data before the network. */
import type { Bench } from '#engine/bench/bench.ts'
import type { Benches } from '#engine/bench/benches.ts'
import type { Methods } from '#engine/bench/methods.ts'
import { networkAt } from '#engine/bench/network-at.ts'
import { perBench } from '#engine/bench/per-bench.ts'
import { withComputation } from '#engine/bench/with-computation.ts'
import { InklingError } from '#engine/contract/errors.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/engine.ts'
import { pixelCount } from '#engine/contract/pictures.ts'
import type {
  EvaluateRequest,
  Evaluation,
  Example,
  Gallery,
  GalleryRequest,
  LayerHealth,
  ScoringCommands,
  Split,
} from '#engine/contract/scoring.ts'
import { testSourceOf } from '#engine/data/data-sets.ts'
import { readPixels, type Digits } from '#engine/data/digits.ts'
import { checkSources } from '#engine/settings/table/sources.ts'
import { engineLost, type Work } from '#engine/basics/slicer.ts'
import type { ScoringComputation } from '#engine/network/computation.ts'
import { copyNetwork } from '#engine/network/network.ts'
import { evaluate } from '#engine/training/evaluate.ts'
import { collectGallery } from './gallery.ts'
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
    gallery: (request) => hangGallery(benches.find(request), request),
    examineLayers: (request) => examineBench(benches.find(request)),
  }
}

/** Puts the digits of a part of the data before the bench's network: the weights asked for, copied as they are now, since training may go on meanwhile. */
async function withDigits<Result>(
  bench: Bench,
  { split, data = bench.settings.data, at }: EvaluateRequest,
  look: (computation: ScoringComputation, digits: Digits, indices: Uint32Array) => Work<Result>,
): Promise<Result> {
  const { settings, shared } = bench
  const network = copyNetwork(networkAt(bench, at).network)
  checkData(data)
  await shared.dataSets.require(data)
  const { digits, indices } = await bench.loadSplit(data, split)
  const result = await withComputation(shared, settings, network, indices.length, (computation) =>
    look(computation, digits, indices),
  )
  if (result === undefined) throw engineLost()
  return result
}

async function scoreBench(bench: Bench, request: EvaluateRequest): Promise<Evaluation> {
  const { split, data = bench.settings.data } = request
  const { model } = bench
  const tally = await withDigits(bench, request, evaluate)
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
  if (complaint) throw InklingError.from({ code: 'bad-input', ...complaint })
}

function hangGallery(bench: Bench, request: GalleryRequest): Promise<Gallery> {
  const { label, answer, most = 100 } = request
  return withDigits(bench, request, (computation, digits, indices) =>
    collectGallery(computation, digits, indices, { label, answer, most }),
  )
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
    throw failure('bad-input', t, 'no-digit', { index: String(index), last: String(count - 1) })
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
