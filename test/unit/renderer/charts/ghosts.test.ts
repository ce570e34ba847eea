import { expect, test } from 'vitest'
import type { Settings } from '#engine/contract/settings.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import { createCurves } from '#page/charts/curves.ts'
import { nameByDifference } from '#page/charts/ghost-names.ts'
import { Ghosts } from '#page/charts/ghosts.svelte.ts'
import { rightEnd } from '#page/charts/scale.ts'
import { createSeries } from '#page/charts/series.ts'

const none = { step: new Uint32Array(), cost: new Float32Array(), accuracy: new Float32Array() }

function curvesOf(costs: readonly number[]) {
  const curves = createCurves()
  const cost = Float32Array.from(costs)
  const step = Uint32Array.from(costs, (_, index) => index)
  curves.append({ training: { step, cost, accuracy: cost }, validation: none, learningRates: [] })
  return curves
}

function after(...runs: readonly (readonly number[])[]) {
  const ghosts = new Ghosts()
  for (const [index, costs] of runs.entries()) {
    ghosts.keep(curvesOf(costs), { ...defaultSettings, seed: index })
    ghosts.settle(curvesOf([]))
  }
  return ghosts
}

const named = (change: Partial<Settings>) => nameByDifference({ ...defaultSettings, ...change }, defaultSettings)

test('an earlier run is called by what differed, in the words of the field', () => {
  expect(named({ learningRate: 0.5 })).toBe('η 0.5')
  expect(named({ cost: 'mean-absolute-error' })).toBe('cost MAE')
  expect(named({ batchSize: 10, seed: 7 })).toMatch(/^(batch size 10, seed 7|seed 7, batch size 10)$/)
  expect(named({ hidden: [{ neurons: 30, activation: 'sigmoid' }] })).toBe('layers 30 sigmoid')
  expect(named({ learningRate: 0.5, batchSize: 10, seed: 7, epochs: 1 })).toMatch(/ \+ 2 more$/)
  expect(named({})).toBe('same settings')
})

test('what follows from another setting is not named', () => {
  const momentum = { ...defaultSettings, optimiser: 'momentum' } as const
  expect(nameByDifference(defaultSettings, momentum)).not.toContain('–')
})

test('the last three runs are kept, each with a look of its own that stays', () => {
  const ghosts = after([2, 1], [2, 3], [2, 4])
  const [, second, third] = ghosts.list
  ghosts.keep(curvesOf([2, 5]), defaultSettings)
  ghosts.settle(curvesOf([]))
  expect(ghosts.list).toHaveLength(3)
  expect(ghosts.list.slice(0, 2)).toEqual([second, third])
  expect(new Set(ghosts.list.map(({ style }) => style)).size).toBe(3)
})

test('a run that the curves continue is no ghost of itself', () => {
  const ghosts = after([2, 1])
  ghosts.keep(curvesOf([2, 4, 900]), defaultSettings)
  expect(ghosts.settle(curvesOf([2, 4]))).toBe(true)
  expect(ghosts.list).toHaveLength(1)
  // The recorded run comes back into the charts.
  expect(ghosts.settle(curvesOf([2, 1, 0.5]))).toBe(true)
  expect(ghosts.list).toEqual([])
})

test('a ghost is drawn with few points, the last among them', () => {
  const [ghost] = after(Array.from({ length: 5000 }, (_, step) => step)).list
  expect(ghost!.lines.cost.length).toBeLessThanOrEqual(151)
  expect(ghost!.lines.cost.at(-1)!.x).toBe(4999)
})

test('a much longer run from before does not press the present one together', () => {
  const points = [0, 50_000].map((x) => ({ x, y: 1 }))
  const ghost = { name: '', style: 'solid', points } as const
  const series = createSeries()
  series.append(10, 1)
  expect(rightEnd([series.buckets], [ghost], 900)).toBe(900)
  expect(rightEnd([series.buckets], [ghost], 90_000)).toBe(50_000)
  expect(rightEnd([series.buckets], [], 900)).toBeUndefined()
})
