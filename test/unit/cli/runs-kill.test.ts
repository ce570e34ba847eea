/**
 * The program that trains is killed again and again, at moments that chance has chosen: after so many epochs and then so many changes of
 * the store's files, most of which fall into the middle of a recording. Each time it is taken up again, and in the end the weights have
 * the same bits as if nothing had happened. INKLING_KILLS says how often, INKLING_SEED gives other moments.
 */
import { mkdtempSync, readFileSync, rmSync, watch } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RunSummary } from '#engine/contract/runs.ts'
import { createRandom, nextUniform } from '#engine/basics/random.ts'
import { amountOf } from '#test/extent.ts'
import { inkling, readLines, start, waitFor } from './inkling.ts'

const kills = amountOf('INKLING_KILLS', 3, 50)
const seed = amountOf('INKLING_SEED', 1)
/** Fewer than this many epochs, and then fewer than this many changes, or one epoch more, are a life. */
const mostEpochs = 4
const mostChanges = 400

const settings = [
  ...[
    '--data',
    'mnist-10k',
    '--hidden',
    '20',
    '--batch-size',
    '100',
    '--epochs',
    String((kills + 1) * (mostEpochs + 1)),
  ],
  ...['--optimiser', 'adam', '--learning-rate', '0.001', '--dropout', '0.2', '--shift', '1', '--seed', '5'],
]

let folder = ''
let store = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'inkling-kill-'))
  store = join(folder, 'runs.sqlite')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function list(): Promise<readonly RunSummary[]> {
  const { code, stdout } = await inkling('runs', 'list', '--store', store, '--json')
  expect(code).toBe(0)
  return stdout === '' ? [] : readLines<RunSummary>(stdout)
}

/** Starts the program and kills it after so many epochs and then so many changes in the folder of the store. */
async function killDuring(parameters: readonly string[], epochs: number, changes: number): Promise<void> {
  const child = start([...parameters, '--store', store])
  const ended = waitFor(child)
  let [epochsLeft, changesLeft] = [epochs, changes]
  const endIfOver = () => {
    if (epochsLeft < 0 || (epochsLeft === 0 && changesLeft <= 0)) child.kill('SIGKILL')
  }
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (!/^Epoch \d/.test(line)) return
    epochsLeft--
    endIfOver()
  })
  const watcher = watch(folder, () => {
    if (epochsLeft === 0) changesLeft--
    endIfOver()
  })
  child.once('spawn', endIfOver)
  const { code, stderr } = await ended
  watcher.close()
  expect(code, `to be killed after ${epochs} epochs and ${changes} changes: ${stderr}`).toBeNull()
}

test(
  `a run whose program is killed ${kills} times ends with the same bits as an undisturbed one`,
  { timeout: 60_000 + kills * 15_000 },
  async () => {
    const random = createRandom(seed, 'samples')
    const below = (limit: number) => Math.floor(limit * nextUniform(random))
    const steps: number[] = []
    let parameters: readonly string[] = ['train', ...settings]
    for (let kill = 0; kill < kills; kill++) {
      await killDuring(parameters, below(mostEpochs), below(mostChanges))
      const runs = await list()
      // Until something is recorded there is nothing; from then on there is this one run.
      expect(runs.map(({ number, status }) => ({ number, status }))).toEqual(
        steps.length === 0 && runs.length === 0 ? [] : [{ number: 1, status: 'interrupted' }],
      )
      if (runs.length === 0) continue
      steps.push(runs[0]!.position.step)
      parameters = ['runs', 'resume', '1']
    }
    // No run goes back behind what was recorded once.
    expect(steps).toEqual(steps.toSorted((one, other) => one - other))
    expect(new Set(steps).size, 'kills at several places of the training').toBeGreaterThan(2)

    expect(await inkling(...parameters, '--store', store)).toMatchObject({ code: 0 })
    expect(await list()).toMatchObject([{ status: 'finished' }])
    expect(await inkling('runs', 'check', '--store', store)).toMatchObject({ code: 0 })
    const [killed, whole] = [join(folder, 'killed.safetensors'), join(folder, 'whole.safetensors')]
    expect(await inkling('runs', 'export', '1', '--store', store, '--out', killed)).toMatchObject({ code: 0 })
    expect(await inkling('train', ...settings, '--no-store', '--out', whole)).toMatchObject({ code: 0 })
    expect(readFileSync(killed).equals(readFileSync(whole))).toBe(true)
  },
)
