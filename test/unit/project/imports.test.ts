/** The import graph has no circles, so that every part can be read, tested and moved without those that use it. */
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findCircles, foldersOf, importsIn, readImportGraph, type Graph } from './import-graph.ts'

const root = resolve(import.meta.dirname, '../../..')
const graph = readImportGraph(root, ['words', 'engine', 'cli', 'electron', 'renderer'])

const graphOf = (edges: Readonly<Record<string, readonly string[]>>): Graph =>
  new Map(Object.entries(edges).map(([from, to]) => [from, new Set(to)]))

describe('The finder', () => {
  test('finds a planted circle among files and among folders, and no circle where there is none', () => {
    const line = { 'engine/a/one.ts': ['engine/b/two.ts'], 'engine/b/two.ts': ['engine/c/three.ts'] }
    expect(findCircles(graphOf({ ...line, 'engine/c/three.ts': [] }))).toEqual([])
    const circle = graphOf({
      ...line,
      'engine/c/three.ts': ['engine/a/one.ts'],
      'engine/d/four.ts': ['engine/a/one.ts'],
    })
    expect(findCircles(circle)).toEqual([['engine/a/one.ts', 'engine/b/two.ts', 'engine/c/three.ts']])
    expect(findCircles(foldersOf(circle))).toEqual([['engine/a', 'engine/b', 'engine/c']])
  })

  test('finds folders in a circle whose files are in none', () => {
    const files = graphOf({
      'engine/a/one.ts': ['engine/b/two.ts'],
      'engine/b/two.ts': [],
      'engine/b/up.ts': ['engine/a/low.ts'],
    })
    expect(findCircles(files)).toEqual([])
    expect(findCircles(foldersOf(files))).toEqual([['engine/a', 'engine/b']])
  })

  test('reads every way to import, and nothing in comments', () => {
    const source = `
      import type { A } from './a.ts'
      import B from '#page/views/b.svelte'
      export * from '#engine/link/c.ts'
      import './d.ts'
      const e = await import('#host/e.ts')
      import worker from '#engine/fast/worker.ts?modulePath'
      /* import x from './no.ts' */
      // import y from './no.ts'
      import path from 'node:path'
    `
    expect(importsIn(source, 'engine/bench/file.ts')).toEqual([
      'engine/bench/a.ts',
      'renderer/src/views/b.svelte',
      'engine/link/c.ts',
      'engine/bench/d.ts',
      'renderer/host/e.ts',
      'engine/fast/worker.ts',
    ])
  })

  test('has found the sources and their imports', () => {
    expect(graph.size).toBeGreaterThan(250)
    expect(graph.get('engine/engine.ts')).toContain('engine/bench/benches.ts')
    expect(graph.get('renderer/src/app/App.svelte')).toContain('renderer/src/app/session.svelte.ts')
  })
})

/** Imports of types alone count as well. */
test('No files import each other', () => {
  expect(findCircles(graph), 'Take what both need out of them, into a file of its own').toEqual([])
})

test('No folders import each other', () => {
  expect(findCircles(foldersOf(graph)), 'Move what both need to a folder below them').toEqual([])
})
