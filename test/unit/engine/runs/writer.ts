/**
 * A process of its own that records runs: `node writer.ts FILE RUNS`. It begins at the first line on standard input and says at its end
 * what it has written. Where RUNS is 0 it records one run that never ends, a recording for each line, and says so after each.
 */
import { createInterface } from 'node:readline'
import { openRunStore } from '#engine/runs/store.ts'
import { newRun, recordingBetween } from './recordings.ts'

const [file, runs] = [process.argv[2]!, Number(process.argv[3])]
const store = openRunStore(file)
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]()
console.log('open')

if (runs === 0) await recordOnDemand()
else await recordAll()
store.close()

async function recordOnDemand(): Promise<void> {
  const id = store.create(newRun())
  for (let step = 0; !(await lines.next()).done; step += 20) {
    store.record(id, recordingBetween(step, step + 20))
    console.log(JSON.stringify({ id, step: step + 20 }))
  }
}

async function recordAll(): Promise<void> {
  await lines.next()
  /** Steps that each run has been recorded to. */
  const written: Record<string, number> = {}
  for (let run = 0; run < runs; run++) {
    const id = store.create(newRun())
    for (let step = 0; step < 400; step += 20) {
      const status = step === 380 ? 'finished' : 'training'
      store.record(id, recordingBetween(step, step + 20, { status }))
      written[id] = step + 20
      // Lets the other process in.
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  console.log(JSON.stringify(written))
  process.stdin.destroy()
}
