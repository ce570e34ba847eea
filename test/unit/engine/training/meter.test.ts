import { expect, test } from 'vitest'
import { createMeter } from '#engine/training/meter.ts'

test('progress is due 20 to 30 times a second', () => {
  const meter = createMeter(1000)
  expect(meter.isDue(1030)).toBe(false)
  expect(meter.isDue(1050)).toBe(true)
  meter.read(1050, 10, 90)
  expect(meter.isDue(1055)).toBe(false)
})

test('nothing is known before the first samples', () => {
  expect(createMeter(0).read(50, 0, 1000)).toEqual({ samplesPerSecond: 0, secondsLeft: 0 })
})

test('speed is that of about the last second, the time left comes from the whole run', () => {
  const meter = createMeter(0)
  // Three seconds at 1,000 samples a second, then two at 4,000.
  for (let time = 100; time <= 3000; time += 100) meter.read(time, time, 11_000 - time)
  for (let time = 3100; time < 5000; time += 100) meter.read(time, 3000 + 4 * (time - 3000), 0)
  const { samplesPerSecond, secondsLeft } = meter.read(5000, 11_000, 11_000)
  expect(samplesPerSecond).toBeCloseTo(4000)
  expect(secondsLeft).toBeCloseTo(5)
})

test('a pause counts as no time', () => {
  const meter = createMeter(0)
  meter.read(1000, 1000, 1000)
  // Stopped while paused: the speed is still that of before.
  expect(meter.read(50_000, 1000, 1000).samplesPerSecond).toBeCloseTo(1000)
  meter.restart(60_000)
  const { samplesPerSecond, secondsLeft } = meter.read(61_000, 2000, 500)
  expect(samplesPerSecond).toBeCloseTo(1000)
  expect(secondsLeft).toBeCloseTo(0.5)
})
