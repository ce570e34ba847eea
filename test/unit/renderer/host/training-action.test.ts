import { describe, expect, test } from 'vitest'
import type { Origin, Status } from '#engine/contract/state.ts'
import { trainingAction } from '#host/training-action.ts'

function actionOf(status: Status, origin: Origin, step: number): string {
  const position = { epoch: 0, epochs: 1, batch: 0, batches: 100, step }
  return trainingAction({ status, position, network: { layers: [], parameters: 0, origin, learned: null } })
}
const random = { kind: 'random', seed: 1 } as const
const shipped = { kind: 'shipped', steps: 5000 } as const
const file = { kind: 'file', fileName: 'mine.inkling', steps: 10 } as const

describe('What the main button does', () => {
  test('depends on the network where no run is under way', () => {
    expect(actionOf('ready', random, 0)).toBe('train')
    expect(actionOf('ready', shipped, 0)).toBe('train-own')
    expect(actionOf('ready', file, 0)).toBe('train-more')
  })

  test('is to train further once the network has been trained', () => {
    for (const origin of [random, shipped, file]) {
      expect(actionOf('finished', origin, 100)).toBe('train-more')
      expect(actionOf('stopped', origin, 3)).toBe('train-more')
    }
  })

  test('is to hold a run that trains, and to resume one that is held, whatever the network', () => {
    for (const origin of [random, shipped, file]) {
      expect(actionOf('training', origin, 0)).toBe('pause')
      expect(actionOf('paused', origin, 0)).toBe('resume')
    }
  })
})
