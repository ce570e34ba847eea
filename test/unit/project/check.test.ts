/**
 * Shows that `npm run check` can fail: faults of every kind that it promises to find are planted in a skeleton of the project, and the
 * real command has to name each of them. The skeleton has the project's own rules, and of its code only names to import.
 */
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const project = resolve(import.meta.dirname, '../../..')

const typeError = `export const seeded: number = 'not a number'\n`
/** A file with a type error for each tsconfig project. The forbidden imports bring every project's global names along, so these are no use. */
const typeErrors: Readonly<Record<string, { readonly file: string; readonly text: string }>> = {
  'tsconfig.anywhere.json': { file: 'engine/contract/seeded-type.ts', text: typeError },
  'tsconfig.node.json': { file: 'cli/seeded-type.ts', text: typeError },
  'tsconfig.electron.json': { file: 'electron/seeded-type.ts', text: typeError },
  // The project has one file, which is also where its forbidden imports go.
  'tsconfig.preload.json': { file: 'electron/preload.ts', text: typeError },
  'tsconfig.renderer.json': {
    file: 'renderer/src/SeededType.svelte',
    text: `<script lang="ts">\n  const seeded: number = 'not a number'\n</script>\n\n<p>{seeded}</p>\n`,
  },
  'tsconfig.test.json': { file: 'test/unit/seeded-type.ts', text: typeError },
}

/** For each row of the table of allowed imports: a file of that row, and what it must not import. */
const forbiddenImports: Readonly<Record<string, readonly string[]>> = {
  'engine/contract/seeded.ts': [
    '#engine/engine.ts',
    '#engine/drawing/ink.ts',
    '#cli/main.ts',
    'node:fs',
    'fs',
    'fast-png',
  ],
  'engine/settings/seeded.ts': ['#engine/engine.ts', '#engine/link/link.ts', '#page/main.ts', 'node:fs', 'fast-png'],
  'engine/link/seeded.ts': ['#engine/engine.ts', '#engine/drawing/ink.ts', '#page/main.ts', 'node:fs', 'fast-png'],
  'engine/drawing/seeded.ts': ['#engine/engine.ts', '#page/main.ts', 'node:fs', 'fast-png'],
  'renderer/host/seeded.ts': ['#engine/engine.ts', '#page/main.ts', '#electron/main.ts', 'node:fs', 'fast-png'],
  'engine/kernels/seeded.ts': ['../contract/errors.ts', '../engine.ts', 'node:fs', 'fast-png'],
  'engine/training/seeded.ts': ['#cli/main.ts', '#electron/main.ts', 'fast-png', '@lucide/svelte', 'electron'],
  'electron/seeded.ts': ['#engine/engine.ts', '#cli/main.ts', '#page/main.ts', 'ws'],
  'electron/preload.ts': ['#engine/engine.ts', '#electron/main.ts', 'node:fs', 'ws'],
  'electron/utility.ts': ['#cli/main.ts', '#page/main.ts', 'ws'],
  'cli/seeded.ts': ['#electron/main.ts', '#page/main.ts', '#scripts/check.ts', 'electron'],
  'renderer/src/seeded.ts': ['#engine/engine.ts', '#cli/main.ts', 'node:fs', 'node:sqlite', 'fs', 'electron'],
  'scripts/seeded.ts': ['electron'],
  'test/unit/seeded.ts': ['electron'],
}

/** Every way to import. */
const importForms: readonly ((path: string, name: string) => string)[] = [
  (path, name) => `import * as ${name} from '${path}'`,
  (path) => `import '${path}'`,
  (path) => `export * from '${path}'`,
  (path, name) => `export const ${name}Later = import('${path}')`,
]
/** Every way to import nothing but types. */
const typeImportForms: typeof importForms = [
  (path, name) => `import type * as ${name}Types from '${path}'`,
  (path) => `export type * from '${path}'`,
  (path, name) => `export type ${name}Type = typeof import('${path}')`,
]

/** One line for each of the paths and ways. */
function writeImports(file: string): readonly string[] {
  // Tests may use Electron's types, which start no download.
  const forms = file.startsWith('test/') ? importForms : [...importForms, ...typeImportForms]
  return forbiddenImports[file]!.flatMap((path, index) => forms.map((form) => form(path, `seeded${index}`)))
}

type Fault = { readonly file: string; readonly text: string; readonly line: number; readonly rule: string }
const otherFaults: Readonly<Record<string, Fault>> = {
  'an import inside a Svelte component': {
    file: 'renderer/src/Seeded.svelte',
    text: `<script lang="ts">\n  import * as engine from '#engine/engine.ts'\n</script>\n\n<p>{Object.keys(engine)}</p>\n`,
    line: 2,
    rule: 'boundaries/dependencies',
  },
  'a path that goes up in the tree': {
    file: 'engine/training/seeded-parent.ts',
    text: `export * from '../contract/errors.ts'\n`,
    line: 1,
    rule: 'no-restricted-syntax',
  },
  'an import of a path put together at run time': {
    file: 'renderer/src/seeded-computed.ts',
    text: `export const seeded = (name: string): Promise<unknown> => import(\`../../\${name}\`)\n`,
    line: 1,
    rule: 'no-restricted-syntax',
  },
  'Math.random in the engine': {
    file: 'engine/training/seeded-random.ts',
    text: 'export const seeded = Math.random()\n',
    line: 1,
    rule: 'no-restricted-properties',
  },
  'random bytes in the engine': {
    file: 'engine/training/seeded-bytes.ts',
    text: `import { randomBytes } from 'node:crypto'\nexport const seeded = [randomBytes(4), crypto.randomUUID()]\n`,
    line: 1,
    rule: 'no-restricted-imports',
  },
  'the clock in the engine': {
    file: 'engine/training/seeded-clock.ts',
    text: 'export const seeded = Date.now()\n',
    line: 1,
    rule: 'no-restricted-globals',
  },
  'ipcMain outside its wrapper': {
    file: 'electron/seeded-main.ts',
    text: `import { ipcMain } from 'electron'\nipcMain.on('seeded', () => {})\n`,
    line: 1,
    rule: 'no-restricted-syntax',
  },
  'ipcRenderer outside the preload script': {
    file: 'electron/seeded-renderer.ts',
    text: `import * as electron from 'electron'\nelectron.ipcRenderer.send('seeded')\n`,
    line: 2,
    rule: 'no-restricted-syntax',
  },
  'a promise nobody waits for': {
    file: 'cli/seeded-promise.ts',
    text: `import { readFile } from 'node:fs/promises'\nreadFile('seeded')\n`,
    line: 2,
    rule: '@typescript-eslint/no-floating-promises',
  },
  'a file in no folder of the table': {
    file: 'elsewhere/seeded.js',
    text: 'export const seeded = 1\n',
    line: 1,
    rule: 'boundaries/no-unknown-files',
  },
}

let copy = ''
let code: number | null = null
/** What `check` printed, by the name of the check. */
let sections: ReadonlyMap<string, { readonly failed: boolean; readonly text: string }> = new Map()

function plant(file: string, text: string): void {
  mkdirSync(dirname(join(copy, file)), { recursive: true })
  writeFileSync(join(copy, file), text)
}

/** What decides what a check finds: every file at the top, each project's own list of files, and the check itself. */
function copyRules(): void {
  const rules = globSync(['*.{js,json,md,yml}', '.prettier*', '.git{ignore,attributes}', '**/tsconfig*.json'], {
    cwd: project,
    exclude: (path) => ['node_modules', 'out', 'dist'].includes(path),
  })
  for (const path of [...rules, 'scripts/check.ts', 'scripts/run.ts']) {
    cpSync(join(project, path), join(copy, path), { recursive: true })
  }
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'), 'junction')
}

/** Something to import at every place in the project that a planted file names. */
function plantTargets(): void {
  const { imports } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
    readonly imports: Readonly<Record<string, string>>
  }
  const planted = globSync('**/*.{ts,svelte}', { cwd: copy, exclude: ['node_modules'] })
  for (const file of planted) {
    const text = readFileSync(join(copy, file), 'utf8')
    for (const [, name] of text.matchAll(/'((?:#|\.{1,2}\/)[^'*]+\.ts)'/g)) {
      const [place, ...path] = name!.split('/')
      const target = name!.startsWith('#') ? join(imports[`${place}/*`]!, '..', ...path) : join(dirname(file), name!)
      expect(existsSync(join(project, target)), `${file} imports ${name}, which is not in the project any more`).toBe(
        true,
      )
      if (!existsSync(join(copy, target))) plant(target, 'export const target = 0\n')
    }
  }
}

beforeAll(() => {
  copy = realpathSync(mkdtempSync(join(tmpdir(), 'inkling-check-')))
  copyRules()
  for (const { file, text } of Object.values(typeErrors)) plant(file, text)
  for (const file of Object.keys(forbiddenImports)) {
    const existing = Object.values(typeErrors).find((seed) => seed.file === file)?.text ?? ''
    plant(file, [...writeImports(file), existing].join('\n'))
  }
  for (const { file, text } of Object.values(otherFaults)) plant(file, text)
  plant('elsewhere/tsconfig.json', '{ "extends": "../tsconfig.base.json", "include": ["."] }\n')
  plant('elsewhere/seeded-type.ts', typeError)
  plant('scripts/seeded-format.ts', 'export   const seeded=1;\n')
  plantTargets()

  const { status, stdout } = spawnSync('npm', ['run', '--silent', 'check'], {
    cwd: copy,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    shell: process.platform === 'win32',
  })
  code = status
  sections = new Map(
    [...stdout.matchAll(/^(ok|FAILED) +(.+), [\d.]+ s$([^]*?)(?=^(?:ok|FAILED) |(?![^]))/gm)].map(
      ([, state, name, text]) => [name!, { failed: state === 'FAILED', text: text!.replaceAll('\\', '/') }],
    ),
  )
}, 240_000)

afterAll(() => rmSync(copy, { recursive: true, force: true }))

/** Line and rule of everything that lint found in a file: its findings follow a line with its path, up to an empty line. */
function lintFindings(file: string): readonly string[] {
  const lines = (sections.get('lint')?.text ?? '').split('\n').map((line) => line.trim())
  const heading = lines.indexOf(join(copy, file).replaceAll('\\', '/'))
  if (heading < 0) return []
  const findings = lines.slice(heading + 1, lines.indexOf('', heading))
  return findings.map((finding) => finding.replace(/^(\d+):\d+ .* (\S+)$/, '$1 $2'))
}

describe('npm run check', () => {
  it('ends with exit code 1 when something is wrong', () => expect(code).toBe(1))

  it('checks every tsconfig project', () => {
    const projects = globSync('tsconfig.*.json', { cwd: project }).filter((path) => path !== 'tsconfig.base.json')
    expect(Object.keys(typeErrors).sort()).toEqual(projects.sort())
    for (const path of projects) expect(sections.has(`types: ${path}`), path).toBe(true)
  })

  it('checks a tsconfig project that was added later', () => {
    const section = sections.get('types: elsewhere/tsconfig.json')
    expect(section?.failed).toBe(true)
    expect(section?.text).toContain('elsewhere/seeded-type.ts')
  })

  it('runs lint and format although the types are wrong', () => {
    expect(sections.get('lint')?.failed).toBe(true)
    expect(sections.get('format')?.failed).toBe(true)
  })

  it.each(Object.entries(typeErrors))('finds a type error in %s', (path, { file }) => {
    const section = sections.get(`types: ${path}`)
    expect(section?.failed).toBe(true)
    expect(section?.text).toContain(file)
  })

  it.each(Object.keys(forbiddenImports))('finds each import that is not allowed in %s', (file) => {
    const found = lintFindings(file)
    const missed = writeImports(file).filter((_, index) => !found.includes(`${index + 1} boundaries/dependencies`))
    expect(missed).toEqual([])
  })

  it.each(Object.entries(otherFaults))('finds %s', (_, { file, line, rule }) => {
    expect(lintFindings(file)).toContain(`${line} ${rule}`)
  })

  it('finds a file that is not formatted', () => {
    expect(sections.get('format')?.text).toContain('scripts/seeded-format.ts')
  })
})
