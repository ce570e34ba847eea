/** What is said of settings and files that are shared. */
import { layerSizes } from '#engine/settings/settings.ts'
import { describeSetting } from '#engine/settings/words.ts'
import type { Settings } from '#engine/contract/settings.ts'
import type { SharedWeights } from '#engine/contract/share.ts'
import { formatCount } from '#page/ui/format.ts'

/** Settings in a line, as far as people tell them apart: “784-64-10, Adam, η 0.001, 5 epochs, seed 7”. */
export function summarise(settings: Settings): string {
  const { optimiser, learningRate, epochs, seed } = settings
  return [
    layerSizes(settings).join('-'),
    optimiser === 'sgd' ? 'SGD' : describeSetting(settings, 'optimiser'),
    `η ${learningRate}`,
    `${formatCount(epochs)} ${epochs === 1 ? 'epoch' : 'epochs'}`,
    `seed ${seed}`,
  ].join(', ')
}

/** Bytes that a weight takes in JSON, digits, comma and space, as measured over networks of all sizes. */
const bytesOfWeight = 13
const bytesOfSettings = 1000

/** About how large a file to share will be. */
export function describeSize(weights: SharedWeights, parameters: number): string {
  const bytes = bytesOfSettings + (weights === 'none' ? 0 : bytesOfWeight * parameters)
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} KB` : `${(bytes / 1e6).toPrecision(2)} MB`
}
