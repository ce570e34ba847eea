import { expect, test } from 'vitest'
import { tellMoment, tellMostConfused } from '#page/moments/words.ts'

test.each([
  [{ step: 0, epoch: 0 }, 'before the first update'],
  [{ step: 1, epoch: 0.0006 }, 'after 1 update, epoch 0.0006'],
  [{ step: 250, epoch: 0.0862 }, 'after 250 updates, epoch 0.09'],
  [{ step: 1700, epoch: 0.9 }, 'after 1,700 updates, epoch 0.9'],
  [{ step: 12_000, epoch: 4.16 }, 'after 12,000 updates, epoch 4.2'],
])('A moment is told by its updates and epochs: %#', (moment, told) => {
  expect(tellMoment(moment)).toBe(told)
})

test('What was mistaken most often is told by its classes', () => {
  const confusion = new Uint32Array(100)
  confusion[0] = 900
  expect(tellMostConfused(confusion, null)).toBeNull()
  confusion[49] = 23
  expect(tellMostConfused(confusion, null)).toBe('most often 4 read as 9, 23 times')
})
