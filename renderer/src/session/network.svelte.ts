/** The engine's network as the page mirrors it: what it is, what lies before it, what it answers, and what puts another in its place. */
import {
  type FileFormat,
  type Loaded,
  type LoadRequest,
  personWaitsAtMost,
  type SavedNetwork,
} from '#engine/contract/files.ts'
import type { ShippedName } from '#engine/contract/shipped.ts'
import type { MomentRequest } from '#engine/contract/moments.ts'
import type {
  Explanation,
  ExplainRequest,
  LayerWeights,
  LayerWeightsRequest,
  NeuronPlace,
  PredictRequest,
  Prediction,
} from '#engine/contract/prediction.ts'
import type { OpenRunRequest } from '#engine/contract/runs.ts'
import type { Split } from '#engine/contract/scoring.ts'
import type { Settings } from '#engine/contract/settings.ts'
import type { Position, State } from '#engine/contract/state.ts'
import { isShipped, isUntrained } from '#host/training-action.ts'
import type { Ask } from './ask.ts'
import { oneAtATime } from '#page/basics/one-at-a-time.ts'
import { currentLocale } from '#words/language.ts'

/** What lies before the network: nothing, the person's drawing, or a digit of the data. */
export type Input =
  | { readonly kind: 'none' }
  /** `isDrawn`: made of strokes by all stages, so that it is judged as drawings are. */
  | { readonly kind: 'drawing'; readonly pixels: Float32Array; readonly isDrawn: boolean }
  | {
      readonly kind: 'example'
      /** A part of the data, or the person's samples. */
      readonly from: Split | 'samples'
      readonly pixels: Float32Array
      readonly label: number
      readonly index: number
      readonly count: number
    }

/** The strongest connections drawn for each layer. */
const connectionsShown = 70
/** How often a new example is shown while training with an empty pad, in milliseconds. */
const exampleInterval = 1600

export type NetworkParts = {
  readonly ask: Ask
  /** For views that follow the network: what is gone is no news to them. */
  readonly askQuietly: Ask
  /** Takes the settings of another network into the form. */
  readonly adopt: (settings: Settings) => void
}

export class Network {
  /** What the engine has said of itself last; null before that. */
  state = $state.raw<State | null>(null)
  /** Where the training of the weights in use is: another object whenever they may have changed. */
  position = $state.raw<Position | null>(null)
  input = $state.raw<Input>({ kind: 'none' })
  prediction = $state.raw<Prediction | null>(null)
  /** What the network was asked when it gave the prediction that is shown. */
  #answered = $state.raw<{ readonly input: Input; readonly moment: number | null } | null>(null)
  /** Hidden neurons whose activation counts as 0 in what is shown here. Training, scores and files know nothing of it. */
  off = $state.raw<readonly NeuronPlace[]>([])

  /** The updates behind the weights that are shown, where those are of a moment that is looked back at; null for the weights in use. */
  moment = $state.raw<number | null>(null)
  /** The answer to what lies before the network is still to come: what is shown is of something else, or of another moment. */
  readonly isAwaited = $derived(
    this.input.kind !== 'none' &&
      (this.prediction === null || this.input !== this.#answered?.input || this.moment !== this.#answered.moment),
  )
  /** Another object whenever the weights that are shown may be others. */
  readonly shownPosition = $derived(this.moment === null ? this.position : { step: this.moment })

  /** Weight updates behind the weights in use. */
  readonly step = $derived(this.position?.step ?? 0)
  /** Behind the weights that are shown, with those behind the weights before they were loaded. */
  readonly shownSteps = $derived.by(() => {
    const origin = this.state?.network.origin
    return (this.moment ?? this.step) + (origin && origin.kind !== 'random' ? origin.steps : 0)
  })
  /** The file that the weights came from; null where they came from none. */
  get fileName(): string | null {
    const origin = this.state?.network.origin
    return origin?.kind === 'file' ? origin.fileName : null
  }
  readonly #weights = $derived({ origin: this.state?.network.origin.kind ?? ('random' as const), step: this.step })
  /** The weights are those that the seed gives. */
  readonly untrained = $derived(isUntrained(this.#weights))
  /** So are those that are shown. */
  readonly isShownUntrained = $derived(isUntrained({ ...this.#weights, step: this.moment ?? this.step }))
  /** The network that came with Inkling is in use as it came. */
  readonly isShipped = $derived(isShipped(this.#weights))

  /** What the outputs stand for, where that is not the digits. */
  readonly classNames = $derived(this.state?.network.classes ?? null)

  readonly #parts: NetworkParts
  /** What was last put before the network. */
  #asked: Input | null = null
  #exampleTimer: ReturnType<typeof setInterval> | undefined

  constructor(parts: NetworkParts) {
    this.#parts = parts
  }

  close(): void {
    clearInterval(this.#exampleTimer)
  }

  take(state: State): void {
    const { curvesRevision, status } = this.state ?? {}
    // Another network, or one that trains on: what was looked back at is not what is meant any more.
    if (state.curvesRevision !== curvesRevision || (state.status === 'training' && status !== 'training'))
      this.moment = null
    this.state = state
    this.position = state.position
    const { layers } = state.network
    const isThere = ({ layer, neuron }: NeuronPlace) => layer < layers.length - 1 && neuron < layers[layer]!.outputs
    if (!this.off.every(isThere)) this.off = this.off.filter(isThere)
    this.#showExamplesWhileTraining(state.status === 'training')
    void this.#predictInput()
  }

  /** Training has gone on. */
  takePosition(position: Position): void {
    this.position = position
    if (this.moment === null) void this.#predictInput()
  }

  // What lies before it, and what it answers

  /** Sets what lies before the network and asks for the forward pass. Resolves when that has been answered, or what has come since. */
  predict(input: Input): Promise<void> {
    this.input = input
    if (input.kind === 'none') this.prediction = null
    return this.#predictInput()
  }

  /** One request is in flight, the newest input waits, older ones are dropped. */
  readonly #predictInput = oneAtATime(async () => {
    const { input, moment } = this
    if (input.kind === 'none') return
    // A new stroke, rather than new weights under the same drawing: somebody waits.
    const isUrgent = input.kind === 'drawing' && input !== this.#asked
    this.#asked = input
    const isDrawn = input.kind === 'drawing' && input.isDrawn
    const { off } = this
    const { pixels } = input
    const request = { pixels, isDrawn, connections: connectionsShown, isUrgent, off }
    const prediction = await (moment === null
      ? this.#predict(request)
      : this.#parts.askQuietly('predict', { ...request, at: moment }))
    if (!prediction || this.input !== input || this.moment !== moment) return
    this.prediction = prediction
    this.#answered = { input, moment }
  })

  /** What the network says of a picture that is not shown; null when it cannot be asked. */
  predictPicture(pixels: Float32Array): Promise<Prediction | null> {
    return this.#predict({ pixels })
  }

  #predict(request: PredictRequest): Promise<Prediction | null> {
    return this.#parts.ask('predict', request)
  }

  /** Why a neuron answers as it does; null where there is no answer, as for a neuron that is gone. */
  explain(request: ExplainRequest): Promise<Explanation | null> {
    return this.#parts.askQuietly('explain', { ...request, ...this.#shown(), off: this.off })
  }

  /** Null where there is no answer, as for neurons that are gone. */
  layerWeights(request: LayerWeightsRequest): Promise<LayerWeights | null> {
    return this.#parts.askQuietly('layerWeights', { ...request, ...this.#shown() })
  }

  /** What a question about the weights that are shown says of them. */
  #shown(): MomentRequest {
    return this.moment === null ? {} : { at: this.moment }
  }

  /**
   * Shows the network as it was after `step` updates; the one in use and its training are left as they are. False if those weights are not kept
   * any more.
   */
  async showMoment(step: number): Promise<boolean> {
    this.moment = step
    // Whether they are kept is known at once, also with nothing before the network.
    const [weights] = await Promise.all([
      this.layerWeights({ layer: 0, neurons: Uint32Array.of(0) }),
      this.#predictInput(),
    ])
    return weights !== null
  }

  showPresent(): Promise<void> {
    this.moment = null
    return this.#predictInput()
  }

  isOff(place: NeuronPlace): boolean {
    return this.off.some((each) => each.layer === place.layer && each.neuron === place.neuron)
  }

  /** Switches a hidden neuron off, or on again; the answer follows. */
  switchOff(place: NeuronPlace, isOff: boolean): Promise<void> {
    const others = this.off.filter((each) => each.layer !== place.layer || each.neuron !== place.neuron)
    this.off = isOff ? [...others, place] : others
    return this.#predictInput()
  }

  switchAllOn(): Promise<void> {
    this.off = []
    return this.#predictInput()
  }

  /** Puts the next digit of the validation set before the network. */
  async showExample(): Promise<void> {
    const example = await this.#parts.ask('example', { split: 'validation' })
    if (example) void this.predict({ kind: 'example', from: 'validation', ...example })
  }

  /** With nothing drawn, training is shown at work on one validation digit after the other. */
  #showExamplesWhileTraining(training: boolean): void {
    clearInterval(this.#exampleTimer)
    if (!training) return
    const next = () => {
      if (this.input.kind !== 'drawing' && this.moment === null) void this.showExample()
    }
    if (this.input.kind === 'none') next()
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
    this.#exampleTimer = setInterval(next, exampleInterval)
  }

  // What puts another in its place. Each gives null if that failed, which the person is told; `Undo` knows the ways back.

  configure(settings: Settings): Promise<State | null> {
    return this.#parts.ask('configure', settings)
  }

  reset(): Promise<State | null> {
    return this.#parts.ask('reset')
  }

  /** The random network of these settings, also where a change of settings would have kept the weights. False if that failed. */
  async beginWith(settings: Settings): Promise<boolean> {
    const state = (await this.configure(settings)) && (await this.reset())
    return this.#adopt(state) !== null
  }

  /** The trained network of an earlier generation, with its curves. */
  async bringBack(generation: number): Promise<State | null> {
    return this.#adopt(await this.#parts.ask('bringBack', { generation }))
  }

  async load(file: LoadRequest): Promise<Loaded | null> {
    const loaded = await this.#parts.ask('load', file)
    this.#adopt(loaded && loaded.state)
    return loaded
  }

  /** The large one unless named. */
  async loadShipped(name?: ShippedName): Promise<State | null> {
    return this.#adopt(await this.#parts.ask('loadShipped', name && { name }))
  }

  /** The network of a recorded run. */
  async openRun(request: OpenRunRequest): Promise<State | null> {
    return this.#adopt(await this.#parts.ask('openRun', request))
  }

  /** After a run that diverged: back to the last good weights, with another learning rate if one is given. */
  async recover(learningRate?: number): Promise<State | null> {
    return this.#adopt(await this.#parts.ask('recover', learningRate === undefined ? {} : { learningRate }))
  }

  /** The network as a file. */
  save(format: FileFormat): Promise<SavedNetwork | null> {
    return this.#parts.ask('save', { format, waitAtMost: personWaitsAtMost, language: currentLocale() })
  }

  #adopt(state: State | null): State | null {
    if (state) this.#parts.adopt(state.settings)
    return state
  }
}
