/** What Inkling remembers from one start to the next. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openMemory, parseRemembered, type Remembered, withoutRecent, withRecent } from '#electron/basics/memory.ts'

const nothing: Remembered = { window: undefined, zoomLevel: 0, theme: 'system', language: 'system', recent: [] }
const window = { bounds: { x: -5, y: 0, width: 1100, height: 800 }, isMaximized: true, isFullScreen: false }
let folder: string

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'inkling-memory-'))))
afterEach(() => {
  rmSync(folder, { recursive: true })
  vi.restoreAllMocks()
})

describe('The memory', () => {
  test('is empty at the first start', () => {
    expect(openMemory(join(folder, 'new', 'desktop.json')).now).toEqual(nothing)
  })

  test('is there again at the next start, and leaves nothing else behind', () => {
    const path = join(folder, 'inner', 'desktop.json')
    const memory = openMemory(path)
    memory.remember({ theme: 'dark', recent: ['/a.inkling'] })
    memory.remember({ zoomLevel: 1.5, window })
    expect(openMemory(path).now).toEqual({
      window,
      zoomLevel: 1.5,
      language: 'system',
      theme: 'dark',
      recent: ['/a.inkling'],
    })
    expect(readdirSync(join(folder, 'inner'))).toEqual(['desktop.json'])
  })

  test.each([
    ['damaged', '{"theme": "da'],
    ['no object', '7'],
    ['null', 'null'],
    [
      'of another kind',
      '{"theme": 3, "zoomLevel": 99, "recent": "x", "window": {"bounds": {"x": 0, "y": 0, "width": 0, "height": 1}}}',
    ],
  ])('that is %s is as good as none', (_what, text) => {
    expect(parseRemembered(text)).toEqual(nothing)
  })

  test('loses only what is wrong with it', () => {
    expect(
      parseRemembered(JSON.stringify({ theme: 'light', recent: ['/a', 5], window: { ...window, isMaximized: 1 } })),
    ).toEqual({ ...nothing, theme: 'light', recent: ['/a'] })
  })

  test('that cannot be written is kept until the end, and that is logged', () => {
    vi.spyOn(console, 'error').mockReturnValue()
    writeFileSync(join(folder, 'file'), '')
    const memory = openMemory(join(folder, 'file', 'desktop.json'))
    memory.remember({ theme: 'dark' })
    expect(memory.now.theme).toBe('dark')
    expect(console.error).toHaveBeenCalledOnce()
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('')
  })
})

describe('Recent files', () => {
  test('are listed once, the newest first', () => {
    expect(withRecent(withRecent(withRecent([], '/a'), '/b'), '/a')).toEqual(['/a', '/b'])
  })
  test('are ten at most', () => {
    const many = Array.from({ length: 12 }, (_, index) => `/${index}`).reduce(withRecent, [] as readonly string[])
    expect(many).toHaveLength(10)
    expect(many[0]).toBe('/11')
  })
  test('that have gone are taken off', () => expect(withoutRecent(['/a', '/b'], '/a')).toEqual(['/b']))
})
