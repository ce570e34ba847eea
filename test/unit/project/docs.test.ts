/** Holds what the documents and package.json say to what is there. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
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
  return (
    [...prose.matchAll(/`([^`\s]+)`/g)]
      .map(([, name]) => name!)
      .filter((name) => /^[\w.-]+(\/[\w.*-]+)*\/?$/.test(name))
      // A word in capitals stands for a name of the reader's own.
      .filter((name) => !/\bID\b/.test(name))
      .filter((name) => name.includes('/') || /\.(ts|js|svelte|json|md|css|html|mjs|cjs)$/.test(name))
      .filter((name) => !/^(out|dist|node_modules)\//.test(name) && !packages.includes(name.split('/')[0]!))
  )
}

/** A path from the top, a glob, or the end of a path, such as a file name alone. */
function exists(name: string): boolean {
  const path = name.replace(/\/$/, '')
  if (path.includes('*')) return globSync(path, { cwd: project }).length > 0
  return existsSync(resolve(project, path)) || inProject.some((known) => known.endsWith(`/${path}`))
}

/** The one file that a path, or the end of one, names; undefined where none or several do. */
function findFile(name: string): string | undefined {
  const files = inProject.filter((known) => known === name || known.endsWith(`/${name}`))
  return files.includes(name) ? name : files.length === 1 ? files[0] : undefined
}

/** Claims of the form “`predict` (`engine/predict.ts`)”, or with “of” or “in” between them: what is said to be in which file. */
function claimsIn(text: string): readonly { readonly name: string; readonly file: string }[] {
  // Words in capitals are variables of the environment, which a file reads and does not declare.
  const claim = /`(#?(?![A-Z]+`)[A-Za-z]\w*)(?:\(\))?`(?:\s+\(|\s+(?:of|in)\s+)`([\w./-]+\.(?:ts|svelte))`/g
  return [...text.matchAll(claim)].map(([, name, file]) => ({ name: name!, file: file! }))
}

/** Whether a file declares something of this name at its top, or has a method of it: a class's, or an object's as the engine's commands are. */
function declares(source: string, name: string): boolean {
  const exported = `^(?:export )?[\\w ]*\\b(?:function\\*?|const|class|type) ${name}\\b`
  const method = `^ +(?:async |readonly |get |\\*)*${name}(?:<[^>]*>)?\\??(?:\\(|: )`
  return new RegExp(`${exported}|${method}`, 'm').test(source)
}

const documents = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/**/*.md', { cwd: project })].map((path) =>
  path.replaceAll('\\', '/'),
)
/** Of what is in files that people have, and not in the project, these two speak. */
const mapsOfTheCode = documents.filter((path) => !['docs/formats.md', 'docs/lessons-writing.md'].includes(path))

describe.each(mapsOfTheCode)('%s', (document) => {
  it('names only files and folders that exist', () => {
    const missing = pathsNamedIn(read(document)).filter((name) => !exists(name))
    expect(missing, `Correct these paths in ${document}: the files are called otherwise, or are gone`).toEqual([])
  })

  it('says of nothing that it is in a file where it is not', () => {
    const untrue = claimsIn(read(document)).filter(({ name, file }) => {
      const path = findFile(file)
      return path === undefined || !declares(read(path), name)
    })
    expect(untrue, `Say in ${document} where these are now`).toEqual([])
  })
})

describe('docs/architecture.md', () => {
  it('says of many things where they are', () => {
    expect(claimsIn(read('docs/architecture.md')).length).toBeGreaterThan(5)
  })
})

describe('the check of claims', () => {
  it('finds what is said of the wrong file', () => {
    const [claim] = claimsIn('The run is started by `startRun` (`engine/training/meter.ts`).')
    expect(claim).toEqual({ name: 'startRun', file: 'engine/training/meter.ts' })
    expect(declares(read(claim!.file), claim!.name)).toBe(false)
    expect(declares(read('engine/training/run.ts'), claim!.name)).toBe(true)
  })
})

describe('README.md', () => {
  it('has one command to run Inkling and one to test it', () => {
    expect(blockAfter('run')).toBe('npm ci\nnpm start')
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
})

describe('The documents', () => {
  /** Files that a document links to or shows, from the top of the project. */
  const linkedFrom = (document: string) =>
    [
      ...read(document)
        .replaceAll(/^```[^]*?^```|`[^`\n]*`/gm, '')
        .matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g),
    ].map(([, path]) => join(dirname(document), path!).replaceAll('\\', '/'))

  it.each(documents)('%s links only to files that exist', (document) => {
    expect(linkedFrom(document).filter((path) => !existsSync(resolve(project, path)))).toEqual([])
  })

  it('are linked to by others, and show every picture that is kept', () => {
    const linked = new Set(documents.flatMap(linkedFrom))
    const kept = inProject.filter((path) => /^docs\/(images\/[\w-]+\.\w+|[\w-]+\.md)$/.test(path))
    expect(kept.length).toBeGreaterThan(40)
    expect(kept.filter((path) => !linked.has(path))).toEqual([])
  })
})

describe('CONTRIBUTING.md', () => {
  it('says what every script of package.json does', () => {
    const text = read('CONTRIBUTING.md')
    // npm runs the others by itself, before those that they are named after.
    const scripts = Object.keys(manifest.scripts).filter((name) => !name.startsWith('pre'))
    expect(scripts.length).toBeGreaterThan(20)
    expect(scripts.filter((name) => !new RegExp(`\\| \`npm (?:run )?${name}[\` ]`).test(text))).toEqual([])
  })
})

describe('package.json', () => {
  it('pins every package to one version', () => {
    const loose = Object.entries(manifest.devDependencies).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-\d+)?$/.test(version),
    )
    expect(loose).toEqual([])
  })

  it('names no package that nothing uses', () => {
    const files = inProject.filter((path) => /\.(ts|js|svelte|css|yml)$/.test(path))
    const text = [...files, '.prettierrc.json'].filter((path) => existsSync(resolve(project, path))).map(read)
    const all = [...text, ...Object.values(manifest.scripts)].join('\n')
    // By its name in quotes, by its path, or as the command of a script. Types are those of a package or of Node, and a resolver is named without its first words.
    const isUsed = (name: string) => {
      const escaped = name.replace(/^(@types\/|eslint-import-resolver-)/, '').replaceAll('.', '\\.')
      return new RegExp(`['"\`]${escaped}['"\`/]|node_modules/${escaped}/|(?:^|&& )${escaped} `, 'm').test(all)
    }
    expect(Object.keys(manifest.devDependencies).filter((name) => !isUsed(name))).toEqual([])
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
