/** `inkling runs`, on a store with runs of `inkling train`. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import type { CheckpointSummary, RunSummary } from '#engine/contract/runs.ts'
import { openRunStore } from '#engine/runs/store.ts'
import { newRun, recordingBetween } from '#test/unit/engine/runs/recordings.ts'
import { inkling, readLines, small, useTrainedNetwork } from '#test/unit/cli/inkling.ts'

const { at } = useTrainedNetwork()

test('Trained runs are listed, shown, compared, exported, deleted and brought back, and the store is sound', async () => {
  const store = ['--store', at('runs.sqlite')]
  const runs = (...parameters: readonly string[]) => inkling('runs', ...parameters, ...store)
  writeFileSync(at('runs.sqlite'), '')
  expect((await runs('list')).stdout).toContain('There are no runs yet')
  for (const rate of ['0.1', '0.3']) {
    const trained = await inkling(
      'train',
      ...small,
      '--epochs',
      '1',
      '--learning-rate',
      rate,
      '--name',
      `rate ${rate}`,
      ...store,
    )
    expect(trained).toMatchObject({ code: 0 })
  }
  const [, first] = readLines<RunSummary>((await runs('list', '--json')).stdout)
  expect(first).toMatchObject({ number: 1, name: 'rate 0.1', status: 'finished' })
  expect((await runs('list')).stdout).toMatch(/No\. .*\n +2 .* rate 0\.3 +finished .*%\n +1 /)
  expect((await runs('show', 'rate 0.3')).stdout).toMatch(/learningRate +0\.3[^]*Checkpoints/)
  expect((await runs('show', first!.id.slice(0, 8))).stdout).toContain(first!.id)
  const compared = (await runs('compare', '1', '2')).stdout
  expect(compared).toMatch(/learningRate +0\.1 +0\.3/)
  expect(compared).not.toContain('batchSize')

  expect(await runs('export', '2', '--out', at('exported.safetensors'), '--checkpoint', 'best')).toMatchObject({
    code: 0,
    stderr: '',
  })
  const scored = await inkling('evaluate', at('exported.safetensors'), '--split', 'validation', '--json')
  const [{ accuracy }] = readLines<{ accuracy: number }>(scored.stdout) as [{ accuracy: number }]
  const [shown] = readLines<{ checkpoints: CheckpointSummary[] }>((await runs('show', '2', '--json')).stdout)
  expect(accuracy).toBeCloseTo(shown!.checkpoints.find(({ isBest }) => isBest)!.score!.accuracy, 6)

  expect(await runs('delete', '1')).toMatchObject({ code: 0 })
  expect(await runs('show', '1')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('There is no run “1”') as string,
  })
  expect(await runs('delete', '--undo', first!.id)).toMatchObject({ code: 0 })
  expect(readLines((await runs('list', '--json')).stdout)).toHaveLength(2)
  expect(await runs('resume', '1')).toMatchObject({ code: 1, stderr: expect.stringContaining('is over') as string })
  expect(await runs('check')).toMatchObject({ code: 0, stdout: 'All is well: 2 runs.\n' })
}, 120_000)

test('Check says what is damaged and ends with 1; a name that several runs have is refused with all of them', async () => {
  const file = at('damaged.sqlite')
  const store = openRunStore(file)
  for (const name of ['same', 'same']) {
    store.record(store.create(newRun({ name })), recordingBetween(0, 20, { status: 'stopped' }))
  }
  store.close()
  const refused = await inkling('runs', 'show', 'same', '--store', file)
  expect(refused.code).toBe(1)
  expect(refused.stderr).toMatch(/several runs: 2 \(.*\), 1 \(/)
  const database = new DatabaseSync(file)
  database.exec('UPDATE checkpoints SET data = zeroblob(100)')
  database.close()
  const found = await inkling('runs', 'check', '--store', file, '--json')
  expect(found.code).toBe(1)
  const [{ findings }] = readLines<{ findings: string[] }>(found.stdout) as [{ findings: string[] }]
  expect(findings).toHaveLength(2)
  writeFileSync(file, 'no longer a database, and long enough to be none '.repeat(9))
  expect(await inkling('runs', 'check', '--store', file)).toMatchObject({ code: 1 })
})

test('A file that was never a store of runs is refused by every command, and stays as it is', async () => {
  const diary = at('diary.txt')
  writeFileSync(diary, 'my diary')
  const other = at('other.sqlite')
  const database = new DatabaseSync(other)
  database.exec('CREATE TABLE birds (name TEXT)')
  database.close()
  const before = readFileSync(other)
  const names = readdirSync(at('.')).toSorted()
  for (const file of [diary, other, at('.')]) {
    for (const command of [
      ['runs', 'list'],
      ['runs', 'check'],
      ['train', ...small],
    ]) {
      const { code, stderr } = await inkling(...command, '--store', file)
      expect({ code, stderr }, file).toEqual({
        code: 1,
        stderr: expect.stringContaining('is no store of runs') as string,
      })
    }
  }
  expect(readFileSync(diary, 'utf8')).toBe('my diary')
  expect(readFileSync(other).equals(before)).toBe(true)
  expect(readdirSync(at('.')).toSorted()).toEqual(names)
}, 60_000)

test('A store that is not there is not an empty one, and looking for it makes nothing', async () => {
  const file = at('typo.sqlite')
  for (const command of ['list', 'check']) {
    const { code, stdout, stderr } = await inkling('runs', command, '--store', file)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('There is no store of runs')
  }
  expect(existsSync(file)).toBe(false)
})
