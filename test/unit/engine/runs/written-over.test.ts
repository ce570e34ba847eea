/** A backup is copied over the file of a store in use, at each moment of its work: the backup stays as it was copied, and the run is kept elsewhere. */
import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openRunStore, type RunStore } from '#engine/runs/store.ts'
import { newRun, recordingBetween } from './recordings.ts'
import { temporaryFolder } from './temporary-folder.ts'

const [recordings, batches] = [4, 25]

/** A store in a file, with so many runs, and closed. */
function makeStore(file: string, runs: number): void {
  const store = openRunStore(file)
  for (let run = 0; run < runs; run++) store.create(newRun(), recordingBetween(0, batches))
  store.close()
}

/** Records a run as an engine does, which puts in again what the store has lost. */
function recordRun(store: RunStore): string {
  const id = store.create(newRun({ name: 'mine' }))
  for (let index = 0; index < recordings; index++) {
    const isThere = store.record(id, recordingBetween(index * batches, (index + 1) * batches))
    if (!isThere) store.create(newRun({ id, name: 'mine' }), recordingBetween(0, (index + 1) * batches))
  }
  return id
}

/** Records a run in a store that looks at the clock within each transaction; at the given look, the backup is put in its place. */
function copyOver(at: number): { readonly looks: number; readonly outcome: unknown } {
  const folder = temporaryFolder()
  const [file, backup] = [join(folder, 'runs.sqlite'), join(folder, 'backup.sqlite')]
  makeStore(file, 1)
  makeStore(backup, 2)
  let looks = 0
  let isOpen = false
  const clock = () => {
    if (isOpen && ++looks === at) copyFileSync(backup, file)
    return 1_000_000 + looks
  }
  const store = openRunStore(file, { clock })
  isOpen = true
  const id = recordRun(store)
  const { file: place, problem } = store
  const findings = store.check()
  store.close()
  const kept = openRunStore(place)
  const { name, position } = kept.describe(id)
  kept.close()
  const isUntouched = readFileSync(file).equals(readFileSync(backup))
  return {
    looks,
    outcome: { id: problem?.words?.id, findings, isElsewhere: place !== file, isUntouched, name, position },
  }
}

test('A backup that is copied over the file stays as it is, at whatever moment, and the run is whole elsewhere', (context) => {
  context.skip(process.platform === 'win32', 'A file in use cannot be written to there.')
  const { looks } = copyOver(0)
  expect(looks).toBeGreaterThan(recordings)
  for (let at = 1; at <= looks; at++) {
    expect({ at, ...copyOver(at) }).toMatchObject({
      at,
      outcome: {
        id: 'replaced',
        findings: [],
        isElsewhere: true,
        isUntouched: true,
        name: 'mine',
        position: { step: recordings * batches },
      },
    })
  }
})
