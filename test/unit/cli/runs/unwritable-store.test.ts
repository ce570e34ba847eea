/** Stores that may be read and not written: what is in them is shown, and what has to be written is refused before anything is done. */
import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test, type TestContext } from 'vitest'
import { openRunStore } from '#engine/runs/store.ts'
import { newRun, recordingBetween } from '#test/unit/engine/runs/recordings.ts'
import { program } from '#test/unit/cli/inkling.ts'

/** Runs a command as somebody to whom modes of files apply, which they do not to the system's administrator. */
function asPlainUser(context: TestContext, ...parameters: readonly string[]) {
  const isRoot = process.getuid?.() === 0
  const user = isRoot ? { uid: 65534, gid: 65534 } : {}
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [program, ...parameters], {
    ...user,
    cwd: tmpdir(),
    env: { ...process.env, HOME: tmpdir() },
    encoding: 'utf8',
  })
  if (isRoot && (error || /Cannot find module|EACCES/.test(stderr))) {
    context.skip('Another user may not run the program where it lies.')
  }
  return { code: status, stdout, stderr }
}

function makeStore(): string {
  const folder = mkdtempSync(join(tmpdir(), 'inkling-unwritable-'))
  onTestFinished(() => {
    chmodSync(folder, 0o755)
    rmSync(folder, { recursive: true, force: true })
  })
  const file = join(folder, 'runs.sqlite')
  const store = openRunStore(file)
  store.record(store.create(newRun({ name: 'kept' })), recordingBetween(0, 20, { status: 'finished' }))
  store.close()
  chmodSync(folder, 0o755)
  return file
}

test.each<[string, (file: string) => void]>([
  ['a file that may not be written', (file) => chmodSync(file, 0o444)],
  [
    'a file in a folder that may not be written',
    (file) => {
      chmodSync(file, 0o444)
      chmodSync(join(file, '..'), 0o555)
    },
  ],
  [
    'a file whose newest runs are in its log',
    (file) => {
      const place = mkdtempSync(join(tmpdir(), 'inkling-log-'))
      const busy = join(place, 'runs.sqlite')
      copyFileSync(file, busy)
      chmodSync(busy, 0o644)
      const store = openRunStore(busy)
      store.record(store.create(newRun({ name: 'newest' })), recordingBetween(0, 40, { status: 'finished' }))
      for (const part of ['', '-wal']) copyFileSync(busy + part, file + part)
      store.close()
      rmSync(place, { recursive: true })
      for (const part of ['', '-wal']) chmodSync(file + part, 0o444)
      chmodSync(join(file, '..'), 0o555)
    },
  ],
])('Of %s the runs are listed and checked, nothing is deleted, and nothing is left behind', (what, close) => {
  return onlyWithModes((context) => {
    const file = makeStore()
    close(file)
    const [names, before] = [readdirSync(join(file, '..')), readFileSync(file)]
    const listed = asPlainUser(context, 'runs', 'list', '--store', file)
    expect(listed).toMatchObject({ code: 0, stderr: '' })
    expect(listed.stdout).toContain('kept')
    if (what.includes('log')) expect(listed.stdout).toContain('newest')
    expect(asPlainUser(context, 'runs', 'check', '--store', file)).toMatchObject({ code: 0 })
    for (const command of ['delete', 'resume']) {
      expect(asPlainUser(context, 'runs', command, '1', '--store', file)).toMatchObject({
        code: 1,
        stderr: expect.stringContaining('cannot be written: you may not. Nothing was changed') as string,
      })
    }
    expect(readdirSync(join(file, '..'))).toEqual(names)
    expect(readFileSync(file)).toEqual(before)
  })
})

test('A store that may not even be read is refused in words that say so', () =>
  onlyWithModes((context) => {
    const file = makeStore()
    chmodSync(file, 0)
    expect(asPlainUser(context, 'runs', 'list', '--store', file)).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('cannot be read: you may not') as string,
    })
  }))

test('A damaged store that may not be written is refused, and stays as it is', () =>
  onlyWithModes((context) => {
    const file = makeStore()
    chmodSync(file, 0o644)
    const cut = readFileSync(file).subarray(0, 4096)
    writeFileSync(file, cut)
    chmodSync(file, 0o444)
    const { code, stderr } = asPlainUser(context, 'runs', 'list', '--store', file)
    expect({ code, isNamed: stderr.includes(file) }).toEqual({ code: 1, isNamed: true })
    expect(stderr).not.toContain('inkling-store-')
    expect(readFileSync(file)).toEqual(cut)
  }))

let context: TestContext
beforeEach((given) => void (context = given))

function onlyWithModes(act: (context: TestContext) => void): void {
  if (process.platform === 'win32') context.skip('Windows has no modes of files.')
  act(context)
}
