import { describe, expect, it } from 'vitest'
import { findProblems } from '../../../engine/contract/settings-check.ts'
import { defaultSettings } from '../../../engine/contract/settings.ts'
import { findPreset, presets } from '../../../renderer/src/training/presets.ts'

describe.each(presets)('the preset “$name”', ({ name, settings }) => {
  it('can be trained with, and is known again whatever the seed', () => {
    expect(findProblems({ ...settings, seed: 99 })).toEqual([])
    expect(findPreset({ ...settings, seed: 4 })?.name).toBe(name)
  })
})

it('names no preset for settings of one’s own', () => {
  expect(findPreset({ ...defaultSettings, learningRate: 0.123 })).toBeUndefined()
})
