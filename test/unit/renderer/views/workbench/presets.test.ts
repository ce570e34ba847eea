import { describe, expect, it } from 'vitest'
import { findProblems } from '#engine/settings/check.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import { writeSettingCode } from '#engine/settings/code.ts'
import curves from '#page/views/workbench/drawer/preset-curves.json' with { type: 'json' }
import { findPreset, presets } from '#page/views/workbench/drawer/presets.ts'

describe.each(presets)('the preset “$name”', ({ name, settings }) => {
  it('can be trained with, and is known again whatever the seed', () => {
    expect(findProblems({ ...settings, seed: 99 })).toEqual([])
    expect(findPreset({ ...settings, seed: 4 })?.name).toBe(name)
  })
})

it('names no preset for settings of one’s own', () => {
  expect(findPreset({ ...defaultSettings, learningRate: 0.123 })).toBeUndefined()
})

describe('the curves on the cards', () => {
  it('are there for every preset, and for nothing else', () => {
    expect(Object.keys(curves)).toEqual(presets.map(({ id }) => id))
  })

  it.each(presets)(
    'were recorded with the settings that “$name” has now: else `npm run record:presets`',
    ({ id, settings }) => {
      const curve = curves[id]
      expect(curve.code).toBe(writeSettingCode({ ...settings, data: 'mnist-10k', epochs: 3 }))
      expect(curve.accuracy.every((share) => share >= 0 && share <= 1)).toBe(true)
    },
  )

  it('show what the lessons say: zero weights and steps that are too large learn nothing', () => {
    expect(curves['zero-weights'].validation).toBeLessThan(0.2)
    expect(curves['large-steps'].validation).toBeLessThan(0.5)
    expect(curves['small-steps'].validation).toBeLessThan(curves['quick-start'].validation - 0.2)
  })
})
