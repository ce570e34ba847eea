/** What a network answers to a picture, what that is worth, and why. */
import { bench } from './bench-id.ts'
import { at, type MomentRequest } from './moments.ts'
import { pixelCount } from './pictures.ts'
import { checked, fields, list, optional, type Requests, type Schema, unchecked, whole, refuse } from './schema.ts'

export type PredictionCommands = {
  /** The forward pass for one picture, with the activations of every layer. Errors: `bad-input`. */
  predict(request: PredictRequest): Prediction
  /** Why a neuron answers as it does to one picture: its weighted sum as terms, and as contributions of the pixels. Errors: `bad-input`. */
  explain(request: ExplainRequest): Explanation
  /** The weights of some neurons of a layer, as small as pictures of them need. Errors: `bad-input`. */
  layerWeights(request: LayerWeightsRequest): LayerWeights
}

/** Fitted on the validation digits when a run is over, so that all but about one in a hundred of them are read without doubt. */
export type Calibration = Limits & {
  /**
   * For pictures that were drawn, by the pen digits of writers whom no network has learnt from; those of all pictures hold for them where
   * there are none.
   */
  readonly drawings?: Limits | null
}

/** What an answer is judged by. */
export type Limits = {
  /** T: softmax(z / T) gives the probabilities. Null for other outputs, which have none. */
  readonly temperature: number | null
  /** Mean |accuracy − probability| over 15 bins of the validation digits, before and after T; null without softmax. */
  readonly error: { readonly before: number; readonly after: number } | null
  /** Below it the answer is not sure: the digit's probability or, without softmax, how far its output is above the next one. */
  readonly leastCertainty: number
  /** Above it a picture does not look like the digit: the distance to training digits of that class, by their strokes. */
  readonly greatestDistance: number
  /** Below it the network has found nothing it knows: ln Σ exp(z) over the outputs; null without softmax. */
  readonly leastEvidence: number | null
}

export type PredictRequest = MomentRequest & {
  /** [784] grey levels 0 (paper) to 1 (ink), row by row. */
  readonly pixels: Float32Array
  /** The picture was made of strokes by all stages, the automatic brush included: it is judged as drawings are. */
  readonly isDrawn?: boolean
  /** How many of the strongest connections to return for each layer; none unless given. */
  readonly connections?: number
  /** Somebody is drawing and waits for the answer: whatever else goes on gives way for a moment. */
  readonly isUrgent?: boolean
  /**
   * Whether the answer waits until the network has been examined for its doubts, if it can be. The main bench is examined at every rest, others only
   * for those who wait.
   */
  readonly awaitsDoubt?: boolean
  /** Hidden neurons whose activation counts as 0 in this answer. The weights stay as they are. None unless given. */
  readonly off?: readonly NeuronPlace[]
}

export type Prediction = {
  /** Argmax: the output neuron with the greatest activation; the lowest of equals. */
  readonly digit: number
  /** One entry a layer, the output layer last. */
  readonly layers: readonly LayerActivations[]
  /** One entry a layer: the connections with the greatest |a·w|, strongest first. */
  readonly connections: readonly Connections[]
  /** Weight updates behind this answer. */
  readonly step: number
  readonly reading: Reading
}

/**
 * The answer with its doubts. `unjudged`: the digit, and nobody knows how sure it is, because the network is not calibrated, or is one of a moment gone by.
 * `empty`: there is no drawing, only paper or a dot. `unsure`: one of `digits`. `unlike`: it does not look like a digit.
 */
export type Reading = {
  readonly kind: 'unjudged' | 'empty' | 'digit' | 'unsure' | 'unlike'
  /** The digits in question, the most probable first: two for `unsure`, none for `empty`. */
  readonly digits: readonly number[]
  /** [10] the calibrated probabilities; null without calibration or softmax. */
  readonly probabilities: Float32Array | null
  /** How the picture fares against each limit; null for `unjudged` and `empty`. */
  readonly judgement: Judgement | null
  /** Where the distance is the reason for `unlike`: the training digit of the answered class that is most like it, [784]. Null otherwise. */
  readonly nearest: Float32Array | null
}

export type Judgement = {
  readonly certainty: number
  readonly distance: number
  readonly evidence: number | null
  /** Those of drawings or of all pictures, whichever held. */
  readonly limits: Limits
}

export type LayerActivations = {
  /** [outputs] z, before the activation function. */
  readonly weightedSums: Float32Array
  /** [outputs] a = f(z). */
  readonly activations: Float32Array
}

/** Columns of equal length: connection i goes from neuron `from[i]` of the layer before to neuron `to[i]`. */
export type Connections = {
  readonly from: Uint32Array
  readonly to: Uint32Array
  readonly weight: Float32Array
  /** a·w: what the connection adds to the weighted sum. */
  readonly contribution: Float32Array
}

/** A neuron: `layer` counts from 0, the first one after the pixels; the last is the output layer. */
export type NeuronPlace = { readonly layer: number; readonly neuron: number }

export type ExplainRequest = MomentRequest & {
  /** [784] grey levels 0 (paper) to 1 (ink), row by row. */
  readonly pixels: Float32Array
  /** The winning output unless given. */
  readonly place?: NeuronPlace
  /** How many of the neuron's strongest inputs to return; none unless given. */
  readonly inputs?: number
  /** As for `predict`: also nothing is carried back through them. */
  readonly off?: readonly NeuronPlace[]
}

/** `weightedSum` = `bias` + Σ a·w over all inputs = `pixelSum` + `biasSum` + `rest`. */
export type Explanation = NeuronPlace & {
  readonly bias: number
  /** z, before the activation function. */
  readonly weightedSum: number
  /** a = f(z). */
  readonly activation: number
  /** The inputs with the greatest |a·w|, strongest first, without those that carry nothing. */
  readonly inputs: StrongestInputs
  /** [784] ∂z/∂x at this picture; of a neuron in the first layer these are its weights, at any picture. */
  readonly gradient: Float32Array
  /** [784] gradient × input: x · ∂z/∂x, what each pixel pushes z up by (or down, below 0). */
  readonly contributions: Float32Array
  /** Σ x · ∂z/∂x */
  readonly pixelSum: number
  /** Σ b · ∂z/∂b over the biases of this neuron and of all layers before it. */
  readonly biasSum: number
  /** What the bends of sigmoid and tanh on the way leave over; with other activations nothing but rounding. */
  readonly rest: number
  /** Weight updates behind this answer. */
  readonly step: number
}

/** Columns of equal length: input i is neuron (or pixel) `from[i]` of the layer before. */
export type StrongestInputs = {
  readonly from: Uint32Array
  readonly activation: Float32Array
  readonly weight: Float32Array
  /** a·w: what the input adds to the weighted sum. */
  readonly contribution: Float32Array
}

export type LayerWeightsRequest = MomentRequest & {
  /** Counts from 0, the first one after the pixels. */
  readonly layer: number
  /** Which neurons of it, in the order of the answer; with all their inputs no more than `mostWeights` weights. */
  readonly neurons: Uint32Array
}

export type LayerWeights = {
  /** [neurons × inputs] w / the neuron's greatest |w|, from −127 to 127: neuron by neuron, for the first layer as the pixels lie. */
  readonly levels: Int8Array
  /** [neurons] the greatest |w| of each. */
  readonly greatest: Float32Array
  /** Weight updates behind these weights. */
  readonly step: number
}

/** Weights that one answer may carry: a page that asks often must not hold up the training. */
export const mostWeights = 1 << 18

/** Neurons that one answer may be without. */
const mostOff = 10_000

/** Connections a layer, or inputs of a neuron, that one answer may carry. */
const mostConnections = 10_000

function isPicture(input: unknown): input is Float32Array {
  return input instanceof Float32Array && input.length === pixelCount
}

const wrongPicture = /* @__PURE__ */ refuse('picture-size')
const wrongPixel = /* @__PURE__ */ refuse('picture-pixel', (input) => {
  const pixel = findWrongPixel(input as Float32Array)
  return { pixel, value: String((input as Float32Array)[pixel]) }
})

/** One loop over the picture: a prediction must not wait for its check. */
export const pixels = checked<Float32Array>(
  (input) => isPicture(input) && findWrongPixel(input) < 0,
  (issue) => (isPicture(issue.input) ? wrongPixel : wrongPicture)(issue),
)

/** The first pixel that is no grey level; −1 for none. */
function findWrongPixel(picture: Float32Array): number {
  for (let pixel = 0; pixel < pixelCount; pixel++) {
    // Written so that NaN is wrong as well.
    if (!(picture[pixel]! >= 0 && picture[pixel]! <= 1)) return pixel
  }
  return -1
}

/* @__NO_SIDE_EFFECTS__ */
function upToMost(id: 'connection-count' | 'input-count'): Schema<number | undefined> {
  const refusal = refuse(id, (count) => ({ value: String(count), most: String(mostConnections) }))
  return optional(whole(0, mostConnections, refusal))
}

/** Which numbers are places depends on the network. */
const place = /* @__PURE__ */ fields<NeuronPlace>({ layer: unchecked(), neuron: unchecked() })
const off = /* @__PURE__ */ optional(
  /* @__PURE__ */ list(place, {
    most: mostOff,
    missing: /* @__PURE__ */ refuse('off-list'),
    tooMany: /* @__PURE__ */ refuse('too-many-off', () => ({ most: String(mostOff) })),
  }),
)

export const predictionRequests: Requests<PredictionCommands> = {
  predict: fields<PredictRequest>({
    bench,
    at,
    pixels,
    isDrawn: unchecked(),
    connections: upToMost('connection-count'),
    isUrgent: unchecked(),
    awaitsDoubt: unchecked(),
    off,
  }),
  explain: fields<ExplainRequest>({
    bench,
    at,
    pixels,
    place: optional(place),
    inputs: upToMost('input-count'),
    off,
  }),
  layerWeights: fields<LayerWeightsRequest>({
    bench,
    at,
    layer: unchecked(),
    neurons: checked<Uint32Array>(
      (input) => input instanceof Uint32Array && input.length <= mostWeights,
      refuse('neurons'),
    ),
  }),
}
