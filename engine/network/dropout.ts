/**
 * Dropout: for each training sample, each neuron of a hidden layer is left out with probability p, and those that stay count
 * 1 / (1 − p) as much, so that sums keep their size and nothing need change when the network is used ("inverted" dropout, as in
 * PyTorch and Keras). Srivastava et al., "Dropout: a simple way to prevent neural networks from overfitting", 2014.
 *
 * Who is left out is no stream but a function: neuron j of sample `position` of an epoch's order stays if
 *   scramble(key(sample) ⊕ splitmix32(j)) ≥ p · 2³²,  key(sample) = splitmix32(createKey(seed, 'dropout', layer, epoch) ⊕ position).
 * So any thread can work out any part of it, four neurons at a time.
 */
import { createKey, scramble, splitmix32 } from '#engine/basics/random.ts'
import type { FloatArray } from './network.ts'

/** [width] splitmix32(j) for each neuron j: the same for all layers, digits and epochs. */
export function createColumnKeys(width: number): Uint32Array {
  return Uint32Array.from({ length: width }, (_, neuron) => splitmix32(neuron))
}

/** Fills `mask` [rows × width] with 0 for the neurons left out and 1 / (1 − p) for the others; row 0 is the sample at `position`. */
export function fillMask(
  mask: FloatArray,
  rows: number,
  columnKeys: Uint32Array,
  p: number,
  place: { readonly seed: number; readonly layer: number; readonly epoch: number; readonly position: number },
): void {
  const width = columnKeys.length
  const threshold = p * 2 ** 32
  const scale = 1 / (1 - p)
  const layerKey = createKey(place.seed, 'dropout', place.layer, place.epoch)
  for (let row = 0; row < rows; row++) {
    const key = splitmix32(layerKey ^ (place.position + row))
    for (let j = 0; j < width; j++) mask[row * width + j] = scramble(key ^ columnKeys[j]!) >= threshold ? scale : 0
  }
}
