/** The menu on the three systems. */
import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, test } from 'vitest'
import type { MenuModel, MenuVerbs } from '#electron/menu/model.ts'
import { dockTemplate, jumpList, taskAmong, tasks } from '#electron/menu/tasks.ts'
import { menuTemplate } from '#electron/menu/template.ts'
import { situationOf, type Situation } from '#host/situation.ts'

type Item = MenuItemConstructorOptions

const model: MenuModel = {
  platform: 'linux',
  isPackaged: true,
  situation: { ...situationOf(null), isConnected: true },
  recent: [],
  theme: 'system',
  language: 'system',
  hasReleases: true,
}

/** The menu, and what its items do. */
function open(change: Partial<MenuModel> = {}) {
  const done: unknown[] = []
  const note =
    (verb: string) =>
    (...parameters: unknown[]) =>
      void done.push([verb, ...parameters])
  const verbs: MenuVerbs = {
    act: note('act'),
    chooseFile: note('chooseFile'),
    openFile: note('openFile'),
    forgetRecent: note('forgetRecent'),
    zoom: note('zoom'),
    showAbout: note('showAbout'),
    showLogs: note('showLogs'),
    showReleases: note('showReleases'),
    reportProblem: note('reportProblem'),
    resetApp: note('resetApp'),
  }
  const menu = menuTemplate({ ...model, ...change }, verbs)
  const items = menu.flatMap(function flatten(item: Item): Item[] {
    return [item, ...((item.submenu as Item[] | undefined) ?? []).flatMap(flatten)]
  })
  return {
    menu,
    items,
    item: (id: string) => items.find((item) => item.id === id),
    /** What a click on an item does. */
    click(id: string) {
      const item = items.find((candidate) => candidate.id === id)
      item?.click?.(undefined as never, undefined, undefined as never)
      return done.splice(0)
    },
  }
}

const systems = ['darwin', 'win32', 'linux'] as const

describe.each(systems)('The menu on %s', (platform) => {
  const { menu, items } = open({ platform, isPackaged: false, recent: ['/a', '/b'] })

  test('has an id of its own for every item', () => {
    const ids = items.filter(({ type }) => type !== 'separator').map(({ id, role }) => id ?? role)
    expect(ids).not.toContain(undefined)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('gives no accelerator twice', () => {
    const accelerators = items.flatMap(({ accelerator }) => accelerator ?? [])
    expect(accelerators.length).toBeGreaterThan(8)
    expect(new Set(accelerators).size).toBe(accelerators.length)
  })

  test('has a name or a role for every item, and something that it does', () => {
    for (const { type, label, role, click, submenu } of items) {
      if (type === 'separator') continue
      expect(label ?? role).toBeTruthy()
      expect(role ?? click ?? submenu, label).toBeTruthy()
    }
  })

  test('has the menus that people of this system expect', () => {
    const all = ['file', 'edit', 'view', 'train-menu', 'help']
    const onMac = ['app', 'file', 'edit', 'view', 'train-menu', 'window', 'help']
    expect(menu.map(({ id }) => id)).toEqual(platform === 'darwin' ? onMac : all)
  })
})

describe('Quitting and About', () => {
  const placeOf = (platform: NodeJS.Platform, id: string) =>
    open({ platform }).menu.find(({ submenu }) => (submenu as Item[]).some((item) => item.id === id))?.id

  test.each(systems)('are where people look for them on %s', (platform) => {
    const isMac = platform === 'darwin'
    expect(placeOf(platform, 'quit')).toBe(isMac ? 'app' : 'file')
    expect(placeOf(platform, 'about')).toBe(isMac ? 'app' : 'help')
    expect(placeOf(platform, 'close')).toBe('file')
  })
})

describe('An item', () => {
  test.each<[string, unknown[]]>([
    ['open', ['chooseFile']],
    ['save', ['act', { kind: 'action', id: 'save' }]],
    ['clear-recent', ['forgetRecent']],
    ['undo', ['act', { kind: 'action', id: 'undo' }]],
    ['redo', ['act', { kind: 'action', id: 'redo' }]],
    ['clear', ['act', { kind: 'action', id: 'clear' }]],
    ['runs', ['act', { kind: 'action', id: 'runs' }]],
    ['back', ['act', { kind: 'action', id: 'back' }]],
    ['zoom-in', ['zoom', 'in']],
    ['zoom-in-too', ['zoom', 'in']],
    ['zoom-out', ['zoom', 'out']],
    ['zoom-reset', ['zoom', 'reset']],
    ['theme-dark', ['act', { kind: 'action', id: 'theme-dark' }]],
    ['train', ['act', { kind: 'action', id: 'train' }]],
    ['pause', ['act', { kind: 'action', id: 'pause' }]],
    ['stop', ['act', { kind: 'action', id: 'stop' }]],
    ['start-over', ['act', { kind: 'action', id: 'start-over' }]],
    ['keys', ['act', { kind: 'action', id: 'keys' }]],
    ['about', ['showAbout']],
    ['logs', ['showLogs']],
    ['print', ['act', { kind: 'action', id: 'print' }]],
    ['report', ['reportProblem']],
    ['reset-app', ['resetApp']],
    ['releases', ['showReleases']],
  ])('%s does %o', (id, done) => expect(open().click(id)).toEqual([done]))

  test.each([
    ['cut', 'cut'],
    ['copy', 'copy'],
    ['paste', 'paste'],
    ['select-all', 'selectAll'],
    ['full-screen', 'togglefullscreen'],
    ['quit', 'quit'],
  ])('%s is carried out by the system', (id, role) => expect(open().item(id)?.role).toBe(role))
})

describe('The Train menu', () => {
  const connected = { isConnected: true, hasShipped: true }
  const trained = { ...connected, isUntrained: false }
  test.each<[string, Partial<Situation>, string[], string]>([
    ['random weights', connected, ['train', 'shipped'], 'Train'],
    ['the pretrained network', { ...trained, training: 'train-own' }, ['train', 'start-over'], 'Train your own'],
    ['a trained network', { ...trained, training: 'train-more' }, ['train', 'start-over', 'shipped'], 'Train more'],
    ['a run', { ...trained, training: 'pause', isRunning: true }, ['pause', 'stop', 'start-over'], 'Train'],
    [
      'a run that is held',
      { ...trained, training: 'resume', isRunning: true },
      ['train', 'stop', 'start-over'],
      'Resume',
    ],
    ['no engine', {}, [], 'Train'],
  ])('with %s offers what the page offers', (_, situation, offered, label) => {
    const { item } = open({ situation: { ...situationOf(null), ...situation } })
    const ids = ['train', 'pause', 'stop', 'start-over', 'shipped']
    expect(ids.filter((id) => item(id)?.enabled)).toEqual(offered)
    expect(item('train')?.label).toBe(label)
    expect(item('save')?.enabled).toBe(situation.isConnected ?? false)
  })
})

describe('Going back and forward', () => {
  test.each<[NodeJS.Platform, string[]]>([
    ['darwin', ['Command+[', 'Command+]']],
    ['win32', ['Alt+Left', 'Alt+Right']],
    ['linux', ['Alt+Left', 'Alt+Right']],
  ])('have the keys that people know on %s', (platform, keys) => {
    const { item } = open({ platform })
    expect(['back', 'forward'].map((id) => item(id)?.accelerator)).toEqual(keys)
  })
})

describe('Open recent', () => {
  test('is there for files, each under its name and folder', () => {
    const { item, click } = open({ recent: ['/home/ada/a & b.inkling', '/tmp/b.safetensors'] })
    expect(item('open-recent')?.enabled).toBe(true)
    expect(item('open-recent-1')?.label).toBe('a && b.inkling (/home/ada)')
    expect(click('open-recent-2')).toEqual([['openFile', '/tmp/b.safetensors']])
  })

  test('is off without any', () => expect(open().item('open-recent')?.enabled).toBe(false))
})

describe('The View menu', () => {
  test('checks the theme in force', () => {
    const { item } = open({ theme: 'dark' })
    expect(['system', 'light', 'dark'].filter((theme) => item(`theme-${theme}`)?.checked)).toEqual(['dark'])
  })

  test('has the developer’s items only until Inkling is packaged', () => {
    const has = (isPackaged: boolean) =>
      ['reload', 'developer-tools'].map((id) => open({ isPackaged }).item(id) !== undefined)
    expect(has(false)).toEqual([true, true])
    expect(has(true)).toEqual([false, false])
  })
})

describe('A newer version', () => {
  test('is not spoken of where the package names no page', () => {
    expect(open({ hasReleases: false }).item('releases')).toBeUndefined()
  })
})

describe('The menu of the Dock', () => {
  const labels = (situation: Partial<Situation>) =>
    dockTemplate({ ...model, situation: { ...situationOf(null), isConnected: true, ...situation } }, {} as MenuVerbs)
      .filter(({ enabled }) => enabled)
      .map(({ label }) => label)

  test('trains or pauses, and opens what people come for', () => {
    expect(labels({})).toEqual(['Train', 'Open weights…', 'Runs', 'Lessons'])
    expect(labels({ training: 'pause', isRunning: true })).toEqual(['Pause', 'Runs', 'Lessons'])
  })
})

describe('The Jump List', () => {
  const [recent, own] = jumpList('C:\\Inkling.exe')

  test('keeps the files that were open last', () => expect(recent).toEqual({ type: 'recent' }))

  test('starts what the other start understands', () => {
    const items = own?.items ?? []
    expect(items.map(({ title }) => title)).toEqual(['Open weights…', 'Runs', 'Lessons'])
    expect(items.map(({ args }) => taskAmong(['Inkling.exe', args!]))).toEqual([...tasks])
    expect(taskAmong(['Inkling.exe', '--task=format', 'a.inkling'])).toBeUndefined()
  })
})
