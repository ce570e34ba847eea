/** What the network makes of a picture: by the very code that Inkling computes with. */
import type { PageFacts } from '#engine/page/facts.ts'
import { forward } from '#engine/network/forward.ts'
import type { FloatArray, Network } from '#engine/network/network.ts'
import { createWorkspace, type Workspace } from '#engine/network/workspace.ts'
import { carryBack } from '#engine/prediction/explain.ts'
import { fromBase64 } from './read-network.ts'

/** How far an output may lie from what Inkling has noted of it, beside 1 or beside itself: browsers round differently. */
const tolerance = 1e-4

/** z = up − down + biasSum + rest. */
export type Explanation = {
  readonly z: number
  /** [784] x · ∂z/∂x of each pixel, and what those add up to that raise z, and those that lower it. */
  readonly contributions: Float32Array
  readonly up: number
  readonly down: number
  readonly biasSum: number
  /** What curved activation functions leave over. */
  readonly rest: number
}

export class Reader {
  readonly network: Network
  readonly #workspace: Workspace

  constructor(network: Network) {
    this.network = network
    this.#workspace = createWorkspace(network, 1)
  }

  /** [10] the outputs for a picture: [784] grey levels, 0 paper to 1 ink, row by row. */
  answer(pixels: ArrayLike<number>): FloatArray {
    const { activations } = this.#workspace
    activations[0]!.set(pixels)
    forward(this.network, this.#workspace, 1)
    return activations[activations.length - 1]!
  }

  /** Activations of each hidden layer at the picture that was answered last. */
  get hidden(): readonly FloatArray[] {
    return this.#workspace.activations.slice(1, -1)
  }

  /** Why an output is as it is at the picture that was answered last, as Inkling explains it. */
  explain(output: number): Explanation {
    const { activations, weightedSums } = this.#workspace
    const layer = this.network.layers.length - 1
    const { gradient, biasSum } = carryBack(this.network, this.#workspace, { layer, neuron: output })
    const pixels = activations[0]!
    const z = weightedSums[layer]![output]!
    let up = 0
    let down = 0
    const contributions = Float32Array.from(gradient, (slope, pixel) => {
      const contribution = slope * pixels[pixel]!
      if (contribution > 0) up += contribution
      else down -= contribution
      return contribution
    })
    return { z, contributions, up, down, biasSum, rest: z - (up - down) - biasSum }
  }

  /** Whether it answers its check images as it did in Inkling. */
  passes({ outputs }: NonNullable<PageFacts['checks']>, pictures: readonly Float32Array[]): boolean {
    return pictures.every((picture, row) => {
      const found = this.answer(picture)
      return outputs[row]!.every((said, i) => Math.abs(found[i]! - said) <= tolerance * Math.max(1, Math.abs(said)))
    })
  }
}

/** The ten pictures, [784] grey levels each. */
export function unpackPictures({ pixels, labels }: NonNullable<PageFacts['checks']>): readonly Float32Array[] {
  const bytes = fromBase64(pixels)
  const size = bytes.length / labels.length
  return labels.map((_, row) => Float32Array.from(bytes.subarray(row * size, (row + 1) * size), (byte) => byte / 255))
}
