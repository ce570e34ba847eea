/** Paths at which there is something else than a file: each command says what it is, in words, at once, and leaves it as it is. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inkling, program, small, start, waitFor } from './inkling.ts'
import { resumeCommand } from '#cli/runs/resume-command.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'inkling-odd-'))
  mkdirSync(join(folder, 'folder'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each([
  ['evaluate', ['evaluate']],
  ['predict', ['predict', 'shipped-small']],
  ['share', ['share']],
])('%s says of a link that leads back to itself, and of a name that is too long, what they are', async (_, command) => {
  for (const [from, to] of [
    ['one', 'other'],
    ['other', 'one'],
  ] as const) {
    rmSync(join(folder, from), { force: true })
    symlinkSync(join(folder, to), join(folder, from))
  }
  const { code, stderr } = await inkling(...command, join(folder, 'one'))
  expect(code).toBe(1)
  expect(stderr).toContain('its links lead back to themselves')
  const long = await inkling(...command, join(folder, `${'x'.repeat(300)}.json`))
  expect(long.code).toBe(1)
  expect(long.stderr).toContain('its name is too long')
})

test('A folder, and a device, that are named as the store are refused in words by every command that has one', () => {
  const places = [[join(folder, 'folder'), 'it is a folder']]
  if (process.platform !== 'win32') places.push(['/dev/null', 'it is a pipe or a device'])
  for (const [place, said] of places) {
    for (const command of [
      ['runs', 'list'],
      ['runs', 'export', '1', '--out', join(folder, 'a.json')],
      ['train', ...small],
    ]) {
      const parameters = [program, ...command, '--store', place!]
      const { status, stderr } = spawnSync(process.execPath, parameters, { encoding: 'utf8' })
      expect({ status, stderr }).toEqual({
        status: 1,
        stderr: expect.stringContaining(`is no store of runs: ${said}.`) as string,
      })
    }
  }
}, 60_000)

test('Who stops a run in a store of their own is told what to type to go on, store included', async (context) => {
  context.skip(process.platform === 'win32', 'Windows has no signals to send')
  const store = join(folder, 'own runs.sqlite')
  const child = start(['train', ...small, '--epochs', '10000', '--store', store])
  child.stderr.once('data', () => child.kill('SIGINT'))
  const { stderr } = await waitFor(child)
  expect(stderr).toContain(`To go on: inkling runs resume 1 --store "${store}"\n`)
  expect(resumeCommand(3, null)).toBe('inkling runs resume 3')
}, 60_000)
