/** What an engine is and has, as `describe` tells it and every `state` event does. */
import type { Calibration } from './prediction.ts'
import type { DataSetName, HiddenActivation, OutputActivation, Settings } from './settings.ts'

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
