/** The doubts of a real network, trained for a moment on real digits. */
import { expect, test } from 'vitest'
import { createEngine } from '#engine/engine.ts'
import { makeNotDigits } from '#test/bench/not-digits.ts'
import { openEngine, smallSettings, trainToEnd, type OpenEngine } from '#test/unit/engine/open-engine.ts'

async function openTrained(changes = {}): Promise<OpenEngine> {
  const open = await openEngine({ ...smallSettings, epochs: 3, ...changes })
  await trainToEnd(open)
  return open
}

/** Saving waits until the network is calibrated. */
const settle = ({ commands }: OpenEngine) => commands.save({ format: 'json' })

async function readTest({ commands }: OpenEngine, count: number) {
  const kinds = []
  for (let index = 0; index < count; index++) {
    const { pixels } = await commands.example({ split: 'test', index })
    kinds.push((await commands.predict({ pixels })).reading.kind)
  }
  return kinds
}

test('an untrained network is not judged', async () => {
  const { commands } = await openEngine(smallSettings)
  const { pixels } = await commands.example({ split: 'test' })
  expect((await commands.predict({ pixels })).reading.kind).toBe('unjudged')
  expect((await commands.describe()).calibration).toBeNull()
})

test('a run that ends is followed by a calibration; most digits are read plainly then, many letters and all noise are not', async () => {
  const open = await openTrained()
  await settle(open)
  const { calibration } = await open.commands.describe()
  expect(calibration!.temperature).toBeGreaterThan(0.3)
  expect(calibration!.temperature).toBeLessThan(3)
  const kinds = await readTest(open, 300)
  expect(kinds.filter((kind) => kind === 'digit').length).toBeGreaterThan(280)

  const { letters, noise } = makeNotDigits(60)
  const read = async (pixels: Float32Array) => (await open.commands.predict({ pixels })).reading.kind
  const onLetters = await Promise.all(letters!.map(({ pixels }) => read(pixels)))
  expect(onLetters.filter((kind) => kind !== 'digit').length).toBeGreaterThan(15)
  const onNoise = await Promise.all(noise!.map(({ pixels }) => read(pixels)))
  expect(onNoise).not.toContain('digit')
})

test('training on makes the calibration void until that run ends, too', async () => {
  const open = await openTrained()
  await settle(open)
  const before = (await open.commands.describe()).calibration
  await open.commands.step({ unit: 'batch' })
  expect((await open.commands.describe()).calibration).toBeNull()
  const { pixels } = await open.commands.example({ split: 'test' })
  expect((await open.commands.predict({ pixels })).reading.kind).toBe('unjudged')
  await open.commands.stop()
  await settle(open)
  const after = (await open.commands.describe()).calibration
  expect(after).not.toBeNull()
  expect(after).not.toEqual(before)
})

test('the same run gives the same calibration to the last bit', async () => {
  const [one, other] = [await openTrained(), await openTrained()]
  expect((await settle(one)).bytes).toEqual((await settle(other)).bytes)
  const { calibration } = await one.commands.describe()
  expect(calibration).toEqual((await other.commands.describe()).calibration)
})

test.each(['safetensors', 'json'] as const)('a network saved as %s keeps its calibration', async (format) => {
  const open = await openTrained()
  const file = await open.commands.save({ format })
  const { calibration } = await open.commands.describe()
  const loaded = await openEngine()
  expect((await loaded.commands.load(file)).state.calibration).toEqual(calibration)
})

test('outputs without probabilities are calibrated without them', async () => {
  const open = await openTrained({ output: 'sigmoid', cost: 'mean-squared-error', learningRate: 1 })
  await settle(open)
  const { calibration } = await open.commands.describe()
  expect(calibration).toMatchObject({ temperature: null, error: null, leastEvidence: null })
  expect(await readTest(open, 20)).toContain('digit')
})

test('without the digits a trained network still answers, and is saved without a calibration', async () => {
  const file = await settle(await openTrained({ output: 'linear', cost: 'mean-squared-error', learningRate: 0.01 }))
  const document = JSON.parse(new TextDecoder().decode(file.bytes)) as object
  expect(document).toHaveProperty('calibration')
  const bytes = new TextEncoder().encode(JSON.stringify({ ...document, calibration: undefined }))
  const engine = createEngine({ dataFolder: '/nowhere' })
  await engine.commands.load({ fileName: 'mine.json', bytes })
  const { reading } = await engine.commands.predict({ pixels: new Float32Array(784).fill(0.2, 300, 340) })
  expect(reading.kind).toBe('unjudged')
  expect(new TextDecoder().decode((await engine.commands.save({ format: 'json' })).bytes)).not.toContain('calibration')
  await engine.close()
})

test('a program that waits for a reading gets that of the whole album from one page, of a network whose limits are in its file', async () => {
  const open = await openTrained()
  const file = await settle(open)
  const program = await openEngine(undefined, undefined, { isExamined: false })
  await program.commands.load(file)
  const kinds = new Set<string>()
  const pictures = [...(await examples(open, 30)), ...makeNotDigits(10).letters!.map(({ pixels }) => pixels)]
  for (const pixels of pictures) {
    const { reading } = await open.commands.predict({ pixels })
    expect((await program.commands.predict({ pixels, awaitsDoubt: true })).reading).toEqual(reading)
    kinds.add(reading.kind)
  }
  expect([...kinds]).toEqual(expect.arrayContaining(['digit', 'unlike']))
  // The whole album has not been made: whoever does not wait is told what is known without it.
  expect((await program.commands.predict({ pixels: pictures[0]! })).reading.kind).toBe('unjudged')
})

test('a bench beside the main one is examined only for who waits for its doubts, and once', async () => {
  const open = await openEngine(smallSettings)
  const { commands, untilState } = open
  const { bench } = await commands.openBench({ from: { settings: smallSettings } })
  const finished = untilState(bench, ({ status }) => status === 'finished')
  await commands.start({ bench })
  await finished
  const { pixels } = await commands.example({ split: 'test' })
  const read = async (awaitsDoubt: boolean) => (await commands.predict({ bench, pixels, awaitsDoubt })).reading.kind
  expect(await read(false)).toBe('unjudged')
  // The main bench is examined by itself, for which the same digits are looked at: until then nothing was done for the other.
  await trainToEnd(open)
  await settle(open)
  expect((await commands.describe()).calibration).not.toBeNull()
  expect((await commands.describe({ bench })).calibration).toBeNull()

  const examined = () =>
    open.events.filter(({ name, payload }) => name === 'state' && payload.bench === bench && payload.calibration)
  expect(await read(true)).not.toBe('unjudged')
  expect(examined()).toHaveLength(1)
  expect(await read(true)).not.toBe('unjudged')
  expect(await read(false)).not.toBe('unjudged')
  expect(examined()).toHaveLength(1)
})

async function examples({ commands }: OpenEngine, count: number): Promise<readonly Float32Array[]> {
  const all = await Promise.all(Array.from({ length: count }, (_, index) => commands.example({ split: 'test', index })))
  return all.map(({ pixels }) => pixels)
}
