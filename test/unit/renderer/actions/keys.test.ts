/** Keys as they are pressed, written, shown and chosen. */
import { matchKeybindingPress, parseKeybinding } from 'tinykeys'
import { beforeEach, describe, expect, test } from 'vitest'
import { actionIds, actions } from '#host/actions.ts'
import { changeableIds, KeyChoice } from '#page/actions/key-choice.svelte.ts'
import {
  ariaKey,
  fromAccelerator,
  isSingle,
  keyOfPress,
  type KeyPress,
  spellKey,
  toBinding,
} from '#page/actions/keys.ts'

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

describe('A key that is pressed', () => {
  test.each<[KeyPress, string | null]>([
    [press('c'), 'c'],
    [press('C', { shiftKey: true }), 'c'],
    [press('?', { shiftKey: true }), '?'],
    [press(' '), 'Space'],
    [press('z', { ctrlKey: true }), 'Mod+z'],
    [press('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+z'],
    [press('+', { ctrlKey: true, shiftKey: true }), 'Mod++'],
    [press('F2'), 'F2'],
    [press('ß'), 'ß'],
    [press('p', { altKey: true }), 'Alt+p'],
    [press('Shift', { shiftKey: true }), null],
    [press('Dead'), null],
    [press('Tab'), null],
    [press('Enter'), null],
    [press('ArrowLeft'), null],
    [press('Process'), null],
    [press('z', { metaKey: true }), null],
  ])('%o is “%s”', (event, key) => expect(keyOfPress(event, false)).toBe(key))

  test('has ⌘ in Ctrl’s place on a Mac', () => {
    expect(keyOfPress(press('z', { metaKey: true }), true)).toBe('Mod+z')
    expect(keyOfPress(press('z', { ctrlKey: true }), true)).toBeNull()
  })

  test('is the one that tinykeys hears', () => {
    const presses = [
      press('c'),
      press('C', { shiftKey: true }),
      press('?', { shiftKey: true }),
      press('1', { shiftKey: true }),
      press('z', { ctrlKey: true }),
      press('Z', { ctrlKey: true, shiftKey: true }),
      press('+', { ctrlKey: true, shiftKey: true }),
      press('+'),
      press('F2'),
      press('p', { altKey: true }),
    ]
    const heard = (event: KeyPress, key: string) => {
      const names = { Control: event.ctrlKey, Meta: event.metaKey, Alt: event.altKey, Shift: event.shiftKey }
      const getModifierState = (name: string) => names[name as keyof typeof names] ?? false
      const code = event.key === ' ' ? 'Space' : 'unknown'
      return matchKeybindingPress(
        { ...event, code, getModifierState } as KeyboardEvent,
        parseKeybinding(toBinding(key))[0]!,
      )
    }
    for (const event of presses) {
      expect(heard(event, keyOfPress(event, false)!), event.key).toBe(true)
      expect(heard(event, 'q')).toBe(false)
    }
    expect(heard(press(' '), 'Space')).toBe(true)
    expect(heard(press('Z', { ctrlKey: true, shiftKey: true }), 'Mod+z')).toBe(true)
  })
})

test('A key is written for people and for screen readers', () => {
  expect(['c', 'Space', 'Mod+Shift+z', 'Mod++', 'F2'].map((key) => spellKey(key, false))).toEqual([
    'C',
    'Space',
    'Ctrl+Shift+Z',
    'Ctrl++',
    'F2',
  ])
  expect(spellKey('Mod+Shift+z', true)).toBe('⌘⇧Z')
  expect(['?', 'Mod+z', 'Mod++'].map((key) => ariaKey(key, false))).toEqual(['?', 'Control+Z', 'Control+Plus'])
  expect(['CommandOrControl+Plus', 'CommandOrControl+.', 'Alt+Left'].map(fromAccelerator)).toEqual([
    'Mod++',
    'Mod+.',
    'Alt+Left',
  ])
})

test('Keys without another one held are single', () => {
  expect(['c', '?', 'Space', '7'].every(isSingle)).toBe(true)
  expect(['Mod+z', 'Alt+p', 'F2'].some(isSingle)).toBe(false)
})

describe('The choice of keys', () => {
  let kept: Map<string, string>
  const start = () =>
    new KeyChoice({ getItem: (name) => kept.get(name) ?? null, setItem: (name, value) => void kept.set(name, value) })
  let keys: KeyChoice

  beforeEach(() => {
    kept = new Map()
    keys = start()
  })

  test('is that of the table to begin with', () => {
    for (const id of actionIds) expect(keys.working(id)).toEqual(actions[id].keys ?? [])
    expect(keys.isChanged).toBe(false)
  })

  test('is there at the next start', () => {
    keys.change('clear', 'x')
    keys.change('why', null)
    keys.hasSingleKeys = false
    const next = start()
    expect([next.chosen('clear'), next.chosen('why'), next.working('clear'), next.working('undo')]).toEqual([
      ['x'],
      [],
      [],
      ['Mod+z'],
    ])
  })

  test('names whose key it is already, and takes it from there', () => {
    expect(keys.refuse('clear', 'n')).toEqual({ kind: 'taken', action: 'example' })
    expect(keys.canTake('n')).toBe(true)
    keys.change('clear', 'n')
    expect([keys.chosen('clear'), keys.chosen('example')]).toEqual([['n'], []])
    expect(keys.canReset('example')).toBe(false)
    keys.reset('clear')
    keys.reset('example')
    expect([keys.chosen('clear'), keys.chosen('example'), keys.isChanged]).toEqual([['c'], ['n'], false])
  })

  test('leaves alone what belongs to digits, to the menu, and to the browser', () => {
    expect(keys.refuse('clear', '7')).toEqual({ kind: 'taken', action: 'teach-7' })
    expect(keys.refuse('clear', 'Mod+s')).toEqual({ kind: 'taken', action: 'save' })
    expect(keys.canTake('7') || keys.canTake('Mod+s')).toBe(false)
    expect(keys.refuse('clear', 'Mod+v')?.kind).toBe('fixed')
    expect(keys.refuse('clear', 'Mod+t')).toEqual({ kind: 'kept' })
    expect(keys.refuse('clear', 'c')).toBeNull()
  })

  test('never lets two actions have one key, whatever is chosen', () => {
    for (const id of changeableIds) keys.change(id, 'x')
    const all = actionIds.flatMap((id) => keys.working(id))
    expect(new Set(all).size).toBe(all.length)
    keys.resetAll()
    expect(keys.isChanged).toBe(false)
  })

  test.each(['{', '[]', '{"changes":{"nothing":"x","clear":7,"go":"g"}}', 'null', '{"changes":null}'])(
    'starts from whatever was kept: %s',
    (text) => {
      kept.set('inkling.keys', text)
      expect(start().chosen('clear')).toEqual(['c'])
      expect(start().hasSingleKeys).toBe(true)
    },
  )
})
