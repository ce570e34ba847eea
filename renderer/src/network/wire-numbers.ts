/** A connection with its numbers as they are now, and in words. */
import { formatNumber } from '#page/ui/format.ts'
import type { Network } from '#page/session/network.svelte.ts'
import { neuronName } from '#page/why/describe-neuron.ts'
import { t } from '#words/en/network.ts'
import type { Wire } from './wires.ts'

/** `activation`: of the neuron or pixel that it comes from. `product`: a·w. */
export type WireNumbers = { readonly wire: Wire; readonly activation: number; readonly product: number }

type Numbers = Pick<Network, 'input' | 'prediction' | 'state'>

export function withNumbers(wire: Wire, { input, prediction }: Numbers): WireNumbers {
  const sources = wire.column === 0 && input.kind !== 'none' ? input.pixels : null
  const activation = (sources ?? prediction?.layers[wire.column - 1]?.activations)?.[wire.from] ?? NaN
  return { wire, activation, product: activation * wire.weight }
}

/** What it joins: “Pixel in row 3, column 9 to Hidden layer 1, neuron 7”. */
export function wireEnds({ column, from, to }: Wire, { state }: Pick<Numbers, 'state'>): readonly [string, string] {
  const layers = state?.network.layers.length ?? 0
  return [neuronName(layers, column, from), neuronName(layers, column + 1, to)]
}

/** For the line at the foot of the page and for screen readers. */
export function describeWire({ wire, activation, product }: WireNumbers, numbers: Numbers): string {
  const [from, to] = wireEnds(wire, numbers)
  return t('wire-described', {
    from,
    to,
    activation: formatNumber(activation),
    weight: formatNumber(wire.weight),
    product: formatNumber(product),
  })
}
