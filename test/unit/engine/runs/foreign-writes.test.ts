/** What was written into the file of a store by another hand is told from what SQLite takes into it. */
import { closeSync, openSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { ForeignWrites } from '#engine/runs/foreign-writes.ts'
import { temporaryFolder } from './temporary-folder.ts'

function open() {
  const file = join(temporaryFolder(), 'some.sqlite')
  const database = new DatabaseSync(file)
  database.exec('PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; CREATE TABLE rows (value BLOB)')
  const add = () => database.exec('INSERT INTO rows VALUES (randomblob(9000))')
  const takeIn = () => database.exec('PRAGMA wal_checkpoint(PASSIVE)')
  for (let row = 0; row < 20; row++) add()
  takeIn()
  const writes = new ForeignWrites(file)
  onTestFinished(() => {
    database.close()
    writes.close()
  })
  const scribble = () => {
    const descriptor = openSync(file, 'r+')
    writeSync(descriptor, Buffer.from('another hand'), 0, 12, statSync(file).size - 4000)
    // SQLite’s locks go with it, which nobody else needs here.
    closeSync(descriptor)
  }
  return { add, takeIn, writes, scribble }
}

test('Another hand is noticed, and once', () => {
  const { writes, scribble } = open()
  expect(writes.found()).toBe(false)
  scribble()
  expect(writes.found()).toBe(true)
  expect(writes.found()).toBe(false)
})

test('Another hand is noticed while a commit begins the log anew, and while one goes on with it', () => {
  const { add, writes, scribble } = open()
  scribble()
  add()
  expect(writes.foundAfterCommit()).toBe(true)
  add()
  expect(writes.foundAfterCommit()).toBe(false)
  const other = open()
  other.add()
  expect(other.writes.foundAfterCommit()).toBe(false)
  other.scribble()
  other.add()
  expect(other.writes.foundAfterCommit()).toBe(true)
})

test('What SQLite takes into the file is no other hand, however much is written and taken in between two looks', () => {
  const { add, takeIn, writes } = open()
  for (let round = 0; round < 30; round++) {
    add()
    if (round % 3 > 0) takeIn()
    if (round % 5 === 0) add()
    expect(writes.found(), `round ${round}`).toBe(false)
  }
})

test('How many pages wait in the log is told', () => {
  const { add, takeIn, writes } = open()
  expect(writes.waiting).toBe(0)
  add()
  writes.accept()
  expect(writes.waiting).toBeGreaterThan(0)
  takeIn()
  writes.accept()
  expect(writes.waiting).toBe(0)
})
