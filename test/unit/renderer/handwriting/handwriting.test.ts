/** The page's part in teaching, with a real engine behind it. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import type { Engine } from '#engine/contract/commands.ts'
import { createLinkPair } from '#engine/link/memory-link.ts'
import { connectEngine, serveEngine } from '#engine/link/rpc.ts'
import { createEngine, type LocalEngine } from '#engine/engine.ts'
import { Session } from '#page/app/session.svelte.ts'
import { packedData } from '#test/unit/engine/data-folder.ts'

let engine: LocalEngine
let session: Session

async function open(samplesFile?: string): Promise<Session> {
  engine = createEngine({ dataFolder: await packedData(), samplesFile })
  session = new Session(async () => connectTo(engine))
  await session.open()
  return session
}
function connectTo(host: Engine) {
  const [page, far] = createLinkPair()
  serveEngine(host, far)
  return connectEngine(page)
}

beforeEach(() => void vi.stubGlobal('matchMedia', () => ({ matches: true })))
afterEach(async () => {
  session.close()
  await engine.close()
  vi.unstubAllGlobals()
})

const drawing = (level: number) => new Float32Array(784).fill(level)
const strokes = [{ tool: 'brush', width: 20, points: [1, 2, 3, 4] }] as const
const listed = async () => (await engine.commands.listSamples({ from: 0, count: 100 })).samples

test('However fast keys come, one drawing is kept once, as the last of them', async () => {
  const { handwriting } = await open()
  const pixels = drawing(0.5)
  await Promise.all([7, 1, 1, 4].map((digit) => handwriting.teach(pixels, digit, strokes)))
  expect(await listed()).toMatchObject([{ label: 4, strokes }])
  await handwriting.teach(drawing(0.25), 4, [])
  await vi.waitFor(() => expect(handwriting.total).toBe(2))
  await handwriting.taught?.undo?.()
  expect(await listed()).toMatchObject([{ label: 4, pixels: new Uint8Array(784).fill(128) }])
})

test('Strokes without end are left out, and the picture is kept', async () => {
  const { handwriting } = await open()
  const endless = { tool: 'brush', width: 20, points: Array<number>(30_000).fill(1) } as const
  await handwriting.teach(drawing(1), 3, [endless])
  const [sample] = await listed()
  expect(sample).toMatchObject({ label: 3 })
  expect(sample!.strokes).toBeUndefined()
})

test('Several samples of several digits get their own labels back', async () => {
  const { handwriting } = await open()
  for (const digit of [1, 2, 2]) await handwriting.teach(drawing(0.5 + digit / 10), digit, [])
  handwriting.show()
  await vi.waitFor(() => expect(handwriting.samples).toHaveLength(3))
  await handwriting.relabel(handwriting.samples, 7)
  expect((await listed()).map(({ label }) => label)).toEqual([7, 7, 7])
  await handwriting.lastAction?.undo?.()
  expect((await listed()).map(({ label }) => label)).toEqual([1, 2, 2])
})

test('An export goes into another Inkling whole, and a second time adds nothing', async () => {
  const { handwriting } = await open()
  for (const digit of [5, 6]) await handwriting.teach(drawing(digit / 10), digit, strokes)
  const before = await listed()
  const { fileName, bytes } = (await handwriting.export('png'))!
  await engine.close()
  session.close()

  const other = (await open()).handwriting
  const file = new File([new Uint8Array(bytes)], fileName)
  await other.import([file])
  expect(other.lastAction?.text).toBe('2 samples added.')
  expect(await listed()).toMatchObject(before.map(({ pixels, label, time }) => ({ pixels, label, time, strokes })))
  await other.import([file])
  expect(other.lastAction?.text).toBe('0 samples added; 2 were there already.')
})

test('A damaged file of samples is told when the page connects, and is still there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'inkling-samples-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const file = join(folder, 'handwriting.samples')
  await writeFile(file, 'INKHANDS and then nonsense')
  await open(file)
  expect(session.notices.errors).toMatchObject([
    { topic: 'sample file', remedy: expect.stringContaining('.damaged') as string },
  ])
  expect(await readFile(`${file}.damaged`, 'utf8')).toBe('INKHANDS and then nonsense')
  expect(session.connection.isConnected).toBe(true)
})
