/** What the palette finds. */
import { describe, expect, test } from 'vitest'
import { helpOf, titleOf } from '#host/actions.ts'
import { situationOf } from '#host/situation.ts'
import { findActions } from '#page/app/find-actions.ts'

const situation = situationOf(null)
const find = (typed: string) =>
  findActions(typed, { title: (id) => titleOf(id, situation), help: (id) => helpOf(id, situation) }).flatMap(
    ({ ids }) => ids,
  )

describe('The palette', () => {
  test('lists everything but itself, the digits, and what is the menu’s alone', () => {
    const all = find('')
    expect(all).toEqual(expect.arrayContaining(['go', 'clear', 'save', 'runs', 'keys', 'theme-dark']))
    for (const id of ['palette', 'train', 'back', 'zoom-in', 'teach-3'] as const) expect(all).not.toContain(id)
  })

  test('finds by words of title and help in any order, titles first', () => {
    expect(find('THEME dark')[0]).toBe('theme-dark')
    expect(find('dark theme')[0]).toBe('theme-dark')
    expect(find('weights').slice(0, 2)).toEqual(['open', 'save'])
    expect(find('weights')).toContain('start-over')
    expect(find('three')).toEqual(['teach-3'])
    // “Lab sheet” has the word, too, and comes first in the list.
    expect(find('lab')[0]).toBe('lab')
    expect(find('no such thing')).toEqual([])
  })
})
