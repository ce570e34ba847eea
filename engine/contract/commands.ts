/**
 * The contract: everything the engine can be asked (`Commands`) and everything it says unasked (`Events`).
 * It is plain data only, so that it crosses any link. A new command is one line here and one method on the engine;
 * the compiler finds the rest.
 *
 * Notation (the same everywhere): a⁽⁰⁾ are the pixels, z⁽ˡ⁾ = a⁽ˡ⁻¹⁾ W⁽ˡ⁾ + b⁽ˡ⁾ the weighted sums, a⁽ˡ⁾ = f(z⁽ˡ⁾) the activations.
 */
import type { ErrorData } from './errors.ts'
import type { LoadRequest, Loaded, SaveRequest, SavedNetwork } from './files.ts'
import type { ExplainRequest, Explanation, PredictRequest, Prediction } from './prediction.ts'
import type { RunCommands, RunEvents } from './runs.ts'
import type { SampleCommands, SampleEvents } from './samples.ts'
import type { EvaluateRequest, Evaluation, Example, ExampleRequest, LayerHealth } from './scoring.ts'
import type { Settings } from './settings.ts'
import type { ShareCommands } from './share.ts'
import type { State } from './state.ts'
import type { History, Progress, RecoverRequest, StepRequest, Stepped } from './training.ts'

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
