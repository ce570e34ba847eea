/** What is exported is for other files. Types go with the functions that take them, and are left out. */
import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')
/** Left out: kernels are another language, and the double has what Electron exports. */
const files = globSync(['*.ts', '{cli,electron,engine,renderer,scripts,test,words}/**/*.{ts,svelte}'], {
  cwd: root,
  exclude: ['engine/kernels/**', 'test/electron-double/**'],
})
const sources = new Map(files.map((file) => [file, readFileSync(resolve(root, file), 'utf8')]))

const exportsIn = (source: string) =>
  [...source.matchAll(/^export (?:async )?(?:const|let|function\*?|class) ([\w$]+)/gm)].map((match) => match[1]!)

/** The names that a source takes from others, by an import or from what `import()` gives. */
const importedIn = (source: string) =>
  [
    ...source.matchAll(/\bimport\s[^'"]*?\{([^}]*)\}\s*from\b/g),
    ...source.matchAll(/\{([^{}]*)\}\s*(?:\)\s*=>|=\s*await import\()/g),
    ...source.matchAll(/\bimport\([^)]*\)\)(\.[\w$]+)/g),
  ].flatMap(([, names]) => names!.match(/[\w$]+/g) ?? [])

test('Nothing is exported that no other file imports', () => {
  const imported = new Set([...sources.values()].flatMap(importedIn))
  const unused = [...sources].flatMap(([file, source]) =>
    exportsIn(source)
      .filter((name) => !imported.has(name))
      .map((name) => `${file}: ${name}`),
  )
  expect(files.length).toBeGreaterThan(500)
  expect(unused, 'Take `export` away, or the thing itself if nothing uses it').toEqual([])
})
