/** Damage and a full disk met while a store is in use: told in words, with everything kept that can be. */
import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { openRunStore, type RunStore, type RunStoreOptions } from '#engine/runs/store.ts'
import { newRun, recordingBetween } from './recordings.ts'
import { temporaryFolder } from './temporary-folder.ts'

function open(options?: RunStoreOptions): RunStore & { readonly file: string } {
  const store = openRunStore(join(temporaryFolder(), 'runs.sqlite'), options)
  onTestFinished(() => store.close())
  return store as RunStore & { readonly file: string }
}

function change(file: string, sql: string): void {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: false })
  database.exec(sql)
  database.close()
}

test('Where there is too little room, curves go on without checkpoints, and with them again once there is', () => {
  let free = 1e12
  const store = open({ freeSpace: () => free })
  const id = store.create(newRun())
  store.record(id, recordingBetween(0, 20))
  free = 1e6
  for (const step of [20, 40]) store.record(id, recordingBetween(step, step + 20))
  expect(store.problem).toMatchObject({ code: 'bad-store', message: expect.stringContaining('room') as string })
  expect(store.describe(id).position.step).toBe(60)
  expect(store.listCheckpoints(id).map(({ position }) => position.step)).toEqual([20])
  free = 1e12
  store.record(id, recordingBetween(60, 80))
  expect(store.problem).toBeNull()
  expect(store.readCheckpoint(id).progression.step).toBe(80)
})

test('On a full disk the checkpoint goes first, then the recording is refused as a whole, and nothing is damaged', () => {
  const store = open({ mostPages: 60 })
  const id = store.create(newRun())
  let step = 0
  expect(() => {
    for (; step < 1_000_000; step += 20) store.record(id, recordingBetween(step, step + 20))
  }).toThrow(expect.objectContaining({ code: 'bad-store', message: expect.stringContaining('full') as string }))
  expect(store.problem?.message).toContain('room')
  const { position } = store.describe(id)
  expect(position.step).toBe(step)
  expect(store.readCurves([id])[0]!.training.step).toHaveLength(step)
  const checkpoint = store.readCheckpoint(id)
  expect(checkpoint.progression.step).toBeLessThan(step)
  expect(checkpoint.history.training.step).toHaveLength(checkpoint.progression.step)
  expect(store.check()).toEqual([])
})

test('Of a damaged newest checkpoint the one before is taken, unless that very one is asked for', () => {
  const store = open()
  const id = store.create(newRun())
  for (const step of [0, 20]) store.record(id, recordingBetween(step, step + 20))
  const [newest] = store.listCheckpoints(id)
  change(store.file, `UPDATE checkpoints SET data = zeroblob(length(data)) WHERE id = ${newest!.id}`)
  const { progression, history } = store.readCheckpoint(id)
  expect(progression.step).toBe(20)
  expect(history.training.step).toHaveLength(20)
  const refusal = expect.objectContaining({
    code: 'bad-store',
    message: expect.stringContaining(store.file) as string,
    remedy: expect.stringContaining('inkling runs check') as string,
  }) as Error
  expect(() => store.readCheckpoint(id, newest!.id)).toThrow(refusal)
  expect(store.check()).toEqual([`Run 1, checkpoint ${newest!.id}: a checkpoint does not begin as one.`])
  change(store.file, 'UPDATE checkpoints SET data = substr(data, 1, 3000)')
  expect(() => store.readCheckpoint(id)).toThrow(refusal)
})

test.each([
  ['a byte of a curve', 'UPDATE chunks SET data = zeroblob(length(data)) WHERE curve = 1', 'checksum'],
  ['a piece of a curve', 'DELETE FROM chunks WHERE curve = 0 AND place = 0', 'buckets'],
  ['the order of a curve', 'UPDATE chunks SET place = place + 10 WHERE curve = 0 AND place = 0', 'goes back'],
  ['the settings', "UPDATE runs SET settings = '{'", 'Run 1'],
  ['a run with all its curves left', 'DELETE FROM runs', 'belongs to a run'],
])('Check finds that %s is damaged', (_, damage, finding) => {
  const store = open()
  store.record(store.create(newRun()), recordingBetween(0, 1200))
  expect(store.check()).toEqual([])
  change(store.file, damage)
  expect(store.check().join('\n')).toContain(finding)
})

test('A page of the file that is overwritten under way becomes an error in words', () => {
  const store = open()
  const id = store.create(newRun())
  store.record(id, recordingBetween(0, 1200))
  change(store.file, 'UPDATE runs SET settings = substr(settings, 1, 20)')
  const refusal = expect.objectContaining({ code: 'bad-store', message: expect.stringContaining(store.file) as string })
  expect(() => store.list()).toThrow(refusal as Error)
})

/** A store with one run of 20 updates, closed, as whoever makes backups has it. */
function makeBackup(): string {
  const file = join(temporaryFolder(), 'backup.sqlite')
  const store = openRunStore(file)
  store.record(store.create(newRun()), recordingBetween(0, 20))
  store.close()
  return file
}

const findingsOf = (file: string) => {
  const store = openRunStore(file)
  onTestFinished(() => store.close())
  return { findings: store.check(), steps: store.list().map(({ position }) => position.step), problem: store.problem }
}

test('A backup that is put in the place of a store in use stays whole, and what is recorded goes to a file that is named', () => {
  const store = open()
  const { file } = store
  const id = store.create(newRun())
  for (let step = 0; step < 100; step += 20) store.record(id, recordingBetween(step, step + 20))
  renameSync(makeBackup(), file)
  store.record(id, recordingBetween(100, 120))
  const place = store.file
  expect(store.problem?.message).toContain('replaced')
  expect(store.problem?.remedy).toContain(place)
  expect(place).not.toBe(file)
  store.record(id, recordingBetween(120, 140))
  store.close()
  expect(findingsOf(file)).toEqual({ findings: [], steps: [20], problem: null })
  expect(findingsOf(place)).toEqual({ findings: [], steps: [140], problem: null })
})

test.each<[string, number]>([
  ['all of which is in its log', 20],
  ['whose log has been taken in', 2000],
])('A backup that is copied over a store in use, %s, stays whole, and runs go to a file that is named', (_, steps) => {
  const store = open()
  const { file } = store
  const id = store.create(newRun())
  for (let step = 0; step < steps; step += 20) store.record(id, recordingBetween(step, step + 20))
  const backup = makeBackup()
  copyFileSync(backup, file)
  store.record(id, recordingBetween(steps, steps + 20))
  expect(store.file).not.toBe(file)
  expect(store.problem).toMatchObject({
    message: expect.stringContaining('replaced') as string,
    remedy: expect.stringContaining(`${store.file}, with all that was recorded`) as string,
  })
  store.close()
  expect(readFileSync(file)).toEqual(readFileSync(backup))
  expect(findingsOf(file)).toEqual({ findings: [], steps: [20], problem: null })
  expect(findingsOf(store.file)).toEqual({ findings: [], steps: [steps + 20], problem: null })
})

test('Two programs that take turns in one store, however long, are not taken for somebody who writes over it', () => {
  const store = open()
  const other = openRunStore(store.file)
  onTestFinished(() => other.close())
  const both = [store, other].map((one) => ({ one, id: one.create(newRun()) }))
  for (let step = 0; step < 2000; step += 20) {
    for (const { one, id } of both) one.record(id, recordingBetween(step, step + 20))
    // Somebody looks at the time of the file, and leaves its content.
    if (step % 400 === 0) utimesSync(store.file, new Date(), new Date())
  }
  for (const { one } of both) expect(one.problem).toBeNull()
  expect(store.check()).toEqual([])
  expect(store.list().map(({ position }) => position.step)).toEqual([2000, 2000])
})

test('Two programs whose store is copied over leave the backup as it is, and put in again what they record, by its name', () => {
  const store = open()
  const { file } = store
  const other = openRunStore(file)
  onTestFinished(() => other.close())
  const both = [store, other].map((one) => ({ one, id: one.create(newRun()) }))
  for (const { one, id } of both) one.change({ id, name: 'mine' })
  for (let step = 0; step < 1000; step += 20) {
    for (const { one, id } of both) one.record(id, recordingBetween(step, step + 20))
  }
  const backup = makeBackup()
  copyFileSync(backup, file)
  for (const { one, id } of both) {
    // Neither has all of it in memory, since the other has written, too.
    expect(one.record(id, recordingBetween(1000, 1020))).toBe(false)
    expect(one.problem?.remedy).toContain('A run that is under way')
    expect(one.create(newRun({ id }), recordingBetween(0, 60))).toBe(id)
    expect(one.describe(id).name).toBe('mine')
    one.close()
  }
  expect(readFileSync(file)).toEqual(readFileSync(backup))
  for (const { one } of both) expect(findingsOf(one.file!)).toMatchObject({ findings: [], steps: [60] })
})

test.each<[string, (file: string) => void]>([
  ['deleted, with all that is beside it', (file) => ['', '-wal', '-shm'].forEach((part) => rmSync(file + part))],
  ['deleted, without its log', (file) => rmSync(file)],
  ['deleted with its folder', (file) => rmSync(dirname(file), { recursive: true })],
  ['moved', (file) => renameSync(file, `${file}.moved`)],
])('A store that is %s in use is there again, with all that was recorded, and that is said', (_, takeAway) => {
  const store = open()
  const { file } = store
  const id = store.create(newRun())
  store.record(id, recordingBetween(0, 20))
  takeAway(file)
  store.record(id, recordingBetween(20, 40))
  expect(store.problem?.message).toContain('moved or deleted')
  expect(store.file).toBe(file)
  store.close()
  expect(findingsOf(file)).toEqual({ findings: [], steps: [40], problem: null })
  if (existsSync(`${file}.moved`)) expect(findingsOf(`${file}.moved`).findings).toEqual([])
})

test('What was recorded last is not lost with a file that is deleted before the store is closed', () => {
  const store = open()
  const { file } = store
  store.record(store.create(newRun()), recordingBetween(0, 20))
  rmSync(file)
  store.close()
  expect(findingsOf(file)).toMatchObject({ findings: [], steps: [20] })
})

test('Two programs whose store is replaced both keep all runs, and neither touches the new one', () => {
  const store = open()
  const { file } = store
  const other = openRunStore(file)
  onTestFinished(() => other.close())
  const ids = [store, other].map((one) => one.create(newRun()))
  copyFileSync(makeBackup(), `${file}.new`)
  renameSync(`${file}.new`, file)
  store.record(ids[0]!, recordingBetween(0, 20))
  other.record(ids[1]!, recordingBetween(0, 40))
  for (const one of [store, other]) one.close()
  expect(findingsOf(file)).toMatchObject({ findings: [], steps: [20] })
  expect(findingsOf(store.file).steps).toContain(20)
  expect(findingsOf(other.file!).steps).toContain(40)
  expect(readdirSync(dirname(file)).filter((name) => name.includes('rescued') && name.endsWith('sqlite'))).toHaveLength(
    2,
  )
})

test('Where no folder can be written any more, runs stay until the end, and that is said', ({ skip }) => {
  if (process.platform === 'win32') skip('A file in use keeps its folder there.')
  const store = open()
  const id = store.create(newRun())
  const { HOME, TMPDIR } = process.env
  onTestFinished(() => void Object.assign(process.env, { HOME, TMPDIR: TMPDIR ?? '/tmp' }))
  const folder = dirname(store.file)
  Object.assign(process.env, { HOME: '/dev/null', TMPDIR: '/dev/null' })
  renameSync(folder, `${folder}.moved`)
  // A file where the folder was.
  copyFileSync(makeBackupIn(`${folder}.moved`), folder)
  store.record(id, recordingBetween(0, 20))
  expect(store.file).toBeNull()
  expect(store.problem?.remedy).toContain('until Inkling ends')
  expect(store.describe(id).position.step).toBe(20)
})

function makeBackupIn(folder: string): string {
  const file = join(folder, 'other')
  openRunStore(file).close()
  return file
}
