/** Opening a store whatever is there: nothing is ever written over, and runs can always be recorded. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '#engine/runs/open-database.ts'
import { migrate, migrations, readVersion } from '#engine/runs/schema.ts'
import { openRunStore, type RunStore } from '#engine/runs/store.ts'
import { newRun, recordingBetween } from './recordings.ts'
import { temporaryFolder } from './temporary-folder.ts'

const day = Date.UTC(2026, 10, 23)
let folder: string
let file: string

beforeEach(() => {
  folder = temporaryFolder()
  file = join(folder, 'runs.sqlite')
})

function open(path: string | null = file): RunStore {
  const store = openRunStore(path, { clock: () => day })
  onTestFinished(() => store.close())
  return store
}

/** Records a run, and returns the bytes of the file that was closed behind it. */
function makeStore(): Buffer {
  const store = open()
  store.record(store.create(newRun()), recordingBetween(0, 500, { status: 'finished' }))
  store.close()
  return readFileSync(file)
}

/** A run can be recorded and read back. */
function expectUsable(store: RunStore): void {
  const id = store.create(newRun())
  store.record(id, recordingBetween(0, 30))
  expect(store.readCheckpoint(id).progression.step).toBe(30)
  expect(store.check()).toEqual([])
}

test('A folder that is not there yet is made', () => {
  const store = open(join(folder, 'new', 'folder', 'runs.sqlite'))
  expectUsable(store)
  expect(store.problem).toBeNull()
  expect(readdirSync(join(folder, 'new', 'folder'))).toContain('runs.sqlite')
})

test('Runs are there again at the next start', () => {
  makeStore()
  const store = open()
  expect(store.list()).toMatchObject([{ number: 1, status: 'finished', isHere: false }])
  expect(store.problem).toBeNull()
})

test.each<[string, (whole: Buffer) => Buffer]>([
  [
    'has a broken list of tables',
    (whole) => Buffer.concat([whole.subarray(0, 100), Buffer.alloc(3996, 0xee), whole.subarray(4096)]),
  ],
  ['is cut after its first page', (whole) => whole.subarray(0, 4096)],
])('A store that %s is set aside as it is, with a message, and a new one begun', (_, damage) => {
  const bytes = damage(makeStore())
  writeFileSync(file, bytes)
  const store = open()
  const aside = join(folder, 'runs.damaged-2026-11-23.sqlite')
  expect(store.problem).toMatchObject({ code: 'bad-store' })
  expect(store.problem!.remedy).toContain(aside)
  expect(store.file).toBe(file)
  expect(readFileSync(aside)).toEqual(bytes)
  expect(store.list()).toEqual([])
  expectUsable(store)
  // The message is still to be read.
  expect(store.problem).not.toBeNull()
})

test('A store without one of its tables is set aside, each time under a name of its own', () => {
  for (const count of [1, 2]) {
    open().close()
    const broken = new DatabaseSync(file)
    broken.exec('DROP TABLE epochs')
    broken.close()
    const store = open()
    expect(store.problem?.message).toContain('epochs')
    expectUsable(store)
    store.close()
    expect(readdirSync(folder).filter((name) => name.includes('damaged'))).toHaveLength(count)
  }
})

/** A database of somebody else, with a table of recipes; `log`: as it lies there while its program runs. */
function makeForeign(path: string, log = false): void {
  const made = log ? join(temporaryFolder(), 'recipes.sqlite') : path
  const database = new DatabaseSync(made)
  if (log) database.exec('PRAGMA journal_mode = WAL')
  database.exec("CREATE TABLE recipes (title TEXT); INSERT INTO recipes VALUES ('Apple pie')")
  if (log) for (const part of ['', '-wal']) copyFileSync(made + part, path + part)
  database.close()
}

const elsewhereName = 'runs.inkling.sqlite'

test.each<[string, () => void]>([
  ['a text', () => writeFileSync(file, 'These are my notes about runs, and they are quite long. '.repeat(20))],
  ['a store that is cut in its header', () => writeFileSync(file, makeStore().subarray(0, 60))],
  ['bytes that begin as nothing', () => writeFileSync(file, Buffer.alloc(9000, 7))],
  ['another program’s database', () => makeForeign(file)],
  ['another program’s database with its log', () => makeForeign(file, true)],
  [
    'another program’s database that has an id',
    () => {
      makeForeign(file)
      const database = new DatabaseSync(file)
      database.exec('PRAGMA application_id = 7')
      database.close()
    },
  ],
  ['the log of who knows whom', () => writeFileSync(`${file}-wal`, 'what was written last')],
])('%s in the place of the store stays as it is, and runs are kept beside it, at every start', (_, make) => {
  make()
  const names = readdirSync(folder)
  const before = names.map((name) => readFileSync(join(folder, name)))
  for (const runs of [1, 2]) {
    const store = open()
    expect(store.file).toBe(join(folder, elsewhereName))
    expect(store.problem).toMatchObject({
      code: 'bad-store',
      message: expect.stringContaining(file) as string,
      remedy: expect.stringContaining(store.file!) as string,
    })
    expectUsable(store)
    expect(store.list()).toHaveLength(runs)
    store.close()
  }
  expect(names.map((name) => readFileSync(join(folder, name)))).toEqual(before)
  expect(readdirSync(folder).filter((name) => !name.startsWith('runs.inkling'))).toEqual(names)
})

test('Where other programs have taken the place beside the store, too, the next one is used', () => {
  for (const name of ['runs.sqlite', elsewhereName]) makeForeign(join(folder, name))
  const store = open()
  expect(store.file).toBe(join(folder, 'runs.inkling-2.sqlite'))
  expectUsable(store)
})

test('The log of a store whose file is gone is not thrown away', () => {
  const store = open()
  store.record(store.create(newRun()), recordingBetween(0, 20))
  const log = readFileSync(`${file}-wal`)
  const other = join(folder, 'other.sqlite')
  writeFileSync(`${other}-wal`, log)
  expectUsable(open(other))
  expect(readFileSync(join(folder, 'other.damaged-2026-11-23.sqlite-wal'))).toEqual(log)
})

test('A store whose program was killed before anything but its log was written keeps its runs', () => {
  const store = open()
  store.record(store.create(newRun()), recordingBetween(0, 20))
  const other = join(folder, 'other.sqlite')
  for (const part of ['', '-wal']) copyFileSync(file + part, other + part)
  const opened = open(other)
  expect(opened.problem).toBeNull()
  expect(opened.list()).toHaveLength(1)
})

test('A table that somebody has added is no reason to complain', () => {
  makeStore()
  const database = new DatabaseSync(file)
  database.exec('CREATE VIEW names AS SELECT name FROM runs')
  database.close()
  const store = open()
  expect(store.problem).toBeNull()
  expect(store.list()).toHaveLength(1)
})

const besideName = `runs.version-${migrations.length}.sqlite`
const nextVersion = [...migrations, 'ALTER TABLE runs ADD COLUMN colour TEXT; CREATE TABLE colours (name TEXT);']

test('A store of an earlier version gets the new tables and keeps its runs; all steps are taken or none', () => {
  makeStore()
  const database = new DatabaseSync(file)
  expect(() => migrate(database, [...migrations, 'CREATE TABLE extra (a); CREATE TABLE runs (a)'])).toThrow('runs')
  expect(readVersion(database).version).toBe(migrations.length)
  database.close()
  const opened = openDatabase(file, day, nextVersion)
  expect(opened).toMatchObject({ file, problem: null })
  expect(readVersion(opened.database)).toEqual({ version: nextVersion.length, isOurs: true })
  expect(opened.database.prepare('SELECT number, colour FROM runs').all()).toEqual([{ number: 1, colour: null }])
  expect(opened.database.prepare("SELECT name FROM sqlite_schema WHERE name = 'extra'").all()).toEqual([])
  opened.database.close()
})

test('A store of the first version, which knew no sweeps, is opened with its runs and their groups', () => {
  const { database } = openDatabase(file, day, migrations.slice(0, 1))
  database
    .prepare(
      `INSERT INTO runs (id, status, started_at, updated_at, settings, versions, origin, run_group, parameters, position, start_step,
         epoch_tally, owner_token, heartbeat_at)
       VALUES ('old', 'finished', 1, 2, ?, '{}', '{"kind":"random","seed":1}', 'g', 7, ?, 0, '{}', 'nobody', 2)`,
    )
    .run(JSON.stringify(newRun().settings), JSON.stringify(newRun().position))
  database.close()
  const store = open()
  expect(store.problem).toBeNull()
  expect(store.list()).toMatchObject([{ id: 'old', group: 'g', position: newRun().position }])
  expect(store.listSweeps()).toEqual([])
})

test('A store of a newer Inkling is left exactly as it is, and another one used beside it, at the next start too', () => {
  makeStore()
  openDatabase(file, day, nextVersion).database.close()
  const bytes = readFileSync(file)
  for (const runs of [1, 2]) {
    const store = open()
    expect(store.file).toBe(join(folder, besideName))
    expect(store.problem).toMatchObject({
      code: 'bad-store',
      message: expect.stringContaining('newer') as string,
      remedy: expect.stringMatching(/^Install the newest Inkling/) as string,
    })
    expectUsable(store)
    expect(store.list()).toHaveLength(runs)
    store.close()
  }
  expect(readFileSync(file)).toEqual(bytes)
  expect(readdirSync(folder).toSorted()).toEqual(['runs.sqlite', besideName])
})

test('A folder in the place of the store is left alone, and runs are kept beside it', () => {
  mkdirSync(file)
  const store = open()
  expect(store.file).toBe(join(folder, elsewhereName))
  expect(store.problem?.message).toContain('folder')
  expectUsable(store)
  expect(readdirSync(file)).toEqual([])
})

test('Where a file is where the folder should be, runs live in memory, and the store says so', () => {
  writeFileSync(join(folder, 'blocked'), '')
  const before = readdirSync(folder)
  const store = open(join(folder, 'blocked', 'runs.sqlite'))
  expect(store.file).toBeNull()
  expect(store.problem).toMatchObject({ code: 'bad-store' })
  expectUsable(store)
  expect(readdirSync(folder)).toEqual(before)
})

test('Two that open a new store at the same time both can', () => {
  const stores = [open(), open()]
  for (const store of stores) expectUsable(store)
  expect(stores[0]!.list()).toHaveLength(2)
})
