/** What a bench is and has, as `describe` tells it and every `state` event does. */
import type { BenchId } from './bench-id.ts'
import type { Pace } from './pace.ts'
import type { ShippedName } from './shipped.ts'
import type { Calibration } from './prediction.ts'
import type { HiddenActivation, OutputActivation, Settings } from './settings.ts'

/**
 * `ready`: not trained since the weights were set. `training` and `paused`: a run is under way.
 * `stopped`: ended by the user before its last epoch. `finished`: every epoch done.
 */
export type Status = 'ready' | 'training' | 'paused' | 'stopped' | 'finished'

export type State = {
  readonly bench: BenchId
  readonly status: Status
  readonly settings: Settings
  readonly network: NetworkDescription
  readonly position: Position
  /** The part of the current run that is done, 0 to 1; of the last one, where none is under way. */
  readonly done: number
  /** What trains it, on which the last bits depend: as in the `versions` of a recorded run. */
  readonly kernels: string
  /** The sources of digits that this engine can train on, which settings put together. */
  readonly dataSets: readonly DataSetDescription[]
  /** Digits of the settings' sources. */
  readonly digits: DigitCounts
  /** Whether there is a network that came with Inkling, for `loadShipped`. */
  readonly hasShipped: boolean
  /** How often this network's run has been scored on the test set. */
  readonly testScores: number
  /** How the last run ended, where that is not by its last epoch or by `stop`; null otherwise. */
  readonly ending: Ending | null
  /** How this network's answers are to be taken; null for one that is not trained, or not examined since it was. */
  readonly calibration: Calibration | null
  /** Counts the networks of the bench: what `bringBack` names one by that another has replaced. */
  readonly generation: number
  /** Changes whenever the curves lose points: then ask for `history` again. */
  readonly curvesRevision: number
  /** The recorded run that this network is trained by, or was last; null for none, as after opening a file. */
  readonly runId: string | null
  /** How slowly it trains, and for how many more updates; null for as fast as it goes. */
  readonly pace: Pace | null
  /** The sweep that is under way on this bench; null otherwise. */
  readonly sweep: SweepPosition | null
}

/** Where a sweep is (`sweeps.ts`): networks that are trained with settings which differ in one thing. */
export type SweepPosition = {
  /** What its runs share in the record. */
  readonly group: string
  readonly setting: SettingName
  readonly count: number
  /** Which of the networks is on this bench, from 1. On the bench from which networks are trained on others, how many are over. */
  readonly index: number
  /** The setting's value of the network on this bench; null where the networks are on others. */
  readonly value: SettingValue | null
}

export type SettingName = keyof Settings
export type SettingValue = Settings[SettingName]

export type Ending =
  | {
      readonly kind: 'diverged'
      /** The cost to which it had risen; null where it was no number any more. Records of earlier versions have none. */
      readonly cost?: number | null
      /** With which it diverged. Records of earlier versions have none. */
      readonly learningRate?: number
      /** What happened, a whole sentence in English, in records of earlier versions alone: `describeDivergence` says it. */
      readonly message?: string
      /** Updates behind the last good weights, which `recover` brings back. */
      readonly lastGoodStep: number
      /** A learning rate to try instead, by rule; `describeOutcome` offers one that was tried. */
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
  /** What of a person's samples is in the weights; null if nothing. */
  readonly learned: Learned | null
  /** [10] what its outputs stand for, where that is not the digits: the classes of what it was trained on, or will be. */
  readonly classes?: readonly string[]
}

/** `samples`: so many were learned from, the last time. `canUndo`: whether `undoLearning` can bring back the network from before that. */
export type Learned = { readonly samples: number; readonly canUndo: boolean }

export type Origin =
  | { readonly kind: 'random'; readonly seed: number }
  /** `steps`: weight updates behind the weights in the file. */
  | { readonly kind: 'file'; readonly fileName: string; readonly steps: number }
  /** A network that comes with Inkling; the large one where no name is given, as in records of earlier versions. */
  | { readonly kind: 'shipped'; readonly name?: ShippedName; readonly steps: number }

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
  /** Epochs completed when the current run will be over. */
  readonly epochs: number
  /** Batches completed in the current epoch. */
  readonly batch: number
  /** Batches in an epoch. */
  readonly batches: number
  /** Weight updates so far: the x axis of every curve. */
  readonly step: number
}

export type DigitCounts = {
  /** So many an epoch, as the shares of the sources say. */
  readonly training: number
  /** So many to be scored on during training. */
  readonly validation: number
  /** There are too few to keep any aside: scored on are those that are trained on. */
  readonly isValidationTrained: boolean
}

/** A source of digits. */
export type DataSetDescription = {
  readonly name: string
  /** As the person has called it. Of those that came with Inkling and of the person's samples in English, for other programs. */
  readonly title: string
  /** `own`: the person's samples. `added`: a set that a person has added. */
  readonly kind: 'built-in' | 'own' | 'added'
  readonly training: number
  readonly validation: number
  readonly test: number
  /** [10] names of its classes, where they are not the digits. */
  readonly classes?: readonly string[]
  /** SHA-256 of its pictures and labels, in hexadecimal digits; null for those that come with Inkling, as they are what its version has. */
  readonly checksum: string | null
}
