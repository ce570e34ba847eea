/** The commands of lessons. Each takes the weights as they are when it is asked, and works on the slicer beside everything else. */
import type { Bench } from '#engine/bench/bench.ts'
import type { Benches } from '#engine/bench/benches.ts'
import type { Methods } from '#engine/bench/methods.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/experiments.ts'
import type {
  AblateRequest,
  Ablation,
  Between,
  BetweenRequest,
  ConventionalRequest,
  ConventionalScore,
  CostAlong,
  CostAlongRequest,
  DescendRequest,
  Descent,
  FeaturesRequest,
  FeaturesScore,
  GradientRequest,
  GradientSummary,
  LadderRequest,
  LessonCommands,
  Newborn,
  NewbornsRequest,
  PlaneRequest,
  Rung,
  RunSurface,
  RunSurfaceRequest,
  SampleRequest,
  Surface,
  SurfaceRequest,
} from '#engine/contract/lessons.ts'
import { orderPixels } from '#engine/data/shuffled.ts'
import { copyNetwork, type Network } from '#engine/network/network.ts'
import { checkSettings } from '#engine/settings/check.ts'
import { ablate } from './ablation.ts'
import { costAlong, descend, surface, type Scene } from './along.ts'
import { followChain } from './chain.ts'
import { readConventionally } from './conventional.ts'
import { describeSample, readByFeatures, type Described } from './features.ts'
import { summariseGradient } from './gradient.ts'
import { climb } from './ladder.ts'
import { askNewborns, walkBetween } from './newborns.ts'
import { surfaceOver } from './run-surface.ts'
import { SurveyedRuns } from './surveyed-runs.ts'
import { checkParameter, loadBytes, loadDigits, loadSample, toDouble, usualDigits } from './sample.ts'
import { work } from './work.ts'

export function createLessonCommands(benches: Benches): Methods<LessonCommands> {
  const features = new FeatureWorkshop()
  const runs = new SurveyedRuns()
  return {
    costAlong: (request) => lookAlong(benches.find(request), request),
    surface: (request) => lookOver(benches.find(request), request),
    descend: (request) => rollDown(benches.find(request), request),
    runSurface: (request) => lookOverRun(runs, benches.find(request), request),
    gradient: (request) => lookAtGradient(benches.find(request), request),
    async chain({ picture, parameter, ...request }) {
      const scene = await prepareScene(benches.find(request), { picture })
      checkParameter(scene.network, parameter)
      return followChain(scene, parameter)
    },
    newborns: (request) => makeNewborns(benches.find(request), request),
    between: (request) => lookBetween(benches.find(request), benches.find({ bench: request.to }), request),
    ladder: (request) => climbLayers(benches.find(request), request),
    ablate: (request) => switchOff(benches.find(request), request),
    conventional: (request) => readBeside(benches.find(request), request),
    features: (request) => features.read(benches.find(request), request),
    pixelOrder: ({ shuffled }) => orderPixels(shuffled),
  }
}

async function lookAlong(bench: Bench, request: CostAlongRequest): Promise<CostAlong> {
  const { parameter, range = 1, points = 61 } = request
  const scene = await prepareScene(bench, request)
  checkParameter(scene.network, parameter)
  checkEffort(scene, points, parameter.layer)
  return work(bench, costAlong(scene, parameter, range, points))
}

async function lookOver(bench: Bench, request: SurfaceRequest): Promise<Surface> {
  const { parameters, range = 1, grid = 21, rows = [0, grid] } = request
  const [from, to] = checkRows(rows, grid)
  const scene = await preparePlane(bench, request)
  checkEffort(scene, (to - from) * grid, parameters[0].layer)
  return work(bench, surface(scene, parameters, range, grid, [from, to]))
}

async function lookOverRun(runs: SurveyedRuns, bench: Bench, request: RunSurfaceRequest): Promise<RunSurface> {
  const { digits = usualDigits / 2, grid = 21, rows = [0, grid] } = request
  const [from, to] = checkRows(rows, grid)
  const run = await runs.find(bench, digits)
  checkSum((to - from) * grid * run.over.effort, (to - from) * grid)
  return work(bench, surfaceOver(run, grid, [from, to]))
}

/** Throws `bad-input` for rows that a grid does not have. */
function checkRows(rows: readonly [number, number], grid: number): readonly [number, number] {
  const [from, to] = rows
  if (Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from < to && to <= grid) return rows
  throw failure('bad-input', t, 'no-rows', { from: String(from), to: String(to), grid })
}

async function rollDown(bench: Bench, request: DescendRequest): Promise<Descent> {
  const { parameters, start, learningRate, momentum = 0, steps } = request
  const scene = await preparePlane(bench, request)
  // Forward and back.
  checkEffort(scene, 2 * steps, parameters[0].layer)
  return work(bench, descend(scene, parameters, start, learningRate, momentum, steps))
}

async function lookAtGradient(bench: Bench, request: GradientRequest): Promise<GradientSummary> {
  const { steepest = 0, learningRates = [] } = request
  const scene = await prepareScene(bench, request)
  return work(bench, summariseGradient(scene, steepest, learningRates))
}

async function makeNewborns(
  bench: Bench,
  { seeds, digits = usualDigits }: NewbornsRequest,
): Promise<readonly Newborn[]> {
  for (const seed of seeds) checkSettings({ ...bench.settings, seed })
  return askNewborns(bench, seeds, digits)
}

async function lookBetween(
  bench: Bench,
  other: Bench,
  { points = 25, digits = usualDigits }: BetweenRequest,
): Promise<Between> {
  const [from, to] = [copyNetwork(bench.model.network), copyNetwork(other.model.network)]
  if (!haveSameLayers(from, to)) {
    throw failure('bad-input', t, 'other-layers')
  }
  return walkBetween(bench, from, to, points, digits)
}

async function climbLayers(bench: Bench, request: LadderRequest): Promise<readonly Rung[]> {
  const { digits = usualDigits, shift = 2, mapped = 0 } = request
  const network = copyNetwork(bench.model.network)
  const learnt = await loadDigits(bench, 'training', digits)
  const read = await loadDigits(bench, 'validation', digits)
  return work(bench, climb(network, learnt, read, shift, mapped))
}

async function switchOff(bench: Bench, { layer, off, digits = usualDigits }: AblateRequest): Promise<Ablation> {
  const network = toDouble(bench.model.network)
  const hidden = network.layers.length - 1
  if (!(Number.isInteger(layer) && layer >= 0 && layer < hidden)) {
    throw hidden === 0
      ? failure('bad-input', t, 'no-hidden-layer', { layer: String(layer) })
      : failure('bad-input', t, 'not-that-layer', { layer: String(layer), last: hidden - 1 })
  }
  const { outputs } = network.layers[layer]!
  const missing = off?.find((neuron) => neuron >= outputs)
  if (missing !== undefined) {
    throw failure('bad-input', t, 'no-neuron', { layer, neuron: String(missing), last: String(outputs - 1) })
  }
  const sample = await loadDigits(bench, 'validation', digits)
  return work(bench, ablate(network, sample, layer, off))
}

async function readBeside(
  bench: Bench,
  { model, digits, tested = usualDigits }: ConventionalRequest,
): Promise<ConventionalScore> {
  const learnt = await loadBytes(bench, 'training', digits)
  const read = await loadBytes(bench, 'validation', tested)
  return work(bench, readConventionally(model, learnt, read))
}

/** Describing digits takes longest: what was described last is kept for the next choice of features. */
class FeatureWorkshop {
  #kept: { readonly key: string; readonly learnt: Described; readonly read: Described } | undefined

  async read(
    bench: Bench,
    { chosen, digits = 5 * usualDigits, tested = usualDigits, pixels }: FeaturesRequest,
  ): Promise<FeaturesScore> {
    if (chosen.length === 0) {
      throw failure('bad-input', t, 'no-feature')
    }
    const { data, seed } = bench.settings
    const key = JSON.stringify([data, seed, digits, tested])
    if (this.#kept?.key !== key) {
      const learnt = await work(bench, describeSample(await loadDigits(bench, 'training', digits)))
      const read = await work(bench, describeSample(await loadDigits(bench, 'validation', tested)))
      this.#kept = { key, learnt, read }
    }
    const { learnt, read } = this.#kept
    return work(bench, readByFeatures([...new Set(chosen)], learnt, read, pixels))
  }
}

/** The weights are copied first: training may go on while the digits are read. Throws `bad-input`, `bad-data`. */
async function prepareScene(bench: Bench, request: Omit<SampleRequest, 'bench'>): Promise<Scene> {
  const network = toDouble(bench.model.network)
  const { cost } = bench.settings
  return { network, cost, sample: await loadSample(bench, request) }
}

async function preparePlane(bench: Bench, request: PlaneRequest): Promise<Scene> {
  const [first, second] = request.parameters
  const scene = await prepareScene(bench, request)
  checkParameter(scene.network, first)
  checkParameter(scene.network, second)
  const isSame = first.from === second.from && first.to === second.to
  if (first.layer !== second.layer || isSame) {
    throw failure('bad-input', t, isSame ? 'same-weight' : 'other-layer')
  }
  return scene
}

/** Multiplications that one request may take: some seconds' worth. */
const mostEffort = 4e9
/** Of a digit's cost alone, in multiplications. */
const ofCost = 300

/** Throws `bad-input` for more points than can be computed in a few seconds. */
function checkEffort({ network, sample }: Scene, points: number, layer: number): void {
  const behind = network.layers.slice(layer + 2).reduce((sum, { weights }) => sum + weights.length, 0)
  checkSum(points * sample.count * (behind + ofCost), points)
}

/** Throws `bad-input` for more multiplications in all than some seconds allow. */
function checkSum(effort: number, points: number): void {
  if (effort <= mostEffort) return
  const most = Math.max(1, Math.floor(mostEffort / (effort / points)))
  throw failure('bad-input', t, 'too-many-points', { points: String(points), most: String(most) })
}

function haveSameLayers(one: Network, two: Network): boolean {
  return (
    one.layers.length === two.layers.length &&
    one.layers.every(({ inputs, outputs, activation }, index) => {
      const other = two.layers[index]!
      return inputs === other.inputs && outputs === other.outputs && activation === other.activation
    })
  )
}
