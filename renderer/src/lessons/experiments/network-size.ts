/** Whether a network is small enough to be trained from the beginning while somebody waits for it. */
import type { NetworkDescription } from '#engine/contract/state.ts'

/** Weights and biases. Of larger networks an engine keeps too few moments, and an epoch takes long. */
const mostParameters = 400_000

export function countParameters({ layers }: Pick<NetworkDescription, 'layers'>): number {
  return layers.reduce((sum, { inputs, outputs }) => sum + (inputs + 1) * outputs, 0)
}

export function isLarge(network: Pick<NetworkDescription, 'layers'>): boolean {
  return countParameters(network) > mostParameters
}
