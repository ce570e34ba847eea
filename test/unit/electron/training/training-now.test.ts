/** What the main process keeps of the engine's state for its menu. */
import { expect, test } from 'vitest'
import { afterState, untilConnected } from '#electron/training/training-now.ts'
import type { State } from '#engine/contract/state.ts'

/** A state as far as the main process looks at it. */
function stateOf(kind: State['network']['origin']['kind'], step: number): State {
  const position = { epoch: 0, step }
  return { status: 'ready', done: 0, hasShipped: true, position, network: { origin: { kind } } } as unknown as State
}

test.each<[string, State, string, boolean]>([
  ['random weights', stateOf('random', 0), 'train', true],
  ['the network that came with Inkling', stateOf('shipped', 0), 'train-own', false],
  ['that network, trained further', stateOf('shipped', 9), 'train-more', false],
  ['a network from a file', stateOf('file', 0), 'train-more', false],
])('With %s the menu knows what training does, and whether there is something to start over from', (...parameters) => {
  const [, state, training, isUntrained] = parameters
  expect(afterState(untilConnected, state).situation).toMatchObject({ isConnected: true, training, isUntrained })
})
