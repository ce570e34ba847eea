/** The commands that put digits of the data before the network. */
import { pixelCount } from '#engine/contract/pictures.ts'
import type { Engine } from '#engine/contract/commands.ts'
import type { Split } from '#engine/contract/scoring.ts'
import type { Core } from '#engine/bench/core.ts'
import { readPixels } from '#engine/data/samples.ts'
import { chooseBackend } from '#engine/network/computation.ts'
import { copyNetwork, countNetworkParameters } from '#engine/network/network.ts'
import { checkEvaluateRequest, checkExampleRequest, checkIndex } from '#engine/bench/requests.ts'
import { engineLost } from '#engine/basics/slicer.ts'
import { evaluate } from '#engine/training/evaluate.ts'
import { examineLayers } from './layer-health.ts'

type DataCommands = Pick<Engine['commands'], 'evaluate' | 'example' | 'examineLayers'>

/** Digits that `examineLayers` looks at: enough for two decimals. */
const examinedDigits = 500

export function createDataCommands(core: Core): DataCommands {
  /** For each split, the digit that `example` gives next. */
  const nextExample: Record<Split, number> = { training: 0, validation: 0, test: 0 }

  return {
    async evaluate(request) {
      checkEvaluateRequest(request)
      const { split, data = core.settings.data } = request
      // The weights as they are now, copied, since training may go on while they are scored.
      const scored = core.model
      const network = copyNetwork(scored.network)
      const { settings } = core
      const { samples, indices } = await core.loadSplit(data, split)
      const backend = chooseBackend(core.backends, settings, 'evaluate')
      const capacity = backend.chooseCapacity(countNetworkParameters(network), indices.length)
      const computation = backend.createComputation(network, settings.cost, capacity)
      const tally = await core.slicer.start(evaluate(computation, samples, indices)).done.finally(computation.close)
      if (!tally) throw engineLost()
      if (split === 'test') {
        scored.testScores++
        if (scored === core.model) core.announce()
      }
      const { count, correct, confusion } = tally
      return { data, split, count, correct, accuracy: correct / count, cost: tally.cost / count, confusion }
    },

    async example(request) {
      checkExampleRequest(request)
      const { split } = request
      const { samples, indices } = await core.loadSplit(core.settings.data, split)
      const count = indices.length
      const index = request.index ?? nextExample[split] % count
      checkIndex(index, count)
      nextExample[split] = index + 1
      const pixels = new Float32Array(pixelCount)
      readPixels(samples, indices[index]!, pixels)
      return { pixels, label: samples.labels[indices[index]!]!, index, count }
    },

    async examineLayers() {
      const network = copyNetwork(core.model.network)
      const { cost, data } = core.settings
      const { samples, indices } = await core.loadSplit(data, 'training')
      const work = examineLayers(network, cost, samples, indices.subarray(0, examinedDigits))
      const layers = await core.slicer.start(work).done
      if (!layers) throw engineLost()
      return layers
    },
  }
}
