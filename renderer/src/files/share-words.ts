/** What is said of settings and files that are shared. */
import { layerSizes } from '#engine/settings/settings.ts'
import { describeSetting } from '#engine/settings/words.ts'
import type { Settings } from '#engine/contract/settings.ts'
import type { SharedWeights } from '#engine/contract/share.ts'
import { estimateSize, formatSize } from './formats.ts'
import { t } from '#words/en/saving.ts'
import { formatExact } from '#words/numbers.ts'

/** Settings in a line, as far as people tell them apart: “784-64-10, Adam, η 0.001, 5 epochs, seed 7”. */
export function summarise(settings: Settings): string {
  const { optimiser, learningRate, epochs, seed } = settings
  return t('summary', {
    layers: layerSizes(settings).join('-'),
    optimiser: optimiser === 'sgd' ? 'SGD' : describeSetting(settings, 'optimiser'),
    rate: formatExact(learningRate),
    epochs,
    seed: String(seed),
  })
}

/** Bytes of settings alone. */
const bytesOfSettings = 1000

/** About how large a file to share will be: “0.4 MB”. */
export function describeSize(weights: SharedWeights, parameters: number): string {
  return formatSize(weights === 'none' ? bytesOfSettings : estimateSize('json', parameters, weights === 'trained'))
}
