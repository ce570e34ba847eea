/** Scores on parts of the data, and single digits of it. */
import { bench, benchRequest, type BenchRequest } from './bench-id.ts'
import { at, type MomentRequest } from './moments.ts'
import {
  choice,
  fields,
  optional,
  type Requests,
  type Schema,
  text,
  unchecked,
  whole,
  refuse,
  refuseValue,
  type Refusal,
} from './schema.ts'

export type ScoringCommands = {
  /** Scores the network on a part of the data. The test set is scored only through this call. Errors: `bad-data`. */
  evaluate(request: EvaluateRequest): Evaluation
  /** One digit of the data, with its label. Errors: `bad-data`, `bad-input`. */
  example(request: ExampleRequest): Example
  /**
   * Digits of a part of the data by what they are and what the network answers: a cell of the confusion matrix, in pictures. They are read as
   * `evaluate` reads them; of the test set it counts as no score, since it tells no number that the score has not. Errors: `bad-data`.
   */
  gallery(request: GalleryRequest): Gallery
  /** How each layer is doing, on a sample of the training digits with the weights as they are now. Errors: `bad-data`. */
  examineLayers(request?: BenchRequest): readonly LayerHealth[]
}

/** Measured on some hundred training digits. */
export type LayerHealth = {
  /** The length of the gradient of the mean cost, weights and biases together. */
  readonly gradientNorm: number
  /** The length of all weights, √Σ w². */
  readonly weightNorm: number
  /** Share of neurons that answered 0 to every digit: dead ReLUs. Null for other activations. */
  readonly dead: number | null
  /** Share of answers so near an end of sigmoid or tanh that the slope is below a fifth of its greatest. Null for other activations. */
  readonly saturated: number | null
}

const splits = ['training', 'validation', 'test'] as const
export type Split = (typeof splits)[number]

/** `data`: the sources of the digits, as in the settings; those of the bench unless given. Their test digits are MNIST’s. */
export type EvaluateRequest = MomentRequest & { readonly split: Split; readonly data?: string }

export type Evaluation = {
  /** The sources of the digits that were scored. */
  readonly data: string
  readonly split: Split
  readonly count: number
  readonly correct: number
  /** correct / count */
  readonly accuracy: number
  /** Mean cost a sample. */
  readonly cost: number
  /** [10 × 10] counts, row = true digit, column = answer. */
  readonly confusion: Uint32Array
}

/** `index` counts within the split; without it the engine takes the next one in its order. */
export type ExampleRequest = BenchRequest & { readonly split: Split; readonly index?: number }

export type Example = {
  readonly pixels: Float32Array
  readonly label: number
  readonly index: number
  /** Digits in the split. */
  readonly count: number
}

/** `data` as for `evaluate`. */
export type GalleryRequest = MomentRequest & {
  readonly split: Split
  readonly data?: string
  /** What the digits are, and what the network answers: 0 to 9. */
  readonly label: number
  readonly answer: number
  /** At most so many of them: 100 unless given. */
  readonly most?: number
}

/** Sorted by the network's certainty, the most certain first. */
export type Gallery = {
  /** How many there are in all. */
  readonly count: number
  readonly exhibits: readonly Exhibit[]
}

export type Exhibit = {
  readonly pixels: Float32Array
  /** Counts within the split. */
  readonly index: number
  /** The activation of the output that is the answer: its probability, with softmax. */
  readonly certainty: number
}

const split: Schema<Split> = choice('unknown-split', splits)
const data = optional(text(refuse('data-name'), 1000))

/* @__NO_SIDE_EFFECTS__ */
function digit(refusal: Refusal): Schema<number> {
  return whole(0, 9, refusal)
}

export const scoringRequests: Requests<ScoringCommands> = {
  evaluate: fields<EvaluateRequest>({
    bench,
    at,
    split,
    data,
  }),
  // How many digits there are is known when they are read.
  example: fields<ExampleRequest>({ bench, split, index: optional(unchecked<number>()) }),
  gallery: fields<GalleryRequest>({
    bench,
    at,
    split,
    data,
    label: digit(refuseValue('what-digits-are')),
    answer: digit(refuseValue('answer')),
    most: optional(whole(1, 1000, refuseValue('picture-count'))),
  }),
  examineLayers: benchRequest,
}
