/**
 * The program that trains is killed again and again, at moments nobody chose. Each time it is taken up again, and in the end the
 * weights have the same bits as if nothing had happened. INKLING_KILLS says how often; 100 take a few minutes.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RunSummary } from '#engine/contract/runs.ts'
import { packData } from '#scripts/pack-data.ts'
import { createRandom, nextUniform } from '#engine/basics/random.ts'
import { inkling, readLines, start, waitFor } from './inkling.ts'

const kills = Number(process.env.INKLING_KILLS ?? 6)
const seed = Number(process.env.INKLING_SEED ?? 1)
/** A start takes about half of it. */
const longestLife = 1500

const settings = [
  ...['--data', 'mnist-10k', '--hidden', '20', '--batch-size', '100', '--epochs', String(20 + 14 * kills)],
  ...['--optimiser', 'adam', '--learning-rate', '0.001', '--dropout', '0.2', '--shift', '1', '--seed', '5'],
]

let folder = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'inkling-kill-'))
  await packData()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function list(store: string): Promise<readonly RunSummary[]> {
  const { code, stdout } = await inkling('runs', 'list', '--store', store, '--json')
  expect(code).toBe(0)
  return stdout === '' ? [] : readLines<RunSummary>(stdout)
}

test(
  `a run whose program is killed ${kills} times ends with the same bits as an undisturbed one`,
  { timeout: 60_000 + kills * 15_000 },
  async () => {
    const store = join(folder, 'runs.sqlite')
    const random = createRandom(seed, 'samples')
    const steps: number[] = []
    let isRecorded = false
    for (let kill = 0; kill < kills; kill++) {
      const parameters = isRecorded ? ['runs', 'resume', '1'] : ['train', ...settings]
      const child = start([...parameters, '--store', store])
      const ended = waitFor(child)
      const life = longestLife * nextUniform(random)
      await Promise.race([wait(life), ended])
      child.kill('SIGKILL')
      const { code, stderr } = await ended
      expect(code, `killed after ${Math.round(life)} ms: ${stderr}`).toBeNull()

      const runs = await list(store)
      expect(runs.length).toBe(isRecorded ? 1 : runs.length)
      isRecorded = runs.length === 1
      if (!isRecorded) continue
      expect(runs[0]).toMatchObject({ number: 1, status: 'interrupted' })
      steps.push(runs[0]!.position.step)
    }
    // No run goes back behind what was recorded once.
    expect(steps).toEqual(steps.toSorted((one, other) => one - other))
    expect(steps.at(-1)).toBeGreaterThan(0)

    const last = await inkling(...(isRecorded ? ['runs', 'resume', '1'] : ['train', ...settings]), '--store', store)
    expect(last).toMatchObject({ code: 0 })
    expect(await list(store)).toMatchObject([{ status: 'finished' }])
    expect(await inkling('runs', 'check', '--store', store)).toMatchObject({ code: 0 })
    const [killed, whole] = [join(folder, 'killed.safetensors'), join(folder, 'whole.safetensors')]
    expect(await inkling('runs', 'export', '1', '--store', store, '--out', killed)).toMatchObject({ code: 0 })
    expect(await inkling('train', ...settings, '--no-store', '--out', whole)).toMatchObject({ code: 0 })
    expect(readFileSync(killed).equals(readFileSync(whole))).toBe(true)
  },
)
