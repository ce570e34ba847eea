/** The landscape of the cost on a real engine: what the lesson promises to know, whatever network it is about. */
import { describe, expect, test } from 'vitest'
import type { Settings } from '#engine/contract/settings.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import { Landscape } from '#page/lessons/experiments/landscape.svelte.ts'
import { countParameters } from '#page/lessons/experiments/network-size.ts'
import { openSession, small } from '#test/unit/renderer/session/open-session.ts'
import { answerChecks } from './answer-checks.ts'
import { known, numberOf, openPlace, promised } from './open-place.ts'

const digits = 100

describe('The landscape', () => {
  const networks: Readonly<Record<string, Partial<Settings>>> = {
    'one hidden layer, seed 1': { seed: 1 },
    'one hidden layer, seed 2': { seed: 2 },
    'one hidden layer, seed 3': { seed: 3 },
    'no hidden layer': { hidden: [] },
    'squared error of sigmoids': { cost: 'mean-squared-error', output: 'sigmoid' },
    'three layers of tanh': { hidden: [8, 8, 8].map((neurons) => ({ neurons, activation: 'tanh' })) },
  }
  test.each(Object.entries(networks))(
    'shows a run’s way, and the line to a neighbour, with %s',
    async (title, change) => {
      const open = await openSession()
      await open.session.settings.configure({ ...small, ...change })
      const { place, kept } = await openPlace(open, 'trained')
      const landscape = new Landscape(place, digits)
      expect(landscape.isMet('trained')).toBe(false)
      await landscape.train()
      expect(landscape.isMet('trained')).toBe(true)
      expect(landscape.run.surface!.costs).toHaveLength(33 * 33)
      expect(numberOf(landscape, 'both')).toBeGreaterThan(0.7)
      expect(numberOf(landscape, 'end-cost')).toBeLessThan(numberOf(landscape, 'start-cost'))
      await landscape.walk()
      expect(landscape.isMet('walked')).toBe(true)
      expect(known(landscape).sort()).toEqual(promised('landscape').sort())
      answerChecks('landscape', landscape.facts, ['height: half-cost', 'height: minus-hill'])
      // A hill where hidden neurons have no order; one bowl where there are none.
      if (title.startsWith('one hidden layer')) expect(landscape.facts['middle']!.value).toBe('higher')
      if (title === 'no hidden layer') expect(landscape.facts['middle']!.value).not.toBe('higher')
      expect(numberOf(landscape, 'distance')).toBeGreaterThan(0.5)
      const shown = (name: string) => Number(landscape.facts[name]!.text.replace('−', '-'))
      expect(shown('half-cost') - shown('own-cost')).toBeCloseTo(shown('hill'), 8)

      if (title !== 'one hidden layer, seed 1') return
      // Another visit stands where this one stood; no bench is left over, and the person's network is as it was.
      const again = new Landscape({ ...place, inputs: kept() }, digits)
      await open.until(() => !again.run.isBusy && again.isMet('trained') && again.isMet('walked'))
      expect(again.facts).toEqual(landscape.facts)
      again.forget('trained')
      again.forget('walked')
      expect([again.isMet('trained'), again.isMet('walked')]).toEqual([false, false])
      expect(await open.session.connection.ask('listBenches')).toHaveLength(2)
    },
  )
})

test('In the place of a network that would keep people waiting, one with the default settings learns', async () => {
  const open = await openSession()
  await open.session.settings.configure({ ...small, hidden: [{ neurons: 600, activation: 'relu' }] })
  const { place } = await openPlace(open, 'own')
  const { facts } = new Landscape(place, digits)
  const lent = (await open.session.connection.ask('openBench', { from: { settings: defaultSettings } }))!
  expect(facts['lent']!.value).toBe('yes')
  expect(facts['parameters']!.value).toBe(countParameters(lent.network))
})
