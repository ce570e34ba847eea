/** Commands whose output cannot be written, as on a full disk. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readNetworkFile } from '#engine/formats/network-file.ts'
import { program, small } from './inkling.ts'

const folder = mkdtempSync(join(tmpdir(), 'inkling-full-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A file that every write finds full; Linux has one. */
const full = '/dev/full'
const runFull = (...parameters: readonly string[]) =>
  spawnSync(process.execPath, [program, ...parameters], {
    stdio: ['ignore', openSync(full, 'w'), 'pipe'],
    encoding: 'utf8',
  })

describe.skipIf(!existsSync(full))('with a full disk behind its output', () => {
  it('training goes on to its end and saves the network', () => {
    const out = join(folder, 'kept.json')
    const { status, stderr } = runFull('train', ...small, '--json', '--no-store', '--out', out)
    expect(status).toBe(1)
    expect(stderr).toBe('Standard output cannot be written: the disk is full.\n')
    expect(readNetworkFile({ fileName: 'kept.json', bytes: readFileSync(out) }).training.epochs).toBe(3)
  }, 60_000)

  it('a command that only prints says so', () => {
    const { status, stderr } = runFull('share')
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'Standard output cannot be written: the disk is full.\n',
    })
  })
})
