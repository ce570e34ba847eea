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
  readonly shown: ShownTexts
}

/** What the page's script shows, in the page's language. Numbers and names go where one stands in braces: `{value}`. */
export type ShownTexts = {
  /** [10] each class in a sentence: “a 7”, “an 8”, “‘Coat’”. */
  readonly names: readonly string[]
  /** `{what}`: of `names`. */
  readonly show: string
  readonly read: string
  /** `{value}` */
  readonly readValue: string
  readonly percent: string
  readonly answerNone: string
  readonly padEmpty: string
  readonly seenNothing: string
  readonly seenPixels: string
  /** `{what}`, `{z}`, `{up}`, `{down}`, `{biases}`, and in two of them `{rest}`. */
  readonly whyAnswer: string
  readonly whyAnswerRest: string
  readonly whyNot: string
  readonly whyNotRest: string
  /** Of each stage, in their order. */
  readonly stages: readonly { readonly title: string; readonly does: string }[]
  /** Of each hidden layer: what it is, and the same with how many are `{active}`. */
  readonly layers: readonly { readonly layer: string; readonly active: string }[]
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
