/** The commands that put a picture before the network. */
import type { Bench } from '#engine/bench/bench.ts'
import type { Benches } from '#engine/bench/benches.ts'
import type { Methods } from '#engine/bench/methods.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/engine.ts'
import { mostWeights, type NeuronPlace, type PredictionCommands } from '#engine/contract/prediction.ts'
import type { LayerDescription } from '#engine/contract/state.ts'
import type { Doubt } from '#engine/doubt/doubt.ts'
import { networkAt } from '#engine/bench/network-at.ts'
import { noJudge, read } from '#engine/doubt/reading.ts'
import { explain } from './explain.ts'
import { layerWeights } from './layer-weights.ts'
import { predict } from './predict.ts'

/** Somebody draws and waits for each answer, and a page that draws needs a core: other work gives way for so many milliseconds. */
const drawingTime = 1000

export type PredictionParts = {
  readonly benches: Benches
  readonly doubtOf: (bench: Bench) => Doubt
  /** Lets other work take less of the computer, in shorter slices, for so many milliseconds. */
  readonly giveWay: (milliseconds: number) => void
}

export function createPredictionCommands({ benches, doubtOf, giveWay }: PredictionParts): Methods<PredictionCommands> {
  return {
    predict(request) {
      const bench = benches.find(request)
      const doubt = doubtOf(bench)
      const { pixels, at, isDrawn = false, connections = 0, isUrgent = false, awaitsDoubt = false, off = [] } = request
      if (isUrgent) giveWay(drawingTime)
      const { workspace } = bench.model
      const { network, step } = networkAt(bench, at)
      for (const each of off) checkHidden(each, network.layers)
      const prediction = predict(network, workspace, pixels, connections, step, off)
      if (at !== undefined) return { ...prediction, reading: read(prediction, pixels, isDrawn, noJudge) }
      // Only the main bench is examined at every rest: whoever wants the doubts of another waits for them, and nobody else pays for them.
      if (!awaitsDoubt) return { ...prediction, reading: doubt.read(prediction, pixels, isDrawn) }
      const { digit } = prediction
      return doubt
        .prepare(digit, isDrawn)
        .then((page) => ({ ...prediction, reading: doubt.read(prediction, pixels, isDrawn, page) }))
    },

    explain(request) {
      const bench = benches.find(request)
      const { pixels, at, place, inputs = 0, off = [] } = request
      const { workspace } = bench.model
      const { network, step } = networkAt(bench, at)
      if (place) checkPlace(place, network.layers)
      for (const each of off) checkHidden(each, network.layers)
      return explain(network, workspace, pixels, place, inputs, step, off)
    },

    layerWeights(request) {
      const { layer, neurons, at } = request
      const { network, step } = networkAt(benches.find(request), at)
      for (const neuron of neurons) checkPlace({ layer, neuron }, network.layers)
      const asked = network.layers[layer]
      if (!asked) checkPlace({ layer, neuron: 0 }, network.layers)
      if (neurons.length * asked!.inputs > mostWeights) {
        throw failure('bad-input', t, 'too-many-neurons', {
          neurons: String(neurons.length),
          inputs: String(asked!.inputs),
          most: String(Math.floor(mostWeights / asked!.inputs)),
        })
      }
      return { ...layerWeights(asked!, neurons), step }
    },
  }
}

/** Throws `bad-input` for a neuron that is not there or is an output: what all outputs together are must stay whole. */
function checkHidden(place: NeuronPlace, layers: readonly LayerDescription[]): void {
  checkPlace(place, layers)
  if (place.layer < layers.length - 1) return
  throw failure('bad-input', t, 'output-neuron')
}

/** Throws `bad-input` for a neuron that the network does not have. */
function checkPlace({ layer, neuron }: NeuronPlace, layers: readonly LayerDescription[]): void {
  const outputs = Number.isInteger(layer) ? (layers[layer]?.outputs ?? 0) : 0
  if (Number.isInteger(neuron) && neuron >= 0 && neuron < outputs) return
  const sizes = layers.map((each) => each.outputs).join(', ')
  throw failure('bad-input', t, 'no-neuron', { neuron: String(neuron), layer: String(layer), sizes })
}
