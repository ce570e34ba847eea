/** How things stand with the engine, as far as it decides what can be done: the page and the desktop's main process know it alike. */
import type { State } from '#engine/contract/state.ts'
import { isUntrained, trainingAction, type TrainingAction } from './training-action.ts'

export type Situation = {
  /** An engine is there. */
  readonly isConnected: boolean
  /** What the button to train with would do. */
  readonly training: TrainingAction
  /** A run is under way: the network cannot be exchanged. */
  readonly isRunning: boolean
  /** The weights are those that the seed gives. */
  readonly isUntrained: boolean
  /** There is a network that came with Inkling. */
  readonly hasShipped: boolean
}

/** `state` is null without an engine. */
export function situationOf(state: State | null): Situation {
  if (!state) {
    return { isConnected: false, training: 'train', isRunning: false, isUntrained: true, hasShipped: false }
  }
  const training = trainingAction(state)
  return {
    isConnected: true,
    training,
    isRunning: training === 'pause' || training === 'resume',
    isUntrained: isUntrained({ origin: state.network.origin.kind, step: state.position.step }),
    hasShipped: state.hasShipped,
  }
}
