/** Saving beside everything else. */
import { afterEach, expect, test, vi } from 'vitest'
import { Slicer } from '#engine/basics/slicer.ts'
import { saveNetwork } from '#engine/formats/network-file.ts'
import { createEngine } from '#engine/engine.ts'
import { exampleDocument } from './documents.ts'

afterEach(() => void vi.restoreAllMocks())

test('messages are answered while a network is written as text and read back', async () => {
  // A millisecond goes by each time the clock is read, so that a slice is a fixed number of steps: about eight.
  let milliseconds = 0
  vi.spyOn(performance, 'now').mockImplementation(() => milliseconds++)
  const document = exampleDocument({ hidden: [{ neurons: 100, activation: 'relu' }] })
  let turns = 0
  let isDone = false
  const count = () => {
    turns++
    if (!isDone) setImmediate(count)
  }
  count()
  await new Slicer().start(saveNetwork(document, 'json')).done
  isDone = true
  // 110 rows, written and read.
  expect(turns).toBeGreaterThan(20)
})

test('files that a page has asked for are not made once it has gone, and those of others are', async () => {
  const engine = createEngine({ dataFolder: 'nowhere', isExamined: false })
  const [page, other] = [engine.connect(), engine.connect()]
  const asked = Array.from({ length: 5 }, () => page.commands.save({ format: 'json' }))
  const saved = other.commands.save({ format: 'json' })
  page.close()
  await Promise.all(asked.map((each) => expect(each).rejects.toMatchObject({ code: 'engine-lost' })))
  expect((await saved).fileName).toMatch(/\.json$/)
  await engine.close()
})
