import { expect, test } from 'vitest'
import type { BenchId } from '#engine/contract/bench-id.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import { ExperimentAsk } from '#page/lessons/experiment-ask.ts'
import { openSession, small } from '#test/unit/renderer/session/open-session.ts'

test('whoever leaves an experiment leaves no network behind, is told nothing, and what was computed ends', async () => {
  const { session } = await openSession()
  const { connection, notices } = session
  const asking = new ExperimentAsk(connection)
  const settings = { ...defaultSettings, ...small }
  const open = async () => (await asking.ask('openBench', { from: { settings } }))!.bench
  const isThere = async (bench: BenchId) => (await connection.askQuietly('describe', { bench })) !== null
  const [closed, kept] = [await open(), await open()]
  await asking.ask('closeBench', { bench: closed })
  expect([await isThere(closed), await isThere(kept)]).toEqual([false, true])

  const opening = asking.ask('openBench', { from: { settings } })
  const reading = asking.ask('conventional', { bench: kept, model: 'nearest-neighbours', digits: 9000, tested: 900 })
  // The neighbours are at work.
  await connection.ask('describe')
  asking.close()
  expect(await reading).toBeNull()
  expect(await isThere(kept)).toBe(false)
  const { bench } = (await opening)!
  await expect.poll(() => isThere(bench)).toBe(false)
  expect(await asking.ask('describe')).toBeNull()
  expect(notices.list).toEqual([])
})
