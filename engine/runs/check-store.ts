/** Reads a store from end to end and says what is wrong with it: SQLite's own checks, then what only Inkling can know. */
import { curveNames, readBuckets, type CurveName } from './curves.ts'
import { readStored } from './checkpoints.ts'
import { t } from '#words/en/run-store.ts'
import { damageOf, type Damage } from './damage.ts'
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
      .map((text) => t('found-file', { detail: text })),
    ...sql.all('PRAGMA foreign_key_check').map((row) => t('found-row', { table: String(row.table) })),
  ]
  /** `tell`: what to say of whatever is thrown. */
  const attempt = (tell: (damage: Damage) => string, check: () => string | null | undefined) => {
    try {
      const finding = check()
      if (finding) findings.push(finding)
    } catch (thrown) {
      findings.push(tell(damageOf(thrown)))
    }
  }
  let numbers: readonly number[] = []
  attempt(
    (damage) => t('found-list', damage),
    () => {
      numbers = sql.all('SELECT number FROM runs ORDER BY number').map((row) => Number(row.number))
      return null
    },
  )
  for (const number of numbers) {
    const run = String(number)
    attempt(
      (damage) => t('found-run', { run, ...damage }),
      () => {
        readSummary(sql, number, { now: 0, token: '', here: null })
        return null
      },
    )
    for (const curve of curveNames) {
      const tell = (problem: string) => t('found-curve', { run, curve, problem })
      attempt(
        (damage) => tell(t('damage', damage)),
        () => {
          const problem = checkCurve(sql, number, curve)
          return problem === null ? null : tell(problem)
        },
      )
    }
    attempt(
      (damage) => t('found-checkpoints', { run, ...damage }),
      () => {
        const ids = sql.all('SELECT id FROM checkpoints WHERE run = ? ORDER BY id', number)
        for (const { id } of ids) {
          attempt(
            (damage) => t('found-checkpoint', { run, checkpoint: String(id), ...damage }),
            () => {
              readStored(sql, number, Number(id))
              return null
            },
          )
        }
        return null
      },
    )
  }
  return findings
}

function checkCurve(sql: Sql, run: number, name: CurveName): string | null {
  const state = sql.get('SELECT entries FROM curves WHERE run = ? AND curve = ?', run, name === 'training' ? 0 : 1)
  if (!state) return t('curve-missing')
  const buckets = readBuckets(sql, run, name)
  if (buckets.length !== Number(state.entries))
    return t('curve-buckets', { count: String(buckets.length), told: String(state.entries) })
  return findDisorder(buckets)
}

function findDisorder({ step, count, length }: Buckets): string | null {
  for (let index = 0; index < length; index++) {
    if (count[index] === 0) return t('curve-empty-bucket', { bucket: String(index) })
    if (index > 0 && step[index]! <= step[index - 1]!) return t('curve-goes-back', { step: String(step[index]) })
  }
  return null
}
