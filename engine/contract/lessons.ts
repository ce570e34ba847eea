/**
 * Experiments on a network, as lessons make them: what becomes of its cost and its answers when something is changed. None of them changes
 * the network. They are computed in 64 bits from the weights as they are when asked, on training digits or on one picture with its label, in slices,
 * so that no drawn digit waits for them. What takes long is asked for in parts: whoever has seen enough asks no more.
 */
import { bench, type BenchId, type BenchRequest } from './bench-id.ts'
import { shuffledPixels } from './benches.ts'
import { pixels } from './prediction.ts'
import {
  checked,
  choice,
  fields,
  list,
  optional,
  type Requests,
  type Schema,
  unchecked,
  whole,
  refuse,
  refuseValue,
  type Refusal,
  type RefusalId,
} from './schema.ts'

export type LessonCommands = {
  /** The cost along one weight or bias, all others as they are. Errors: `bad-input`, `bad-data`. */
  costAlong(request: CostAlongRequest): CostAlong
  /** The cost over the plane of two weights or biases of a layer, all others as they are. Errors: `bad-input`, `bad-data`. */
  surface(request: SurfaceRequest): Surface
  /** Gradient descent in that plane. Errors: `bad-input`, `bad-data`. */
  descend(request: DescendRequest): Descent
  /**
   * The cost over the plane that lies closest to the moments of a bench's run, and the run's own way over it. The bench keeps its moments, see `openBench`.
   * Errors: `bad-input`, also where fewer than four moments are kept or the weights have not changed; `bad-data`.
   */
  runSurface(request: RunSurfaceRequest): RunSurface
  /** The gradient of the cost: which way it points, where it is nothing, and whether it keeps what it promises. Errors: `bad-input`, `bad-data`. */
  gradient(request: GradientRequest): GradientSummary
  /** The chain rule for one weight or bias and one picture, with all of its factors and paths. Errors: `bad-input`. */
  chain(request: ChainRequest): ChainRule
  /** Networks that have not learnt anything yet, one for each seed, with the bench's settings otherwise. Errors: `bad-input`, `bad-data`. */
  newborns(request: NewbornsRequest): readonly Newborn[]
  /** Cost and accuracy along the straight line from the weights of one bench to those of another. Errors: `bad-input`, `bad-data`. */
  between(request: BetweenRequest): Between
  /** What can be read from each layer, and how alike digits are there. Errors: `bad-input`, `bad-data`. */
  ladder(request: LadderRequest): readonly Rung[]
  /** What the network loses without neurons of a hidden layer. Errors: `bad-input`, `bad-data`. */
  ablate(request: AblateRequest): Ablation
  /** What a conventional model that learns from so many digits reads. Errors: `bad-input`, `bad-data`. */
  conventional(request: ConventionalRequest): ConventionalScore
  /** What a linear model reads that is given numbers people have thought of instead of pixels. Errors: `bad-input`, `bad-data`. */
  features(request: FeaturesRequest): FeaturesScore
  /** [784] how a bench's pixels are shuffled: for each place the pixel that lies there. */
  pixelOrder(request: { readonly shuffled: number }): Uint32Array
}

/** The weight from neuron (or pixel) `from` of the layer before to neuron `to` of layer `layer`; its bias where `from` is null. Layers count from 0. */
export type Parameter = { readonly layer: number; readonly from: number | null; readonly to: number }

/** A picture, and the digit that it is meant to be. */
export type LabelledPicture = {
  /** [784] grey levels 0 (paper) to 1 (ink), row by row. */
  readonly pixels: Float32Array
  readonly label: number
}

/** What a cost is the mean of: the first `digits` of the training digits (1,000 unless given), or one picture. */
export type SampleRequest = BenchRequest & { readonly digits?: number; readonly picture?: LabelledPicture }

const mostLessonDigits = 10_000

/** `points` values of the parameter, evenly from `value − range` to `value + range`. An odd number of them has the value itself in its middle. */
export type CostAlongRequest = SampleRequest & {
  readonly parameter: Parameter
  /** 1 unless given. */
  readonly range?: number
  /** 61 unless given. */
  readonly points?: number
}

export type CostAlong = {
  /** The parameter as it is. */
  readonly value: number
  readonly cost: number
  /** ∂C/∂w there, by the backward pass. */
  readonly slope: number
  readonly values: Float64Array
  readonly costs: Float64Array
}

export type PlaneRequest = SampleRequest & {
  /** Two of one layer. */
  readonly parameters: readonly [Parameter, Parameter]
}

/** `grid × grid` points, evenly around the present values. */
export type SurfaceRequest = PlaneRequest & {
  /** How far each way, 1 unless given. */
  readonly range?: number
  /** 21 unless given. */
  readonly grid?: number
  /** The rows to compute: all unless given. */
  readonly rows?: readonly [from: number, to: number]
}

export type Surface = {
  /** The parameters as they are. */
  readonly values: readonly [number, number]
  /** [grid] of the first parameter, along a row; and of the second, from row to row. */
  readonly xs: Float64Array
  readonly ys: Float64Array
  /** [rows × grid] costs. */
  readonly costs: Float64Array
}

export type DescendRequest = PlaneRequest & {
  readonly start: readonly [number, number]
  /** η */
  readonly learningRate: number
  /** μ, 0 unless given: v ← μ v + g, w ← w − η v. */
  readonly momentum?: number
  readonly steps: number
}

/** Columns with one entry for the start and one for each step. It ends early where the cost is no number. */
export type Descent = {
  readonly xs: Float64Array
  readonly ys: Float64Array
  readonly costs: Float64Array
  /** ∂C/∂w of both where the ball was. */
  readonly slopes: readonly [Float64Array, Float64Array]
}

/** `grid × grid` points around the run. */
export type RunSurfaceRequest = BenchRequest & {
  /** The first training digits, 500 unless given. */
  readonly digits?: number
  /** 21 unless given. */
  readonly grid?: number
  /** The rows to compute: all unless given. */
  readonly rows?: readonly [from: number, to: number]
}

export type RunSurface = {
  /** [grid] coordinates in the plane, in units of the weights: √Σ Δw² = 1. The run goes to the right. */
  readonly xs: Float64Array
  readonly ys: Float64Array
  /** [rows × grid] costs. */
  readonly costs: Float64Array
  /** Columns with one entry a moment, and the weights in use at the end. */
  readonly path: {
    /** Updates behind it. */
    readonly steps: Uint32Array
    /** The point of the plane that is closest. */
    readonly xs: Float64Array
    readonly ys: Float64Array
    /** The cost of the weights themselves, and of those at that point. */
    readonly costs: Float64Array
    readonly shadows: Float64Array
  }
  /** Of the squared distances from their mean, the shares that lie along the one and the other direction. */
  readonly shares: readonly [number, number]
}

export type GradientRequest = SampleRequest & {
  /** How many of the steepest weights of each layer to name; none unless given. */
  readonly steepest?: number
  /** Learning rates to try one update of plain gradient descent with. */
  readonly learningRates?: readonly number[]
}

export type GradientSummary = {
  readonly cost: number
  readonly layers: readonly LayerGradient[]
  /** |g|² over all weights and biases. */
  readonly squaredNorm: number
  /** Of each layer the weights with the greatest |∂C/∂w|, steepest first. */
  readonly steepest: readonly (Parameter & { readonly value: number; readonly slope: number })[]
  /** [784] the share of the weights that leave each pixel whose gradient is exactly 0. */
  readonly silentByPixel: Float32Array
  /** For each learning rate: the fall of the cost that the slope promises, η |g|², and the fall that one update brings. */
  readonly updates: readonly { readonly learningRate: number; readonly promised: number; readonly fall: number }[]
}

/** Of the weights of a layer, how many let the cost fall, rise, or stay when they are raised a little. */
export type LayerGradient = {
  readonly falls: number
  readonly rises: number
  readonly stays: number
  readonly norm: number
}

export type ChainRequest = BenchRequest & { readonly picture: LabelledPicture; readonly parameter: Parameter }

export type ChainRule = {
  readonly cost: number
  /** The parameter as it is. */
  readonly value: number
  /** ∂z/∂w: the activation that the weight multiplies, 1 for a bias. */
  readonly input: number
  readonly weightedSum: number
  readonly activation: number
  /** ∂a/∂z = f′(z); null for an output layer of softmax, where each a depends on every z. */
  readonly slope: number | null
  /** ∂C/∂a = Σ over the paths; null where `slope` is. */
  readonly signal: number | null
  /** The ways on from a hidden neuron, one for each neuron of the next layer: w · ∂C/∂z adds up to `signal`. None from an output. */
  readonly paths: readonly ChainPath[]
  /** ∂C/∂z = f′(z) · ∂C/∂a. */
  readonly delta: number
  /** ∂C/∂w = input · delta. */
  readonly gradient: number
  /** (C(w + h) − C(w − h)) / 2h, for comparison. */
  readonly finiteDifference: number
  /** One entry a layer. */
  readonly layers: readonly ChainLayer[]
}

export type ChainPath = {
  readonly to: number
  readonly weight: number
  /** ∂C/∂z of the neuron that it leads to. */
  readonly delta: number
  /** weight · delta */
  readonly product: number
}

/** [outputs] each. */
export type ChainLayer = {
  readonly weightedSums: Float64Array
  readonly activations: Float64Array
  /** ∂C/∂z */
  readonly deltas: Float64Array
}

const mostNewborns = 20

export type NewbornsRequest = BenchRequest & {
  /** 1 to 20 of them. */
  readonly seeds: readonly number[]
  /** 1,000 unless given. */
  readonly digits?: number
}

export type Newborn = {
  readonly seed: number
  readonly accuracy: number
  readonly cost: number
  /** The digit that it answers most often, and the share of all digits that it answers so. */
  readonly favourite: number
  readonly favouriteShare: number
}

export type BetweenRequest = BenchRequest & {
  /** The bench at the other end; its network has the same layers. */
  readonly to: BenchId
  /** 25 unless given, the first at the one and the last at the other network. */
  readonly points?: number
  readonly digits?: number
}

export type Between = {
  readonly costs: Float64Array
  readonly accuracies: Float64Array
  /** √Σ (w − w′)² over all weights and biases. */
  readonly distance: number
}

export type LadderRequest = BenchRequest & {
  /** Digits that the means are taken of, and as many others that are read: 1,000 unless given. */
  readonly digits?: number
  /** Pixels by which a digit is moved to the right for its likeness to itself: 2 unless given. */
  readonly shift?: number
  /** Digits in the map of likeness, 10 of each class for 100; none unless given. */
  readonly mapped?: number
}

/** A layer of the network; the first one stands for the pixels. */
export type Rung = {
  readonly neurons: number
  /** Share of digits that are read right by the nearest of the ten class means; of the output layer, by argmax. */
  readonly accuracy: number
  /** Mean cosine of what the layer answers to a digit and to: itself, moved; the same digit by others; other digits. */
  readonly likeness: { readonly moved: number; readonly same: number; readonly others: number }
  /** [mapped × mapped] cosines of digits, sorted by class; null unless asked for. */
  readonly map: Float32Array | null
}

export type AblateRequest = BenchRequest & {
  /** A hidden layer, counted from 0. */
  readonly layer: number
  /** These together, beside each alone. */
  readonly off?: readonly number[]
  /** Validation digits, 1,000 unless given. */
  readonly digits?: number
}

export type Ablation = {
  readonly accuracy: number
  /** [neurons of the layer] accuracy without each of them. */
  readonly without: Float64Array
  /** Accuracy without all of `off`; null unless given. */
  readonly withoutAll: number | null
}

const conventionalModels = ['nearest-mean', 'nearest-neighbours'] as const
export type ConventionalModel = (typeof conventionalModels)[number]

export type ConventionalRequest = BenchRequest & {
  readonly model: ConventionalModel
  /** Training digits that it learns from. */
  readonly digits: number
  /** Validation digits that it reads, 1,000 unless given. */
  readonly tested?: number
}

export type ConventionalScore = {
  readonly digits: number
  readonly tested: number
  readonly accuracy: number
  /** Of what it keeps. */
  readonly bytes: number
  /** For one digit. */
  readonly milliseconds: number
}

/** Each a number that somebody may think tells digits apart; `zone-…` is the ink of one of 16 squares, row by row. */
export const handMadeFeatures = [
  'ink',
  'proportion',
  'holes',
  'hole-height',
  'crossings-upper',
  'crossings-middle',
  'crossings-lower',
  'crossings-column',
  'symmetry-left-right',
  'symmetry-up-down',
  'ink-above',
  'ink-left',
  'zone-0',
  'zone-1',
  'zone-2',
  'zone-3',
  'zone-4',
  'zone-5',
  'zone-6',
  'zone-7',
  'zone-8',
  'zone-9',
  'zone-10',
  'zone-11',
  'zone-12',
  'zone-13',
  'zone-14',
  'zone-15',
] as const
export type HandMadeFeature = (typeof handMadeFeatures)[number]

export type FeaturesRequest = BenchRequest & {
  /** Those that the model is given. */
  readonly chosen: readonly HandMadeFeature[]
  /** Training digits it learns from, and validation digits it reads: 5,000 and 1,000 unless given. */
  readonly digits?: number
  readonly tested?: number
  /** [784] a picture whose features are wanted. */
  readonly pixels?: Float32Array
}

export type FeaturesScore = {
  readonly accuracy: number
  /** Of the picture, of all features; null without one. */
  readonly values: Readonly<Record<HandMadeFeature, number>> | null
  /** What the model answers to the picture; null without one. */
  readonly digit: number | null
}

/** Points that one request may ask for. */
const mostPoints = 10_000

/* @__NO_SIDE_EFFECTS__ */
function count(
  id: Extract<RefusalId, `count-${string}` | 'neuron-number'>,
  least: number,
  most: number,
): Schema<number> {
  const refusal = refuse(id, (input) => ({ value: String(input), least: String(least), most: String(most) }))
  return whole(least, most, refusal)
}

/* @__NO_SIDE_EFFECTS__ */
function finite(refusal: Refusal, isGood: (value: number) => boolean): Schema<number> {
  return checked<number>((input) => typeof input === 'number' && Number.isFinite(input) && isGood(input), refusal)
}

const isWhole = (input: unknown): boolean => Number.isSafeInteger(input) && (input as number) >= 0

/** Whether the network has it is known when it is asked. */
const parameter = checked<Parameter>((input) => {
  const { layer, from, to } = (input ?? {}) as Record<string, unknown>
  return isWhole(layer) && isWhole(to) && (from === null || isWhole(from))
}, refuse('parameter'))

const picture = fields<LabelledPicture>({
  pixels,
  label: whole(0, 9, refuseValue('picture-digit')),
})

const digits = optional(count('count-digits', 1, mostLessonDigits))
const sample = { bench, digits, picture: optional(picture) }
const parameters = checked<readonly [Parameter, Parameter]>(
  (input) => Array.isArray(input) && input.length === 2,
  refuse('plane'),
)
const isPositive = (value: number): boolean => value > 0
const range = optional(finite(refuseValue('range'), isPositive))
const learningRate = finite(refuseValue('learning-rate'), isPositive)
const pair = (refusal: Refusal): Schema<readonly [number, number]> =>
  checked<readonly [number, number]>(
    (input) => Array.isArray(input) && input.length === 2 && input.every(Number.isFinite),
    refusal,
  )

export const lessonRequests: Requests<LessonCommands> = {
  costAlong: fields<CostAlongRequest>({
    ...sample,
    parameter,
    range,
    points: optional(count('count-points', 2, mostPoints)),
  }),
  surface: fields<SurfaceRequest>({
    ...sample,
    parameters,
    range,
    grid: optional(count('count-points-on-side', 2, 101)),
    rows: optional(pair(refuse('rows'))),
  }),
  descend: fields<DescendRequest>({
    ...sample,
    parameters,
    start: pair(refuse('start')),
    learningRate,
    momentum: optional(finite(refuseValue('momentum'), (value) => value >= 0 && value < 1)),
    steps: count('count-steps', 1, 1000),
  }),
  runSurface: fields<RunSurfaceRequest>({
    bench,
    digits,
    grid: optional(count('count-points-on-side', 2, 101)),
    rows: optional(pair(refuse('rows'))),
  }),
  gradient: fields<GradientRequest>({
    ...sample,
    steepest: optional(count('count-weights', 0, 1000)),
    learningRates: optional(
      list(learningRate, {
        most: 20,
        missing: refuse('no-rate-list'),
        tooMany: refuse('too-many-rates'),
      }),
    ),
  }),
  chain: fields<ChainRequest>({ bench, picture, parameter }),
  newborns: fields<NewbornsRequest>({
    bench,
    seeds: checked<readonly number[]>(
      (input) => Array.isArray(input) && input.length >= 1 && input.length <= mostNewborns,
      refuse('seeds', () => ({ most: String(mostNewborns) })),
    ),
    digits,
  }),
  between: fields<BetweenRequest>({
    bench,
    to: checked<BenchId>((input) => typeof input === 'string', refuse('no-other-bench')),
    points: optional(count('count-points', 2, 1000)),
    digits,
  }),
  ladder: fields<LadderRequest>({
    bench,
    digits,
    shift: optional(count('count-pixels', 0, 14)),
    mapped: optional(count('count-mapped-digits', 0, 200)),
  }),
  ablate: fields<AblateRequest>({
    bench,
    layer: unchecked<number>(),
    off: optional(
      list(count('neuron-number', 0, 1_000_000), {
        most: 10_000,
        missing: refuse('no-neuron-list'),
        tooMany: refuse('too-many-neurons'),
      }),
    ),
    digits,
  }),
  conventional: fields<ConventionalRequest>({
    bench,
    model: choice('unknown-model', conventionalModels),
    digits: count('count-training-digits', 1, 100_000),
    tested: digits,
  }),
  features: fields<FeaturesRequest>({
    bench,
    chosen: list(choice('unknown-feature', handMadeFeatures), {
      most: handMadeFeatures.length,
      missing: refuse('no-feature-list', () => ({ names: handMadeFeatures.join(', ') })),
      tooMany: refuse('too-many-features'),
    }),
    digits,
    tested: digits,
    pixels: optional(pixels),
  }),
  pixelOrder: fields<{ readonly shuffled: number }>({ shuffled: shuffledPixels }),
}
