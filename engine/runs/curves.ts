/** The curves of runs in the tables: appended piece by piece, so that a run of any length costs the same from beginning to end. */
import { crc32 } from 'node:zlib'
import type { Columns, RateChange } from '#engine/contract/training.ts'
import { decodeChunk, encodeChunk } from './chunk-codec.ts'
import {
  addPoints,
  countBefore,
  createBuckets,
  halveBuckets,
  joinBuckets,
  mostBuckets,
  sliceBuckets,
  type Buckets,
} from './thinning.ts'
import type { Row, Sql } from './transact.ts'

const curveNumbers = { training: 0, validation: 1 } as const
export type CurveName = keyof typeof curveNumbers
export const curveNames = Object.keys(curveNumbers) as readonly CurveName[]

/** Buckets in a chunk: little enough that rewriting the last one is nothing, and few chunks to read. */
const chunkBuckets = 512

export function createCurves(sql: Sql, run: number): void {
  for (const name of curveNames) sql.run('INSERT INTO curves (run, curve) VALUES (?, ?)', run, curveNumbers[name])
}

/** Adds points behind those that are there. Only the last chunk is written anew, unless the curve has to be thinned. */
export function appendPoints(sql: Sql, run: number, name: CurveName, points: Columns, most = mostBuckets): void {
  if (points.step.length === 0) return
  const curve = curveNumbers[name]
  const state = sql.get('SELECT width, entries FROM curves WHERE run = ? AND curve = ?', run, curve)!
  let width = Number(state.width)
  const last = sql.get('SELECT * FROM chunks WHERE run = ? AND curve = ? ORDER BY place DESC LIMIT 1', run, curve)
  const tail = last ? decodeRow(last) : createBuckets(0)
  let added = addPoints(tail, points, width)
  let entries = Number(state.entries) - tail.length + added.length
  if (entries <= most) {
    writeChunks(sql, run, curve, added, last ? Number(last.place) : 0)
  } else {
    const before = sliceBuckets(readBuckets(sql, run, name), 0, Number(state.entries) - tail.length)
    added = joinBuckets([before, added])
    for (; added.length > most; width *= 2) added = halveBuckets(added)
    entries = added.length
    sql.run('DELETE FROM chunks WHERE run = ? AND curve = ?', run, curve)
    writeChunks(sql, run, curve, added, 0)
  }
  setState(sql, run, curve, width, entries)
}

/** Takes away the points from `step` on; of a bucket that lies on both sides of it, all. */
export function truncateCurve(sql: Sql, run: number, name: CurveName, step: number): void {
  const curve = curveNumbers[name]
  sql.run('DELETE FROM chunks WHERE run = ? AND curve = ? AND first_step >= ?', run, curve, step)
  const last = sql.get('SELECT * FROM chunks WHERE run = ? AND curve = ? ORDER BY place DESC LIMIT 1', run, curve)
  if (last && Number(last.last_step) >= step) {
    const tail = decodeRow(last)
    writeChunks(sql, run, curve, sliceBuckets(tail, 0, countBefore(tail, step)), Number(last.place))
  }
  const { width } = sql.get('SELECT width FROM curves WHERE run = ? AND curve = ?', run, curve)!
  const { entries } = sql.get(
    'SELECT coalesce(sum(entries), 0) AS entries FROM chunks WHERE run = ? AND curve = ?',
    run,
    curve,
  )!
  setState(sql, run, curve, Number(width), Number(entries))
}

/** The buckets of a curve from the one on that has the point after `step` updates. Throws a `RangeError` for damaged ones. */
export function readBuckets(sql: Sql, run: number, name: CurveName, step = 0): Buckets {
  const rows = sql.all(
    'SELECT entries, checksum, data FROM chunks WHERE run = ? AND curve = ? AND last_step >= ? ORDER BY place',
    run,
    curveNumbers[name],
    step,
  )
  return joinBuckets(rows.map(decodeRow))
}

export function appendRates(sql: Sql, run: number, rates: readonly RateChange[]): void {
  for (const { step, learningRate } of rates) {
    sql.run(
      `INSERT INTO rates (run, place, step, learning_rate)
       VALUES (?1, (SELECT coalesce(max(place) + 1, 0) FROM rates WHERE run = ?1), ?2, ?3)`,
      run,
      step,
      learningRate,
    )
  }
}

/** As `truncateCurves` of the training has it. */
export function truncateRates(sql: Sql, run: number, step: number): void {
  sql.run('DELETE FROM rates WHERE run = ? AND step >= ?', run, Math.max(step, 1))
}

export function readRates(sql: Sql, run: number): readonly RateChange[] {
  const rows = sql.all('SELECT step, learning_rate FROM rates WHERE run = ? ORDER BY place', run)
  return rows.map((row) => ({ step: Number(row.step), learningRate: Number(row.learning_rate) }))
}

function writeChunks(sql: Sql, run: number, curve: number, buckets: Buckets, firstPlace: number): void {
  for (let from = 0, place = firstPlace; from < buckets.length; from += chunkBuckets, place++) {
    const to = Math.min(from + chunkBuckets, buckets.length)
    const bytes = encodeChunk(sliceBuckets(buckets, from, to))
    sql.run(
      `INSERT OR REPLACE INTO chunks (run, curve, place, entries, first_step, last_step, checksum, data)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[run, curve, place, to - from, buckets.step[from]!, buckets.step[to - 1]!, crc32(bytes)],
      bytes,
    )
  }
}

function setState(sql: Sql, run: number, curve: number, width: number, entries: number): void {
  sql.run('UPDATE curves SET width = ?, entries = ? WHERE run = ? AND curve = ?', width, entries, run, curve)
}

function decodeRow(row: Row): Buckets {
  return decodeChunk(row.data as Uint8Array, Number(row.entries), Number(row.checksum))
}
