/** Several Inklings with one store: who trains a run, what is left when one is killed, and that nothing is lost. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, onTestFinished, test } from 'vitest'
import { openRunStore, type RunStore, type RunStoreOptions } from '#engine/runs/store.ts'
import { amount } from '#test/extent.ts'
import { checkpointAt, newRun, pointsBetween, recordingBetween } from './recordings.ts'
import { temporaryFolder } from './temporary-folder.ts'

const busy = expect.objectContaining({ code: 'busy' }) as Error

function open(file: string, options?: RunStoreOptions): RunStore {
  const store = openRunStore(file, options)
  onTestFinished(() => store.close())
  return store
}

type Writer = {
  readonly child: ChildProcess
  /** The next line that it says. */
  next(): Promise<string>
  /** Has it begin, or make its next recording. */
  goOn(): void
}

/** Starts a program that records runs; resolves when it has opened the store. */
async function startWriter(file: string, runs: number): Promise<Writer> {
  const child = spawn(process.execPath, [resolve(import.meta.dirname, 'writer.ts'), file, String(runs)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async () => {
    const { done, value } = await lines.next()
    if (done) throw new Error('The writer has ended.')
    return value
  }
  await next()
  return { child, next, goOn: () => void child.stdin.write('\n') }
}

/** How many runs each of two processes writes at once, of twenty recordings each. */
const runsOfEach = amount(15, 500)

test(
  'Two processes that record runs at once lose nothing and never see the other’s lock',
  async () => {
    const file = join(temporaryFolder(), 'runs.sqlite')
    const writers = await Promise.all([1, 2].map(() => startWriter(file, runsOfEach)))
    for (const { goOn } of writers) goOn()
    const written = await Promise.all(writers.map(({ next }) => next()))
    const store = open(file)
    for (const told of written) {
      for (const [id, step] of Object.entries(JSON.parse(told) as Record<string, number>)) {
        expect(store.describe(id)).toMatchObject({ status: 'finished', position: { step } })
        expect(store.readCheckpoint(id)).toEqual({ ...checkpointAt(step), history: pointsBetween(0, step) })
      }
    }
    const runs = 2 * runsOfEach
    expect(store.list().map(({ number }) => number)).toEqual(Array.from({ length: runs }, (_, index) => runs - index))
    expect(store.check()).toEqual([])
  },
  amount(60_000, 600_000),
)

test('A run is busy while its process lives, interrupted the moment it is killed, and then whoever wants takes it up', async () => {
  const file = join(temporaryFolder(), 'runs.sqlite')
  const { child, next, goOn } = await startWriter(file, 0)
  let told = { id: '', step: 0 }
  while (told.step < 60) {
    goOn()
    told = JSON.parse(await next()) as typeof told
  }
  const store = open(file)
  expect(store.describe(told.id)).toMatchObject({ status: 'training', isHere: false })
  expect(() => store.claim(told.id)).toThrow(busy)
  expect(() => store.delete([told.id])).toThrow(busy)

  const gone = once(child, 'close')
  // It dies at its next recording, or in the middle of the one after.
  goOn()
  goOn()
  await next()
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
