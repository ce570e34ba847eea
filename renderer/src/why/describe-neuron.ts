/** One neuron in words and numbers, for the line at the foot of the page. */
import { imageSide } from '#engine/contract/pictures.ts'
import { activationNames } from '#engine/contract/activation-names.ts'
import { formatNumber } from '#page/ui/format.ts'
import type { Network } from '#page/session/network.svelte.ts'

/** @param column 0 for the pixels, then the layers from the first hidden one to the outputs, of which there are `layers` */
export function neuronName(layers: number, column: number, neuron: number): string {
  if (column === 0) return `Pixel in row ${Math.floor(neuron / imageSide) + 1}, column ${(neuron % imageSide) + 1}`
  return column === layers ? `Output neuron ${neuron}` : `Hidden layer ${column}, neuron ${neuron + 1}`
}

/** @param column as for `neuronName` */
export function describeNeuron(
  { input, prediction, state }: Pick<Network, 'input' | 'prediction' | 'state'>,
  column: number,
  neuron: number,
): string {
  if (column === 0) {
    const place = neuronName(0, column, neuron)
    const level = input.kind === 'none' ? undefined : input.pixels[neuron]
    return level === undefined ? `${place}: one of the 784 inputs.` : `${place}: grey level ${formatNumber(level)}.`
  }
  const layers = state?.network.layers ?? []
  const layer = layers[column - 1]
  if (!layer) return ''
  const name = neuronName(layers.length, column, neuron)
  const activation = activationNames[layer.activation]
  const values = prediction?.layers[column - 1]
  if (!values)
    return `${name}: sums ${layer.inputs} inputs times their weights, adds its bias, and applies ${activation}.`
  const sum = formatNumber(values.weightedSums[neuron] ?? NaN)
  const result = formatNumber(values.activations[neuron] ?? NaN)
  const formula =
    layer.activation === 'softmax' ? `a = softmax of all ten z = ${result}` : `a = ${activation}(${sum}) = ${result}`
  return `${name}: weighted sum z = b + Σ x·w = ${sum} over ${layer.inputs} inputs; activation ${formula}. A click or Enter looks inside.`
}
