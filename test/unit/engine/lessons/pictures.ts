/** Made-up pictures and networks on which the experiments of lessons are checked, and the cost as a whole forward pass has it. */
import type { Cost, HiddenActivation, OutputActivation } from '#engine/contract/settings.ts'
import type { Parameter } from '#engine/contract/lessons.ts'
import type { Work } from '#engine/basics/slicer.ts'
import { placeOf, toDouble, type Sample } from '#engine/lessons/sample.ts'
import { scoreSample } from '#engine/lessons/whole-network.ts'
import { copyNetwork, createNetwork, type Network } from '#engine/network/network.ts'

/** So many digits with about a fifth of their pixels inked. */
export function madeUp(count: number): Sample {
  return {
    count,
    pixels: Float32Array.from({ length: count * 784 }, (_, i) => ((i * 7919) % 31 < 6 ? ((i * 31) % 256) / 255 : 0)),
    labels: Uint8Array.from({ length: count }, (_, i) => (i * 3) % 10),
  }
}

export function networkOf(hidden: readonly (readonly [number, HiddenActivation])[], output: OutputActivation): Network {
  return toDouble(
    createNetwork({
      hidden: hidden.map(([neurons, activation]) => ({ neurons, activation })),
      output,
      initialiser: 'auto',
      initialDeviation: 0.1,
      seed: 4,
    }),
  )
}

/** Runs the work without pause. */
export function finish<Result>(work: Work<Result>): Result {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}

/** The mean cost when a parameter is changed, by a forward pass of everything. */
export function costWith(
  network: Network,
  cost: Cost,
  sample: Sample,
  ...changes: readonly (readonly [Parameter, number])[]
): number {
  const changed = copyNetwork(network)
  for (const [parameter, change] of changes) {
    const { numbers, index } = placeOf(changed.layers[parameter.layer]!, parameter)
    numbers[index]! += change
  }
  return finish(scoreSample(changed, cost, sample)).cost / sample.count
}
