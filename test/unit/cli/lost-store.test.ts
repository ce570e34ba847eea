/** Training whose store or folder cannot be used, or goes away: what was learnt is somewhere, and where is said. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inkling, program, small, start, waitFor } from './inkling.ts'

let folder = ''
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'inkling-lost-'))))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('A store that cannot be made is told, and the network is kept in a file that is named', async () => {
  writeFileSync(join(folder, 'file'), '')
  const { code, stdout, stderr } = await inkling('train', ...small, '--store', join(folder, 'file', 'runs.sqlite'))
  expect(code).toBe(1)
  expect(stdout).not.toContain('Recorded')
  expect(stderr).toContain('cannot be used')
  const place = /The network is in (.*\.safetensors) instead\./.exec(stderr)?.[1] ?? ''
  expect(existsSync(place)).toBe(true)
  rmSync(place)
}, 60_000)

test('A store that is moved while it is trained has the run in its place, and that is said at once', async (context) => {
  context.skip(process.platform === 'win32', 'A file in use cannot be moved there.')
  const store = join(folder, 'moved.sqlite')
  const child = start(['train', ...small, '--epochs', '200', '--hidden', '100', '--store', store])
  child.stderr.once('data', () => renameSync(store, join(folder, 'elsewhere.sqlite')))
  const { code, stdout, stderr } = await waitFor(child)
  expect(code).toBe(0)
  expect(stdout).toContain('Recorded as run 1.')
  const lines = stderr.split('\n')
  expect(lines.findIndex((line) => line.includes('moved or deleted'))).toBeLessThan(lines.length - 2)
  expect(await inkling('runs', 'check', '--store', store)).toMatchObject({ code: 0, stdout: 'All is well: 1 run.\n' })
}, 60_000)

test('A backup copied over a store that is trained stays as it is, and the run is recorded whole in a file that is named', async (context) => {
  context.skip(process.platform === 'win32', 'A file in use cannot be written to there.')
  const [store, backup] = [join(folder, 'over.sqlite'), join(folder, 'backup.sqlite')]
  for (const file of [store, backup])
    expect(await inkling('train', ...small, '--store', file)).toMatchObject({ code: 0 })
  const before = readFileSync(backup)
  const child = start(['train', ...small, '--epochs', '100', '--hidden', '100', '--name', 'mine', '--store', store])
  child.stderr.once('data', () => copyFileSync(backup, store))
  const { code, stdout, stderr } = await waitFor(child)
  expect(stderr).toContain('was replaced while Inkling used it')
  expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('Recorded as run') as string })
  expect(readFileSync(store)).toEqual(before)
  const place = /kept in (.*?\.sqlite)/.exec(stderr)?.[1] ?? ''
  expect(await inkling('runs', 'check', '--store', place)).toMatchObject({ code: 0 })
  expect((await inkling('runs', 'list', '--store', place)).stdout).toMatch(/mine +finished .* 100\/100/)
}, 60_000)

test('Ctrl-C twice still saves what was learnt', async (context) => {
  context.skip(process.platform === 'win32', 'Windows has no signals to send')
  const out = join(folder, 'twice.json')
  const child = start(['train', ...small, '--epochs', '10000', '--no-store', '--out', out])
  child.stderr.once('data', () => {
    child.kill('SIGINT')
    child.kill('SIGTERM')
  })
  expect((await waitFor(child)).code).toBeGreaterThan(128)
  expect(existsSync(out)).toBe(true)
}, 60_000)

test('In a folder that is no longer there, commands say so in words', (context) => {
  context.skip(process.platform === 'win32', 'A folder in use cannot be deleted there.')
  const gone = join(folder, 'gone')
  const script = `mkdir ${gone}; cd ${gone}; rmdir ${gone}; exec ${process.execPath} ${program} runs list --store runs.sqlite`
  const { status, stderr } = spawnSync('sh', ['-c', script], { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: expect.stringMatching(/^The folder that you are in is no longer there\..*\n$/) as string,
  })
})
