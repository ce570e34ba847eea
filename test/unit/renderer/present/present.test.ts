import { expect, test } from 'vitest'
import { presentKey } from '#page/present/present.svelte.ts'

test('a clicker’s two keys and Escape mean something to present mode, and no others', () => {
  expect(['PageDown', 'PageUp', 'Escape', 'a', ' ', 'Enter'].map(presentKey)).toEqual([
    'next',
    'back',
    'leave',
    null,
    null,
    null,
  ])
})
