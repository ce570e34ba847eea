import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { endWithin } from '#cli/server/ending.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('A server that does not end by itself is ended, after the run has been kept', async () => {
  const said: string[] = []
  const keep = async () => {
    await Promise.resolve()
    said.push('kept')
  }
  endWithin(1500, keep, () => said.push('ended'))
  await vi.advanceTimersByTimeAsync(1499)
  expect(said).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(said).toEqual(['kept', 'ended'])
})

test('It is ended even where the run cannot be kept', async () => {
  const ended = vi.fn()
  const told = vi.spyOn(console, 'error').mockReturnValue()
  endWithin(1500, () => Promise.reject(new Error('full')), ended)
  await vi.advanceTimersByTimeAsync(1500)
  expect(ended).toHaveBeenCalledOnce()
  expect(told).toHaveBeenCalledOnce()
  told.mockRestore()
})
