/**
 * The contract: everything the engine can be asked (`Commands`) and everything it says unasked (`Events`).
 * It is plain data only, so that it crosses any link. A new command is one line here and one method on the engine;
 * the compiler finds the rest.
 *
 * Notation (the same everywhere): a⁽⁰⁾ are the pixels, z⁽ˡ⁾ = a⁽ˡ⁻¹⁾ W⁽ˡ⁾ + b⁽ˡ⁾ the weighted sums, a⁽ˡ⁾ = f(z⁽ˡ⁾) the activations.
 */
import type { ErrorData } from './errors.ts'
import type { RunCommands, RunEvents } from './runs.ts'
import type { SampleCommands, SampleEvents } from './samples.ts'
import type { ShareCommands } from './share.ts'
import type { DataSetName, HiddenActivation, OutputActivation, Settings } from '#engine/settings/settings.ts'

/** Side of a digit's picture, in pixels. */
export const imageSide = 28
/** Pixels of a digit's picture, row by row: the inputs of every network. */
export const pixelCount = imageSide * imageSide
/** Classes, the digits 0 to 9: the outputs of every network. */
export const classCount = 10

export type Commands = SampleCommands &
  RunCommands &
  ShareCommands & {
    /** The engine's whole state, for a page that has just connected. */
    describe(): State
    /** Every point of the curves so far, for a page that has just connected. */
    history(): History
    /**
     * Takes new settings; what they leave out gets its default. A change of data, layers, output, first weights or seed makes a new random network and forgets the curves;
     * any other change keeps the weights. Errors: `bad-settings`; `busy` while a run is training or paused.
     */
    configure(settings: Settings): State
    /** Trains for `settings.epochs` epochs from the weights as they are now. Errors: `busy`, `bad-data`. */
    start(): State
    /** Changes the learning rate at once, in a run under way as well; the curves note where. Errors: `bad-settings`. */
    setLearningRate(learningRate: number): State
    /**
     * Trains for a moment and holds: on one example, one batch or to the end of the epoch. Begins a run unless one is held.
     * Errors: `busy` while a run is training, `bad-data`, `bad-input`.
     */
    step(request: StepRequest): Stepped
    /** Holds the run after the slice in hand. Without effect unless training. */
    pause(): State
    /** Goes on exactly where `pause` held. Without effect unless paused. */
    resume(): State
    /** Ends the run and keeps the weights. Without effect unless training or paused. */
    stop(): State
    /** Ends the run, forgets the curves, and goes back to the random weights that the seed gives. */
    reset(): State
    /**
     * After a run that came apart (`State.ending`): back to the last good weights, with another learning rate if one is given.
     * The curves lose what came after. Errors: `bad-input` if there is nothing to go back to, `bad-settings`.
     */
    recover(request: RecoverRequest): State
    /** How each layer is doing, on a sample of the training digits with the weights as they are now. Errors: `bad-data`. */
    examineLayers(): readonly LayerHealth[]
    /** The forward pass for one picture, with the activations of every layer. Errors: `bad-input`. */
    predict(request: PredictRequest): Prediction
    /** Why a neuron answers as it does to one picture: its weighted sum as terms, and as contributions of the pixels. Errors: `bad-input`. */
    explain(request: ExplainRequest): Explanation
    /** Scores the network on a part of the data. The test set is scored only through this call. Errors: `bad-data`. */
    evaluate(request: EvaluateRequest): Evaluation
    /** One digit of the data, with its label. Errors: `bad-data`, `bad-input`. */
    example(request: ExampleRequest): Example
    /** The network as a file. */
    save(request: SaveRequest): SavedNetwork
    /** Replaces the network by the one in a file, or by the random one that a file of settings gives. Errors: `bad-file`; `busy` while a run is training or paused. */
    load(file: LoadRequest): Loaded
    /** Replaces the network by the one that came with Inkling. Errors: `bad-file` if there is none or it is damaged; `busy` while a run is training or paused. */
    loadShipped(): State
  }

export type Events = SampleEvents &
  RunEvents & {
    /** The state has changed: settings, status, network. */
    state: State
    /** New points of the curves, 20 to 30 times a second while training. */
    progress: Progress
    /** A run has ended by an error; the weights are as the last complete batch left them. */
    failed: ErrorData
  }

/**
 * `ready`: not trained since the weights were set. `training` and `paused`: a run is under way.
 * `stopped`: ended by the user before its last epoch. `finished`: every epoch done.
 */
export type Status = 'ready' | 'training' | 'paused' | 'stopped' | 'finished'

export type State = {
  readonly status: Status
  readonly settings: Settings
  readonly network: NetworkDescription
  readonly position: Position
  /** The data sets that this engine can train on. */
  readonly dataSets: readonly DataSetDescription[]
  /** Whether there is a network that came with Inkling, for `loadShipped`. */
  readonly hasShipped: boolean
  /** How often this network's run has been scored on the test set. */
  readonly testScores: number
  /** How the last run ended, where that is not by its last epoch or by `stop`; null otherwise. */
  readonly ending: Ending | null
  /** How this network's answers are to be taken; null for one that is not trained, or not examined since it was. */
  readonly calibration: Calibration | null
  /** Changes whenever the curves lose points: then ask for `history` again. */
  readonly curvesRevision: number
  /** The recorded run that this network is trained by, or was last; null for none, as after opening a file. */
  readonly runId: string | null
  /** Which of how many networks is being trained by `repeat`, from 1; null otherwise. */
  readonly repetition: { readonly index: number; readonly count: number; readonly group: string } | null
}

/** Fitted on the validation digits when a run is over, so that all but about one in a hundred of them are read without doubt. */
export type Calibration = {
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

export type Ending =
  | {
      readonly kind: 'diverged'
      /** What happened, in whole sentences. */
      readonly message: string
      /** Updates behind the last good weights, which `recover` brings back. */
      readonly lastGoodStep: number
      /** What to try instead: about a third. */
      readonly smallerRate: number
    }
  | {
      readonly kind: 'stopped-early'
      /** Updates after which the run ended. */
      readonly step: number
      /** Updates behind the best weights, which are in use now. */
      readonly bestStep: number
      /** Their validation cost. */
      readonly bestCost: number
    }

export type NetworkDescription = {
  readonly layers: readonly LayerDescription[]
  /** Weights and biases together. */
  readonly parameters: number
  /** Where the weights came from before any training in this run. */
  readonly origin: Origin
}
export type Origin =
  | { readonly kind: 'random'; readonly seed: number }
  /** `steps`: weight updates behind the weights in the file. */
  | { readonly kind: 'file'; readonly fileName: string; readonly steps: number }
  /** The network that comes with Inkling. */
  | { readonly kind: 'shipped'; readonly steps: number }

export type LayerDescription = {
  readonly inputs: number
  /** Neurons of the layer. */
  readonly outputs: number
  readonly activation: HiddenActivation | OutputActivation
}

/** Where a run is. Epochs are counted from the random (or loaded) weights on, over several runs. */
export type Position = {
  /** Epochs completed. */
  readonly epoch: number
  /** Epochs completed when the run in hand will be over. */
  readonly epochs: number
  /** Batches completed in the epoch in hand. */
  readonly batch: number
  /** Batches in an epoch. */
  readonly batches: number
  /** Weight updates so far: the x axis of every curve. */
  readonly step: number
}

export type DataSetDescription = {
  readonly name: DataSetName
  readonly title: string
  readonly training: number
  readonly validation: number
  readonly test: number
}

/** Points of a curve as columns of equal length: `cost[i]` and `accuracy[i]` were measured after `step[i]` updates. */
export type Columns = {
  readonly step: Uint32Array
  /** Mean cost a sample. */
  readonly cost: Float32Array
  /** Share answered right, 0 to 1. */
  readonly accuracy: Float32Array
}

export type History = {
  /** One point a batch, measured before the batch's update. */
  readonly training: Columns
  /** Measured on the validation set, before the first update and several times an epoch. */
  readonly validation: Columns
  /** The learning rate from the first update on, and every change that was made by hand; a schedule is not in it. */
  readonly learningRates: readonly RateChange[]
}
/** From this many updates on, `learningRate` is the length of a full step. */
export type RateChange = { readonly step: number; readonly learningRate: number }

export type Progress = History & {
  readonly position: Position
  /** η of the next update, as the schedule has it. */
  readonly learningRate: number
  /** Training samples a second, over about the last second. */
  readonly samplesPerSecond: number
  /** Estimated seconds until the run is over. */
  readonly secondsLeft: number
}

export type StepRequest = { readonly unit: StepUnit }
export const stepUnits = ['example', 'batch', 'epoch'] as const
export type StepUnit = (typeof stepUnits)[number]
export type Stepped = {
  readonly state: State
  /** For the unit `example`: the training example looked at. The weights change with the last example of its batch. */
  readonly example: TrainingExample | null
}
export type TrainingExample = {
  readonly pixels: Float32Array
  readonly label: number
  /** What the network answered before the update, without dropout, and at what cost. */
  readonly digit: number
  readonly cost: number
  /** Place in the batch, from 1, and the batch's size. */
  readonly place: number
  readonly size: number
}

export type RecoverRequest = { readonly learningRate?: number }

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

export type PredictRequest = {
  /** [784] grey levels 0 (paper) to 1 (ink), row by row. */
  readonly pixels: Float32Array
  /** How many of the strongest connections to return for each layer; none unless given. */
  readonly connections?: number
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
 * The answer with its doubts. `unjudged`: the digit, and nobody knows how sure it is, because the network is not calibrated.
 * `empty`: there is no drawing, only paper or a dot. `unsure`: one of `digits`. `unlike`: it does not look like a digit.
 */
export type Reading = {
  readonly kind: 'unjudged' | 'empty' | 'digit' | 'unsure' | 'unlike'
  /** The digits in question, the most probable first: two for `unsure`, none for `empty`. */
  readonly digits: readonly number[]
  /** [10] the calibrated probabilities; null without calibration or softmax. */
  readonly probabilities: Float32Array | null
  /** How the picture fares against each limit of the calibration; null for `unjudged` and `empty`. */
  readonly judgement: Judgement | null
  /** Where the distance is the reason for `unlike`: the training digit of the answered class that is most like it, [784]. Null otherwise. */
  readonly nearest: Float32Array | null
}
export type Judgement = {
  readonly certainty: number
  readonly distance: number
  readonly evidence: number | null
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

export type ExplainRequest = {
  /** [784] grey levels 0 (paper) to 1 (ink), row by row. */
  readonly pixels: Float32Array
  /** The winning output unless given. */
  readonly place?: NeuronPlace
  /** How many of the neuron's strongest inputs to return; none unless given. */
  readonly inputs?: number
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

export type Split = 'training' | 'validation' | 'test'
export type EvaluateRequest = { readonly split: Split; readonly data?: DataSetName }
export type Evaluation = {
  readonly data: DataSetName
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
export type ExampleRequest = { readonly split: Split; readonly index?: number }
export type Example = {
  readonly pixels: Float32Array
  readonly label: number
  readonly index: number
  /** Digits in the split. */
  readonly count: number
}

export const fileFormats = ['safetensors', 'json', 'onnx', 'npz', 'tfjs'] as const
export type FileFormat = (typeof fileFormats)[number]
/** What the name of a file of each format ends in, without the first dot. */
export const fileEndings: Readonly<Record<FileFormat, string>> = {
  safetensors: 'safetensors',
  json: 'json',
  onnx: 'onnx',
  npz: 'npz',
  tfjs: 'tfjs.zip',
}
export type SaveRequest = { readonly format: FileFormat }
/** Bytes of a file that is read at all; the largest network as JSON has fewer. */
export const largestFile = 512 * 1024 * 1024
export type NetworkFile = { readonly fileName: string; readonly bytes: Uint8Array }
/** `largestDifference`: of any output for ten check images, between the network and what its file was read back as. */
export type SavedNetwork = NetworkFile & { readonly largestDifference: number }
/** `hiddenActivation`: of a file that does not say it, as other programs write them; ReLU unless given. */
export type LoadRequest = NetworkFile & { readonly hiddenActivation?: HiddenActivation }
export type Loaded = {
  readonly state: State
  /** How the names in a file of another program were understood; null for Inkling's own. */
  readonly mapping: readonly NameMapping[] | null
  /** What such a file does not say, and what was taken in its place, in whole sentences. */
  readonly assumptions: readonly string[]
}
export type NameMapping = {
  /** As in the file. */
  readonly tensor: string
  /** Such as “weights of layer 1”. */
  readonly part: string
  /** Whether the file has it as [inputs × outputs] rather than [outputs × inputs], one row a neuron. */
  readonly isTransposed: boolean
}

export type CommandName = keyof Commands
export type EventName = keyof Events
export type Request<Name extends CommandName> = Parameters<Commands[Name]>[0]
export type Reply<Name extends CommandName> = ReturnType<Commands[Name]>

/** What every host starts and every link serves: `Commands` carried out, `Events` emitted. */
export type Engine = {
  readonly commands: { readonly [Name in CommandName]: (request: Request<Name>) => Reply<Name> | Promise<Reply<Name>> }
  /** Calls `listener` for every event from now on; returns the way to end that. */
  onEvent(listener: EventListener): () => void
  /** Ends a run under way and frees what is held. */
  close(): Promise<void>
}
export type EventListener = <Name extends EventName>(name: Name, payload: Events[Name]) => void
