/** Files that earlier Inklings have written open in this one and answer as they did: see `test/golden/1/README.md` and `test/golden/2/README.md`. */
import { cpSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { State } from '#engine/contract/state.ts'
import { createEngine, type LocalEngine } from '#engine/engine.ts'
import { readSettingCode } from '#engine/settings/code.ts'
import {
  describeCurves,
  describeEvaluation,
  describeOutputs,
  describeRun,
  describeSample,
  hashWeights,
} from '#test/golden/answers.ts'
import answers from '#test/golden/1/answers.json' with { type: 'json' }
import { packedData } from '#test/unit/engine/data-folder.ts'
import { temporaryFolder } from '#test/unit/engine/runs/temporary-folder.ts'

const folder = resolve(import.meta.dirname, '../../golden/1')
const formats = ['network.safetensors', 'network.json', 'network.onnx', 'network.npz', 'network.tfjs.zip']

async function openEngine(files: { readonly runsFile?: string; readonly samplesFile?: string } = {}) {
  const engine = createEngine({ dataFolder: await packedData(), version: 'test', ...files })
  onTestFinished(() => engine.close())
  return engine
}

function load({ commands }: LocalEngine, fileName: string) {
  return commands.load({ fileName, bytes: new Uint8Array(readFileSync(join(folder, fileName))) })
}

/** A copy of a file, which may be changed by being opened. */
function copyOf(name: string): string {
  const copy = join(temporaryFolder(), name)
  cpSync(join(folder, name), copy)
  return copy
}

function untilEnd({ onEvent }: LocalEngine): Promise<State> {
  return new Promise((done) => {
    onEvent((name, state) => {
      if (name === 'state' && (state as State).status === 'finished') done(state as State)
    })
  })
}

test.each([...formats, 'trained.inkling', '../2/network.html'])(
  '%s opens and answers as it did when it was saved',
  async (fileName) => {
    const { network } = answers
    const engine = await openEngine()
    const { commands } = engine
    const { state, mapping, assumptions } = await load(engine, fileName)
    expect(state).toMatchObject({
      settings: network.settings,
      network: { layers: network.layers, origin: { kind: 'file', fileName, steps: network.steps } },
      calibration: network.calibration,
    })
    expect({ mapping, assumptions }).toEqual({ mapping: null, assumptions: [] })
    expect(hashWeights(engine.checkpoint().layers)).toBe(network.weights.trained)
    for (const [index, { label, ...answer }] of network.digits.entries()) {
      const example = await commands.example({ split: 'test', index })
      expect(example.label).toBe(label)
      expect(describeOutputs(await commands.predict({ pixels: example.pixels }))).toEqual(answer)
    }
    for (const split of ['validation', 'test'] as const) {
      const { cost, ...counts } = network.evaluations[split]
      const evaluation = describeEvaluation(await commands.evaluate({ split }))
      expect(evaluation).toMatchObject(counts)
      expect(evaluation.cost).toBeCloseTo(cost, 10)
    }
  },
)

test('a file of settings and one with the first weights open as the random network that they gave', async () => {
  const engine = await openEngine()
  const { network } = answers
  expect((await load(engine, 'settings.inkling')).state.settings).toMatchObject(network.settings)
  expect(hashWeights(engine.checkpoint().layers)).toBe(network.weights.start)
  expect((await load(engine, 'start.inkling')).state.settings).toMatchObject(network.settings)
  expect(hashWeights(engine.checkpoint().layers)).toBe(network.weights.start)
})

test('the settings of a file train to the network that they trained to', async () => {
  const engine = await openEngine()
  await load(engine, 'settings.inkling')
  const end = untilEnd(engine)
  await engine.commands.start(undefined)
  await end
  expect(hashWeights(engine.checkpoint().layers)).toBe(answers.network.weights.trained)
})

test.each(answers.codes)('the code $code means what it meant', ({ code, settings }) => {
  expect(readSettingCode(code)).toMatchObject(settings)
})

test('a file of samples holds the digits and strokes that were drawn', async () => {
  const { commands } = await openEngine({ samplesFile: copyOf('handwriting.samples') })
  const { counts, problem } = await commands.describeSamples(undefined)
  expect({ counts, problem }).toEqual({ counts: answers.samples.counts, problem: null })
  const { samples } = await commands.listSamples({ from: 0, count: 100 })
  expect(samples.map(describeSample)).toEqual(answers.samples.samples)
})

test('a store of runs lists its runs, their curves and their checkpoints', async () => {
  const engine = await openEngine({ runsFile: copyOf('runs.sqlite') })
  const { commands } = engine
  const { runs, problem } = await commands.listRuns()
  expect(problem).toBeNull()
  expect(runs).toHaveLength(answers.runs.length)
  const curves = await commands.readRunCurves({ ids: runs.map(({ id }) => id) })
  for (const [index, expected] of answers.runs.entries()) {
    const { id } = runs[index]!
    expect(describeRun(runs[index]!)).toMatchObject(expected.run)
    expect(describeCurves(curves[index]!)).toEqual(expected.curves)
    const checkpoints = await commands.listCheckpoints({ id })
    expect(checkpoints).toMatchObject(expected.checkpoints)
    const weights = []
    for (const { id: checkpoint } of checkpoints) {
      await commands.openRun({ id, checkpoint })
      weights.push(hashWeights(engine.checkpoint().layers))
    }
    expect(weights).toEqual(expected.weights)
  }
})

test('a run that was broken off goes on to the weights that it would have reached', async () => {
  const engine = await openEngine({ runsFile: copyOf('runs.sqlite') })
  const { commands } = engine
  const { runs } = await commands.listRuns()
  const { id } = runs.find(({ status }) => status === 'interrupted')!
  const { status } = await commands.openRun({ id })
  expect(status).toBe('paused')
  const end = untilEnd(engine)
  await commands.resume(undefined)
  expect((await end).position.step).toBe(answers.resumed.steps)
  expect(hashWeights(engine.checkpoint().layers)).toBe(answers.resumed.weights)
})
