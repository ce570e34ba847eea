/** What a page says of its network as JSON, beside what every file says: how the weights are written, and what people are told. */
import type { LayerDescription } from '#engine/contract/state.ts'
import type { NumberType } from './packed-weights.ts'

/** The elements that hold the network: JSON, and base64. */
export const factsId = 'inkling-network'
export const weightsId = 'inkling-weights'

/** What people read about the network. All of it is text, never markup. */
export type PageWords = {
  readonly title: string
  /** What it is, where it learnt, and how well it reads, in whole sentences. */
  readonly sentences: readonly string[]
  /** What the ten classes are called; null where they are the digits. */
  readonly classes: readonly string[] | null
}

/** As much of the facts as the page itself reads. */
export type PageFacts = {
  readonly layers: readonly LayerDescription[]
  readonly weights: { readonly type: NumberType }
  readonly words: PageWords
  /** Ten pictures with the answers to them; absent where there were no digits. */
  readonly checks?: {
    /** Base64 of [10 × 784] grey = byte / 255. */
    readonly pixels: string
    readonly labels: readonly number[]
    /** [10][10] */
    readonly outputs: readonly (readonly number[])[]
  }
}
