/** The page's part for recorded runs, over a link to an engine that answers from a list. */
import { beforeEach, describe, expect, test } from 'vitest'
import { createLinkPair } from '#engine/link/memory-link.ts'
import { connectEngine, serveEngine } from '#engine/link/rpc.ts'
import type { RunIds, RunList, RunSummary } from '#engine/contract/runs.ts'
import { describeInterruption } from '#page/views/runs/interrupted.ts'
import { describeParent, Runs } from '#page/views/runs/runs.svelte.ts'
import { createFakeEngine } from '#test/unit/engine/link/fake-engine.ts'
import { exampleCurves, exampleRun } from './examples.ts'

let kept: readonly RunSummary[]
let deleted: readonly RunSummary[]
/** The ids of every request for curves. */
let asked: string[][]
let runs: Runs

const list = (): RunList => ({ runs: kept, file: null, problem: null, sweeps: [] })

beforeEach(async () => {
  kept = [3, 2, 1].map((number) => exampleRun({ number }))
  deleted = []
  asked = []
  const [page, far] = createLinkPair()
  serveEngine(
    createFakeEngine({
      listRuns: list,
      readRunCurves({ ids }) {
        asked.push([...ids])
        return ids.map((id) => exampleCurves(id, (step) => 1 / step))
      },
      changeRun({ id, ...change }) {
        kept = kept.map((run) => (run.id === id ? { ...run, ...change } : run))
        return kept.find((run) => run.id === id)!
      },
      deleteRuns({ ids }: RunIds) {
        deleted = kept.filter(({ id }) => ids.includes(id))
        kept = kept.filter(({ id }) => !ids.includes(id))
        return list()
      },
      restoreRuns() {
        kept = [...deleted, ...kept]
        return list()
      },
    }),
    far,
  )
  const engine = connectEngine(page)
  runs = new Runs((name, ...request) => engine.call(name, ...request))
  await runs.load()
})

describe('The recorded runs', () => {
  test('that have not changed stay the same objects, so that their rows are left alone', async () => {
    const before = runs.all
    kept = kept.map((run) => (run.number === 2 ? { ...run, seconds: 99 } : run))
    await runs.load()
    expect(runs.all.map((run, index) => run === before[index])).toEqual([true, false, true])
    await runs.change({ id: 'run-1', name: 'Called otherwise' })
    expect(runs.byId.get('run-1')?.name).toBe('Called otherwise')
  })

  test('that are deleted are no longer chosen, and undo brings them back', async () => {
    runs.choose(['run-1', 'run-2'], true)
    await runs.goTo({ run: 2, compare: [] })
    expect(runs.lookedAt).toBe('run-2')
    await runs.remove(['run-2'])
    expect([...runs.chosen]).toEqual(['run-1'])
    expect(runs.lookedAt).toBeNull()
    expect(runs.lastAction?.text).toBe('“Network 2” is deleted.')
    await runs.lastAction?.undo?.()
    expect(runs.all.map(({ number }) => number)).toEqual([2, 3, 1])
    await runs.remove(['run-1', 'run-3'])
    expect(runs.lastAction?.text).toBe('2 runs deleted.')
  })

  test('have their curves read when they are compared, and again only once they are longer', async () => {
    await runs.goTo({ run: null, compare: [1, 3] })
    expect([...runs.chosen].toSorted()).toEqual(['run-1', 'run-3'])
    expect(asked).toEqual([['run-3', 'run-1']])
    expect(runs.curves.get('run-3')?.training.step).toHaveLength(100)
    await runs.load()
    expect(asked).toHaveLength(1)
    kept = kept.map((run) => (run.number === 1 ? { ...run, updatedAt: run.updatedAt + 1 } : run))
    await runs.load()
    expect(asked.slice(1)).toEqual([['run-1']])
  })

  test('are listed again when the last of those compared is gone', async () => {
    await runs.goTo({ run: null, compare: [1] })
    expect(runs.comparing).toBe(true)
    await runs.remove(['run-1'])
    expect(runs.comparing).toBe(false)
  })
})

test('A run says which run it continues, also one that is gone', () => {
  const parent = { id: 'run-1', name: 'Network 1', step: 1719 }
  const child = exampleRun({ number: 4, parent })
  expect(describeParent(child, runs.byId)).toBe('continues run 1 after 1,719 updates')
  expect(describeParent({ ...child, parent: { ...parent, id: 'gone', name: null } }, runs.byId)).toBe(
    'continues a run that is deleted after 1,719 updates',
  )
  expect(describeParent(exampleRun(), runs.byId)).toBeNull()
})

test('An interrupted run is told with its epochs', () => {
  expect(describeInterruption(exampleRun({ number: 12 }))).toBe('Your run 12 was interrupted after 3.2 epochs.')
})
