/** Outcomes: what can be said of a run while it trains and when it is over, from what was measured, and what to try instead. */
import { bench, type BenchId, type BenchRequest } from './bench-id.ts'
import { checked, fields, optional, orEmpty, type Requests, refuse } from './schema.ts'
import type { Settings } from './settings.ts'

export type OutcomeCommands = {
  /**
   * What the bench's run came to, or how it stands; null before its first update. Measured on some hundred digits, once for a state of the
   * weights; where a learning rate is offered, a short training from the same start has shown that it learns. Errors: `bad-data`.
   */
  describeOutcome(request?: OutcomeRequest): Outcome | null
}

export type OutcomeRequest = BenchRequest & {
  /** Whether to look for a cure, which may take short trainings; without it there is only the finding. `true` unless given. */
  readonly seeksCure?: boolean
}

export type OutcomeEvents = {
  /** There is something else to say of the main bench's run than before; of a run under way only what is odd. */
  outcome: { readonly bench: BenchId; readonly outcome: Outcome | null }
}

export type Outcome = {
  /** Updates behind the weights that were judged. */
  readonly step: number
  /** Whether the run is over. */
  readonly isOver: boolean
  readonly finding: Finding
  /** Whether a cure is still being looked for. */
  readonly isSeeking: boolean
  /** What to change, to train again from the same start; null where there is nothing to mend. */
  readonly cure: Cure | null
}

/** Settings to change. */
export type Cure = Partial<Settings>

/** `layer` counts the hidden layers from 1; shares are from 0 to 1; `accuracy` is of the validation digits. */
export type Finding =
  /** The cost is no number any more, or has run away; `cost` is null where it is no number. */
  | { readonly kind: 'diverged'; readonly learningRate: number; readonly cost: number | null }
  /** All neurons of a layer have the same weights, so they get the same gradient. */
  | { readonly kind: 'symmetric'; readonly layer: number }
  /** ReLUs that answered 0 to every digit looked at. */
  | { readonly kind: 'dead'; readonly layer: number; readonly share: number; readonly accuracy: number }
  /** Answers of sigmoid or tanh neurons so near an end that the slope is nearly 0. */
  | { readonly kind: 'saturated'; readonly layer: number; readonly share: number; readonly accuracy: number }
  /** The gradient of the first layer is this part of the last one's. */
  | { readonly kind: 'vanishing'; readonly ratio: number; readonly accuracy: number }
  /** Nearly all answers are the same digit. */
  | { readonly kind: 'one-answer'; readonly digit: number; readonly share: number; readonly accuracy: number }
  /** A setting that keeps the network from learning. */
  | {
      readonly kind: 'held-back'
      readonly setting: RestrainingSetting
      readonly value: number
      readonly accuracy: number
    }
  | {
      readonly kind: 'rate-too-large'
      readonly learningRate: number
      readonly cost: number
      readonly bestCost: number
      readonly accuracy: number
    }
  | {
      readonly kind: 'rate-too-small'
      readonly learningRate: number
      readonly startCost: number
      readonly cost: number
      readonly accuracy: number
    }
  /** The validation cost rises since `bestEpoch` epochs, while the training cost falls. */
  | {
      readonly kind: 'overfitting'
      readonly bestEpoch: number
      readonly bestCost: number
      readonly cost: number
      readonly trainingCost: number
      readonly accuracy: number
    }
  /** It reads few digits, and nothing of the above is the cause. */
  | { readonly kind: 'weak'; readonly accuracy: number }
  /** `bestEpoch`: the whole epochs after which it read most; null where that is the end, or there is too little to say. */
  | {
      readonly kind: 'learned'
      readonly accuracy: number
      readonly bestEpoch: number | null
      readonly bestAccuracy: number
      /** It has not learnt all it could: the validation cost still falls. */
      readonly isFalling: boolean
    }

export type RestrainingSetting = 'l1' | 'l2' | 'weightDecay' | 'dropout' | 'maxNorm'

export const outcomeRequests: Requests<OutcomeCommands> = {
  describeOutcome: orEmpty(
    fields<OutcomeRequest>({
      bench,
      seeksCure: optional(checked<boolean>((input) => typeof input === 'boolean', refuse('seeks-cure'))),
    }),
  ),
}
