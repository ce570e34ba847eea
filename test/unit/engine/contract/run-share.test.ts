import { expect, test } from 'vitest'
import { runShare } from '#engine/contract/run-share.ts'

const at = (epoch: number, epochs: number, batch = 0) => ({ epoch, epochs, batch, batches: 100, step: 0 })

test.each([
  ['nothing at its start', at(0, 10), 10, 0],
  ['half an epoch of ten', at(0, 10, 50), 10, 0.05],
  ['half of a run that goes on after another', at(15, 20), 10, 0.5],
  ['all at its end', at(20, 20), 10, 1],
  ['nothing before there is a run', at(0, 0), 10, 0],
  ['no more than all', at(12, 10), 10, 1],
  ['no less than nothing', at(0, 20), 10, 0],
])('Of a run is done: %s', (_what, position, epochs, share) => expect(runShare(position, epochs)).toBeCloseTo(share))
