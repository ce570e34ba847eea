/** How often what keeps ending is started again. */
import { describe, expect, test } from 'vitest'
import { isFailure, mayReloadPage, restartDelay } from '#electron/basics/restarts.ts'

describe('The engine', () => {
  test.each([
    [0, 0],
    [1, 0],
    [2, 500],
    [3, 1000],
    [4, 2000],
    [5, 4000],
    [6, undefined],
  ])('that has failed %i times within a minute is started after %s milliseconds', (failures, delay) => {
    expect(restartDelay(Array(failures).fill(100_000), 100_500)).toBe(delay)
  })

  test('that failed more than a minute ago is started at once', () => {
    expect(restartDelay(Array(9).fill(0), 60_000)).toBe(0)
  })

  test('that has trained for a while before its end has not failed to run', () => {
    expect([isFailure(10), isFailure(2999), isFailure(3000)]).toEqual([true, true, false])
  })
})

describe('The page', () => {
  test('whose process has ended is loaded again', () => expect(mayReloadPage([], 5)).toBe(true))
  test('whose process ends again within a minute is not', () => expect(mayReloadPage([0], 59_000)).toBe(false))
  test('whose process ended long ago is loaded again', () => expect(mayReloadPage([0], 60_000)).toBe(true))
})
