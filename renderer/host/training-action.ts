/** What the button under the network, the Space key and the desktop's menu do with the training: one decision for all of them. */
import type { State } from '#engine/contract/state.ts'

export type TrainingAction = 'train-own' | 'train' | 'train-more' | 'pause' | 'resume'

/** `train-own`: the network that came with Inkling is put aside for one with random weights. `state` is null without an engine. */
export function trainingAction(state: State | null): TrainingAction {
  if (!state) return 'train'
  const { status, network, position } = state
  if (status === 'training') return 'pause'
  if (status === 'paused') return 'resume'
  if (position.step > 0) return 'train-more'
  switch (network.origin.kind) {
    case 'random':
      return 'train'
    case 'file':
      return 'train-more'
    case 'shipped':
      return 'train-own'
  }
}
