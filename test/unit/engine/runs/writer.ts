/** A process of its own that records runs: `node writer.ts FILE SECONDS`, for ever where that is 0. Says what it has written. */
import { openRunStore } from '#engine/runs/store.ts'
import { newRun, recordingBetween } from './recordings.ts'

const [file, seconds] = [process.argv[2]!, Number(process.argv[3])]
const store = openRunStore(file)
const end = seconds === 0 ? Infinity : performance.now() + 1000 * seconds

/** Steps that each run has been recorded to. */
const written: Record<string, number> = {}
while (performance.now() < end) {
  const id = store.create(newRun())
  for (let step = 0; step < 400; step += 20) {
    const status = step === 380 ? 'finished' : 'training'
    store.record(id, recordingBetween(step, step + 20, { status }))
    written[id] = step + 20
    if (seconds === 0) console.log(JSON.stringify({ id, step: step + 20 }))
    await new Promise((resolve) => setTimeout(resolve, seconds === 0 ? 20 : 1))
  }
}
console.log(JSON.stringify(written))
store.close()
