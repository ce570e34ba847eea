import { describe, expect, test } from 'vitest'
import {
  countFor,
  estimateSeconds,
  findWorkload,
  personTask,
  trainingTask,
  validationCountFor,
} from '#test/bench/contenders.ts'
import { summarise, takeTurns } from '#test/bench/rounds.ts'

/** Takes the seconds given, one after the other, and notes its name each time. */
const contender = (name: string, seconds: number[], turns: string[], count = 100) => ({
  name,
  description: '',
  count,
  run() {
    turns.push(name)
    return seconds.shift()!
  },
  close() {},
})

describe('rounds of the benchmark', () => {
  test('let the contenders take turns, with a look at the machine before each', async () => {
    const turns: string[] = []
    const [first, second] = [contender('one', [9, 1, 2], turns), contender('two', [9, 3, 4], turns)]
    const look = async () => void turns.push('look')
    const times = await takeTurns([first, second], { rounds: 2, warmUps: 1, epochCount: 100 }, look)
    expect(turns).toEqual(['look', 'one', 'two', 'look', 'one', 'two', 'look', 'one', 'two'])
    expect(times).toEqual([
      [1, 2],
      [3, 4],
    ])
  })

  test('scale the time of those who train on a part', async () => {
    const part = contender('part', [2], [], 25)
    expect(await takeTurns([part], { rounds: 1, warmUps: 0, epochCount: 100 }, async () => {})).toEqual([[8]])
  })

  test('compare within each round, so that a slow one counts for both alike', () => {
    // In the second round everything takes ten times as long.
    expect(
      summarise([
        [1, 10, 1],
        [3, 30, 2],
      ]),
    ).toEqual([
      { secondsPerEpoch: 1, best: 1, timesFirst: 1 },
      { secondsPerEpoch: 3, best: 2, timesFirst: 3 },
    ])
  })
})

describe('the digits of a round', () => {
  const task = personTask(findWorkload('default'))

  test('are a whole epoch for those who are fast enough', () => {
    expect(countFor(task, 0.2)).toBe(55_000)
    expect(countFor(trainingTask(findWorkload('default')), 0.2)).toBe(60_000)
  })

  test('are whole batches of a part for those who are slow, and the validation digits the same part', () => {
    const count = countFor(task, 30)
    expect(count % 32).toBe(0)
    expect(count / 55_000).toBeCloseTo(0.1, 2)
    expect(validationCountFor(task, count)).toBe(Math.round(count / 11))
  })

  test('are fewer for a larger network', () => {
    const deep = personTask(findWorkload('deep'))
    expect(countFor(deep, estimateSeconds(deep, 30))).toBeLessThan(countFor(task, estimateSeconds(task, 30)))
  })
})
