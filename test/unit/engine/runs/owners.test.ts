/** Several Inklings with one store: who trains a run, what is left when one is killed, and that nothing is lost. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, onTestFinished, test } from 'vitest'
import { openRunStore, type RunStore, type RunStoreOptions } from '#engine/runs/store.ts'
import { checkpointAt, newRun, pointsBetween, recordingBetween } from './recordings.ts'
import { temporaryFolder } from './temporary-folder.ts'

const busy = expect.objectContaining({ code: 'busy' }) as Error

function open(file: string, options?: RunStoreOptions): RunStore {
  const store = openRunStore(file, options)
  onTestFinished(() => store.close())
  return store
}

function startWriter(file: string, seconds: number): ChildProcess {
  const child = spawn(process.execPath, [resolve(import.meta.dirname, 'writer.ts'), file, String(seconds)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

async function collect(child: ChildProcess): Promise<{ readonly stdout: string; readonly stderr: string }> {
  let [stdout, stderr] = ['', '']
  child.stdout!.on('data', (text) => (stdout += text))
  child.stderr!.on('data', (text) => (stderr += text))
  await once(child, 'close')
  return { stdout, stderr }
}

/** How long two processes write at once; a minute is more than every run of the tests has to spare. */
const seconds = Number(process.env.INKLING_TEST_WRITER_SECONDS ?? 3)

test(
  'Two processes that record runs at once lose nothing and never see the other’s lock',
  async () => {
    const file = join(temporaryFolder(), 'runs.sqlite')
    const ended = await Promise.all([1, 2].map(() => collect(startWriter(file, seconds))))
    const store = open(file)
    let runs = 0
    for (const { stdout, stderr } of ended) {
      expect(stderr).toBe('')
      for (const [id, step] of Object.entries(JSON.parse(stdout) as Record<string, number>)) {
        runs++
        expect(store.describe(id)).toMatchObject({ status: 'finished', position: { step } })
        expect(store.readCheckpoint(id)).toEqual({ ...checkpointAt(step), history: pointsBetween(0, step) })
      }
    }
    expect(runs).toBeGreaterThan(1)
    expect(store.list()).toHaveLength(runs)
    expect(store.list().map(({ number }) => number)).toEqual(Array.from({ length: runs }, (_, index) => runs - index))
    expect(store.check()).toEqual([])
  },
  20_000 + 2000 * seconds,
)

test('A run is busy while its process lives, interrupted the moment it is killed, and then whoever wants takes it up', async () => {
  const file = join(temporaryFolder(), 'runs.sqlite')
  const child = startWriter(file, 0)
  let told = { id: '', step: 0 }
  for await (const line of createInterface({ input: child.stdout! })) {
    told = JSON.parse(line) as typeof told
    if (told.step >= 60) break
  }
  const store = open(file)
  expect(store.describe(told.id)).toMatchObject({ status: 'training', isHere: false })
  expect(() => store.claim(told.id)).toThrow(busy)
  expect(() => store.delete([told.id])).toThrow(busy)

  const gone = once(child, 'close')
  child.kill('SIGKILL')
  await gone
  const [{ id, status, position }] = store.list() as [ReturnType<RunStore['describe']>]
  expect(status).toBe('interrupted')
  store.claim(id)
  expect(store.describe(id)).toMatchObject({ status: 'paused', isHere: true })
  const checkpoint = store.readCheckpoint(id)
  expect(checkpoint.progression.step).toBe(position.step)
  const { step } = position
  store.record(id, recordingBetween(step, step + 30, { truncateAfter: step, status: 'finished' }))
  expect(store.readCheckpoint(id)).toEqual({ ...checkpointAt(step + 30), history: pointsBetween(0, step + 30) })
})

test('A program that has not been heard of for half a minute has lost its run, and is told so when it comes back', () => {
  const file = join(temporaryFolder(), 'runs.sqlite')
  let now = 1_000_000
  const clock = () => now
  const [asleep, awake] = [open(file, { clock }), open(file, { clock })]
  const id = asleep.create(newRun())
  asleep.record(id, recordingBetween(0, 20))
  now += 29_000
  expect(() => awake.claim(id)).toThrow(busy)
  now += 2000
  expect(awake.describe(id).status).toBe('interrupted')
  awake.claim(id)
  expect(() => asleep.record(id, recordingBetween(20, 40))).toThrow(busy)
  awake.record(id, recordingBetween(20, 30))
  expect(asleep.describe(id)).toMatchObject({ position: { step: 30 }, status: 'training' })
})

test('A store that is closed leaves its run to others at once, and an ended run belongs to nobody', () => {
  const file = join(temporaryFolder(), 'runs.sqlite')
  const [one, other] = [open(file), open(file)]
  const [open1, ended] = [one.create(newRun()), one.create(newRun())]
  one.record(ended, recordingBetween(0, 20, { status: 'stopped' }))
  other.claim(ended)
  expect(other.describe(ended).status).toBe('stopped')
  expect(() => other.claim(open1)).toThrow(busy)
  one.close()
  expect(other.describe(open1).status).toBe('interrupted')
  other.claim(open1)
  other.delete([ended])
})
