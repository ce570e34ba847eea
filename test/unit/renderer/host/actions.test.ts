/** The table of actions, and what the page and the desktop's menu read off it. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import { menuTemplate } from '#electron/menu/template.ts'
import type { Item } from '#electron/menu/model.ts'
import type { State } from '#engine/contract/state.ts'
import { actionIds, actions, helpOf, isOffered, titleOf } from '#host/actions.ts'
import { situationOf } from '#host/situation.ts'
import { createActions } from '#page/app/actions.ts'
import { KeyChoice } from '#page/actions/key-choice.svelte.ts'
import { fromAccelerator } from '#page/actions/keys.ts'

type Change = { status?: State['status']; step?: number; kind?: State['network']['origin']['kind'] }

/** A state as far as actions look at it. */
function stateWith({ status = 'ready', step = 0, kind = 'random' }: Change): State {
  return { status, hasShipped: true, position: { step }, network: { origin: { kind } } } as unknown as State
}

afterEach(() => vi.unstubAllGlobals())

describe('The table of actions', () => {
  const everySituation = [
    null,
    ...(['random', 'file', 'shipped'] as const).flatMap((kind) =>
      (['ready', 'training', 'paused', 'stopped', 'finished'] as const).flatMap((status) =>
        [0, 7].map((step) => stateWith({ kind, status, step })),
      ),
    ),
  ].map(situationOf)

  test('gives every action a title and a sentence, whatever the situation', () => {
    for (const situation of everySituation) {
      for (const id of actionIds) {
        expect(titleOf(id, situation), id).toMatch(/^[A-Z]/)
        expect(helpOf(id, situation), id).toMatch(/[.]$/)
      }
    }
  })

  test('gives no two actions the same title at once, but those of the menu’s two halves of training', () => {
    for (const situation of everySituation) {
      const titles = actionIds.filter((id) => actions[id].onlyIn !== 'menu').map((id) => titleOf(id, situation))
      expect(new Set(titles).size).toBe(titles.length)
    }
  })

  test('gives no key twice, those of the menu among them', () => {
    const keys = actionIds.flatMap((id) => {
      const { keys = [], accelerator } = actions[id]
      return [...new Set([...keys, ...(accelerator === undefined ? [] : [fromAccelerator(accelerator)])])]
    })
    expect(keys.length).toBeGreaterThan(25)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('has an action for every item of the menu that the page carries out, and such an item for every one that is only there', () => {
    const sent: unknown[] = []
    const verbs = new Proxy({}, { get: (_, verb) => (action: unknown) => verb === 'act' && sent.push(action) })
    const model = {
      platform: 'linux',
      isPackaged: true,
      situation: situationOf(stateWith({})),
      recent: [],
      theme: 'system',
      language: 'system',
      hasReleases: false,
    } as const
    const items = menuTemplate(model, verbs as never).flatMap(function flatten(item: Item): Item[] {
      return [item, ...((item.submenu as Item[] | undefined) ?? []).flatMap(flatten)]
    })
    for (const { click } of items) click?.(undefined as never, undefined, undefined as never)
    const ids = sent.map((action) => (action as { id: string }).id)
    expect(ids.length).toBeGreaterThan(15)
    expect(actionIds).toEqual(expect.arrayContaining(ids))
    const shown = items.map(({ id }) => id)
    expect(actionIds.filter((id) => actions[id].onlyIn && !shown.includes(id))).toEqual([])
  })

  test('lets nothing be done without an engine that needs one', () => {
    const offered = actionIds.filter((id) => isOffered(id, situationOf(null)))
    expect(offered).toEqual(expect.arrayContaining(['undo', 'clear', 'keys', 'runs', 'theme-dark']))
    for (const id of ['go', 'train', 'pause', 'stop', 'save', 'open', 'shipped', 'teach-3'] as const)
      expect(offered).not.toContain(id)
  })

  test('is told apart by the page: what is on offer is done, and nothing else', () => {
    vi.stubGlobal('window', {})
    const done: string[] = []
    const session = {
      connection: { isConnected: true },
      settings: { problems: [] },
      network: { state: stateWith({ kind: 'shipped' }), untrained: false, input: { kind: 'none' } },
      drawing: { isEmpty: true, canUndo: false, undo: () => done.push('undo') },
      run: { toggle: () => done.push('toggle'), reset: () => done.push('reset') },
    }
    const keys = new KeyChoice({ getItem: () => null, setItem: () => {} })
    const page = createActions(session as never, { keys, theme: {} as never, charts: { reset: () => {} } })
    expect(page.run('undo')).toBe(false)
    expect(page.run('teach-3')).toBe(false)
    expect(page.run('zoom-in')).toBe(false)
    expect([page.title('go'), page.run('go'), page.run('start-over')]).toEqual(['Train your own', true, true])
    expect(done).toEqual(['toggle', 'reset'])
  })
})
