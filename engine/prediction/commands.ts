/** The commands that put a picture before the network. */
import type { Bench } from '#engine/bench/bench.ts'
import type { Benches } from '#engine/bench/benches.ts'
import type { Methods } from '#engine/bench/methods.ts'
import { InklingError } from '#engine/contract/errors.ts'
import type { NeuronPlace, PredictionCommands } from '#engine/contract/prediction.ts'
import type { LayerDescription } from '#engine/contract/state.ts'
import type { Doubt } from '#engine/doubt/doubt.ts'
import { explain } from './explain.ts'
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
      const { pixels, isDrawn = false, connections = 0, isUrgent = false, awaitsDoubt = false } = request
      if (isUrgent) giveWay(drawingTime)
      const { network, workspace, progression } = bench.model
      const prediction = predict(network, workspace, pixels, connections, progression.step)
      // The main bench is calibrated as soon as it is at rest; of the others, those that are asked.
      if (bench !== benches.main && !awaitsDoubt) void doubt.refresh()
      if (!awaitsDoubt) return { ...prediction, reading: doubt.read(prediction, pixels, isDrawn) }
      const { digit } = prediction
      return doubt
        .prepare(digit, isDrawn)
        .then((page) => ({ ...prediction, reading: doubt.read(prediction, pixels, isDrawn, page) }))
    },

    explain(request) {
      const { network, workspace, progression } = benches.find(request).model
      const { pixels, place, inputs = 0 } = request
      if (place) checkPlace(place, network.layers)
      return explain(network, workspace, pixels, place, inputs, progression.step)
    },
  }
}

/** Throws `bad-input` for a neuron that the network does not have. */
function checkPlace({ layer, neuron }: NeuronPlace, layers: readonly LayerDescription[]): void {
  const outputs = Number.isInteger(layer) ? (layers[layer]?.outputs ?? 0) : 0
  if (Number.isInteger(neuron) && neuron >= 0 && neuron < outputs) return
  throw new InklingError(
    'bad-input',
    `The network has no neuron ${String(neuron)} in layer ${String(layer)}.`,
    `Both count from 0; the layers have ${layers.map((each) => each.outputs).join(', ')} neurons.`,
  )
}
