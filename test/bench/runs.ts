/** How long the store of runs takes for its list, and for the curves of ten: `npm run bench:runs [runs] [points of each]`. */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRunStore } from '#engine/runs/store.ts'
import { newRun, recordingBetween } from '#test/unit/engine/runs/recordings.ts'

const [runs = 500, points = 10_000] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'inkling-bench-runs-'))
try {
  const file = join(folder, 'runs.sqlite')
  const writing = openRunStore(file)
  let start = performance.now()
  for (let run = 0; run < runs; run++) {
    writing.record(writing.create(newRun()), recordingBetween(0, points, { status: 'finished' }))
  }
  writing.close()
  const tell = (what: string) => console.log(`${what}: ${(performance.now() - start).toFixed(0)} ms`)
  tell(`${runs} runs of ${points} points written`)
  console.log(`file: ${(statSync(file).size / 1e6).toFixed(1)} MB`)
  start = performance.now()
  const store = openRunStore(file)
  tell('opened')
  start = performance.now()
  const list = store.list()
  tell(`list of ${list.length}`)
  start = performance.now()
  const curves = store.readCurves(list.slice(0, 10).map(({ id }) => id))
  tell(`curves of ${curves.length}, ${curves.reduce((sum, { training }) => sum + training.step.length, 0)} points`)
  store.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
