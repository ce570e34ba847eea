/** Saving beside everything else. */
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { Slicer } from '#engine/basics/slicer.ts'
import { saveNetwork } from '#engine/formats/network-file.ts'
import { createEngine } from '#engine/engine.ts'
import { packedData } from '#test/unit/engine/data-folder.ts'
import { exampleDocument, pageParts } from './documents.ts'

afterEach(() => void vi.restoreAllMocks())

test.each(['json', 'html'] as const)(
  'messages are answered while a network is written as %s and read back',
  async (format) => {
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
    await new Slicer().start(saveNetwork(document, format, pageParts)).done
    isDone = true
    // 110 rows, written and read.
    expect(turns).toBeGreaterThan(20)
  },
)

const shippedFile = 'resources/shipped/digits.safetensors'
const drawing = { pixels: new Float32Array(784) }

function openEngine() {
  const engine = createEngine({ dataFolder: 'nowhere', isExamined: false, shippedFile })
  onTestFinished(() => engine.close())
  return engine.connect().commands
}

test('a drawing is read while a large network is being loaded, by the network from before', async () => {
  const commands = openEngine()
  const order: string[] = []
  const loaded = commands.loadShipped().then(() => order.push('loaded'))
  const predicted = commands.predict(drawing).then(({ layers }) => order.push(`${layers.length} layers`))
  await Promise.all([loaded, predicted])
  expect(order).toEqual(['2 layers', 'loaded'])
  expect((await commands.predict(drawing)).layers).toHaveLength(3)
})

test('of two networks that are asked for at once the last one stays, however soon it is read', async () => {
  const commands = openEngine()
  await Promise.all([commands.loadShipped({ name: 'large' }), commands.loadShipped({ name: 'small' })])
  expect((await commands.describe()).network.origin).toMatchObject({ kind: 'shipped', name: 'small' })
})

test('a run that begins while a network is being loaded keeps its own', async () => {
  const engine = createEngine({ dataFolder: await packedData(), isExamined: false, shippedFile })
  onTestFinished(() => engine.close())
  const { commands } = engine.connect()
  const loaded = commands.loadShipped()
  const refused = expect(loaded).rejects.toMatchObject({ code: 'busy' })
  await commands.start()
  await refused
  expect((await commands.describe()).network.origin).toMatchObject({ kind: 'random' })
  await commands.stop()
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
