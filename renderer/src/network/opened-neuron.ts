/** The neuron in the panel, as a place in the picture of the network. */
import type { Why } from '#page/why/why.svelte.ts'
import type { Spot } from './layout.ts'

/** Null while the panel is closed. */
export function openedSpot({ neuron }: Why): Spot | null {
  return neuron && { column: neuron.layer + 1, neuron: neuron.neuron }
}

/** Has the panel be about a neuron. Pixels have nothing inside. */
export function openNeuron(why: Why, { column, neuron }: Spot): void {
  if (column > 0) why.neuron = { layer: column - 1, neuron }
}

/** Opens the panel on a neuron, or closes it if it is about that one already. */
export function toggleNeuron(why: Why, spot: Spot): void {
  const opened = openedSpot(why)
  if (opened?.column === spot.column && opened.neuron === spot.neuron) why.neuron = null
  else openNeuron(why, spot)
}
