import { expect, it } from 'vitest'
import {
  aDigit,
  countUpdates,
  digitWord,
  formatCount,
  formatDuration,
  formatNumber,
  formatShare,
  parseNumber,
} from '#page/ui/format.ts'

it('writes numbers as a person reads them', () => {
  expect(formatCount(60_000)).toBe('60,000')
  expect([1, 1.2, 0, 1500].map(countUpdates)).toEqual(['1 update', '1 update', '0 updates', '1,500 updates'])
  expect(formatShare(0.9784)).toBe('97.8\u00a0%')
  expect(formatShare(NaN)).toBe('–')
  expect(formatShare(0.99961)).toBe('>\u00a099.9\u00a0%')
  expect(formatShare(1)).toBe('100.0\u00a0%')
  expect(formatNumber(0.21349)).toBe('0.213')
  expect(formatNumber(-1.5)).toBe('−1.500')
  expect(formatNumber(0)).toBe('0.000')
  expect(formatNumber(0.0000123)).toBe('1.23e−5')
  expect(formatNumber(Infinity)).toBe('–')
  expect(digitWord(7)).toBe('seven')
  expect(aDigit(7)).toBe('a seven')
  expect(aDigit(8)).toBe('an eight')
})

it('writes durations in the unit that fits', () => {
  expect(formatDuration(12.4)).toBe('12 s')
  expect(formatDuration(185)).toBe('3 min 05 s')
  expect(formatDuration(3725)).toBe('1 h 02 min')
  expect(formatDuration(NaN)).toBe('–')
})

it('reads numbers with a point or a comma, and says when there is none', () => {
  expect(parseNumber(' 0.1 ')).toBe(0.1)
  expect(parseNumber('0,1')).toBe(0.1)
  expect(parseNumber('1e-3')).toBe(0.001)
  expect(parseNumber('')).toBeNaN()
  expect(parseNumber('fast')).toBeNaN()
})
