/**
 * What a power cut leaves: the file as it was flushed last, and a log that ends anywhere, or in rubbish. SQLite lets nobody into its file
 * layer from here, so the files of a store that is being written are copied between two writes and cut. Only what was not flushed may be
 * lost: with `synchronous = NORMAL` that is what the log got since it was last taken into the file.
 */
import { copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { createRandom, nextUniform } from '#engine/basics/random.ts'
import { openRunStore } from '#engine/runs/store.ts'
import { checkpointAt, newRun, pointsBetween, recordingBetween } from './recordings.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** Steps between two recordings. */
const stride = 7

/** Opens what is left and sees that it is the store as it was after one of the recordings; returns which, -1 before the run began. */
function expectWhole(file: string, id: string, most: number): number {
  const store = openRunStore(file)
  try {
    expect(store.problem).toBeNull()
    expect(store.check()).toEqual([])
    if (store.list().length === 0) return -1
    const { step } = store.describe(id).position
    expect(step % stride).toBe(0)
    expect(step).toBeLessThanOrEqual(most)
    const [curves] = store.readCurves([id])
    expect(curves!.training.step).toEqual(pointsBetween(0, step).training.step)
    expect(curves!.training.cost.mean).toEqual(pointsBetween(0, step).training.cost)
    expect(curves!.epochs.epoch).toHaveLength(Math.floor(step / 10))
    if (step > 0) expect(store.readCheckpoint(id)).toEqual({ ...checkpointAt(step), history: pointsBetween(0, step) })
    return step
  } finally {
    store.close()
  }
}

test('Cut at any byte, what is left is the whole state after some recording', () => {
  const folder = temporaryFolder()
  const file = join(folder, 'runs.sqlite')
  const store = openRunStore(file)
  onTestFinished(() => store.close())
  const random = createRandom(1, 'weights')
  const id = store.create(newRun())
  const found = new Set<number>()
  let cuts = 0
  let flushedAt = statSync(file, { bigint: true }).mtimeNs
  for (let step = 0; cuts < 240; step += stride) {
    store.record(id, recordingBetween(step, step + stride))
    const { mtimeNs } = statSync(file, { bigint: true })
    const wasTakenIn = mtimeNs !== flushedAt
    flushedAt = mtimeNs
    // All of the log has just been flushed: no power cut can take it away.
    if (wasTakenIn) continue
    for (const kind of ['cut', 'rubbish', 'zeros'] as const) {
      const left = join(folder, String(cuts++))
      mkdirSync(left)
      copyFileSync(file, join(left, 'runs.sqlite'))
      const log = readFileSync(`${file}-wal`)
      const at = Math.floor(nextUniform(random) * log.length)
      // What was written last is what most probably is not there yet.
      const damaged = kind === 'cut' ? log.subarray(0, at) : log
      if (kind === 'rubbish') for (let byte = at; byte < log.length; byte += 97) log[byte]! ^= 0x55
      if (kind === 'zeros') log.fill(0, at)
      writeFileSync(join(left, 'runs.sqlite-wal'), damaged)
      found.add(expectWhole(join(left, 'runs.sqlite'), id, step + stride))
    }
  }
  // Cuts in many places leave many states: were the log not needed, there would be one.
  expect(found.size).toBeGreaterThan(30)
}, 120_000)

test('Cut while the log is taken into the file, whatever pages have got there, nothing is lost', () => {
  const folder = temporaryFolder()
  const file = join(folder, 'runs.sqlite')
  const store = openRunStore(file)
  onTestFinished(() => store.close())
  const random = createRandom(2, 'weights')
  const id = store.create(newRun())
  for (let round = 0; round < 20; round++) {
    const from = 5 * stride * round
    for (let step = from; step < from + 5 * stride; step += stride)
      store.record(id, recordingBetween(step, step + stride))
    const [before, log] = [readFileSync(file), readFileSync(`${file}-wal`)]
    const other = new DatabaseSync(file)
    other.exec('PRAGMA wal_checkpoint(PASSIVE)')
    other.close()
    const after = readFileSync(file)
    const mixed = Buffer.alloc(nextUniform(random) < 0.5 ? before.length : after.length)
    for (let page = 0; page < mixed.length; page += 4096) {
      const source = nextUniform(random) < 0.5 && page < before.length ? before : after
      source.copy(mixed, page, page, page + 4096)
    }
    const left = join(folder, String(round))
    mkdirSync(left)
    writeFileSync(join(left, 'runs.sqlite'), mixed)
    writeFileSync(join(left, 'runs.sqlite-wal'), log)
    expect(expectWhole(join(left, 'runs.sqlite'), id, Infinity)).toBe(from + 5 * stride)
  }
})
