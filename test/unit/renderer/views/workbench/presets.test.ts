import { describe, expect, it } from 'vitest'
import { findProblems } from '#engine/settings/check.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
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
