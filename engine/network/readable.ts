/** The backend of plain loops: `forward.ts`, `backward.ts` and `sgd.ts` behind the types of `computation.ts`. */
import { classCount, pixelCount } from '../contract/contract.ts'
import type { Cost } from '../contract/settings.ts'
import { readPixels, type Samples } from '../data/samples.ts'
import { descend } from '../training/sgd.ts'
import { backward } from './backward.ts'
import type { Backend, Computation, TrainingComputation } from './computation.ts'
import { forward } from './forward.ts'
import type { Network } from './network.ts'
import { scoreRows } from './tally.ts'
import { createGradientWorkspace, createWorkspace } from './workspace.ts'

export const readableBackend: Backend = {
  createComputation: (network, cost, capacity) => createParts(network, cost, capacity).computation,

  createTrainingComputation(network, cost, capacity): TrainingComputation {
    const { computation, inHand, workspace } = createParts(network, cost, capacity)
    const gradientWorkspace = createGradientWorkspace(network, capacity)
    return {
      ...computation,
      clearGradients() {
        for (const { weights, biases } of gradientWorkspace.gradients) {
          weights.fill(0)
          biases.fill(0)
        }
      },
      backward(batchSize) {
        backward(network, cost, workspace, gradientWorkspace, inHand.targets, inHand.rows, batchSize)
      },
      update(learningRate) {
        descend(network, gradientWorkspace.gradients, learningRate)
      },
    }
  },
}

function createParts(network: Network, cost: Cost, capacity: number) {
  const workspace = createWorkspace(network, capacity)
  const a = workspace.activations
  const z = workspace.weightedSums
  const inHand = {
    rows: 0,
    labels: new Uint8Array(capacity),
    /** y [capacity × 10]: 1 at the label, 0 elsewhere. */
    targets: new Float32Array(capacity * classCount),
  }
  const computation: Computation = {
    network,
    capacity,
    gather(samples: Samples, order: Uint32Array, from: number, to: number) {
      inHand.rows = to - from
      inHand.targets.fill(0)
      for (let row = 0; row < inHand.rows; row++) {
        const index = order[from + row]!
        const label = samples.labels[index]!
        readPixels(samples, index, a[0]!, row * pixelCount)
        inHand.labels[row] = label
        inHand.targets[row * classCount + label] = 1
      }
    },
    forward: () => forward(network, workspace, inHand.rows),
    score(tally) {
      scoreRows(tally, cost, z.at(-1)!, a.at(-1)!, inHand.targets, inHand.labels, inHand.rows)
    },
  }
  return { computation, inHand, workspace }
}
