/** What the main button does with a network, what it is called, and what it is for: the same in the page and in the desktop's menu. */
import type { Origin, State } from '#engine/contract/state.ts'
import { t } from '#words/en/actions.ts'

/**
 * `train-own`: puts the network that came with Inkling aside and begins one with random weights. `train`: from random weights;
 * `train-more`: from weights that have been trained.
 */
export type TrainingAction = 'train-own' | 'train' | 'train-more' | 'pause' | 'resume'

export function trainingActionTitle(action: TrainingAction): string {
  return t(`${action}.title`)
}

export function trainingActionHelp(action: TrainingAction): string {
  return t(`${action}.help`)
}

/** Where weights come from, and the updates behind them since. */
export type Weights = { readonly origin: Origin['kind']; readonly step: number }

/** The weights are those that the seed gives. */
export function isUntrained({ origin, step }: Weights): boolean {
  return origin === 'random' && step === 0
}

/** The network that came with Inkling, as it came. */
export function isShipped({ origin, step }: Weights): boolean {
  return origin === 'shipped' && step === 0
}

export function trainingAction({
  status,
  network,
  position,
}: Pick<State, 'status' | 'network' | 'position'>): TrainingAction {
  if (status === 'training') return 'pause'
  if (status === 'paused') return 'resume'
  const weights = { origin: network.origin.kind, step: position.step }
  if (isShipped(weights)) return 'train-own'
  return isUntrained(weights) ? 'train' : 'train-more'
}
