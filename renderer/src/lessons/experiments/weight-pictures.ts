/** Pictures of the weights of a first layer. */
import type { BenchId } from '#engine/contract/bench-id.ts'
import { pixelCount } from '#engine/contract/pictures.ts'
import type { Ask } from '#page/session/ask.ts'

/** [784] each: w / the neuron's greatest |w|, −1 to 1. */
export async function weightPictures(ask: Ask, bench: BenchId, neurons: readonly number[]): Promise<Float32Array[]> {
  const weights = await ask('layerWeights', { bench, layer: 0, neurons: Uint32Array.from(neurons) })
  if (!weights) return []
  return neurons.map((_, place) =>
    Float32Array.from(weights.levels.subarray(place * pixelCount, (place + 1) * pixelCount), (level) => level / 127),
  )
}
