/** The engine's commands about samples, as a page uses them. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { mostSamples, mostSamplesAtOnce } from '#engine/contract/samples.ts'
import { createEngine } from '#engine/engine.ts'
import { packedData } from '#test/unit/engine/data-folder.ts'
import { openEngine } from '#test/unit/engine/open-engine.ts'
import { drawnSample } from './drawn-samples.ts'

test('Samples are counted, listed by digit and time with the network’s answer, and told to everyone', async () => {
  const { commands, events } = await openEngine()
  expect(await commands.describeSamples()).toMatchObject({ total: 0, file: null, problem: null, report: null })
  const { ids, state } = await commands.addSamples({ samples: [drawnSample(7, 9), drawnSample(3), drawnSample(7, 2)] })
  expect(ids).toEqual([1, 2, 3])
  expect(state.counts).toEqual([0, 0, 0, 1, 0, 0, 0, 2, 0, 0])
  expect(events.at(-1)).toEqual({ name: 'samples', payload: state })

  const { samples, total } = await commands.listSamples({ from: 0, count: 2 })
  expect(total).toBe(3)
  expect(samples.map(({ id }) => id)).toEqual([2, 3])
  for (const { pixels, answer } of samples) {
    const { digit } = await commands.predict({ pixels: Float32Array.from(pixels, (byte) => byte / 255) })
    expect(answer).toBe(digit)
  }
  expect((await commands.listSamples({ from: 2, count: 2 })).samples.map(({ id }) => id)).toEqual([1])
})

test('What is removed can be brought back with all that it had', async () => {
  const { commands } = await openEngine()
  const { ids } = await commands.addSamples({ samples: [drawnSample(1), drawnSample(2), drawnSample(3)] })
  const { samples, state } = await commands.removeSamples({ ids: [ids[1]!, 99] })
  expect(samples).toEqual([drawnSample(2)])
  expect(state.total).toBe(2)
  await commands.addSamples({ samples })
  const all = await commands.listSamples({ from: 0, count: 10 })
  expect(all.samples.map(({ id: _id, answer: _answer, ...sample }) => sample)).toEqual(
    [1, 2, 3].map((label) => drawnSample(label)),
  )
  // An id never comes again, so that no page can mean another sample than it shows.
  expect(all.samples.map(({ id }) => id)).toEqual([1, 4, 3])
})

test('A sample can be said to be another digit', async () => {
  const { commands } = await openEngine()
  const { ids } = await commands.addSamples({ samples: [drawnSample(1), drawnSample(1, 2)] })
  const state = await commands.relabelSamples({ ids: [ids[0]!], label: 7 })
  expect(state.counts).toEqual([0, 1, 0, 0, 0, 0, 0, 1, 0, 0])
})

test('An import passes over what is there already, and twins within itself', async () => {
  const { commands } = await openEngine()
  await commands.addSamples({ samples: [drawnSample(1)] })
  const samples = [drawnSample(1), drawnSample(2), drawnSample(2), { ...drawnSample(1), label: 5 }]
  const { ids, state } = await commands.addSamples({ samples, skipKnown: true })
  expect(ids).toHaveLength(2)
  expect(state.total).toBe(3)
})

test('Samples outlive the engine where it has a file for them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'inkling-samples-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const assets = { dataFolder: await packedData(), samplesFile: join(folder, 'handwriting.samples') }
  const first = createEngine(assets)
  await first.commands.addSamples({ samples: [drawnSample(8)] })
  await first.close()
  const second = createEngine(assets)
  onTestFinished(() => second.close())
  expect(await second.commands.describeSamples()).toMatchObject({ total: 1, file: assets.samplesFile })
})

test.each([
  ['no samples', null],
  ['pixels that are too few', [{ ...drawnSample(1), pixels: new Uint8Array(783) }]],
  ['pixels of another kind', [{ ...drawnSample(1), pixels: new Float32Array(784) }]],
  ['a blank sheet', [{ ...drawnSample(1), pixels: new Uint8Array(784) }]],
  ['a label that is no digit', [{ ...drawnSample(1), label: 10 }]],
  ['a label that is half a digit', [{ ...drawnSample(1), label: 1.5 }]],
  ['no time', [{ ...drawnSample(1), time: NaN }]],
  ['strokes that are none', [{ ...drawnSample(1), strokes: [{ tool: 'knife', width: 1, points: [] }] }]],
  ['endless strokes', [{ ...drawnSample(1), strokes: [{ tool: 'brush', width: 1, points: Array(20_001).fill(1) }] }]],
  ['one good and one bad', [drawnSample(1), { ...drawnSample(1), label: -1 }]],
  ['too many at once', Array(mostSamplesAtOnce + 1).fill(drawnSample(1))],
])('Is asked to keep %s: refuses, and keeps none', async (_, samples) => {
  const { commands } = await openEngine()
  await expect(commands.addSamples({ samples } as never)).rejects.toMatchObject({ code: 'bad-input' })
  expect((await commands.describeSamples()).total).toBe(0)
})

test('There is an end to how many are kept, and what was there stays', async () => {
  const { commands } = await openEngine()
  const samples = Array.from({ length: mostSamplesAtOnce }, () => drawnSample(1))
  for (let kept = 0; kept < mostSamples; kept += mostSamplesAtOnce) await commands.addSamples({ samples })
  await expect(commands.addSamples({ samples: [drawnSample(2)] })).rejects.toMatchObject({ code: 'bad-input' })
  expect((await commands.describeSamples()).total).toBe(mostSamples)
})
