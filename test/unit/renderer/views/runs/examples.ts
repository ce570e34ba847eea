/** Runs with recognisable numbers, for the tests of the page's part for recorded runs. */
import type { RunCurves, RunSummary, Spread, ThinnedColumns } from '#engine/contract/runs.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import type { Settings } from '#engine/contract/settings.ts'

type Change = Partial<Omit<RunSummary, 'settings'>> & { readonly settings?: Partial<Settings> }

export function exampleRun({ number = 1, settings, ...change }: Change = {}): RunSummary {
  const score = { step: 1000, epoch: 1.6, cost: 0.25, accuracy: 0.92 }
  return {
    id: `run-${number}`,
    name: `Network ${number}`,
    isNamed: true,
    number,
    status: 'finished',
    isHere: false,
    startedAt: 1_790_000_000_000 + number * 60_000,
    updatedAt: 1_790_000_030_000 + number * 60_000,
    seconds: 20,
    settings: { ...defaultSettings, ...settings },
    versions: { app: '0.1.0', node: '24.0.0', kernels: 'relaxed' },
    origin: { kind: 'random', seed: 1 },
    parent: null,
    group: null,
    parameters: 101_770,
    position: { epoch: 3, epochs: 5, batch: 120, batches: 600, step: 1920 },
    startStep: 0,
    best: score,
    bestAccuracy: score,
    last: { ...score, step: 1920, accuracy: 0.91 },
    ending: null,
    testScores: 0,
    notes: '',
    tags: [],
    ...change,
  }
}

/** The curve y(step) with one point for each of `length` updates, thinned so that each entry stands for `width` of them. */
export function thin(value: (step: number) => number, length: number, width = 1): ThinnedColumns {
  const entries = Math.ceil(length / width)
  const points = (entry: number) =>
    Array.from({ length: Math.min(width, length - entry * width) }, (_, point) => value(entry * width + point + 1))
  const column = (reduce: (values: number[]) => number) =>
    Float32Array.from({ length: entries }, (_, entry) => reduce(points(entry)))
  const spread: Spread = {
    mean: column((values) => values.reduce((sum, each) => sum + each, 0) / values.length),
    lowest: column((values) => Math.min(...values)),
    highest: column((values) => Math.max(...values)),
  }
  const count = Uint32Array.from({ length: entries }, (_, entry) => points(entry).length)
  const step = Uint32Array.from({ length: entries }, (_, entry) => Math.min(length, (entry + 1) * width))
  return { step, count, cost: spread, accuracy: spread }
}

export function exampleCurves(id: string, value: (step: number) => number, length = 100): RunCurves {
  const none = new Float32Array()
  return {
    id,
    training: thin(value, length),
    validation: thin(value, length, 10),
    learningRates: [{ step: 0, learningRate: 0.1 }],
    epochs: {
      epoch: new Uint32Array(),
      step: new Uint32Array(),
      trainingCost: none,
      trainingAccuracy: none,
      validationCost: none,
      validationAccuracy: none,
    },
  }
}
