/**
 * Writes the files of this folder: `node test/golden/1/make.ts CHECKOUT`, where CHECKOUT is a built one of the version that README.md
 * names. It speaks to that version's engine, whose commands later ones need not have, and stays as it is.
 */
import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import {
  describeCurves,
  describeEvaluation,
  describeOutputs,
  describeRun,
  describeSample,
  hashWeights,
} from '#test/golden/answers.ts'

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- Whatever the engine of that version answers.
type Answer = any
type Commands = Readonly<Record<string, (request?: unknown) => Promise<Answer>>>
type Engine = {
  readonly commands: Commands
  onEvent(listener: (name: string, payload: Answer) => void): () => void
  checkpoint(): { readonly layers: readonly { readonly weights: Float32Array; readonly biases: Float32Array }[] }
  close(): Promise<void>
}

const folder = import.meta.dirname
const checkout = resolve(process.argv[2] ?? '.')
const runsFile = join(folder, 'runs.sqlite')
const samplesFile = join(folder, 'handwriting.samples')
const common = { dataFolder: join(checkout, 'out/data'), version: '0.1.0' }

const load = (path: string): Promise<Answer> => import(pathToFileURL(join(checkout, path)).href)
const { createEngine } = (await load('engine/engine.ts')) as { createEngine(assets: object): Engine }
const { defaultSettings } = await load('engine/contract/settings.ts')
const { readSettingCode, writeSettingCode } = await load('engine/contract/setting-code.ts')

/** Of nearly every kind of setting something that is no default. */
const richSettings = {
  ...defaultSettings,
  data: 'mnist-10k',
  hidden: [
    { neurons: 2, activation: 'leaky-relu' },
    { neurons: 3, activation: 'tanh' },
  ],
  initialiser: 'normal',
  initialDeviation: 0.08,
  optimiser: 'adam',
  learningRate: 0.004,
  schedule: 'cosine',
  warmUpEpochs: 0.5,
  batchSize: 64,
  epochs: 2,
  patience: 5,
  dropout: 0.05,
  l2: 0.0001,
  maxNorm: 4,
  clipNorm: 2,
  shift: 0.5,
  rotation: 4,
  seed: 7,
}
const smallSettings = {
  ...defaultSettings,
  data: 'mnist-10k',
  hidden: [{ neurons: 1, activation: 'tanh' }],
  batchSize: 250,
  epochs: 2,
}
/** What is broken off, and goes on to its end when it is resumed. */
const brokenOffSettings = {
  ...smallSettings,
  optimiser: 'momentum',
  learningRate: 0.02,
  dropout: 0.1,
  epochs: 3,
  seed: 5,
}

if (process.argv[3] === 'break-off') await breakOff()
else await writeAll()

async function writeAll(): Promise<void> {
  for (const file of [runsFile, samplesFile]) rmSync(file, { force: true })
  const answers = {
    network: await writeNetworks(),
    codes: writeCodes(),
    samples: await writeSamples(),
    ...(await writeRuns()),
  }
  writeFileSync(join(folder, 'answers.json'), `${JSON.stringify(answers, null, 1).replaceAll(/\n {4,}/g, ' ')}\n`)
}

/** One network in all formats and as files to share. */
async function writeNetworks(): Promise<object> {
  const engine = createEngine(common)
  const { commands } = engine
  await commands.configure!(richSettings)
  const start = hashWeights(engine.checkpoint().layers)
  await write('settings.inkling', commands.share!({ weights: 'none' }))
  await write('start.inkling', commands.share!({ weights: 'start' }))
  await trainToEnd(engine)
  const { network, position } = await commands.describe!()
  for (const [format, ending] of [
    ['safetensors', 'safetensors'],
    ['json', 'json'],
    ['onnx', 'onnx'],
    ['npz', 'npz'],
    ['tfjs', 'tfjs.zip'],
  ]) {
    await write(`network.${ending}`, commands.save!({ format }))
  }
  await write('trained.inkling', commands.share!({ weights: 'trained' }))
  const digits = []
  for (let index = 0; index < 10; index++) {
    const { label, pixels } = await commands.example!({ split: 'test', index })
    digits.push({ label, ...describeOutputs(await commands.predict!({ pixels })) })
  }
  const evaluations = {
    validation: describeEvaluation(await commands.evaluate!({ split: 'validation' })),
    test: describeEvaluation(await commands.evaluate!({ split: 'test' })),
  }
  const { calibration } = await commands.describe!()
  const weights = { start, trained: hashWeights(engine.checkpoint().layers) }
  await engine.close()
  return {
    settings: richSettings,
    layers: network.layers,
    epochs: position.epoch,
    steps: position.step,
    weights,
    calibration,
    digits,
    evaluations,
  }
}

async function write(name: string, making: Promise<Answer>): Promise<void> {
  writeFileSync(join(folder, name), (await making).bytes)
}

function writeCodes(): object[] {
  const none = { ...defaultSettings, hidden: [], output: 'sigmoid', cost: 'mean-squared-error', seed: 4_294_967_295 }
  return [richSettings, smallSettings, none].map((settings) => {
    const code: string = writeSettingCode(settings)
    return { code, settings: readSettingCode(code) }
  })
}

/** Fourteen drawn digits, of which one is deleted and one said to be another. */
async function writeSamples(): Promise<object> {
  const engine = createEngine({ ...common, samplesFile })
  const { commands } = engine
  const samples = []
  for (let index = 0; index < 14; index++) {
    const { label, pixels } = await commands.example!({ split: 'training', index })
    const strokes = [
      { tool: 'brush', width: 20.5, points: [10, 12.25, 30, 40 + index, 55.125, 90] },
      { tool: 'eraser', width: 8, points: [3, 4] },
    ]
    samples.push({
      pixels: Uint8Array.from(pixels as Float32Array, (level) => Math.round(level * 255)),
      label,
      time: 1_767_225_600_000 + 1000 * index + 0.5,
      // One came from a file, without strokes.
      ...(index === 3 ? {} : { strokes }),
    })
  }
  const { ids } = await commands.addSamples!({ samples })
  await commands.removeSamples!({ ids: [ids[5]] })
  const { counts } = await commands.relabelSamples!({ ids: [ids[6]], label: 9 })
  const page = await commands.listSamples!({ from: 0, count: 100 })
  await engine.close()
  return { counts, samples: page.samples.map(describeSample) }
}

/** Two finished runs, a repetition of two, and one that was broken off. */
async function writeRuns(): Promise<object> {
  const engine = createEngine({ ...common, runsFile })
  const { commands } = engine
  await commands.configure!({ ...smallSettings, optimiser: 'rmsprop', learningRate: 0.005, seed: 2 })
  const first = await trainToEnd(engine)
  await commands.evaluate!({ split: 'test' })
  const words = { name: 'The golden one', notes: 'Kept for ever.\nSecond line: “ä”.', tags: ['golden', 'rmsprop'] }
  await commands.changeRun!({ id: first.runId, ...words })
  await commands.configure!({ ...smallSettings, learningRate: 0.03, seed: 3 })
  await commands.step!({ unit: 'epoch' })
  await commands.setLearningRate!(0.01)
  const end = untilEnd(engine)
  await commands.resume!()
  await end
  await commands.configure!({ ...smallSettings, epochs: 1, seed: 10 })
  await new Promise<void>((done) => {
    engine.onEvent((name, state) => {
      if (name === 'state' && state.status === 'finished' && state.repetition === null) done()
    })
    void commands.repeat!({ count: 2 })
  })
  await engine.close()

  spawnSync(process.execPath, [import.meta.filename, checkout, 'break-off'], { stdio: 'inherit' })
  // What was written last stands in a log beside the file; room that is free is given back.
  const database = new DatabaseSync(runsFile)
  database.exec('PRAGMA wal_checkpoint(TRUNCATE); VACUUM; PRAGMA wal_checkpoint(TRUNCATE)')
  database.close()
  for (const ending of ['-wal', '-shm']) rmSync(runsFile + ending, { force: true })
  return { runs: await readRuns(), resumed: await trainWhole() }
}

async function readRuns(): Promise<object[]> {
  const engine = createEngine({ ...common, runsFile })
  const { commands } = engine
  const { runs } = await commands.listRuns!()
  const curves = await commands.readRunCurves!({ ids: runs.map(({ id }: Answer) => id) })
  const described = []
  for (const [index, run] of runs.entries()) {
    const checkpoints = await commands.listCheckpoints!({ id: run.id })
    const weights = []
    for (const { id: checkpoint } of checkpoints) {
      await commands.openRun!({ id: run.id, checkpoint })
      weights.push(hashWeights(engine.checkpoint().layers))
    }
    described.push({ run: describeRun(run), curves: describeCurves(curves[index]), checkpoints, weights })
  }
  await engine.close()
  return described
}

/** Trains until well into the second epoch, and is gone. */
async function breakOff(): Promise<void> {
  const engine = createEngine({ ...common, runsFile })
  await engine.commands.configure!(brokenOffSettings)
  engine.onEvent((name, { position }) => {
    if (name === 'progress' && position.epoch === 1 && position.batch >= 12) process.kill(process.pid, 'SIGKILL')
  })
  await trainToEnd(engine)
}

/** The weights that the run which was broken off ends with when nothing breaks it off. */
async function trainWhole(): Promise<object> {
  const engine = createEngine(common)
  await engine.commands.configure!(brokenOffSettings)
  const { position } = await trainToEnd(engine)
  const weights = hashWeights(engine.checkpoint().layers)
  await engine.close()
  return { steps: position.step, weights }
}

function untilEnd({ onEvent }: Engine): Promise<Answer> {
  return new Promise((done) => {
    const off = onEvent((name, state) => {
      if (name !== 'state' || (state.status !== 'finished' && state.status !== 'stopped')) return
      off()
      done(state)
    })
  })
}

async function trainToEnd(engine: Engine): Promise<Answer> {
  const end = untilEnd(engine)
  await engine.commands.start!()
  return end
}
