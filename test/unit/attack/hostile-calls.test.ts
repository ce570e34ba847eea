/** The short form of `npm run attack`'s hostile calls, over the whole engine as a host has it: every command, with what nobody means. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readAssets } from '#cli/basics/paths.ts'
import type { Engine } from '#engine/contract/commands.ts'
import { createEngine } from '#engine/engine.ts'
import { attackCalls } from '#test/attack/calls.ts'
import { amount } from '#test/extent.ts'

function openEngine(): Engine {
  const folder = mkdtempSync(join(tmpdir(), 'inkling-calls-'))
  const runsFile = join(folder, 'runs.sqlite')
  const engine = createEngine({ ...readAssets(), isExamined: false, runsFile, dataSetsFolder: join(folder, 'sets') })
  onTestFinished(async () => {
    await engine.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return engine
}

test('whatever a page asks, it is answered or refused in words, and pages are answered after it', async () => {
  const engine = openEngine()
  const { commands } = engine.connect()
  const count = amount(180, 2000)
  const { calls, untyped } = await attackCalls(engine, count, 7)
  expect({ calls, untyped }).toEqual({ calls: count, untyped: [] })
  await commands.loadShipped({ name: 'small' })
  const { layers } = await commands.predict({ pixels: new Float32Array(784) })
  expect(layers.at(-1)!.activations).toHaveLength(10)
}, 600_000)

test('a command that fails as a bug does is found by it', async () => {
  const engine = openEngine()
  const broken: Engine = {
    ...engine,
    connect() {
      const client = engine.connect()
      const listDataSets = () => Promise.reject<never>(new TypeError('it is not iterable'))
      return { ...client, commands: { ...client.commands, listDataSets } }
    },
  }
  const { untyped } = await attackCalls(broken, 72, 7)
  expect(untyped).not.toEqual([])
  for (const one of untyped) expect(one).toMatch(/^listDataSets\(/)
}, 600_000)
