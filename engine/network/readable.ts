/** The backend of plain loops: `forward.ts`, `backward.ts`, `penalties.ts` and `optimisers.ts` behind the types of `computation.ts`. */
import { classCount, pixelCount } from '#engine/contract/pictures.ts'
import type { Cost, OutputActivation } from '#engine/contract/settings.ts'
import { readPixels, type Digits } from '#engine/data/digits.ts'
import { createOptimiserState, step } from './optimisers.ts'
import { augment, isAugmented } from './augmentation.ts'
import { backward } from './backward.ts'
import type { Backend, ScoringComputation, TrainingComputation, TrainingPlan } from './computation.ts'
import { createColumnKeys, fillMask } from './dropout.ts'
import { forward } from './forward.ts'
import type { Network } from './network.ts'
import { addPenaltyGradients, clip, holdToMaxNorm } from './penalties.ts'
import { scoreRows, type Tally } from './tally.ts'
import { clearNumbers, createDropped, createGradientWorkspace, createWorkspace, type Dropped } from './workspace.ts'

export const readableBackend: Backend = {
  name: 'readable',
  supports: () => true,
  // About 4 million multiplications.
  chooseCapacity: (parameters, atMost) => Math.max(1, Math.min(atMost, Math.floor(4_000_000 / parameters))),
  createComputation: (network, cost, capacity) => createParts(network, cost, capacity).computation,
  createTrainingComputation,
  // It keeps nothing.
  forget() {},
}

function createTrainingComputation(plan: TrainingPlan): TrainingComputation {
  const { network, settings, partSize } = plan
  const { computation, current, gather, run, workspace } = createParts(network, settings.cost, partSize)
  const gradientWorkspace = createGradientWorkspace(network, partSize)
  const { gradients } = gradientWorkspace
  const optimiserState = plan.optimiserState ?? createOptimiserState(network, settings.optimiser)
  const dropped = settings.dropout > 0 ? createDropped(network, partSize) : undefined
  const columnKeys = network.layers.map((layer) => createColumnKeys(layer.outputs))
  let batchSize = 0

  const change = (from: number, epoch: number) => {
    if (isAugmented(settings)) augment(workspace.activations[0]!, current.rows, settings, { epoch, position: from })
    if (!dropped) return
    current.dropped = dropped
    for (const [layer, mask] of dropped.masks.entries()) {
      const place = { seed: settings.seed, layer, epoch, position: from }
      fillMask(mask, current.rows, columnKeys[layer]!, settings.dropout, place)
    }
  }
  return {
    ...computation,
    optimiserState,
    partSize,
    beginBatch(size) {
      batchSize = size
      clearNumbers(gradients)
    },
    addPart(digits, order, from, to, epoch, tally) {
      gather(digits, order, from, to)
      change(from, epoch)
      run(tally)
      const { targets, rows } = current
      backward(network, settings.cost, workspace, gradientWorkspace, targets, rows, batchSize, current.dropped)
    },
    update(learningRate) {
      addPenaltyGradients(network, gradients, settings)
      clip(gradients, settings.clipNorm)
      step(network, gradients, optimiserState, settings, learningRate)
      holdToMaxNorm(network, settings.maxNorm)
    },
  }
}

function createParts(network: Network, cost: Cost, capacity: number) {
  const workspace = createWorkspace(network, capacity)
  const a = workspace.activations
  const z = workspace.weightedSums
  const output = network.layers.at(-1)!.activation as OutputActivation
  const current = {
    rows: 0,
    labels: new Uint8Array(capacity),
    /** y [capacity × 10]: 1 at the label, 0 elsewhere. */
    targets: new Float32Array(capacity * classCount),
    /** Set while the current digits are trained on with dropout. */
    dropped: undefined as Dropped | undefined,
  }
  /** Takes the digits `order[from]` to `order[to − 1]` as the current ones. */
  const gather = (digits: Digits, order: Uint32Array, from: number, to: number) => {
    current.rows = to - from
    current.dropped = undefined
    current.targets.fill(0)
    for (let row = 0; row < current.rows; row++) {
      const index = order[from + row]!
      const label = digits.labels[index]!
      readPixels(digits, index, a[0]!, row * pixelCount)
      current.labels[row] = label
      current.targets[row * classCount + label] = 1
    }
  }
  /** The forward pass of the current digits. */
  const run = (tally?: Tally) => {
    const { rows, targets, labels } = current
    forward(network, workspace, rows, current.dropped)
    if (tally) scoreRows(tally, output, cost, z.at(-1)!, a.at(-1)!, targets, labels, rows)
  }
  const computation: ScoringComputation = {
    network,
    capacity,
    score(digits, order, from, to, tally) {
      gather(digits, order, from, to)
      run(tally)
    },
    readSums(sums, offset) {
      sums.set(z.at(-1)!.subarray(0, current.rows * classCount), offset)
    },
    close() {},
  }
  return { computation, current, gather, run, workspace }
}
