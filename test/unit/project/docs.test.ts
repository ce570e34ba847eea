/** Holds what the documents and package.json say to what is there. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const project = resolve(import.meta.dirname, '../../..')
const read = (path: string) => readFileSync(resolve(project, path), 'utf8')

type Manifest = {
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}
const manifest = JSON.parse(read('package.json')) as Manifest

/** Folders and files but the hidden ones, with forward slashes. */
const inProject = globSync('**/*', {
  cwd: project,
  exclude: (path) => ['node_modules', 'out', 'dist'].includes(path),
}).map((path) => path.replaceAll('\\', '/'))

/** The code after `<!-- marker -->` in the README. */
function blockAfter(marker: string): string | undefined {
  return new RegExp(`<!-- ${marker} -->\\s*\`\`\`sh\\n([^]*?)\\n\`\`\``).exec(read('README.md'))?.[1]
}

/** What stands in backticks and looks like a file or folder of the project: a path with a slash, or a file name with an ending. */
function pathsNamedIn(text: string): readonly string[] {
  const prose = text.replaceAll(/^```[^]*?^```/gm, '')
  const packages = Object.keys(manifest.devDependencies)
  return [...prose.matchAll(/`([^`\s]+)`/g)]
    .map(([, name]) => name!)
    .filter((name) => /^[\w.-]+(\/[\w.*-]+)*\/?$/.test(name))
    .filter((name) => name.includes('/') || /\.(ts|js|svelte|json|md|css|html|mjs|cjs)$/.test(name))
    .filter((name) => !/^(out|dist|node_modules)\//.test(name) && !packages.includes(name.split('/')[0]!))
}

/** A path from the top, a glob, or the end of a path, such as a file name alone. */
function exists(name: string): boolean {
  const path = name.replace(/\/$/, '')
  if (path.includes('*')) return globSync(path, { cwd: project }).length > 0
  return existsSync(resolve(project, path)) || inProject.some((known) => known.endsWith(`/${path}`))
}

describe('docs/architecture.md', () => {
  it('names only files and folders that exist', () => {
    const named = pathsNamedIn(read('docs/architecture.md'))
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((name) => !exists(name))).toEqual([])
  })
})

describe('README.md', () => {
  it('has one command to run Inkling and one to test it', () => {
    expect(blockAfter('run')).toBe('npm ci && npm start')
    expect(blockAfter('test')).toBe('npm ci && npm test')
  })

  it('gives the test command that continuous integration runs', () => {
    expect(read('.ci/run').trimEnd().split('\n').at(-1)).toBe(blockAfter('test'))
  })
})

describe.each(['README.md', 'CONTRIBUTING.md'])('%s', (file) => {
  it('names only npm scripts that exist', () => {
    const text = read(file)
    const named = [
      ...[...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name]) => name!),
      ...[...text.matchAll(/\bnpm (start|test)\b/g)].map(([, name]) => name!),
    ]
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([])
  })

  it('links only to files that exist', () => {
    const linked = [...read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, path]) => path!)
    expect(linked.filter((path) => !exists(path.replace(/^\.\//, '')))).toEqual([])
  })
})

describe('package.json', () => {
  it('pins every package to one version', () => {
    const loose = Object.entries(manifest.devDependencies).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-\d+)?$/.test(version),
    )
    expect(loose).toEqual([])
  })

  it('has no packages to install beside the built app', () => {
    expect(manifest.dependencies ?? {}).toEqual({})
  })

  it('runs every script on a file that exists', () => {
    const files = Object.values(manifest.scripts).flatMap((script) => script.match(/[\w/.-]+\.ts\b/g) ?? [])
    expect(files.length).toBeGreaterThan(0)
    expect(files.filter((file) => !inProject.includes(file))).toEqual([])
  })
})
