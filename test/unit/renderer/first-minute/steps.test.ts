import { describe, expect, test } from 'vitest'
import { type Happening, type Step, stepAfter } from '#page/first-minute/steps.ts'

const walk = (...happenings: readonly Happening[]) => happenings.reduce<Step>(stepAfter, 'off')

describe('the first minute', () => {
  test('leads from the digit that writes itself to three things to try', () => {
    expect(walk('begun')).toBe('watch')
    expect(walk('begun', 'read')).toBe('reset')
    expect(walk('begun', 'read', 'forgotten')).toBe('train')
    expect(walk('begun', 'read', 'forgotten', 'training')).toBe('learn')
    expect(walk('begun', 'read', 'forgotten', 'training', 'learnt')).toBe('explore')
  })

  test('follows whoever goes ahead by the buttons of the workbench', () => {
    expect(walk('begun', 'forgotten')).toBe('train')
    expect(walk('begun', 'forgotten', 'training', 'forgotten')).toBe('train')
  })

  test('is left from anywhere, and stays away whatever happens then', () => {
    for (const at of [['begun'], ['begun', 'read'], ['begun', 'forgotten', 'training', 'learnt']] as const) {
      expect(walk(...at, 'left')).toBe('off')
      expect(walk(...at, 'left', 'read', 'forgotten', 'training', 'learnt')).toBe('off')
    }
  })

  test('begins again from anywhere', () => {
    expect(walk('begun', 'forgotten', 'training', 'begun')).toBe('watch')
  })

  test('does not lose its place by what does not belong there', () => {
    expect(walk('begun', 'training')).toBe('watch')
    expect(walk('begun', 'read', 'read', 'learnt')).toBe('reset')
  })
})
