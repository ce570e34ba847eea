/** Gradient descent as a ball, on a real engine: what the lesson promises to know, whatever network it is about. */
import { describe, expect, test } from 'vitest'
import type { Settings } from '#engine/contract/settings.ts'
import { GradientDescent } from '#page/lessons/experiments/descent.svelte.ts'
import {
  bendOf,
  chooseStart,
  clearWorth,
  ratesAround,
  roundDown,
  steadyRate,
} from '#page/lessons/experiments/let-go.ts'
import { cutToMap } from '#page/lessons/experiments/map-edge.ts'
import { angleToLowest, heightAt, type Heights, lowestOf } from '#page/lessons/experiments/plane.ts'
import { openSession, small } from '#test/unit/renderer/session/open-session.ts'
import { answerChecks } from './answer-checks.ts'
import { known, numberOf, openPlace, openSmall, promised } from './open-place.ts'

describe('The ball', () => {
  const digits = 100

  test.each([1, 2, 3])('rolls down, and swings with momentum, for seed %d', async (seed) => {
    const open = await openSmall(seed)
    const { place, kept } = await openPlace(open, 'trained')
    const ball = new GradientDescent(place, digits)
    await open.until(() => ball.isReady && ball.two.roll !== null)
    expect(ball.isMet('dropped')).toBe(false)
    ball.drop()
    expect(ball.isMet('dropped')).toBe(true)
    // With the rate that was chosen for it the cost falls with every step.
    expect(numberOf(ball, 'climbs')).toBe(0)
    expect(numberOf(ball, 'cost-end')).toBeLessThan(numberOf(ball, 'cost-start'))
    // It is let go where it bends.
    expect(ball.facts['way']!.value).toBe('bend')
    ball.two.rate = ball.two.rates.length - 1
    await ball.roll()
    expect(ball.isMet('swung')).toBe(false)
    ball.two.momentum = 0.9
    ball.two.moveTo([100, -100])
    await ball.roll()
    expect(ball.isMet('swung')).toBe(true)
    expect(ball.two.start).toEqual([1, -1])
    expect(numberOf(ball, 'swing-climbs')).toBeGreaterThan(0)
    // With so large a rate, some fly off the map.
    const isWithin = (at: number, axis: Float64Array) => at >= Math.min(...axis) && at <= Math.max(...axis)
    const { heights, roll } = ball.two
    const [x, y] = [Number(roll!.xs.at(-1)), Number(roll!.ys.at(-1))]
    const isOnMap = isWithin(x, heights!.xs) && isWithin(y, heights!.ys)
    expect(ball.facts['climbed']!.value).toBe(isOnMap ? 'yes' : 'away')
    expect(known(ball).sort()).toEqual(promised('descent').sort())
    answerChecks('descent', ball.facts)

    // What somebody works out from the digits that are shown.
    const shown = (name: string) => Number(ball.facts[name]!.text.replace('−', '-'))
    const byHand = shown('theta-zero') - shown('rate') * shown('slope-zero')
    expect(Math.abs(byHand / numberOf(ball, 'next') - 1)).toBeLessThan(0.01)

    if (seed > 1) return
    // Another visit stands where this one stood.
    const again = new GradientDescent({ ...place, inputs: kept() }, digits)
    await open.until(() => ['dropped', 'swung'].every((condition) => again.isMet(condition)))
    expect(again.facts).toEqual(ball.facts)
    for (const condition of ['dropped', 'swung']) {
      again.forget(condition)
      expect(again.isMet(condition)).toBe(false)
    }
  })

  const odd: Readonly<Record<string, Partial<Settings>>> = {
    'no hidden layer': { hidden: [] },
    'squared error of sigmoids': { cost: 'mean-squared-error', output: 'sigmoid' },
    'three layers of tanh': {
      hidden: [8, 8, 8].map((neurons) => ({ neurons, activation: 'tanh' })),
    },
  }
  test.each(Object.entries(odd))('rolls on a network with %s', async (_, change) => {
    const open = await openSession()
    await open.session.settings.configure({ ...small, ...change })
    const { place } = await openPlace(open, 'trained')
    const ball = new GradientDescent(place, digits)
    await open.until(() => ball.isReady)
    ball.drop()
    ball.two.momentum = 0.9
    await ball.roll()
    expect(known(ball).sort()).toEqual(promised('descent').sort())
    answerChecks('descent', ball.facts, ['next: without-rate', 'next: uphill', 'next: only-step'])
    expect(numberOf(ball, 'cost-end')).toBeLessThan(numberOf(ball, 'cost-start'))
  })
})

/** A cost over the square from −1 to 1. */
function measure(cost: (x: number, y: number) => number, grid = 21): Heights {
  const numbers = Float64Array.from({ length: grid }, (_, index) => (2 * index) / (grid - 1) - 1)
  const costs = Float64Array.from({ length: grid * grid }, (_, index) =>
    cost(numbers[index % grid]!, numbers[Math.floor(index / grid)]!),
  )
  return { xs: numbers, ys: numbers, costs }
}

/** A path through these places. */
const pathOf = (...places: readonly (readonly [number, number])[]) => ({
  xs: Float64Array.from(places, ([x]) => x),
  ys: Float64Array.from(places, ([, y]) => y),
})

describe('The plane', () => {
  /** A valley that lies across, lowest at 0. */
  const valley = measure((x, y) => 5 * (x - y) ** 2 + (x + y) ** 2 / 2)
  const bowl = measure((x, y) => x ** 2 + y ** 2)

  test('finds the rate with which no step overshoots', () => {
    // The second derivatives are 11 and −9: eigenvalues 20 and 2.
    expect(steadyRate(valley)).toBe(0.05)
    expect(roundDown(0.0499)).toBe(0.02)
    expect(ratesAround(0.05)).toEqual([0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1])
    expect(ratesAround(2)).toEqual([0.2, 0.5, 1, 2, 5, 10, 20, 50])
    expect(ratesAround(0.001)).toEqual([0.0001, 0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.02])
  })

  test('lets the ball go where its way down bends', () => {
    expect(lowestOf(valley)).toEqual({ at: [0, 0], cost: 0 })
    const { at, worth } = chooseStart(valley, 0.05, 60)
    const [x, y] = at
    const slopes = [10 * (x - y) + (x + y), -10 * (x - y) + (x + y)] as const
    expect(Math.abs(angleToLowest(at, slopes, [0, 0]) - 45)).toBeLessThan(15)
    expect(worth).toBeGreaterThan(clearWorth)
    expect(angleToLowest([1, 1], [1, 1], [0, 0])).toBeCloseTo(0)
    expect(angleToLowest([0, 0], [0, 0], [0, 0])).toBe(0)
    // In a round bowl every way down is straight, wherever it begins.
    expect(chooseStart(bowl, steadyRate(bowl), 60).worth).toBeLessThan(clearWorth - 0.5)
  })

  test('knows how far a way goes beside the straight line to the lowest point', () => {
    expect(bendOf(pathOf([1, 0], [0.5, 0], [0, 0]), bowl, [0, 0])).toBe(0)
    // Half as far beside it as the way is long.
    expect(bendOf(pathOf([-1, 0], [-0.5, -0.5], [0, 0]), bowl, [0, 0])).toBe(0.5)
    expect(bendOf(pathOf([0, 0], [0.5, 0]), bowl, [0, 0])).toBe(0)
  })

  test('cuts a way at the edge of the map, and says where it leaves and whether it comes back', () => {
    const places = (way: ReturnType<typeof cutToMap>) => way.stretches.map((stops) => stops.map(({ at }) => [...at]))
    const inside = cutToMap(pathOf([1, 1], [0.5, 0], [0, 0]), bowl)
    expect(places(inside)).toEqual([
      [
        [1, 1],
        [0.5, 0],
        [0, 0],
      ],
    ])
    expect([inside.exits, inside.isAway]).toEqual([[], false])

    const through = pathOf([0, 0], [2, 0], [2, 2], [0, 0], [0, -3])
    const away = cutToMap(through, bowl)
    expect(away.stretches.map((stops) => stops.map(({ index }) => Number(index.toFixed(6))))).toEqual([
      [0, 0.5],
      [2.5, 3, 3.333333],
    ])
    expect(places(away)[1]![0]![0]).toBeCloseTo(1)
    expect(places(away)[1]![0]![1]).toBeCloseTo(1)
    expect(away.exits.map(({ angle }) => angle)).toEqual([0, -Math.PI / 2])
    expect(away.isAway).toBe(true)
    // Before that it has come back.
    expect(cutToMap(through, bowl, 3).isAway).toBe(false)
    expect(cutToMap(through, bowl, 1).exits).toHaveLength(1)
    // From the edge outwards, along a line beside the map, and to where there are no numbers.
    expect(cutToMap(pathOf([1, 0], [3, 0], [3, 3], [-3, 3]), bowl)).toMatchObject({
      exits: [{ index: expect.closeTo(0) as number, angle: 0 }],
      isAway: true,
    })
    expect(cutToMap(pathOf([0, 0], [NaN, NaN], [NaN, NaN]), bowl)).toMatchObject({
      stretches: [[{ index: 0 }]],
      exits: [{ index: 0 }],
      isAway: true,
    })
    expect(heightAt(bowl, [0.5, -0.5])).toBeCloseTo(0.5)
    expect(heightAt(bowl, [5, 0])).toBeCloseTo(1)
  })
})
