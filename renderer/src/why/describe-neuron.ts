/** One neuron in words and numbers, for the line at the foot of the page. */
import { imageSide } from '#engine/contract/pictures.ts'
import { activationNames } from '#engine/contract/activation-names.ts'
import { formatNumber } from '#page/ui/format.ts'
import type { Network } from '#page/session/network.svelte.ts'
import { t } from '#words/en/why.ts'

/** @param column 0 for the pixels, then the layers from the first hidden one to the outputs, of which there are `layers` */
export function neuronName(layers: number, column: number, neuron: number): string {
  if (column === 0) {
    return t('name-pixel', { row: Math.floor(neuron / imageSide) + 1, column: (neuron % imageSide) + 1 })
  }
  return column === layers
    ? t('name-output', { neuron })
    : t('name-hidden', { layer: column, neuron: String(neuron + 1) })
}

/** @param column as for `neuronName` */
export function describeNeuron(
  { input, prediction, state }: Pick<Network, 'input' | 'prediction' | 'state'>,
  column: number,
  neuron: number,
): string {
  if (column === 0) {
    const name = neuronName(0, column, neuron)
    const level = input.kind === 'none' ? undefined : input.pixels[neuron]
    return level === undefined ? t('pixel-input', { name }) : t('pixel-level', { name, level: formatNumber(level) })
  }
  const layers = state?.network.layers ?? []
  const layer = layers[column - 1]
  if (!layer) return ''
  const { inputs } = layer
  const name = neuronName(layers.length, column, neuron)
  const activation = activationNames[layer.activation]
  const values = prediction?.layers[column - 1]
  if (!values) return t('neuron-rests', { name, inputs, activation })
  const sum = formatNumber(values.weightedSums[neuron] ?? NaN)
  const result = formatNumber(values.activations[neuron] ?? NaN)
  return layer.activation === 'softmax'
    ? t('neuron-softmax', { name, sum, inputs, result })
    : t('neuron-works', { name, sum, inputs, activation, result })
}
