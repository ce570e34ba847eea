/** Reads a store from end to end and says what is wrong with it: SQLite's own checks, then what only Inkling can know. */
import { curveNames, readBuckets, type CurveName } from './curves.ts'
import { readStored } from './checkpoints.ts'
import { messageOf } from './store-errors.ts'
import { readSummary } from './summaries.ts'
import type { Buckets } from './thinning.ts'
import type { Sql } from './transact.ts'

/** What is wrong, one sentence each; nothing when all is well. */
export function checkStore(sql: Sql): readonly string[] {
  const findings = [
    ...sql
      .all('PRAGMA integrity_check')
      .map((row) => String(row.integrity_check))
      .filter((text) => text !== 'ok')
      .map((text) => `The file is damaged: ${text}.`),
    ...sql
      .all('PRAGMA foreign_key_check')
      .map((row) => `A row of ${String(row.table)} belongs to a run that is not there.`),
  ]
  const attempt = (what: string, check: () => string | null | undefined) => {
    try {
      const problem = check()
      if (problem) findings.push(`${what}: ${problem}.`)
    } catch (thrown) {
      findings.push(`${what}: ${messageOf(thrown)}.`)
    }
  }
  let numbers: readonly number[] = []
  attempt('The list of runs', () => {
    numbers = sql.all('SELECT number FROM runs ORDER BY number').map((row) => Number(row.number))
    return null
  })
  for (const number of numbers) {
    attempt(`Run ${number}`, () => {
      readSummary(sql, number, { now: 0, token: '', here: null })
      return null
    })
    for (const name of curveNames) {
      attempt(`Run ${number}, ${name} curve`, () => checkCurve(sql, number, name))
    }
    attempt(`Run ${number}, checkpoints`, () => {
      const ids = sql.all('SELECT id FROM checkpoints WHERE run = ? ORDER BY id', number)
      for (const { id } of ids) {
        attempt(`Run ${number}, checkpoint ${String(id)}`, () => {
          readStored(sql, number, Number(id))
          return null
        })
      }
      return null
    })
  }
  return findings
}

function checkCurve(sql: Sql, run: number, name: CurveName): string | null {
  const state = sql.get('SELECT entries FROM curves WHERE run = ? AND curve = ?', run, name === 'training' ? 0 : 1)
  if (!state) return 'it is missing'
  const buckets = readBuckets(sql, run, name)
  if (buckets.length !== Number(state.entries))
    return `it has ${buckets.length} buckets and not ${String(state.entries)}`
  return findDisorder(buckets)
}

function findDisorder({ step, count, length }: Buckets): string | null {
  for (let index = 0; index < length; index++) {
    if (count[index] === 0) return `its bucket ${index} is empty`
    if (index > 0 && step[index]! <= step[index - 1]!) return `it goes back at ${step[index]} updates`
  }
  return null
}
