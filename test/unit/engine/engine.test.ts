/** The engine's commands, one by one, outside a run. */
import { describe, expect, test } from 'vitest'
import { fileFormats } from '#engine/contract/files.ts'
import type { EvaluateRequest, ExampleRequest } from '#engine/contract/scoring.ts'
import type { NetworkFile, SaveRequest } from '#engine/contract/files.ts'
import type { PredictRequest } from '#engine/contract/prediction.ts'
import type { ErrorCode } from '#engine/contract/errors.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import { createEngine } from '#engine/engine.ts'
import { openEngine, smallSettings, trainToEnd, weightsOf } from './open-engine.ts'

const blank = () => new Float32Array(784)
const failsWith = (code: ErrorCode) => expect.objectContaining({ code, remedy: expect.stringMatching(/\.$/) })
/** A command's failure, be it thrown at once or later. */
const attempt = async (command: () => unknown) => command()

describe('an engine without any data', () => {
  const noData = () => createEngine({ dataFolder: '/nowhere' })

  test('describes itself, predicts and saves: its random network needs no digits', async () => {
    const { commands } = noData()
    const state = await commands.describe()
    expect(state).toMatchObject({
      status: 'ready',
      settings: defaultSettings,
      network: { parameters: 101_770, origin: { kind: 'random', seed: 1 } },
      position: { epoch: 0, epochs: 5, batch: 0, batches: 1914, step: 0 },
      testScores: 0,
    })
    expect(state.dataSets.map((set) => [set.name, set.training, set.validation, set.test])).toEqual([
      ['mnist', 55_000, 5_000, 10_000],
      ['mnist-10k', 9_000, 1_000, 10_000],
      ['pen', 6_245, 1_249, 0],
    ])
    expect((await commands.predict({ pixels: blank() })).layers).toHaveLength(2)
    expect((await commands.save({ format: 'json' })).fileName).toBe('inkling-784-128-10-seed-1.json')
    expect((await commands.history()).training.step).toHaveLength(0)
  })

  test('says so when digits are needed, and is ready to try again', async () => {
    const { commands } = noData()
    await expect(commands.start()).rejects.toEqual(failsWith('bad-data'))
    await expect(commands.evaluate({ split: 'test' })).rejects.toEqual(failsWith('bad-data'))
    await expect(commands.example({ split: 'training' })).rejects.toEqual(failsWith('bad-data'))
    expect((await commands.describe()).status).toBe('ready')
    await expect(commands.start()).rejects.toEqual(failsWith('bad-data'))
  })
})

describe('settings', () => {
  test('that change the network make a new one; all others keep the weights', async () => {
    const open = await openEngine(smallSettings)
    await trainToEnd(open)
    const trained = await weightsOf(open)
    const kept = await open.commands.configure({ ...smallSettings, learningRate: 0.01, batchSize: 64, epochs: 3 })
    expect(kept).toMatchObject({ status: 'finished', position: { step: 282, epoch: 1, batches: 141 } })
    expect((await open.commands.history()).training.step).toHaveLength(282)
    await open.commands.configure(smallSettings)
    expect(await weightsOf(open)).toEqual(trained)

    const fresh = await open.commands.configure({ ...smallSettings, seed: 2 })
    expect(fresh).toMatchObject({ status: 'ready', position: { step: 0, epoch: 0 }, network: { origin: { seed: 2 } } })
    expect((await open.commands.history()).training.step).toHaveLength(0)
  })

  test('that cannot be are refused, and the old ones stay', async () => {
    const { commands, events } = await openEngine(smallSettings)
    events.length = 0
    for (const change of [{ batchSize: 0 }, { learningRate: NaN }, { cost: 'hinge' as const }]) {
      await expect(attempt(() => commands.configure({ ...smallSettings, ...change }))).rejects.toEqual(
        failsWith('bad-settings'),
      )
    }
    expect((await commands.describe()).settings).toEqual(smallSettings)
    expect(events).toEqual([])
  })

  test('belong to the engine: changing the object afterwards changes nothing', async () => {
    const hidden = [{ neurons: 16, activation: 'relu' as const }]
    const { commands } = await openEngine({ ...smallSettings, hidden })
    hidden[0]!.neurons = 9
    expect((await commands.describe()).settings.hidden[0]!.neurons).toBe(16)
  })
})

describe('requests that make no sense are refused with bad-input', () => {
  const pixelsWith = (value: number) => blank().fill(value, 100, 101)
  const predictions: readonly (readonly [string, unknown])[] = [
    ['no request', undefined],
    ['no pixels', {}],
    ['a list', { pixels: new Array(784).fill(0) }],
    ['too few pixels', { pixels: new Float32Array(783) }],
    ['64-bit pixels', { pixels: new Float64Array(784) }],
    ['a pixel that is no number', { pixels: pixelsWith(NaN) }],
    ['a pixel above 1', { pixels: pixelsWith(1.5) }],
    ['a pixel below 0', { pixels: pixelsWith(-0.1) }],
    ['half a connection', { pixels: blank(), connections: 0.5 }],
    ['too many connections', { pixels: blank(), connections: 1e9 }],
  ]
  test.each(predictions)('predict: %s', async (_, request) => {
    const { commands } = await openEngine()
    await expect(attempt(() => commands.predict(request as PredictRequest))).rejects.toEqual(failsWith('bad-input'))
  })

  test('evaluate, example, save and load', async () => {
    const { commands } = await openEngine()
    const refused: readonly (() => unknown)[] = [
      () => commands.evaluate({ split: 'everything' } as unknown as EvaluateRequest),
      () => commands.evaluate({ split: 'test', data: 'Cats' } as unknown as EvaluateRequest),
      () => commands.example(null as unknown as ExampleRequest),
      () => commands.example({ split: 'test', index: 10_000 }),
      () => commands.example({ split: 'test', index: -1 }),
      () => commands.example({ split: 'test', index: 1.5 }),
      () => commands.save({ format: 'hdf5' } as unknown as SaveRequest),
      () => commands.load({ fileName: 'mine.json' } as NetworkFile),
    ]
    for (const request of refused) await expect(attempt(request)).rejects.toEqual(failsWith('bad-input'))
  })
})

describe('digits of the data', () => {
  test('come one after the other, each with its label, and by index the same again', async () => {
    const { commands } = await openEngine(smallSettings)
    const first = await commands.example({ split: 'validation' })
    const second = await commands.example({ split: 'validation' })
    expect([first.index, second.index, first.count]).toEqual([0, 1, 1000])
    expect(await commands.example({ split: 'validation', index: 0 })).toEqual(first)
    expect(second.pixels).not.toEqual(first.pixels)
    expect((await commands.example({ split: 'validation', index: 999 })).index).toBe(999)
    expect((await commands.example({ split: 'validation' })).index).toBe(0)
  })

  test('of the test set begin as the original file does, with a 7', async () => {
    const { commands } = await openEngine()
    const { label, count, pixels } = await commands.example({ split: 'test', index: 0 })
    expect([label, count]).toEqual([7, 10_000])
    // The first inked pixel of that digit, 84 of 255.
    expect(pixels.findIndex((grey) => grey > 0)).toBe(202)
    expect(pixels[202]).toBe(Math.fround(84 / 255))
  })
})

describe('evaluation', () => {
  test('answers for a network what its predictions are, digit by digit', async () => {
    const open = await openEngine(smallSettings)
    await trainToEnd(open)
    const { commands } = open
    const evaluation = await commands.evaluate({ split: 'validation' })
    let correct = 0
    const confusion = new Uint32Array(100)
    for (let index = 0; index < 1000; index++) {
      const { pixels, label } = await commands.example({ split: 'validation', index })
      const { digit } = await commands.predict({ pixels })
      if (digit === label) correct++
      confusion[label * 10 + digit]!++
    }
    expect(evaluation).toMatchObject({ data: 'mnist-10k', split: 'validation', count: 1000, correct, confusion })
    expect(evaluation.accuracy).toBe(correct / 1000)
    const { validation } = await commands.history()
    expect(validation.accuracy.at(-1)).toBe(Math.fround(evaluation.accuracy))
    expect(validation.cost.at(-1)).toBe(Math.fround(evaluation.cost))
  })

  test('on the test set is counted, and only there', async () => {
    const { commands, events } = await openEngine(smallSettings)
    await commands.evaluate({ split: 'validation' })
    await commands.evaluate({ split: 'training', data: 'mnist-10k' })
    expect((await commands.describe()).testScores).toBe(0)
    const { count, data } = await commands.evaluate({ split: 'test' })
    expect([count, data]).toEqual([10_000, 'mnist-10k'])
    expect((await commands.describe()).testScores).toBe(1)
    expect(events.at(-1)).toMatchObject({ name: 'state', payload: { testScores: 1 } })
    await commands.reset()
    expect((await commands.describe()).testScores).toBe(0)
  })

  test('ends with an error when the engine is closed meanwhile', async () => {
    const { commands, engine } = await openEngine(smallSettings)
    const evaluation = commands.evaluate({ split: 'test' })
    await engine.close()
    await expect(evaluation).rejects.toEqual(failsWith('engine-lost'))
  })
})

describe('a network file', () => {
  test('loaded into another engine predicts exactly the same numbers and brings its settings', async () => {
    const settings = { ...smallSettings, learningRate: 0.2 }
    const open = await openEngine(settings)
    await trainToEnd(open)
    const { pixels } = await open.commands.example({ split: 'test', index: 3 })
    // How sure they are is judged in each engine in its own time.
    const numbersOf = async ({ commands }: typeof open) => {
      const { digit, layers, connections, step } = await commands.predict({ pixels, connections: 20 })
      return { step, numbers: { digit, layers, connections } }
    }
    const expected = await numbersOf(open)
    for (const format of fileFormats) {
      const file = await open.commands.save({ format })
      const other = await openEngine()
      const { state } = await other.commands.load(file)
      expect(state).toMatchObject({
        status: 'ready',
        settings,
        network: { origin: { kind: 'file', fileName: file.fileName, steps: expected.step } },
        position: { epoch: 0, step: 0, batches: 282 },
      })
      expect(await numbersOf(other)).toEqual({ step: 0, numbers: expected.numbers })
    }
  })

  test('keeps count of the training behind its weights, over several files', async () => {
    const open = await openEngine(smallSettings)
    await trainToEnd(open)
    await open.commands.load(await open.commands.save({ format: 'json' }))
    await trainToEnd(open)
    const file = await open.commands.save({ format: 'json' })
    expect(JSON.parse(new TextDecoder().decode(file.bytes))).toMatchObject({ training: { epochs: 2, steps: 564 } })
  })

  test('that is damaged is refused, and the network stays as it was', async () => {
    const open = await openEngine(smallSettings)
    const before = await weightsOf(open)
    await expect(
      attempt(() => open.commands.load({ fileName: 'mine', bytes: before.subarray(0, 5000) })),
    ).rejects.toEqual(failsWith('bad-file'))
    expect(await weightsOf(open)).toEqual(before)
    expect((await open.commands.describe()).network.origin.kind).toBe('random')
  })
})
